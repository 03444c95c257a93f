/** Sentences of a message of which a reply has those that apply. */
const sentence =
  /(?:Authorization header requires (?:existence of |'\w+' )|AWS query-string parameters must include )[^.]*\. /g;

/** Whether a message is one that the template, with {places} for values, allows. */
export function allows(template: string, message: string): boolean {
  const pattern = escaped(template)
    .replace(sentence, (text) => `(?:${text})?`)
    .replace(/\\\{[\w-]+\\\}/g, '[^]*');
  return new RegExp(`^${pattern}$`).test(message);
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/**
 * Puts values into a template's places in braces, `{name}`, in one pass: a value which looks like a place stays as
 * it is, and so does a place for which there is no value. No value is looked at that has no place.
 * @param values the first that has a name gives its value
 */
export function fill(template: string, ...values: readonly Readonly<Record<string, string>>[]): string {
  return fillBy(template, (name) => values.find((some) => Object.hasOwn(some, name))?.[name]);
}

/**
 * The same, with values that are made when they are asked for.
 * @param valueOf undefined: there is none of that name
 */
export function fillBy(template: string, valueOf: (name: string) => string | undefined): string {
  const pieces = cut(template);
  let filled = pieces[0] ?? '';
  for (let at = 1; at < pieces.length; at += 2) {
    const name = pieces[at] ?? '';
    filled += (valueOf(name) ?? `{${name}}`) + (pieces[at + 1] ?? '');
  }
  return filled;
}

/** Templates stand in files: there are few, and each is filled again and again. */
const known = new Map<string, readonly string[]>();
const mostKnown = 2_000;

/** Text and the names of places in turn, text first and last. */
function cut(template: string): readonly string[] {
  const found = known.get(template);
  if (found !== undefined) return found;
  const pieces = template.split(/\{(\w+)\}/);
  if (known.size === mostKnown) known.clear();
  known.set(template, pieces);
  return pieces;
}

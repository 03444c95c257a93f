/**
 * Puts values into a template's places in braces, `{name}`, in one pass: a value which looks like a place stays as
 * it is, and so does a place for which there is no value. No value is looked at that has no place.
 * @param values the first that has a name gives its value
 */
export function fill(template: string, ...values: readonly Readonly<Record<string, string>>[]): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const given = values.find((some) => Object.hasOwn(some, name));
    return given?.[name] ?? whole;
  });
}

/**
 * Puts values into a template's places in braces, `{name}`, in one pass: a value which looks like a place stays as
 * it is, and so does a place for which there is no value.
 */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? whole) : whole,
  );
}

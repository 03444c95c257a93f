import type { Printed } from './forms.js';
import type { Paste } from './paste.js';

/** The codes of the catalogue that stand in a paste as words of their own, in their order. */
export function codesIn({ text }: Paste, printed: readonly Printed[]): ReadonlySet<string> {
  const known = new Set(printed.map(({ wording }) => wording.code).filter((code) => code !== ''));
  const found = new Set<string>();
  for (const [word] of text.matchAll(/[A-Za-z0-9]+/g)) if (known.has(word)) found.add(word);
  return found;
}

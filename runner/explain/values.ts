import type { Printed } from './forms.js';
import type { Match } from './match.js';
import { stretch, type Paste } from './paste.js';

/** The values of a message and of a reply's elements, by the names of the places and the elements. */
export type Values = Readonly<Record<string, string>>;

/** Places whose value may hold blanks; in any other a blank comes from the printing. */
const withBlanks: readonly string[] = ['authorizationHeader', 'canonicalRequest', 'date', 'stringToSign'];

/** Elements that hold a secret of whoever pasted it. */
const secretElements: readonly string[] = ['Token-0'];

/** The values that a paste names, without the secrets among them. */
export function valuesOf(matches: readonly Match[], printed: readonly Printed[], paste: Paste): Values {
  const values = new Map<string, string>();
  for (const { name, from, to } of matches.flatMap((match) => match.values)) {
    const shown = stretch(paste, from, to);
    const value = withBlanks.includes(name) ? shown.trim() : shown.replace(/\s+/g, '');
    if (value !== '') values.set(name, withoutSecrets(value));
  }
  for (const name of new Set(
    printed.flatMap(({ wording }) => wording.elements.map((element) => element.name)),
  )) {
    const value = elementIn(paste.text, name);
    if (value === null) continue;
    values.set(name, secretElements.includes(name) ? `(${value.length} characters)` : withoutSecrets(value));
  }
  return Object.fromEntries(values);
}

/** An element's text: of XML, or of the object that an SDK prints: `Name: 'value'`, `"Name":"value"`. */
function elementIn(text: string, name: string): string | null {
  const opening = `<${name}>`;
  const from = text.indexOf(opening);
  if (from >= 0) {
    const to = text.indexOf('<', from + opening.length);
    return text.slice(from + opening.length, to < 0 ? undefined : to).trim();
  }
  const printed = new RegExp(`(?<![\\w-])["']?${name}["']?\\s{0,8}[:=]\\s{0,8}(["'])([^"'\\n]{0,4096})\\1`);
  return printed.exec(text)?.[2] ?? null;
}

/** A session token, and a credential of another kind that stood in the Authorization header. */
function withoutSecrets(value: string): string {
  return value
    .replace(/\b(Bearer|Basic|Token)\s+(?!AWS4)\S+/gi, '$1 (not shown)')
    .replace(/(x-amz-security-token\s{0,8}[:=]\s{0,8})[^\s&]+/gi, '$1(not shown)')
    .replace(/[\w+/=.~-]{40,}/g, (word) =>
      word.startsWith('eyJ') ? `${word.slice(0, 6)}…(${word.length} characters)` : word,
    );
}

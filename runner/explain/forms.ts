import type { DocumentedError, Family, Wording } from '../model/family.js';
import { squeezed } from './paste.js';

/** A message as the catalogue has it, with everything that prints it. */
export interface Form {
  /** The template, as the catalogue writes it. */
  readonly template: string;
  readonly pieces: readonly Piece[];
  /** In the order of the catalogue. */
  readonly printed: readonly Printed[];
}

/** Who prints a message. */
export interface Printed {
  readonly family: string;
  readonly condition: string;
  readonly entry: DocumentedError;
  readonly wording: Wording;
  /** When this wording was seen; empty if it is in use. */
  readonly era: string;
}

/** A part of a template; literals are squeezed. */
export type Piece =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'place'; readonly name: string }
  /** At least one of these, in this order. */
  | { readonly kind: 'sentences'; readonly texts: readonly string[] };

/** Every distinct message of the catalogue. An empty one tells nothing, and one made of other entries' is no form. */
export function formsOf(families: ReadonlyMap<string, Family>): Form[] {
  const forms = new Map<string, { template: string; pieces: Piece[]; printed: Printed[] }>();
  for (const printed of printedBy(families)) {
    const { message, sentences } = printed.wording;
    const texts = sentences.map(({ text }) => text);
    if (message === '' || isComposed(printed.wording)) continue;
    const key = JSON.stringify([message, texts]);
    const form = forms.get(key) ?? { template: message, pieces: piecesOf(message, texts), printed: [] };
    form.printed.push(printed);
    forms.set(key, form);
  }
  return [...forms.values()];
}

/** Every wording of every entry, by family. */
export function printedBy(families: ReadonlyMap<string, Family>): Printed[] {
  return [...families.values()].flatMap(({ name: family, errors }) =>
    [...errors.values()].flatMap((entry) => {
      const { condition } = entry;
      return [
        { family, condition, entry, wording: entry, era: '' },
        ...entry.variants.map((variant) => ({
          family,
          condition,
          entry,
          wording: variant,
          era: variant.era,
        })),
      ];
    }),
  );
}

/** Whether a message is put together from those of other entries, which one request drew at once. */
export function isComposed({ message, sentences }: Wording): boolean {
  return message === '{sentences}' && sentences.length === 0;
}

function piecesOf(message: string, sentences: readonly string[]): Piece[] {
  // A split by a pattern with a group alternates literals and names.
  return message.split(/\{(\w+)\}/).flatMap((part, index): Piece[] => {
    if (index % 2 === 0) return squeezed(part) === '' ? [] : [{ kind: 'literal', text: squeezed(part) }];
    if (part === 'sentences') return [{ kind: 'sentences', texts: sentences.map(squeezed) }];
    return [{ kind: 'place', name: part }];
  });
}

import type { Advice, Neighbour } from '../model/advice.js';
import type { Family } from '../model/family.js';
import { codesIn } from './codes.js';
import { enough, isCredible, neighbourIn } from './company.js';
import { formsOf, isComposed, printedBy, type Printed } from './forms.js';
import { findForm, type Match } from './match.js';
import type { Paste } from './paste.js';

/** What a paste was recognised as. */
export interface Recognised {
  /** The message's parts: several where one reply names several faults of the scope. */
  readonly matches: readonly Match[];
  /** Who prints it; of these only those with the code of the paste, if any has it. */
  readonly printed: readonly Printed[];
  /** Codes of the catalogue in the paste. */
  readonly codes: ReadonlySet<string>;
  readonly cut: boolean;
}

/** What could not be recognised, and what can be said of it. */
export interface Unrecognised {
  readonly codes: ReadonlySet<string>;
  readonly neighbour: Neighbour | null;
  /** Messages that begin as the paste ends. */
  readonly begun: readonly Match[];
}

/** More messages than so many that begin like a text that was cut make any choice a guess. */
const mostOfCut = 3;

/** Holds a paste against every message of the catalogue. */
export function recognise(
  paste: Paste,
  families: ReadonlyMap<string, Family>,
  advice: Advice,
): Recognised | Unrecognised {
  const everything = printedBy(families);
  const codes = codesIn(paste, everything);
  const neighbour = neighbourIn(paste, advice.neighbours);
  const matches = formsOf(families)
    .flatMap((form) => findForm(form, paste))
    .filter((match) => isCredible(match, paste, neighbour === null ? codes : new Set()))
    .filter((match) => neighbour === null || match.literal >= enough);
  const [first, ...rest] = longestFirst(matches);
  if (first === undefined) return { codes, neighbour, begun: [] };
  const same = rest.filter(
    ({ start, end, cut }) => start === first.start && end === first.end && cut === first.cut,
  );
  const begun = [first, ...same];
  if (conditionsOf(begun).size > mostOfCut && first.cut) return { codes, neighbour, begun };
  const scope = composed(first, matches, everything, paste);
  if (scope !== null) return { ...scope, printed: narrowed(scope.printed, codes), codes };
  const printed = begun.flatMap(({ form }) => form.printed);
  return { matches: [first], printed: narrowed(printed, codes), codes, cut: first.cut };
}

function conditionsOf(matches: readonly Match[]): Set<string> {
  return new Set(matches.flatMap(({ form }) => form.printed.map(({ condition }) => condition)));
}

/** Whole before cut, then the first in the text; of those that overlap, the longest. */
function longestFirst(matches: readonly Match[]): Match[] {
  const whole = matches.filter(({ cut }) => !cut);
  const candidates = whole.length > 0 ? whole : matches;
  const outer = candidates.filter(
    (one) => !candidates.some((other) => other !== one && covers(other, one) && !covers(one, other)),
  );
  return outer.toSorted((a, b) => a.start - b.start || b.literal - a.literal);
}

function covers(outer: Match, inner: Match): boolean {
  return outer.start <= inner.start && outer.end >= inner.end;
}

/** Several faults that one reply names in a row, where a family puts such messages together. */
function composed(
  first: Match,
  matches: readonly Match[],
  everything: readonly Printed[],
  { squeezed }: Paste,
): Omit<Recognised, 'codes'> | null {
  const sums = everything.filter(({ wording }) => isComposed(wording));
  const checks = new Set(sums.map(({ entry }) => entry.check));
  const parts = longestFirst(
    matches.filter(({ form }) => form.printed.some(({ entry }) => checks.has(entry.check))),
  );
  const run = [first];
  for (const part of parts) {
    const last = run.at(-1);
    if (last !== undefined && part.start >= last.end && squeezed.slice(last.end, part.start) === '')
      run.push(part);
  }
  if (run.length < 2 || !parts.includes(first)) return null;
  return { matches: run, printed: sums, cut: run.some(({ cut }) => cut) };
}

function narrowed(printed: readonly Printed[], codes: ReadonlySet<string>): readonly Printed[] {
  const fitting = printed.filter(({ wording }) => codes.has(wording.code));
  return fitting.length > 0 ? fitting : printed;
}

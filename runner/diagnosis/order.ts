import { entryOf, type Defect } from '../model/defect.js';
import type { Hypothesis } from './hypothesis.js';
import type { Witnesses } from './witnesses.js';

/** A hypothesis, and the failures that it explains. */
export interface Counted {
  readonly hypothesis: Hypothesis;
  /** Ids of those that nothing said before explains. */
  readonly open: readonly string[];
  /** How many of the whole run it reproduces, those that something else explains among them. */
  readonly all: number;
}

/** How often a hypothesis is met: the lower, the more often. */
export type Rarity = (hypothesis: Hypothesis) => number;

/**
 * Which explanation is said first, where each gives the very signature that was sent. It is the one that
 *
 * 1. explains most of the failures that are still open; but what is a part of it and explains some of them by itself
 *    goes before it, so that two defects are named together only where both show,
 * 2. is the simplest: of the fewest defects,
 * 3. agrees with the most cases without a failure,
 * 4. says which value was taken, where another leaves it open,
 * 5. reproduces more failures of the whole run,
 * 6. is met more often in real signers,
 * 7. stands earlier in the catalogue.
 *
 * @returns those that are equal up to 4, in the order of 5 to 7
 */
export function foremost(
  counted: readonly Counted[],
  witnesses: Pick<Witnesses, 'choose'>,
  rarity: Rarity,
): Counted[] {
  const simplest = simplestOf(counted);
  const agreeing = new Set(witnesses.choose(simplest.map(({ hypothesis }) => hypothesis)));
  const kept = simplest.filter(({ hypothesis }) => agreeing.has(hypothesis));
  const strict = kept.filter(({ hypothesis: { isLoose = false } }) => !isLoose);
  return (strict.length > 0 ? strict : kept).toSorted(
    (a, b) => b.all - a.all || rarity(a.hypothesis) - rarity(b.hypothesis),
  );
}

/** By rules 1 and 2. */
function simplestOf(counted: readonly Counted[]): readonly Counted[] {
  const most = Math.max(...counted.map(({ open }) => open.length));
  const largest = counted.filter(({ open }) => open.length === most);
  const fewest = Math.min(...largest.map(({ hypothesis }) => hypothesis.defects.length));
  const simplest = largest.filter(({ hypothesis }) => hypothesis.defects.length === fewest);
  const parts = counted.filter(({ hypothesis }) =>
    simplest.some((whole) => isPartOf(hypothesis, whole.hypothesis)),
  );
  return parts.length > 0 ? simplestOf(parts) : simplest;
}

function isPartOf(part: Hypothesis, whole: Hypothesis): boolean {
  return part.defects.length < whole.defects.length && part.defects.every((id) => whole.defects.includes(id));
}

const tiers: readonly Defect['tier'][] = ['core', 'extended', 'plausible'];
const frequencies: readonly Defect['frequency'][] = [
  'very-common',
  'common',
  'occasional',
  'rare',
  'theoretical',
];

/** By what the catalogue says: by tier, then by frequency; what is contested after all else, several added up. */
export function rarityBy(catalogue: ReadonlyMap<string, Defect>): Rarity {
  const last = tiers.length * frequencies.length;
  return ({ defects }) =>
    defects.reduce((sum, id) => {
      const defect = catalogue.get(entryOf(id));
      if (defect === undefined) return sum + last + 1;
      if (defect.contested !== null) return sum + last;
      return sum + tiers.indexOf(defect.tier) * frequencies.length + frequencies.indexOf(defect.frequency);
    }, 0);
}

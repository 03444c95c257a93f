import type { Change } from '../defects/change.js';
import type { Signing } from './signing.js';

/** One thing, or a few at once, that a signer may do wrong. */
export interface Hypothesis {
  /** Ids of known defects, or of what no entry of the catalogue describes. */
  readonly defects: readonly string[];
  /** The changes that it may come to in a signing: mostly one set, several where a value may be one of many. */
  readonly ways: (signing: Signing) => Iterable<readonly Change[]>;
  /** A value may be another one in each signing: what says which one is nearer to the truth. */
  readonly isLoose?: boolean;
  /** What is wrong, in words; null where the catalogue has them. */
  readonly wrong: string | null;
  /** How to mend it; null where the catalogue says it. */
  readonly mend: string | null;
  /** Where alone it is so, in words; absent: everywhere. */
  readonly where?: string;
}

/** Names a hypothesis, for maps: one defect may have several, each with words of its own. */
export function nameOf({ defects, wrong, where }: Hypothesis): string {
  return [...defects, wrong ?? '', where ?? ''].join('+');
}

/** The name of the hypothesis that says nothing of a place. */
export function unplaced({ defects, wrong }: Hypothesis): string {
  return [...defects, wrong ?? '', ''].join('+');
}

/** A hypothesis that comes to the same changes in every signing. */
export function always(
  id: string,
  change: Change,
  wrong: string | null = null,
  mend: string | null = null,
): Hypothesis {
  const ways = [[change]];
  return { defects: [id], ways: () => ways, wrong, mend };
}

/** Both at once, the changes of either made first: one may undo the other. */
export function both(a: Hypothesis, b: Hypothesis): Hypothesis {
  return {
    defects: [...a.defects, ...b.defects].sort(),
    *ways(signing) {
      for (const first of a.ways(signing)) {
        for (const second of b.ways(signing)) {
          yield [...first, ...second];
          yield [...second, ...first];
        }
      }
    },
    wrong: joined(a.wrong, b.wrong),
    mend: joined(a.mend, b.mend),
    ...(a.where === undefined && b.where === undefined
      ? {}
      : { where: joined(a.where ?? null, b.where ?? null) ?? '' }),
  };
}

const places: readonly { readonly where: string; readonly holds: (signing: Signing) => boolean }[] = [
  { where: 'S3 and its family alone', holds: ({ input }) => !input.options.doubleEncodePath },
  { where: 'services other than those of S3', holds: ({ input }) => input.options.doubleEncodePath },
  { where: 'presigned URLs alone', holds: ({ operation }) => operation === 'presign' },
  { where: 'signed headers alone', holds: ({ operation }) => operation === 'sign' },
];

/** The same, where it holds in one place only: elsewhere nothing is wrong. */
export function narrowed(hypothesis: Hypothesis, signing: Signing): Hypothesis[] {
  if (hypothesis.where !== undefined) return [];
  return places
    .filter(({ holds }) => holds(signing))
    .map(({ where, holds }) => ({
      ...hypothesis,
      ways: (one) => (holds(one) ? hypothesis.ways(one) : [[]]),
      where,
    }));
}

function joined(a: string | null, b: string | null): string | null {
  return a === null || b === null ? (a ?? b) : `${a} ${b}`;
}

import type { Change } from '../defects/change.js';

/** One thing, or a few at once, that a signer may do wrong. */
export interface Hypothesis {
  /** Ids of known defects, or of what no entry of the catalogue describes. */
  readonly defects: readonly string[];
  readonly changes: readonly Change[];
  /** What is wrong, in words; null where the catalogue has them. */
  readonly wrong: string | null;
  /** How to mend it; null where the catalogue says it. */
  readonly mend: string | null;
}

/** Names a hypothesis, for maps. */
export function nameOf({ defects }: Hypothesis): string {
  return defects.join('+');
}

/** Both at once. */
export function both(a: Hypothesis, b: Hypothesis): Hypothesis {
  return {
    defects: [...a.defects, ...b.defects],
    changes: [...a.changes, ...b.changes],
    wrong: a.wrong === null || b.wrong === null ? (a.wrong ?? b.wrong) : `${a.wrong} ${b.wrong}`,
    mend: a.mend === null || b.mend === null ? (a.mend ?? b.mend) : `${a.mend} ${b.mend}`,
  };
}

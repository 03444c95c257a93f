import type { Comparison } from '../types/comparison.js';
import type { Cause, Report } from '../types/report.js';

/** Causes that explain another number of failures than before: new ones first, then by how much they grew. */
export function changedCauses(old: Report, now: Report): Comparison['causes'] {
  const before = counts(old);
  const after = counts(now);
  return [...new Set([...after.keys(), ...before.keys()])]
    .flatMap((key) => {
      const was = before.get(key);
      const is = after.get(key);
      const cause = is?.cause ?? was?.cause;
      if (cause === undefined || was?.failures === is?.failures) return [];
      const { defects, certainty, explanation } = cause;
      return [{ defects, certainty, explanation, old: was?.failures ?? 0, new: is?.failures ?? 0 }];
    })
    .sort((one, other) => other.new - other.old - (one.new - one.old));
}

/** A report may name a cause twice where its texts differ: the failures of both are one number then. */
function counts({ causes }: Report): Map<string, { readonly cause: Cause; readonly failures: number }> {
  const counted = new Map<string, { readonly cause: Cause; readonly failures: number }>();
  for (const cause of causes) {
    const key = keyOf(cause);
    const failures = (counted.get(key)?.failures ?? 0) + cause.cases.length;
    counted.set(key, { cause: counted.get(key)?.cause ?? cause, failures });
  }
  return counted;
}

function keyOf({ defects, certainty, explanation }: Cause): string {
  return JSON.stringify(defects.length > 0 ? [certainty, ...defects] : [certainty, [explanation]]);
}

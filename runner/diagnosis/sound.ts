import { nameOf, unplaced, type Hypothesis } from './hypothesis.js';
import type { Witnesses } from './witnesses.js';

/**
 * Leaves out, case by case, what a passing case speaks against, where something is left then. A defect in one place
 * alone is kept only where that place has every case that needs it: one defect that is found in two places is
 * one, whatever speaks against it.
 */
export function soundOnes(
  explained: ReadonlyMap<string, readonly Hypothesis[]>,
  witnesses: Witnesses,
): Map<string, readonly Hypothesis[]> {
  const sound = new Map(
    [...explained].map(([id, all]) => [id, all.filter((one) => witnesses.against(one) === null)]),
  );
  const needed = new Map<string, string[]>();
  const need = (name: string, id: string) => needed.set(name, [...(needed.get(name) ?? []), id]);
  for (const [id, all] of explained) {
    const [first, ...others] = new Set(sound.get(id)?.map(unplaced));
    if (first === undefined) for (const name of new Set(all.map(unplaced))) need(name, id);
    else if (others.length === 0) need(first, id);
  }
  const covers = (one: Hypothesis) =>
    (needed.get(unplaced(one)) ?? []).every((id) =>
      sound.get(id)?.some((other) => nameOf(other) === nameOf(one)),
    );
  return new Map(
    [...explained].map(([id, all]) => {
      const known = new Set(all.map(nameOf));
      // Only what was found everywhere too has been narrowed.
      const isNarrowed = (one: Hypothesis) => one.where !== undefined && known.has(unplaced(one));
      const kept = (sound.get(id) ?? []).filter((one) => !isNarrowed(one) || covers(one));
      return [id, kept.length > 0 ? kept : all.filter((one) => !isNarrowed(one))];
    }),
  );
}

import { entryOf, type Defect } from '../../runner/model/defect.js';
import type { Cause } from '../../runner/types/report.js';
import type { Signer } from './signer-list.js';

/** A known defect, and who has it. */
export interface MatrixDefect {
  readonly id: string;
  /** What the suite says of it; null: the suite does not have it. */
  readonly defect: Defect | null;
  /** What is wrong and how to mend it: the suite's words, else the diagnosis's; empty where neither has any. */
  readonly wrong: string;
  readonly mend: string;
  /** Causes that name it, with the signer. */
  readonly having: readonly HavingDefect[];
  /** Causes that it would explain as well as what they name. */
  readonly equally: readonly HavingDefect[];
}

export interface HavingDefect {
  readonly signer: Signer;
  readonly cause: Cause;
}

/** Those that most signers have first; then in the order of the suite. */
export function defectsOf(signers: readonly Signer[], known: ReadonlyMap<string, Defect>): MatrixDefect[] {
  const causes = signers.flatMap((signer) => signer.report.causes.map((cause) => ({ signer, cause })));
  const named = causes.flatMap(({ cause }) => [...cause.defects, ...cause.alternatives.flat()].map(entryOf));
  return [...new Set([...known.keys(), ...named])]
    .map((id) => {
      const defect = known.get(id) ?? null;
      // A cause of several defects speaks of all of them.
      const said = causes.find(({ cause }) => cause.defects.length === 1 && names(cause.defects, id))?.cause;
      return {
        id,
        defect,
        wrong: defect?.wrong ?? said?.explanation ?? '',
        mend: defect?.mend ?? said?.fix ?? '',
        having: causes.filter(({ cause }) => names(cause.defects, id)),
        equally: causes.filter(
          ({ cause }) => !names(cause.defects, id) && cause.alternatives.some((set) => names(set, id)),
        ),
      };
    })
    .sort((one, other) => signersHaving(other) - signersHaving(one));
}

/** Whether a defect is among them, by its own name or as one of the many of its entry. */
function names(defects: readonly string[], id: string): boolean {
  return defects.some((name) => entryOf(name) === id);
}

/** How many signers have it, each counted once. */
export function signersHaving({ having }: MatrixDefect): number {
  return new Set(having.map(({ signer }) => signer)).size;
}

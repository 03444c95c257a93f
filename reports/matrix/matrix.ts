import type { CaseResult, CatalogueEntry, CatalogueFamily } from '../../runner/types/report.js';
import { errorsOf, type MatrixError } from './errors.js';
import { defectsOf, type MatrixDefect } from './defects.js';
import type { MatrixParts } from './parts.js';
import { signersOf, type Signer } from './signer-list.js';

/** Who was judged, and what came of it, from all sides. */
export interface Matrix extends Omit<MatrixParts, 'reports' | 'defects' | 'catalogue'> {
  /** Those that conform first, then those with fewer failures. */
  readonly signers: readonly Signer[];
  /** Every profile that a report has, in the order of the first report that has it. */
  readonly profiles: readonly string[];
  readonly cases: readonly MatrixCase[];
  readonly errors: readonly MatrixError[];
  readonly defects: readonly MatrixDefect[];
}

/** A case, and what came of it for each signer whose report has it. */
export interface MatrixCase {
  /** As one report has it: title, level, service, … */
  readonly said: CaseResult;
  readonly results: ReadonlyMap<Signer, CaseResult>;
  /** Verdict fail or error, in the order of the signers. */
  readonly failing: readonly Signer[];
  /** The one that fails where others pass; null if none or several do. */
  readonly only: Signer | null;
}

export function matrixOf({ reports, catalogue, defects, ...rest }: MatrixParts): Matrix {
  const signers = signersOf(reports, rest);
  const cases = casesOf(signers);
  return {
    ...rest,
    signers,
    profiles: [...new Set(signers.flatMap(({ report }) => Object.keys(report.profiles)))],
    cases,
    errors: errorsOf(signers, entriesOf(catalogue)),
    defects: defectsOf(signers, defects),
  };
}

/** A case that somebody has to look at. */
export function isShort({ verdict }: CaseResult): boolean {
  return verdict === 'fail' || verdict === 'error';
}

/** In the order of the largest report; what it lacks follows. */
function casesOf(signers: readonly Signer[]): MatrixCase[] {
  const largest = signers.toSorted((one, other) => other.report.cases.length - one.report.cases.length);
  const said = new Map<string, CaseResult>();
  for (const { report } of largest) {
    for (const result of report.cases) if (!said.has(result.id)) said.set(result.id, result);
  }
  const byId = new Map(
    signers.map((signer) => [signer, new Map(signer.report.cases.map((result) => [result.id, result]))]),
  );
  return [...said].map(([id, first]) => {
    const results = new Map(
      signers.flatMap((signer) => {
        const result = byId.get(signer)?.get(id);
        return result === undefined ? [] : [[signer, result] as const];
      }),
    );
    const failing = [...results].filter(([, result]) => isShort(result)).map(([signer]) => signer);
    const passes = [...results.values()].some(({ verdict }) => verdict === 'pass');
    return {
      said: first,
      results,
      failing,
      only: passes && failing.length === 1 ? (failing[0] ?? null) : null,
    };
  });
}

function entriesOf(
  catalogue: readonly CatalogueFamily[],
): (family: string, condition: string) => CatalogueEntry | null {
  return (family, condition) =>
    catalogue.find((one) => one.family === family)?.errors.find((entry) => entry.condition === condition) ??
    null;
}

import type { Defect } from '../../runner/model/defect.js';
import type { WorkedCase } from '../../runner/model/worked.js';
import type { CaseResult, CatalogueEntry, CatalogueFamily, Report } from '../../runner/types/report.js';
import { errorsOf, type MatrixError } from './errors.js';
import { defectsOf, type MatrixDefect } from './defects.js';
import { signersOf, type Signer } from './signer-list.js';

/** A report, and where it was found. */
export interface FoundReport {
  /** Its folder, seen from the folder of all reports, with slashes; empty: that folder itself. */
  readonly folder: string;
  /** It must match the schema. */
  readonly report: Report;
}

/** What tells whether a report asked what the suite asks. */
export type AskedCase = Pick<CaseResult, 'title' | 'level'>;

/** What a matrix is made of. */
export interface MatrixParts {
  readonly tool: Report['tool'];
  readonly builtAt: Date;
  /** The suite that comes with the tool: its texts stand beside the results. */
  readonly suite: { readonly version: string; readonly digest: string };
  readonly reports: readonly FoundReport[];
  /** The suite's cases by their ids, as a report names them. */
  readonly asked: ReadonlyMap<string, AskedCase>;
  /** A case of the suite, worked out; null: the suite has none of this id. */
  readonly worked: (caseId: string) => WorkedCase | null;
  readonly catalogue: readonly CatalogueFamily[];
  readonly defects: ReadonlyMap<string, Defect>;
}

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

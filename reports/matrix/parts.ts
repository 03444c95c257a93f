import type { Defect } from '../../runner/model/defect.js';
import type { WorkedCase } from '../../runner/model/worked.js';
import type { CaseResult, CatalogueFamily, Report } from '../../runner/types/report.js';

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

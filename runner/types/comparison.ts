// Generated from schemas/comparison.schema.json by "npm run generate". Do not edit.

/**
 * absent: the report has no case of it.
 *
 * This interface was referenced by `Comparison`'s JSON-Schema
 * via the `definition` "profileState".
 */
export type ProfileState = 'conformant' | 'not conformant' | 'not claimed' | 'absent';

/**
 * What sigv4-conform compare --reporter json prints: what a newer report says otherwise than an older one.
 */
export interface Comparison {
  /**
   * Of this format.
   */
  comparisonVersion: 1;
  /**
   * What compared.
   */
  tool: {
    /**
     * The tool.
     */
    name: string;
    /**
     * Semver.
     */
    version: string;
  };
  old: Side;
  new: Side;
  /**
   * Why the two may differ beside the signer, a sentence each: another implementation, another suite, a run that was cut off.
   */
  notices: string[];
  /**
   * must and should cases that passed and do not pass any more, in the order of the new report.
   */
  regressions: Change[];
  /**
   * must and should cases that did not pass and pass now.
   */
  fixes: Change[];
  /**
   * Other cases whose verdict, observation or variant is another one; observe cases are always among these, for they gate nothing.
   */
  changed: Change[];
  /**
   * Cases that only the new report has.
   */
  added: Single[];
  /**
   * Cases that only the old report has.
   */
  gone: Single[];
  /**
   * How many cases both reports have and say the same of.
   */
  unchanged: number;
  /**
   * Profiles that stand otherwise than before, or that only one of the reports has.
   */
  profiles: {
    /**
     * Its name.
     */
    profile: string;
    old: ProfileState;
    new: ProfileState;
  }[];
  /**
   * Causes that explain another number of failures than before. One is told from another by its defects and how sure we are; where no defect is named, by its words.
   */
  causes: {
    /**
     * Defects that hold all at once; none where no known defect explains it.
     */
    defects: string[];
    /**
     * As in a report.
     */
    certainty: 'exact' | 'rule' | 'stage' | 'unknown';
    /**
     * In words.
     */
    explanation: string;
    /**
     * Failures that it explained; 0: it is new.
     */
    old: number;
    /**
     * Failures that it explains; 0: it is gone.
     */
    new: number;
  }[];
}
/**
 * One of the two reports.
 *
 * This interface was referenced by `Comparison`'s JSON-Schema
 * via the `definition` "side".
 */
export interface Side {
  /**
   * The signer.
   */
  implementation: {
    /**
     * Its name.
     */
    name: string;
    /**
     * null if it does not say.
     */
    version: string | null;
    /**
     * null if it does not say.
     */
    language: string | null;
  };
  /**
   * The suite that judged it.
   */
  suite: {
    /**
     * Year and month.
     */
    version: string;
    /**
     * Of the bytes of its files.
     */
    digest: string;
  };
  /**
   * When the run began, as the report has it.
   */
  startedAt: string;
  /**
   * The run was interrupted or cut off.
   */
  partial: boolean;
  /**
   * Every claimed profile is conformant.
   */
  conformant: boolean;
  /**
   * Whether the run passed as a gate.
   */
  gate: 'passed' | 'failed';
  totals: Totals;
}
/**
 * The counts of the report.
 *
 * This interface was referenced by `Comparison`'s JSON-Schema
 * via the `definition` "totals".
 */
export interface Totals {
  /**
   * Selected cases.
   */
  cases: number;
  /**
   * Verdict pass.
   */
  passed: number;
  /**
   * Verdict fail.
   */
  failed: number;
  /**
   * Verdict error.
   */
  errors: number;
  /**
   * Verdict unsupported.
   */
  unsupported: number;
  /**
   * Verdict not-run.
   */
  notRun: number;
}
/**
 * A case of both reports.
 *
 * This interface was referenced by `Comparison`'s JSON-Schema
 * via the `definition` "change".
 */
export interface Change {
  /**
   * Of the case.
   */
  id: string;
  /**
   * The case in one line.
   */
  title: string;
  /**
   * Its profile.
   */
  profile: string;
  /**
   * How binding it is, in the new report.
   */
  level: 'must' | 'should' | 'observe';
  old: Seen;
  new: Seen;
  /**
   * What explains the new failure; none where it passes or no known defect does.
   */
  defects: string[];
}
/**
 * What came of a case in one report.
 *
 * This interface was referenced by `Comparison`'s JSON-Schema
 * via the `definition` "seen".
 */
export interface Seen {
  /**
   * As in the report.
   */
  verdict: 'pass' | 'fail' | 'error' | 'unsupported' | 'not-run';
  /**
   * In as few words as tell it apart: signature-mismatch, control: scope-service, altered; null: not run.
   */
  observed: string | null;
  /**
   * observe: which variant was seen; else null.
   */
  variant: string | null;
}
/**
 * A case of one report.
 *
 * This interface was referenced by `Comparison`'s JSON-Schema
 * via the `definition` "single".
 */
export interface Single {
  /**
   * Of the case.
   */
  id: string;
  /**
   * The case in one line.
   */
  title: string;
  /**
   * Its profile.
   */
  profile: string;
  /**
   * How binding it is.
   */
  level: 'must' | 'should' | 'observe';
  /**
   * As in the report.
   */
  verdict: 'pass' | 'fail' | 'error' | 'unsupported' | 'not-run';
  /**
   * As above; null: not run.
   */
  observed: string | null;
}

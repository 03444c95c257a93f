// Generated from schemas/matrix.schema.json by "npm run generate". Do not edit.

/**
 * matrix.json of a site that sigv4-conform matrix wrote: its first table for programs, and the sign that the folder is such a site.
 */
export interface MatrixFile {
  /**
   * Of this format.
   */
  matrixVersion: 1;
  /**
   * What made it.
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
  /**
   * When the site was made, UTC.
   */
  builtAt: string;
  /**
   * The suite that comes with the tool, which the texts of cases, errors and defects are from.
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
   * A row for each report, in the order of the page.
   */
  signers: Signer[];
}
/**
 * A report, and where the site has what came of it.
 *
 * This interface was referenced by `MatrixFile`'s JSON-Schema
 * via the `definition` "signer".
 */
export interface Signer {
  /**
   * Of its pages; made of the folder that the report was in.
   */
  id: string;
  /**
   * Of the implementation.
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
  /**
   * The day of the run, YYYY-MM-DD in UTC; null if the report has none.
   */
  date: string | null;
  /**
   * true: judged by the very suite that the site's texts are from.
   */
  sameSuite: boolean;
  /**
   * Every claimed profile is conformant.
   */
  conformant: boolean;
  /**
   * By profile.
   */
  profiles: {
    [k: string]: 'conformant' | 'not conformant' | 'not claimed';
  };
  /**
   * The counts of the report.
   */
  totals: {
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
  };
  /**
   * Ids of the defects that its causes name.
   */
  defects: string[];
  /**
   * Its page, relative to this file.
   */
  page: string;
  /**
   * Its badge for shields.io, relative to this file.
   */
  badge: string;
}

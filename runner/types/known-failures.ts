// Generated from schemas/known-failures.schema.json by "npm run generate". Do not edit.

/**
 * The file of --known-failures: failures that are accepted for a reason. Listed cases still run.
 *
 * @maxItems 5000
 */
export type KnownFailures = KnownFailureEntry[];

/**
 * What one case, or a few, may show instead of passing.
 */
export interface KnownFailureEntry {
  /**
   * The id of a case, or a glob that matches at most 20: * within a segment, ** across.
   */
  case: string;
  /**
   * bug: a known defect of the signer. disputed: whoever writes the signer reads AWS otherwise. Both must show `observed`, and a pass fails the run. unsupported: the case must be unsupported. flaky: a pass or `observed`, both as expected.
   */
  kind: 'bug' | 'unsupported' | 'flaky' | 'disputed';
  /**
   * Why it is accepted. One that begins with "not explained yet", as --update-known-failures writes it, fails under --strict.
   */
  reason: string;
  /**
   * Where it is being dealt with.
   */
  issue?: string;
  /**
   * The very condition or outcome that the case shows, `control: ` before it where the control failed; any other one is an unexpected failure. Needed but for the kind unsupported.
   */
  observed?: string;
  /**
   * A semver range of the signer's version; for any other version the entry is left aside.
   */
  implementation?: string;
  /**
   * The last day, in UTC, on which the entry covers anything: YYYY-MM-DD. Quote it.
   */
  until?: string;
}

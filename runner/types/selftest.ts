// Generated from schemas/selftest.schema.json by "npm run generate". Do not edit.

/**
 * What sigv4-conform selftest --reporter json prints: which case of the suite catches which known defect.
 */
export interface Selftest {
  /**
   * Of this format.
   */
  selftestVersion: 1;
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
   * The suite that was tested.
   */
  suite: {
    /**
     * Of its suite.yaml.
     */
    version: string;
    /**
     * Of the bytes of its files.
     */
    digest: string;
  };
  /**
   * UTC, with milliseconds.
   */
  startedAt: string;
  /**
   * Of the whole selftest.
   */
  durationMs: number;
  /**
   * true: every case was judged with every defect. false: where a defective signer sends just what the reference signer sends, the verdict is taken from there.
   */
  full: boolean;
  /**
   * What was not asked. With fewer defects nothing can be said of cases that catch nothing.
   */
  narrowed: {
    /**
     * --defect left some out.
     */
    defects: boolean;
    /**
     * --case left some out.
     */
    cases: boolean;
  };
  /**
   * Whether there is no failure.
   */
  passed: boolean;
  /**
   * What does not hold.
   */
  failures: SelftestFailure[];
  totals: SelftestTotals;
  /**
   * The known defects, in the order of the catalogue.
   */
  defects: SelftestDefect[];
  /**
   * What else was put in front of the cases: services that do one thing wrong, and signers that are right and behave otherwise.
   */
  others: SelftestOther[];
  /**
   * The cases, in the order of the suite.
   */
  cases: SelftestCase[];
}
/**
 * This interface was referenced by `Selftest`'s JSON-Schema
 * via the `definition` "failure".
 */
export interface SelftestFailure {
  /**
   * reference: the reference signer fails a case. catalogue: a defect can neither be switched on nor says why. defect, service: no case catches it. case: it catches nothing.
   */
  of: 'reference' | 'catalogue' | 'defect' | 'service' | 'case';
  /**
   * Of the case or defect, or the name of the service.
   */
  id: string;
  /**
   * A sentence.
   */
  message: string;
}
/**
 * This interface was referenced by `Selftest`'s JSON-Schema
 * via the `definition` "totals".
 */
export interface SelftestTotals {
  /**
   * Selected defects.
   */
  defects: number;
  /**
   * Of these, the ones that can be switched on.
   */
  executable: number;
  /**
   * Of the executable ones, those that gate nothing.
   */
  contested: number;
  /**
   * Executable, uncontested, caught by a must or should case.
   */
  caught: number;
  /**
   * Of the caught ones, those that the diagnosis named first, alone or among equals.
   */
  named: number;
  /**
   * Of the named ones, those that were among equals.
   */
  tied: number;
  /**
   * Selected cases, literal requests among them.
   */
  cases: number;
  /**
   * Cases that catch a defect.
   */
  byDefect: number;
  /**
   * Cases that catch a wrong service.
   */
  byService: number;
  /**
   * Cases that catch nothing at all.
   */
  byNothing: number;
}
/**
 * This interface was referenced by `Selftest`'s JSON-Schema
 * via the `definition` "defect".
 */
export interface SelftestDefect {
  /**
   * As in builtin:defect/<id>.
   */
  id: string;
  /**
   * The stage of signing.
   */
  stage: string;
  /**
   * core, extended or plausible.
   */
  tier: string;
  /**
   * What the signer does.
   */
  wrong: string;
  /**
   * Why it is not wrong everywhere, and gates nothing; null: it is wrong.
   */
  contested: string | null;
  /**
   * Why no signer shows it; null: it was switched on.
   */
  notExecutable: string | null;
  /**
   * Cases in which the signer sends something else than the reference.
   */
  changes: number;
  /**
   * Cases that catch it, by level. An observe case catches it where something else is observed than with the reference.
   */
  caught: {
    /**
     * Cases.
     */
    must: number;
    /**
     * Cases.
     */
    should: number;
    /**
     * Cases.
     */
    observe: number;
  };
  /**
   * Ids of these cases, those first that catch the fewest defects.
   */
  caughtBy: string[];
  /**
   * Where the diagnosis of its failures names it: the first cause; one of several that explain as much; a later cause; nowhere. null: nothing failed.
   */
  named: 'first' | 'tie' | 'later' | 'no' | null;
  /**
   * The defects of the first cause; null: nothing failed, or no cause names a defect.
   */
  firstCause: string[] | null;
}
/**
 * This interface was referenced by `Selftest`'s JSON-Schema
 * via the `definition` "other".
 */
export interface SelftestOther {
  /**
   * service: a receiving service that does one thing wrong. signer: one that is right, and behaves otherwise than the reference.
   */
  kind: 'service' | 'signer';
  /**
   * What it does.
   */
  name: string;
  /**
   * Ids of the cases that tell it from the right one.
   */
  caughtBy: string[];
}
/**
 * This interface was referenced by `Selftest`'s JSON-Schema
 * via the `definition` "case".
 */
export interface SelftestCase {
  /**
   * <topic>/<behaviour>.
   */
  id: string;
  /**
   * What it is about.
   */
  title: string;
  /**
   * The part of SigV4.
   */
  profile: string;
  /**
   * must, should or observe.
   */
  level: string;
  /**
   * signer: a signer is judged by it. wire: a literal request, which proves our service.
   */
  kind: 'signer' | 'wire';
  /**
   * How many defects it catches; contested ones count.
   */
  defects: number;
  /**
   * How many wrong services it catches.
   */
  services: number;
  /**
   * How many signers that behave otherwise it tells from the reference.
   */
  signers: number;
}

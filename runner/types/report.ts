// Generated from schemas/report.schema.json by "npm run generate". Do not edit.

/**
 * A number of cases.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "count".
 */
export type Count = number;
/**
 * Ids of cases.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "caseIds".
 */
export type CaseIds = string[];

/**
 * The report of a run; every other format is drawn from it. Version 1: members may be added, none changes its meaning.
 */
export interface Report {
  /**
   * The version of this format.
   */
  reportVersion: 1;
  /**
   * The tool that ran.
   */
  tool: {
    /**
     * Its name.
     */
    name: string;
    /**
     * Its version, semver.
     */
    version: string;
    [k: string]: unknown;
  };
  /**
   * The suite that was run.
   */
  suite: {
    /**
     * Year and month of the bundled suite.
     */
    version: string;
    /**
     * SHA-256 over the files that the run was made of: sha256: and 64 lower-case hex digits.
     */
    digest: string;
    /**
     * How many cases the suite has, selected or not.
     */
    cases: number;
    [k: string]: unknown;
  };
  /**
   * The signer that was judged.
   */
  implementation: {
    /**
     * Its name.
     */
    name: string;
    /**
     * Its version; null if it does not say.
     */
    version: string | null;
    /**
     * Its language; null if it does not say.
     */
    language: string | null;
    /**
     * Where its source is.
     */
    source?: string | null;
    /**
     * Where its bugs are reported.
     */
    issues?: string | null;
    [k: string]: unknown;
  };
  /**
   * How the signer was attached.
   */
  adapter: {
    /**
     * The kind of adapter.
     */
    kind: 'module' | 'process' | 'http' | 'builtin' | 'client' | 'offline';
    /**
     * The adapter as it was named on the command line.
     */
    spec: string;
    [k: string]: unknown;
  };
  /**
   * When the run began, RFC 3339 in UTC with milliseconds.
   */
  startedAt: string;
  /**
   * How long the run took, milliseconds.
   */
  durationMs: number;
  /**
   * true if the run was interrupted or cut off.
   */
  partial: boolean;
  /**
   * What a reader should know of the run.
   */
  warnings: string[];
  /**
   * true if every claimed profile is conformant.
   */
  conformant: boolean;
  /**
   * Whether the run passed as a gate.
   */
  gate: 'passed' | 'failed';
  totals: Totals;
  /**
   * By profile: whether the signer claims it, whether it conforms, and the counts.
   */
  profiles: {
    [k: string]: ProfileResult;
  };
  /**
   * Every documented error that a selected case expects, and whether it was triggered.
   */
  documentedErrors: DocumentedErrorResult[];
  /**
   * What the suite knows of the families whose errors a selected case expects: the wordings behind documentedErrors. Reports of earlier versions have none.
   */
  catalogue?: CatalogueFamily[];
  /**
   * What explains the failures, largest first.
   */
  causes: Cause[];
  /**
   * Every selected case, in the order of the suite.
   */
  cases: CaseResult[];
  [k: string]: unknown;
}
/**
 * cases = passed + failed + unsupported + errors + notRun; knownFailures and unexpectedPasses count among these.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "totals".
 */
export interface Totals {
  cases: Count;
  passed: Count;
  failed: Count;
  unsupported: Count;
  errors: Count;
  notRun: Count;
  knownFailures: Count;
  unexpectedPasses: Count;
  [k: string]: unknown;
}
/**
 * A profile: a part of SigV4 that one may conform to.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "profileResult".
 */
export interface ProfileResult {
  /**
   * true if at least one of its cases needs only what the adapter has.
   */
  claimed: boolean;
  /**
   * true if it is claimed and none of its must cases has verdict fail, error or not-run.
   */
  conformant: boolean;
  totals: Totals;
  [k: string]: unknown;
}
/**
 * A documented error: a condition in a family, as a service answers it.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "documentedErrorResult".
 */
export interface DocumentedErrorResult {
  /**
   * The family of services.
   */
  family: string;
  /**
   * What is wrong.
   */
  condition: string;
  /**
   * The service that answers.
   */
  service: string;
  /**
   * The error code.
   */
  code: string;
  /**
   * HTTP status code.
   */
  status: number;
  /**
   * How sure we are of the entry.
   */
  confidence: 'documented' | 'observed' | 'inferred';
  /**
   * Ids of the facts behind the entry.
   */
  references: string[];
  /**
   * true if in at least one of the cases the control held and the observation was exactly this.
   */
  triggered: boolean;
  cases: CaseIds;
  [k: string]: unknown;
}
/**
 * How a group of services answers.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "catalogueFamily".
 */
export interface CatalogueFamily {
  /**
   * Its name.
   */
  family: string;
  /**
   * Which services answer like this.
   */
  about: string;
  /**
   * Every documented error of the family, in the order of its file; each condition once.
   */
  errors: CatalogueEntry[];
  [k: string]: unknown;
}
/**
 * What a family answers to a condition.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "catalogueEntry".
 */
export interface CatalogueEntry {
  /**
   * What is wrong.
   */
  condition: string;
  /**
   * What a reader should know of it.
   */
  note?: string;
  /**
   * Why no case of the suite triggers it; absent where cases do.
   */
  unreached?: string;
  /**
   * The entry's own wording, then the others; none where no selected case expects the error.
   */
  wordings: CatalogueWording[];
  [k: string]: unknown;
}
/**
 * One wording of a documented error.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "wording".
 */
export interface CatalogueWording {
  /**
   * The name by which a case may pin it; null: the entry's own wording.
   */
  name: string | null;
  /**
   * Absent for the entry's own. query: the answer to the query form. disclosing: the answer of a service that discloses its canonical request. named: the answer where a check says so by this name. other: a wording of another time or place, answered only where a case pins it.
   */
  when?: 'query' | 'disclosing' | 'named' | 'other';
  /**
   * When it was seen; absent if it is in use.
   */
  era?: string;
  /**
   * The error code; empty where the reply names none.
   */
  code: string;
  /**
   * HTTP status code, unless the service has one of its own for every authentication error.
   */
  status: number;
  /**
   * Exact to the blank, with named placeholders in braces.
   */
  message: string;
  /**
   * What {sentences} in the message is put together from, each for one fault; absent where there are none.
   */
  sentences?: string[];
  /**
   * How sure we are of it.
   */
  confidence: 'documented' | 'observed' | 'inferred';
  /**
   * Ids of the facts behind it.
   */
  references: string[];
  /**
   * Where it is documented or was seen.
   */
  sources: string[];
  /**
   * Which services answer a selected case with it; none if it is only recognised.
   */
  services: string[];
  [k: string]: unknown;
}
/**
 * An explanation of failures.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "cause".
 */
export interface Cause {
  /**
   * Defects that hold all at once.
   */
  defects: string[];
  /**
   * Other sets that explain equally well.
   */
  alternatives: string[][];
  /**
   * As in an explanation.
   */
  certainty: 'exact' | 'rule' | 'stage' | 'unknown';
  /**
   * In words.
   */
  explanation: string;
  /**
   * How to mend it.
   */
  fix: string;
  cases: CaseIds;
  [k: string]: unknown;
}
/**
 * One case, one signer, one verdict.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "caseResult".
 */
export interface CaseResult {
  /**
   * The case's permanent id.
   */
  id: string;
  /**
   * The case in one line.
   */
  title: string;
  /**
   * The part of SigV4 it belongs to.
   */
  profile: string;
  /**
   * How binding it is.
   */
  level: 'must' | 'should' | 'observe';
  /**
   * Who receives the request.
   */
  service: string;
  /**
   * Words to select by.
   */
  tags: string[];
  /**
   * Where the expectation comes from.
   */
  source?: string[];
  /**
   * Outcomes, any of which passes.
   *
   * @minItems 1
   */
  expected: ExpectedOutcome[];
  /**
   * What was seen; null if the case was not run.
   */
  observed: ObservedOutcome | null;
  /**
   * What the signer sent; absent where it sent nothing. Files hold it for cases that did not pass, and with --verbose for all.
   */
  request?: SentRequest;
  /**
   * What a whole client did in the case; absent where a signer was judged.
   */
  client?: {
    /**
     * How many requests came.
     */
    requests: number;
    /**
     * How many of them were sent again: method, path, query and body are the same.
     */
    retries: number;
    /**
     * true if a request that was rejected verified when it was sent again: the client corrected its clock, or its region, from the reply.
     */
    recovered: boolean;
    /**
     * What the command ended with; null: by a signal, or it was not started.
     */
    exitCode: number | null;
    [k: string]: unknown;
  };
  /**
   * The verdict.
   */
  verdict: 'pass' | 'fail' | 'unsupported' | 'error' | 'not-run';
  /**
   * as-expected: nothing to do. unexpected: an unexpected failure or pass. stale: listed as a known failure by an entry that covers no more: it is past its date or, under --strict, nobody has explained it.
   */
  standing: 'as-expected' | 'unexpected' | 'stale';
  /**
   * The entry of the known failures that the case was held to; absent where there is none.
   */
  knownFailure?: {
    /**
     * Its `case`, as it is written: an id or a glob.
     */
    entry: string;
    /**
     * Its kind.
     */
    kind: 'bug' | 'unsupported' | 'flaky' | 'disputed';
    /**
     * Why it is accepted.
     */
    reason: string;
    /**
     * Where it is being dealt with.
     */
    issue?: string;
    /**
     * The condition or outcome that it accepts.
     */
    observed?: string;
    /**
     * The last day on which it covers anything, YYYY-MM-DD in UTC.
     */
    until?: string;
    [k: string]: unknown;
  };
  /**
   * observe: which variant was seen; else null.
   */
  variant: string | null;
  /**
   * The first difference that is known; null if there is none.
   */
  difference: Difference | null;
  /**
   * Which known defect explains it; null if it was not looked for or there is nothing to explain.
   */
  diagnosis: Explanation | null;
  /**
   * From asking the signer to the verdict, milliseconds.
   */
  durationMs: number;
  [k: string]: unknown;
}
/**
 * One outcome that passes.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "expected".
 */
export interface ExpectedOutcome {
  /**
   * What has to come out.
   */
  outcome: 'accepted' | 'rejected' | 'refused';
  /**
   * rejected: the family of services.
   */
  family?: string;
  /**
   * rejected: what is wrong.
   */
  condition?: string;
  /**
   * rejected: the literal message, where the case pins it.
   */
  message?: string;
  [k: string]: unknown;
}
/**
 * What the service or the harness saw.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "observed".
 */
export interface ObservedOutcome {
  /**
   * accepted or rejected by the service; refused by the signer; altered: the signed request no longer says what it was asked to say; uncovered: a change in transit went unnoticed; misreported: a client tells its user something else than the service answered; the others are faults of the adapter.
   */
  outcome:
    | 'accepted'
    | 'rejected'
    | 'refused'
    | 'unsupported'
    | 'altered'
    | 'uncovered'
    | 'misreported'
    | 'crashed'
    | 'timed-out'
    | 'invalid-reply'
    | 'adapter-error';
  /**
   * rejected: the family of services.
   */
  family?: string;
  /**
   * rejected: what is wrong.
   */
  condition?: string;
  /**
   * rejected: the error code.
   */
  code?: string;
  /**
   * rejected: HTTP status code.
   */
  status?: number;
  /**
   * rejected: the service's message. Otherwise what happened.
   */
  message?: string;
  /**
   * receipt: when the service received it. control: before any change, under what the signer was told; the request is not faithful.
   */
  during?: 'control' | 'receipt';
  /**
   * unsupported: the operation, service, feature or clock that is missing.
   */
  feature?: string;
  /**
   * In a case of several signings: which one this is of, from 1.
   */
  step?: number;
  [k: string]: unknown;
}
/**
 * A request as the signer sent it, before any change in transit. In a case of several signings, that of the one that was looked at last. A text of more than 8192 characters is cut and ends in …, as do more than 200 headers.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "sentRequest".
 */
export interface SentRequest {
  /**
   * The method.
   */
  method: string;
  /**
   * The raw URL, percent-encoded as it was sent.
   */
  url: string;
  /**
   * Names and values in their order, repeats included.
   */
  headers: [string, string][];
  /**
   * The first 4096 bytes of the body, RFC 4648 with padding; empty for an empty body.
   */
  bodyBase64: string;
  /**
   * How many bytes the whole body has.
   */
  bodyBytes: number;
  [k: string]: unknown;
}
/**
 * The first difference that is known.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "difference".
 */
export interface Difference {
  /**
   * Where it is: in the request itself (method, authority, path, query, headers, body), or in a stage of the signing.
   */
  stage:
    | 'method'
    | 'authority'
    | 'path'
    | 'query'
    | 'headers'
    | 'body'
    | 'signing-time'
    | 'credential-scope'
    | 'signed-headers'
    | 'canonical-request'
    | 'string-to-sign'
    | 'signature'
    | 'message';
  /**
   * The line in that stage, from 1; null where it has no lines.
   */
  line: number | null;
  /**
   * What it should have been; null if nothing.
   */
  expected: string | null;
  /**
   * What it was; null if nothing.
   */
  actual: string | null;
  [k: string]: unknown;
}
/**
 * A set of defects, and how sure we are.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "explanation".
 */
export interface Explanation {
  /**
   * Defects that hold all at once.
   */
  defects: string[];
  /**
   * Other sets that explain equally well.
   */
  alternatives: string[][];
  /**
   * exact: recomputing under them gives the very signature received. rule: seen from the request's form. stage: only the stage is known. unknown.
   */
  certainty: 'exact' | 'rule' | 'stage' | 'unknown';
  /**
   * In words.
   */
  explanation: string;
  [k: string]: unknown;
}

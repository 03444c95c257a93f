// Generated from schemas/served.schema.json by "npm run generate". Do not edit.

/**
 * A number of requests.
 *
 * This interface was referenced by `Served`'s JSON-Schema
 * via the `definition` "count".
 */
export type Count = number;

/**
 * What sigv4-conform serve writes: with --reporter ndjson one request a line, with --reporter json a report when it ends. No secret is ever in it, and no session token but those that AWS publishes as examples.
 */
export interface Served {
  /**
   * The version of this format.
   */
  reportVersion: 1;
  /**
   * The tool that served.
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
   * The suite whose services answered.
   */
  suite: {
    /**
     * Year and month.
     */
    version: string;
    /**
     * SHA-256 over its files.
     */
    digest: string;
    [k: string]: unknown;
  };
  /**
   * When it began to listen, RFC 3339 in UTC with milliseconds.
   */
  startedAt: string;
  /**
   * How long it listened.
   */
  durationMs: number;
  /**
   * Who listened where.
   */
  services: Listening[];
  /**
   * Counts of all requests, also of those that are not kept.
   */
  totals: {
    requests: Count;
    accepted: Count;
    rejected: Count;
    unsupported: Count;
    unreadable: Count;
    [k: string]: unknown;
  };
  /**
   * What requests were rejected for: the condition, and how many.
   */
  conditions: Record<string, number>;
  /**
   * The requests in the order in which they came; the first 10 000 of them.
   */
  requests: ServedRequest[];
  /**
   * How many came after those.
   */
  dropped: number;
  [k: string]: unknown;
}
/**
 * A service and its address.
 *
 * This interface was referenced by `Served`'s JSON-Schema
 * via the `definition` "listening".
 */
export interface Listening {
  /**
   * The service of the suite.
   */
  service: string;
  /**
   * Where it listens.
   */
  url: string;
  /**
   * The region that requests must be scoped to.
   */
  region: string;
  [k: string]: unknown;
}
/**
 * One request, and what it was answered.
 *
 * This interface was referenced by `Served`'s JSON-Schema
 * via the `definition` "servedRequest".
 */
export interface ServedRequest {
  /**
   * From 1, over all services.
   */
  number: number;
  /**
   * Who received it.
   */
  service: string;
  /**
   * The service's time then, RFC 3339 in UTC.
   */
  clock: string;
  /**
   * Its method; empty if it could not be read.
   */
  method: string;
  /**
   * Path and query, raw; signatures and tokens in the query are left out. At most 2 000 characters.
   */
  target: string;
  /**
   * accepted and rejected: as the service would. unsupported: of a kind that is not judged yet. unreadable: no HTTP request, or one above a limit.
   */
  outcome: 'accepted' | 'rejected' | 'unsupported' | 'unreadable';
  /**
   * What is wrong; null unless it was rejected.
   */
  condition: string | null;
  /**
   * The error code that was answered; null if none was.
   */
  code: string | null;
  /**
   * The HTTP status that was answered; null: the connection was cut.
   */
  status: number | null;
  /**
   * The message that was answered, or why it could not be read; null if there is none.
   */
  message: string | null;
  /**
   * The number of the request that this one repeats: method, path, query and body are the same; null: none.
   */
  retry: number | null;
  /**
   * Why the signature differs, as far as it was found; null: there was nothing to find out, or too much else to do.
   */
  finding: ServedFinding | null;
  [k: string]: unknown;
}
/**
 * What differs between what was signed and what was sent, and why.
 *
 * This interface was referenced by `Served`'s JSON-Schema
 * via the `definition` "servedFinding".
 */
export interface ServedFinding {
  /**
   * exact: recomputing under it gives the very signature received. rule: seen from the form of the request. stage: only the stage is known. unknown: nothing known explains it.
   */
  certainty: 'exact' | 'rule' | 'stage' | 'unknown';
  /**
   * The first step to the signature that differs.
   */
  stage: string;
  /**
   * The part of it, such as `header host`; null: not known.
   */
  part: string | null;
  /**
   * Known signer defects that do it.
   */
  defects: string[];
  /**
   * What is wrong, in sentences.
   */
  explanation: string;
  /**
   * What to do about it.
   */
  fix: string;
  /**
   * As the service has it.
   */
  expected: string | null;
  /**
   * As it was signed.
   */
  actual: string | null;
  [k: string]: unknown;
}

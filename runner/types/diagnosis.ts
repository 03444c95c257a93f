// Generated from schemas/diagnosis.schema.json by "npm run generate". Do not edit.

/**
 * What sigv4-conform diagnose --json prints. Neither the secret nor a key derived from it is ever in it; a session token is withheld.
 */
export interface DiagnosisOutput {
  /**
   * right: the request is signed as its service wants it, and nothing else is wrong with it. explained: a cause was found and named. unexplained: nothing known explains the signature, or there was no secret to recompute it with.
   */
  verdict: 'right' | 'explained' | 'unexplained';
  /**
   * The verdict in a sentence or two.
   */
  summary: string;
  /**
   * What was read; null: only canonical requests were compared.
   */
  request: ReadRequest | null;
  /**
   * What is wrong, the surest first.
   */
  findings: Finding[];
  /**
   * What else is worth knowing, in sentences.
   */
  remarks: string[];
  /**
   * As the receiving service computes it over the request as it is; null: there is no request, or its date or Credential cannot be read.
   */
  canonicalRequest: string | null;
  /**
   * As the receiving service computes it; null as above.
   */
  stringToSign: string | null;
}
/**
 * A signed request as it was read.
 *
 * This interface was referenced by `DiagnosisOutput`'s JSON-Schema
 * via the `definition` "request".
 */
export interface ReadRequest {
  /**
   * What it was given as.
   */
  kind: 'http' | 'curl' | 'har' | 'url';
  /**
   * Its method; GET stands where a URL alone was given.
   */
  method: string;
  /**
   * Its Host header, or the host of its URL.
   */
  host: string;
  /**
   * Its raw path, without the query.
   */
  path: string;
  /**
   * Where the signature stands: in the Authorization header, in the query string, or in both.
   */
  carrier: 'header' | 'query' | 'both';
  /**
   * First part of the Credential.
   */
  accessKeyId: string;
  /**
   * The rest of the Credential.
   */
  scope: string;
  /**
   * x-amz-date, date or X-Amz-Date as it was sent.
   */
  date: string;
  /**
   * As listed.
   */
  signedHeaders: string[];
  /**
   * Whose rules it was held against: a service of the suite, or the general rules.
   */
  service: string;
  /**
   * Whether there was a secret to recompute the signature with.
   */
  secret: boolean;
}
/**
 * One thing that is wrong.
 *
 * This interface was referenced by `DiagnosisOutput`'s JSON-Schema
 * via the `definition` "finding".
 */
export interface Finding {
  /**
   * exact: recomputing under it gives the very signature received. rule: seen from the form of the request or from the service's reply. stage: only the stage, or the line, is known. unknown: nothing known explains it.
   */
  certainty: 'exact' | 'rule' | 'stage' | 'unknown';
  /**
   * form: the request says it by itself; canonical-request, string-to-sign, key: the first step to the signature that differs; signature: it is not known which.
   */
  stage: 'form' | 'canonical-request' | 'string-to-sign' | 'key' | 'signature';
  /**
   * The part of the stage, such as `canonical URI` or `header content-type`, or the condition that a service would answer; null: no part is known.
   */
  part: string | null;
  /**
   * The line of the canonical request or the string to sign, from 1; null: none is known.
   */
  line: number | null;
  /**
   * Ids of known defects that do it, all at once; empty: no entry of the catalogue.
   */
  defects: string[];
  /**
   * What is wrong, in sentences.
   */
  explanation: string;
  /**
   * What to do about it; empty: nothing is known.
   */
  fix: string;
  /**
   * What the service computes there; null: no line is known, or it has none.
   */
  expected: string | null;
  /**
   * What was signed there, or what the other text has; null: no line is known, or it has none.
   */
  actual: string | null;
  /**
   * What else gives the very same signature: the request alone does not tell which of them it is.
   */
  alternatives: string[];
}

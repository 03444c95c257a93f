// Generated from schemas/service.schema.json by "npm run generate". Do not edit.

/**
 * A service that receives requests: suites/services/<service>.yaml, the file's name being the service's. Every fact has its source and how sure we are.
 */
export interface ServiceFile {
  /**
   * What the service is, in one sentence.
   */
  about: string;
  /**
   * How it answers: the name of a file in suites/errors.
   */
  family: string;
  /**
   * Its name in the credential scope, compared byte for byte.
   */
  'signing-name': string;
  /**
   * any: an endpoint in every region, scoped to its own. Else the one region that every request must be scoped to.
   */
  regions: string;
  /**
   * How far the date of a request may lie from the service's clock, before or after, in minutes; exactly at the edge is accepted.
   */
  'window-minutes': number;
  /**
   * How its canonical URI is made of the path on the wire.
   */
  path: {
    /**
     * true: the path on the wire is percent-encoded once more. false: it is decoded once and encoded once (S3).
     */
    'double-encode': boolean;
    /**
     * true: dot segments and repeated slashes are taken out first (RFC 3986, section 5.2.4). false: never (S3).
     */
    normalize: boolean;
  };
  /**
   * What it takes for the payload hash.
   */
  payload: {
    /**
     * required: a request without x-amz-content-sha256 is rejected. optional: it may be sent.
     */
    'content-sha256-header': 'required' | 'optional';
    /**
     * taken: UNSIGNED-PAYLOAD in x-amz-content-sha256 stands for the payload hash. literal: it has no special meaning and the body's hash is used.
     */
    unsigned: 'taken' | 'literal';
    /**
     * What stands for the payload hash of a presigned request that declares none. hash: the body's. unsigned: UNSIGNED-PAYLOAD (S3).
     */
    presigned: 'hash' | 'unsigned';
    /**
     * What x-amz-content-sha256 counts for. ignored: the body's hash is used whatever it says. signed: it is signed as it was sent, and held against the body afterwards (S3).
     */
    declared: 'ignored' | 'signed';
  };
  /**
   * true if a signature mismatch is answered with the canonical string and the string to sign that it should have been.
   */
  'discloses-canonical-request': boolean;
  /**
   * query-xml: the xmlns of its replies.
   */
  'api-namespace'?: string;
  /**
   * A service of the same protocol, by the name of its file: it stands at the endpoint where a client is to meet the wrong one.
   */
  sibling?: string;
  /**
   * For every fact above: where it comes from and how sure we are.
   *
   * @minItems 1
   */
  facts: Fact[];
  /**
   * Which dates it reads in a header. iso (where it is not given): ISO 8601. iso-or-http: also the three of HTTP, signed as they were spelt (S3).
   */
  dates?: 'iso' | 'iso-or-http';
  /**
   * Where its replies differ from its family's.
   */
  reply?: {
    /**
     * The status of every authentication error.
     */
    status?: number;
    /**
     * The layout of the body, as in errors/<family>.yaml.
     */
    body?: string;
    /**
     * Further headers: name and value, with placeholders such as {crc32}.
     */
    headers?: [string, string][];
  };
  /**
   * Where the session token of a presigned request belongs, unless a case says otherwise. signed (where it is not given): it is among the signed parameters. added: it is added after signing.
   */
  token?: 'signed' | 'added';
}
/**
 * The source of one member of this file.
 *
 * This interface was referenced by `ServiceFile`'s JSON-Schema
 * via the `definition` "fact".
 */
export interface Fact {
  /**
   * The member, as it is written above.
   */
  of:
    | 'family'
    | 'signing-name'
    | 'regions'
    | 'window-minutes'
    | 'path'
    | 'payload'
    | 'discloses-canonical-request'
    | 'api-namespace'
    | 'dates'
    | 'reply'
    | 'token';
  /**
   * documented: AWS says it. observed: replies of the service were quoted in public. inferred: carried over from a sibling.
   */
  confidence: 'documented' | 'observed' | 'inferred';
  /**
   * An address, or who saw it and when.
   */
  source: string;
}

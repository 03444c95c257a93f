// Generated from schemas/protocol.schema.json by "npm run generate". Do not edit.

/**
 * A header: name and value, text that goes on the wire as UTF-8.
 *
 * @minItems 2
 * @maxItems 2
 *
 * This interface was referenced by `ProtocolReply`'s JSON-Schema
 * via the `definition` "headerPair".
 */
export type HeaderPair = [string, string];
/**
 * What came of the signing.
 *
 * This interface was referenced by `ProtocolReply`'s JSON-Schema
 * via the `definition` "signResult".
 */
export type SignResult = SignResult1;

/**
 * What a process or HTTP adapter answers: JSON-RPC 2.0, one JSON object a line (or a POST), UTF-8, at most 16 MiB a line. Messages are open: unknown members are ignored, known ones are checked. `hello` results and `sign` results are the definitions helloResult and signResult; what we send is helloParams and signParams.
 */
export interface ProtocolReply {
  /**
   * The version of JSON-RPC.
   */
  jsonrpc?: '2.0';
  /**
   * The id of the request that this answers: an integer from 0, echoed unchanged.
   */
  id: number;
  /**
   * The result of the method: an object.
   */
  result?: {
    [k: string]: unknown;
  };
  error?: RpcError;
  [k: string]: unknown;
}
/**
 * The adapter itself broke, or does not know the method (-32601).
 *
 * This interface was referenced by `ProtocolReply`'s JSON-Schema
 * via the `definition` "rpcError".
 */
export interface RpcError {
  /**
   * A JSON-RPC error code; -32601 is: no such method.
   */
  code: number;
  /**
   * What happened.
   */
  message: string;
  [k: string]: unknown;
}
/**
 * The first message: who asks, and in which version of the protocol.
 *
 * This interface was referenced by `ProtocolReply`'s JSON-Schema
 * via the `definition` "helloParams".
 */
export interface HelloParams {
  /**
   * The version of the protocol.
   */
  protocol: 1;
  /**
   * The tool that asks.
   */
  runner: {
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
   * In exported requests: the suite whose cases ask. A signer need not look at it.
   */
  suite?: {
    /**
     * The suite's version.
     */
    version: string;
    /**
     * SHA-256 over the suite's files.
     */
    digest: string;
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
/**
 * What the adapter says of itself.
 *
 * This interface was referenced by `ProtocolReply`'s JSON-Schema
 * via the `definition` "helloResult".
 */
export interface HelloResult {
  /**
   * The version of the protocol that the adapter speaks.
   */
  protocol: number;
  implementation?: Implementation;
  /**
   * The operations that the adapter has; default ["sign"].
   */
  operations?: string[];
  /**
   * What the signer can express; a list that is given holds exactly. Default: all but unnormalized-path and binary-query.
   */
  features?: string[];
  /**
   * The signing names that the signer can be told; absent means any.
   */
  services?: string[];
  /**
   * injected: the signer takes the signing time from us. system: it uses the real time.
   */
  clock?: 'injected' | 'system';
  /**
   * How many requests the adapter takes before it has answered; default 1.
   */
  maxInFlight?: number;
  [k: string]: unknown;
}
/**
 * The signer behind the adapter.
 *
 * This interface was referenced by `ProtocolReply`'s JSON-Schema
 * via the `definition` "implementation".
 */
export interface Implementation {
  /**
   * The signer's name.
   */
  name: string;
  /**
   * The signer's version, semver where it has one.
   */
  version?: string | null;
  /**
   * The language it is written in.
   */
  language?: string | null;
  /**
   * Where its source is.
   */
  source?: string | null;
  /**
   * Where its bugs are reported.
   */
  issues?: string | null;
  [k: string]: unknown;
}
/**
 * What a signer is told: everything it needs, and nothing of the case.
 *
 * This interface was referenced by `ProtocolReply`'s JSON-Schema
 * via the `definition` "signParams".
 */
export interface SignParams {
  /**
   * The signing algorithm.
   */
  algorithm: 'AWS4-HMAC-SHA256';
  /**
   * The request to be signed.
   */
  request: {
    /**
     * The HTTP method.
     */
    method: string;
    /**
     * The whole URL, ASCII, percent-encoded exactly as it goes on the wire.
     */
    url: string;
    /**
     * Ordered pairs, repeats included.
     */
    headers: HeaderPair[];
    /**
     * The body, RFC 4648 base64 with padding; empty is an empty body.
     */
    bodyBase64: string;
    [k: string]: unknown;
  };
  /**
   * The keys to sign with: example keys that AWS publishes.
   */
  credentials: {
    /**
     * The access key id.
     */
    accessKeyId: string;
    /**
     * The secret access key, as it is: text, not base64.
     */
    secretAccessKey: string;
    /**
     * The session token of temporary credentials; absent for long-term ones.
     */
    sessionToken?: string;
    [k: string]: unknown;
  };
  /**
   * The region for the credential scope.
   */
  region: string;
  /**
   * The signing name for the credential scope.
   */
  service: string;
  /**
   * The time to sign at, RFC 3339 in UTC, whole seconds.
   */
  signingTime: string;
  /**
   * What the receiving service wants; every member is always sent.
   */
  options: {
    /**
     * true: the path on the wire is percent-encoded once more. false: S3.
     */
    doubleEncodePath: boolean;
    /**
     * true: dot segments and repeated slashes are taken out of the canonical URI. false: S3.
     */
    normalizePath: boolean;
    /**
     * signed: the body's SHA-256. unsigned: UNSIGNED-PAYLOAD, in x-amz-content-sha256 as well.
     */
    payload: 'signed' | 'unsigned';
    /**
     * true: the service wants x-amz-content-sha256.
     */
    contentSha256Header: boolean;
    /**
     * false: the session token is added after signing.
     */
    signSessionToken: boolean;
    /**
     * presign only: how long the URL is valid, whole seconds.
     */
    expiresIn?: number;
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
export interface SignResult1 {
  /**
   * signed: `request` is to be sent. refused: the signer itself refuses the input. unsupported: the signer cannot express `feature`.
   */
  outcome: 'signed' | 'refused' | 'unsupported';
  request?: SignedRequestMessage;
  /**
   * refused, unsupported: why.
   */
  message?: string;
  /**
   * unsupported: the feature that is missing.
   */
  feature?: string;
  trace?: Trace;
  [k: string]: unknown;
}
/**
 * The whole request as it is to be sent; a method, URL or body that is missing is the one that was given.
 *
 * This interface was referenced by `ProtocolReply`'s JSON-Schema
 * via the `definition` "signedRequest".
 */
export interface SignedRequestMessage {
  /**
   * The HTTP method.
   */
  method?: string;
  /**
   * The whole URL, exactly as it is to be sent.
   */
  url?: string;
  /**
   * All headers, ordered pairs.
   *
   * @maxItems 1000
   */
  headers: HeaderPair[];
  /**
   * The body, RFC 4648 base64 with padding.
   */
  bodyBase64?: string;
  [k: string]: unknown;
}
/**
 * What the signer computed on its way; it makes verdicts better.
 *
 * This interface was referenced by `ProtocolReply`'s JSON-Schema
 * via the `definition` "trace".
 */
export interface Trace {
  /**
   * The signer's canonical request.
   */
  canonicalRequest?: string;
  /**
   * The signer's string to sign.
   */
  stringToSign?: string;
  [k: string]: unknown;
}

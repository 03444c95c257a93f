// Generated from schemas/case-file.schema.json by "npm run generate". Do not edit.

/**
 * Where the expectation comes from: an address, or an address and the section, or several.
 *
 * @minItems 1
 *
 * This interface was referenced by `CaseFile`'s JSON-Schema
 * via the `definition` "source".
 */
export type Source = string | string[];
/**
 * must: AWS documents it. should: AWS's services were seen to do it, or it is inferred. observe: AWS's services, documents or signers differ; never fails.
 *
 * This interface was referenced by `CaseFile`'s JSON-Schema
 * via the `definition` "level".
 */
export type Level = 'must' | 'should' | 'observe';
/**
 * Who receives the request: the name of a file in suites/services.
 *
 * This interface was referenced by `CaseFile`'s JSON-Schema
 * via the `definition` "serviceName".
 */
export type ServiceName = string;
/**
 * An AWS region. At the case: the receiving service's, by default its own or else the one that the signer is told. In `sign`: the one that the signer is told.
 *
 * This interface was referenced by `CaseFile`'s JSON-Schema
 * via the `definition` "region".
 */
export type Region = string;
/**
 * Words to select cases by (`--tag`).
 *
 * This interface was referenced by `CaseFile`'s JSON-Schema
 * via the `definition` "tags".
 */
export type Tags = string[];
/**
 * sign: in the Authorization header. presign: in the query string.
 *
 * This interface was referenced by `CaseFile`'s JSON-Schema
 * via the `definition` "operation".
 */
export type Operation = 'sign' | 'presign';
/**
 * The service's name in the credential scope, as the signer is told it. Default: the receiving service's own.
 *
 * This interface was referenced by `CaseFile`'s JSON-Schema
 * via the `definition` "signingName".
 */
export type SigningName = string;
/**
 * The signing time, RFC 3339 in UTC, whole seconds. Quote it.
 *
 * This interface was referenced by `CaseFile`'s JSON-Schema
 * via the `definition` "time".
 */
export type Time = string;
/**
 * A set of suites/credentials.yaml: example keys that AWS publishes.
 *
 * This interface was referenced by `CaseFile`'s JSON-Schema
 * via the `definition` "credentialsName".
 */
export type CredentialsName = string;
/**
 * A header as name and value: text that goes on the wire as UTF-8.
 *
 * @minItems 2
 * @maxItems 2
 *
 * This interface was referenced by `CaseFile`'s JSON-Schema
 * via the `definition` "header".
 */
export type Header = [string, string];
/**
 * One outcome that passes.
 *
 * This interface was referenced by `CaseFile`'s JSON-Schema
 * via the `definition` "expectation".
 */
export type Expectation = 'accepted' | 'refused' | RejectedExpectation;

/**
 * A topic of the suite: a YAML file suites/cases/<profile>/<topic>.yaml. What a signer is told, who receives the request, and what has to come out.
 */
export interface CaseFile {
  /**
   * What the cases of this file are about: one or two sentences for a reader who knows HTTP but not this suite.
   */
  about: string;
  source?: Source;
  /**
   * Members that every case of the file has unless it gives its own. Taken over member by member, at this level and inside `sign`; nothing is merged deeper than that.
   */
  defaults?: {
    level?: Level;
    service?: ServiceName;
    region?: Region;
    tags?: Tags;
    /**
     * Members of `sign` that every case of the file has unless it gives its own.
     */
    sign?: {
      operation?: Operation;
      region?: Region;
      service?: SigningName;
      time?: Time;
      credentials?: CredentialsName;
    };
  };
  /**
   * The cases, in the order in which they are run and reported.
   *
   * @minItems 1
   */
  cases: Case[];
}
/**
 * One behaviour: what the signer is told (`sign`), or a literal request (`on-the-wire`), and what has to come of it (`expect`).
 *
 * This interface was referenced by `CaseFile`'s JSON-Schema
 * via the `definition` "case".
 */
export interface Case {
  /**
   * <topic>/<behaviour>: the file's name, then the behaviour in the present tense, in lower case with hyphens. Permanent: never reused, never renamed without an alias.
   */
  id: string;
  /**
   * Former ids of this case, which selectors and known-failures files may still use.
   */
  aliases?: string[];
  /**
   * The case in one line, for people.
   */
  title: string;
  level?: Level;
  source?: Source;
  /**
   * Why the case is as it is, where that is not plain: what is contested, what a value was chosen for.
   */
  note?: string;
  tags?: Tags;
  service?: ServiceName;
  region?: Region;
  /**
   * The receiving service's clock, RFC 3339 in UTC. Default: the signing time. With a signer on the system clock only the offset from `sign.time` counts.
   */
  clock?: string;
  /**
   * true if the case means something only on its own date, so that a signer on the system clock cannot run it.
   */
  'fixed-date'?: boolean;
  sign?: Sign;
  /**
   * Further signings by the same signer, after the first and in this order; each says only what differs from the first. Every one is judged; the first that goes wrong decides. They find keys and scopes cached over a day, a region or a secret.
   *
   * @minItems 1
   * @maxItems 5
   */
  then?: NextSigning[];
  /**
   * Changes made to the signed request on its way to the service, in this order.
   *
   * @minItems 1
   * @maxItems 10
   */
  'in-transit'?: Change[];
  'on-the-wire'?: WireRequest;
  ambient?: Ambient;
  /**
   * What has to come out: `accepted`, `refused`, `{ rejected: <condition> }`, or a list of these, any of which passes.
   */
  expect: Expectation | Expectation[];
  answer?: Answer;
  /**
   * Only with `on-the-wire`: the literal reply of our service.
   */
  reply?: {
    /**
     * HTTP status code.
     */
    status?: number;
    /**
     * Headers that the reply must have, name and exact value, in any order.
     */
    headers?: Header[];
    /**
     * The documented message, exact to the blank, before it is escaped for XML or JSON.
     */
    message?: string;
    /**
     * The whole body as UTF-8 text. The request id is written as {requestId}.
     */
    body?: string;
  };
}
/**
 * What the signer is told. Nothing else of the case is ever sent to it.
 *
 * This interface was referenced by `CaseFile`'s JSON-Schema
 * via the `definition` "sign".
 */
export interface Sign {
  operation?: Operation;
  region?: Region;
  service?: SigningName;
  time?: Time;
  credentials?: CredentialsName;
  request: Request;
  options?: Options;
}
/**
 * The request to be signed.
 *
 * This interface was referenced by `CaseFile`'s JSON-Schema
 * via the `definition` "request".
 */
export interface Request {
  /**
   * The HTTP method, as it goes on the wire.
   */
  method: string;
  /**
   * The whole URL, ASCII, percent-encoded exactly as it goes on the wire; never normalised.
   */
  url: string;
  /**
   * Headers in their order, repeats included. `host` only where the case is about it.
   *
   * @maxItems 100
   */
  headers?: Header[];
  /**
   * The body as text, sent as UTF-8.
   */
  body?: string;
  /**
   * The body as bytes, RFC 4648 base64 with padding. Instead of `body`.
   */
  'body-base64'?: string;
}
/**
 * How the service wants it signed, where that is not what its file in suites/services says.
 *
 * This interface was referenced by `CaseFile`'s JSON-Schema
 * via the `definition` "options".
 */
export interface Options {
  /**
   * signed: the payload hash is the body's SHA-256. unsigned: UNSIGNED-PAYLOAD in its place and in x-amz-content-sha256.
   */
  payload?: 'signed' | 'unsigned';
  /**
   * true if x-amz-content-sha256 is to be sent and signed.
   */
  'content-sha256-header'?: boolean;
  /**
   * false if x-amz-security-token is to be added after signing.
   */
  'sign-session-token'?: boolean;
  /**
   * presign: how long the URL is valid, whole seconds.
   */
  'expires-in'?: number;
}
/**
 * A further signing: the members of `sign` that differ from the first.
 *
 * This interface was referenced by `CaseFile`'s JSON-Schema
 * via the `definition` "nextSigning".
 */
export interface NextSigning {
  region?: Region;
  time?: Time;
  credentials?: CredentialsName;
  request?: Request;
}
/**
 * One change on the way: exactly one of these members.
 *
 * This interface was referenced by `CaseFile`'s JSON-Schema
 * via the `definition` "change".
 */
export interface Change {
  /**
   * The method becomes this one.
   */
  'set-method'?: string;
  /**
   * The path becomes this raw text; the query stays.
   */
  'set-path'?: string;
  /**
   * The query becomes this raw text (without the question mark); empty takes it away.
   */
  'set-query'?: string;
  /**
   * Every occurrence of the header is replaced by this one, or it is added.
   */
  'set-header'?: [string, string];
  /**
   * The header is added after the others, as a hop does.
   */
  'add-header'?: [string, string];
  /**
   * Every occurrence of the header of this name is taken away; there must be one.
   */
  'remove-header'?: string;
  /**
   * The body becomes this text (UTF-8); it must have as many bytes as the body that was signed.
   */
  'set-body'?: string;
  /**
   * The date that the request carries (X-Amz-Date of the query, x-amz-date, else date) is moved by this many seconds; the credential scope stays.
   */
  'move-date'?: number;
  /**
   * The value of x-amz-date (or of the parameter X-Amz-Date) becomes this text, in which {YYYY} {MM} {DD} {hh} {mm} {ss} stand for the parts of the signing time.
   */
  'set-date'?: string;
  /**
   * The Authorization header becomes this text, in which {algorithm} {credential} {accessKeyId} {scopeDate} {region} {service} {terminator} {signedHeaders} {signature} stand for the parts of the signed one.
   */
  'set-authorization'?: string;
  /**
   * The day in the Credential, of the Authorization header or of X-Amz-Credential, is moved by this many days; the date stays.
   */
  'move-scope-date'?: number;
  /**
   * Every occurrence of the query parameter is replaced by this one, name and value raw as on the wire, or it is added.
   *
   * @minItems 2
   * @maxItems 2
   */
  'set-parameter'?: [string, string];
  /**
   * Every occurrence of the query parameter of this raw name is taken away; there must be one.
   */
  'remove-parameter'?: string;
  /**
   * The names of all headers become lower case, as HTTP/2 has them.
   */
  'lower-case-names'?: true;
  /**
   * Headers of one name become one, their values joined by a comma.
   */
  'merge-repeats'?: true;
  /**
   * The Credential, of the Authorization header or of X-Amz-Credential, becomes this text, in which {accessKeyId} {scopeDate} {region} {service} {terminator} stand for the parts of the signed one.
   */
  'set-credential'?: string;
}
/**
 * A literal request that no signer can be told to make: it proves our service, in our own tests, and is no part of a signer's verdict.
 *
 * This interface was referenced by `CaseFile`'s JSON-Schema
 * via the `definition` "wireRequest".
 */
export interface WireRequest {
  /**
   * The HTTP method.
   */
  method: string;
  /**
   * The raw request target: path and query.
   */
  target: string;
  /**
   * Headers in their order, repeats included.
   *
   * @maxItems 100
   */
  headers: Header[];
  /**
   * The body as text, sent as UTF-8.
   */
  body?: string;
}
/**
 * What can be set around a whole client: what it is told by its environment and its arguments, and what its endpoint is. The client itself decides what it sends, and to which service.
 *
 * This interface was referenced by `CaseFile`'s JSON-Schema
 * via the `definition` "ambient".
 */
export interface Ambient {
  /**
   * The set of keys that the client is told; `documentation` where it is not given.
   */
  credentials?: string;
  /**
   * The region that the client is told; us-east-1 where it is not given. A service with one endpoint for all regions does not run a case that gives it.
   */
  region?: string;
  /**
   * The region of the endpoint; the told one where it is not given.
   */
  'receiving-region'?: string;
  /**
   * sibling: a service of the same protocol stands at the endpoint in place of the one that is meant.
   */
  'receiving-service'?: 'sibling';
  /**
   * How far the service's clock is ahead (+) or behind (-): whole seconds (s), minutes (m), hours (h) or days (d); or `window`, the service's own limit, and seconds more or less.
   */
  clock?: string;
  /**
   * How the endpoint is named; 127.0.0.1 where it is not given.
   */
  host?: '127.0.0.1' | 'localhost' | '[::1]';
  /**
   * A path that the endpoint begins with.
   */
  'base-path'?: string;
  /**
   * For commands with {key} in their words: the name of an object, as its user has it.
   */
  key?: string;
  /**
   * For commands with {target} in their words: path and query, percent-encoded as they go on the wire.
   */
  target?: string;
  /**
   * The hop that the request passes (suites/hops.yaml).
   */
  through?: string;
}
/**
 * The one right answer when the signer signs exactly the headers that it names. It explains a failure and proves our specification; it never fails a request that the service accepts.
 *
 * This interface was referenced by `CaseFile`'s JSON-Schema
 * via the `definition` "answer".
 */
export interface Answer {
  /**
   * The canonical request: lines ended by LF, none after the payload hash.
   */
  'canonical-request'?: string;
  /**
   * The string to sign: four lines, no LF at the end.
   */
  'string-to-sign'?: string;
  /**
   * The derived signing key: 64 lower-case hex digits.
   */
  'signing-key'?: string;
  /**
   * The signature: 64 lower-case hex digits.
   */
  signature?: string;
}
/**
 * The service rejects the request with the documented error of this condition.
 *
 * This interface was referenced by `CaseFile`'s JSON-Schema
 * via the `definition` "rejectedExpectation".
 */
export interface RejectedExpectation {
  /**
   * The condition: what is wrong, one word in every family; an entry of suites/errors/<family>.yaml.
   */
  rejected: string;
  /**
   * The name of another wording of the entry, which the service shall answer in this case.
   */
  variant?: string;
  /**
   * The literal message, exact to the blank, where it does not depend on what the signer chose. Compared unless the signer is on the system clock.
   */
  message?: string;
}

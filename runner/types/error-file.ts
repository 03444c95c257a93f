// Generated from schemas/error-file.schema.json by "npm run generate". Do not edit.

/**
 * Where it is documented or was seen.
 *
 * @minItems 1
 *
 * This interface was referenced by `ErrorFile`'s JSON-Schema
 * via the `definition` "sources".
 */
export type Sources = string[];
/**
 * documented: AWS says it. observed: replies of the service were quoted in public. inferred: an emulator says it, or it is carried over from a sibling family.
 *
 * This interface was referenced by `ErrorFile`'s JSON-Schema
 * via the `definition` "confidence".
 */
export type Confidence = 'documented' | 'observed' | 'inferred';
/**
 * A header: name, and value with placeholders such as {code} and {requestId}.
 *
 * @minItems 2
 * @maxItems 2
 *
 * This interface was referenced by `ErrorFile`'s JSON-Schema
 * via the `definition` "header".
 */
export type Header = [string, string];
/**
 * A check of the receiving side; of an entry: the one that finds it, whose place in the family's order is the entry's phase.
 *
 * This interface was referenced by `ErrorFile`'s JSON-Schema
 * via the `definition` "checkName".
 */
export type CheckName =
  | 'path-form'
  | 'method'
  | 'content-type'
  | 'query-escape'
  | 'carrier'
  | 'carrier-aws4'
  | 'algorithm-named'
  | 'algorithm'
  | 'authorization-syntax'
  | 'components'
  | 'content-sha256'
  | 'host-signed'
  | 'signed-headers-sent'
  | 'date-format'
  | 'window'
  | 'credential-parts'
  | 'scope'
  | 'token'
  | 'key'
  | 'signature'
  | 's3-request'
  | 's3-carrier'
  | 's3-sigv2'
  | 's3-space'
  | 's3-scheme'
  | 's3-content-sha256'
  | 's3-components'
  | 's3-expires'
  | 's3-presigned-window'
  | 's3-credential'
  | 's3-scope-date'
  | 's3-headers-signed'
  | 's3-payload';

/**
 * The documented errors of a family of services: suites/errors/<family>.yaml. One entry a condition, exact to the blank.
 */
export interface ErrorFile {
  /**
   * Which services answer like this.
   */
  about: string;
  /**
   * The family's name, as in the file's.
   */
  family: string;
  /**
   * How a reply carries the error.
   */
  carrier: {
    /**
     * The layout of the body, with {namespace} {code} {message} {elements} {requestId} {hostId}; values are escaped for the language of the content type.
     */
    body: string;
    /**
     * The value of content-type; it decides how values are escaped.
     */
    'content-type': string;
    source: Sources;
    confidence: Confidence;
    /**
     * Further headers of every reply.
     */
    headers: Header[];
  };
  /**
   * The checks in the order in which the family makes them: the first fault is the one that is answered.
   */
  checks: {
    /**
     * Names of checks, for a request in header form; and for a presigned one where query-order is not given.
     *
     * @minItems 1
     */
    order: CheckName[];
    source: Sources;
    confidence: Confidence;
    /**
     * Names of checks for a presigned request.
     *
     * @minItems 1
     */
    'query-order'?: CheckName[];
  };
  /**
   * What answers a request that verifies: as little as real clients take for a success. The first reply whose `when` holds.
   */
  success: {
    /**
     * The last one has no `when`.
     *
     * @minItems 1
     */
    replies: SuccessReply[];
    source: Sources;
    confidence: Confidence;
  };
  /**
   * The entries.
   *
   * @minItems 1
   */
  errors: DocumentedError[];
}
/**
 * One reply to a request that verifies.
 *
 * This interface was referenced by `ErrorFile`'s JSON-Schema
 * via the `definition` "successReply".
 */
export interface SuccessReply {
  /**
   * To which requests: all members hold.
   */
  when?: {
    /**
     * The method.
     */
    method?: string;
    /**
     * The query has a parameter of this name.
     */
    parameter?: string;
    /**
     * How deep the path goes, as S3 reads one that names its bucket.
     */
    path?: 'root' | 'bucket' | 'object';
    /**
     * The request has this header.
     */
    header?: string;
  };
  /**
   * HTTP status code; 200 where it is not given.
   */
  status?: number;
  /**
   * Empty: the header is not sent.
   */
  'content-type': string;
  /**
   * With {action} {namespace} {requestId} {bucket} {key} {etag} {time}; values are escaped for the language of the content type.
   */
  body: string;
  /**
   * Further headers; values with the same placeholders, and {httpDate}.
   */
  headers?: Header[];
}
/**
 * What the family answers to one condition.
 *
 * This interface was referenced by `ErrorFile`'s JSON-Schema
 * via the `definition` "documentedError".
 */
export interface DocumentedError {
  /**
   * What is wrong: the same word in every family.
   */
  condition: string;
  /**
   * Ids of the facts that the entry comes from.
   *
   * @minItems 1
   */
  references: string[];
  check?: CheckName;
  reach?: Reach;
  /**
   * The error code; empty where the reply names none.
   */
  code: string;
  /**
   * HTTP status code.
   */
  status: number;
  /**
   * The message, exact to the blank, with named placeholders in braces.
   */
  message: string;
  confidence: Confidence;
  sources: Sources;
  /**
   * What a reader should know of the entry.
   */
  note?: string;
  /**
   * Where the message is put together from sentences, each for one fault: the name of the fault and its sentence, in their order.
   */
  sentences?: Sentence[];
  /**
   * Other wordings of the same error: of the query form, of a service that discloses its canonical request, of former times.
   */
  variants?: Variant[];
  /**
   * Further elements of the body, in their order.
   */
  elements?: Element[];
  /**
   * Further headers of the reply.
   */
  headers?: Header[];
  /**
   * The layout of the body, where it is not the family's; as carrier.body.
   */
  body?: string;
  /**
   * The value of content-type, where it is not the family's; empty: the header is not sent.
   */
  'content-type'?: string;
}
/**
 * Why no case triggers it. Exactly one member.
 *
 * This interface was referenced by `ErrorFile`'s JSON-Schema
 * via the `definition` "reach".
 */
export interface Reach {
  /**
   * The profile whose cases will trigger it.
   */
  'waits-for'?: 'streaming' | 'sigv4a' | 'post-policy';
  /**
   * Why no signed request can trigger it: what it needs besides the request.
   */
  never?: string;
}
/**
 * A sentence of a message.
 *
 * This interface was referenced by `ErrorFile`'s JSON-Schema
 * via the `definition` "sentence".
 */
export interface Sentence {
  /**
   * What the sentence is about.
   */
  of: string;
  /**
   * The sentence with the blank that follows it.
   */
  text: string;
}
/**
 * Another wording of the entry; members that it does not give are the entry's.
 *
 * This interface was referenced by `ErrorFile`'s JSON-Schema
 * via the `definition` "variant".
 */
export interface Variant {
  /**
   * The variant's name, which a case may pin.
   */
  name: string;
  /**
   * query: the answer to the query form. disclosing: the answer of a service that discloses its canonical request. named: the answer where a check says so by this name. other: a wording of another time, recognised, and answered only where a case pins it.
   */
  when: 'query' | 'disclosing' | 'named' | 'other';
  /**
   * Ids of the facts that the variant comes from.
   *
   * @minItems 1
   */
  references: string[];
  reach?: Reach;
  /**
   * The error code.
   */
  code?: string;
  /**
   * HTTP status code.
   */
  status?: number;
  /**
   * The message, exact to the blank, with named placeholders in braces.
   */
  message?: string;
  /**
   * As the entry's.
   */
  sentences?: Sentence[];
  /**
   * When the wording was seen.
   */
  era?: string;
  confidence: Confidence;
  sources: Sources;
  /**
   * Further elements of the body, in their order.
   */
  elements?: Element[];
  /**
   * Further headers of the reply.
   */
  headers?: Header[];
  /**
   * The layout of the body, where it is not the family's; as carrier.body.
   */
  body?: string;
  /**
   * The value of content-type, where it is not the family's; empty: the header is not sent.
   */
  'content-type'?: string;
}
/**
 * An element of the body: its name, and its value with placeholders.
 *
 * This interface was referenced by `ErrorFile`'s JSON-Schema
 * via the `definition` "element".
 */
export interface Element {
  /**
   * The element's name.
   */
  name: string;
  /**
   * Its value, with placeholders.
   */
  value: string;
}

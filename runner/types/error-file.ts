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
     * The layout of the body, with {namespace} {code} {message} {requestId}; values are escaped for the language of the content type.
     */
    body: string;
    /**
     * The value of content-type; it decides how values are escaped.
     */
    'content-type': string;
    /**
     * true if the code travels in x-amzn-ErrorType.
     */
    'error-type-header': boolean;
    /**
     * The header that carries the request id.
     */
    'request-id-header': string;
    source: Sources;
    confidence: Confidence;
  };
  /**
   * The checks in the order in which the family makes them: the first fault is the one that is answered.
   */
  checks: {
    /**
     * Names of checks.
     *
     * @minItems 1
     */
    order: (
      | 'carrier'
      | 'algorithm-named'
      | 'algorithm'
      | 'authorization-syntax'
      | 'components'
      | 'host-signed'
      | 'signed-headers-sent'
      | 'date-format'
      | 'window'
      | 'credential-parts'
      | 'scope'
      | 'token'
      | 'key'
      | 'signature'
    )[];
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
  /**
   * The error code.
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
   * query: the answer to the query form. disclosing: the answer of a service that discloses its canonical request. no-algorithm: the answer to an Authorization header whose first word holds an equal-sign. other: a wording of another time, recognised, and answered only where a case pins it.
   */
  when: 'query' | 'disclosing' | 'no-algorithm' | 'other';
  /**
   * Ids of the facts that the variant comes from.
   *
   * @minItems 1
   */
  references: string[];
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
}

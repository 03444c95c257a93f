// Generated from schemas/explain.schema.json by "npm run generate". Do not edit.

/**
 * What sigv4-conform explain --json prints.
 */
export interface ExplainOutput {
  /**
   * Whether the text is a condition or a code of the catalogue, or holds a message of it.
   */
  recognised: boolean;
  /**
   * The likeliest condition; null: not recognised.
   */
  condition: string | null;
  /**
   * The other conditions that print the same text, or have the same code; likelier ones first.
   */
  alternatives: string[];
  /**
   * The families of services that print it; with a code in the text, only those with this code if there are any.
   */
  families: string[];
  /**
   * The error code in the text, or the only one that the message comes with; null: several are possible, or the reply has none.
   */
  code: string | null;
  /**
   * What the text holds, by the names of the catalogue's places (requestDate, serverNow, scopeRegion, …) and of the reply's elements (RequestTime, ServerTime, …). Tokens are not shown.
   */
  values: {
    /**
     * The signer's clock less the service's, in seconds: negative where the signer's is behind.
     */
    driftSeconds?: number;
    /**
     * How far the clocks may lie apart, in seconds.
     */
    allowedSeconds?: number;
    [k: string]: string | number | undefined;
  };
  /**
   * In plain words what AWS compared with what, by how much the clock is off, and what usually causes it; of a text that is not recognised, what other fault it tells; null: nothing can be said.
   */
  cause: string | null;
  /**
   * Where the text is not recognised: the entries of the catalogue nearest to it.
   */
  nearest: {
    /**
     * What would be wrong.
     */
    condition: string;
    /**
     * Which families print it.
     */
    families: string[];
    /**
     * The message, with {places} for values; empty where the reply has none.
     */
    message: string;
  }[];
}

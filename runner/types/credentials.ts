// Generated from schemas/credentials.schema.json by "npm run generate". Do not edit.

/**
 * suites/credentials.yaml: the named sets of keys that cases sign with. Only example keys that AWS publishes, for these are printed in reports.
 */
export interface CredentialsFile {
  /**
   * What the file holds.
   */
  about: string;
  /**
   * The sets.
   *
   * @minItems 1
   */
  credentials: CredentialsEntry[];
}
/**
 * One set of keys, and what the receiving services know of it.
 *
 * This interface was referenced by `CredentialsFile`'s JSON-Schema
 * via the `definition` "credentialsEntry".
 */
export interface CredentialsEntry {
  /**
   * The name that cases use.
   */
  name: string;
  /**
   * Where AWS publishes these keys.
   */
  source: string;
  /**
   * The access key id, as in the Credential.
   */
  'access-key-id': string;
  /**
   * The secret access key, the text that AWS4 is put before.
   */
  'secret-access-key': string;
  /**
   * The session token of temporary credentials.
   */
  'session-token'?: string;
  /**
   * What every receiving service knows: active (valid), unknown (the access key id is not known), wrong-secret (the id is known with another secret), token-invalid (the id is known, the token is not its own), token-expired.
   */
  standing: 'active' | 'unknown' | 'wrong-secret' | 'token-invalid' | 'token-expired';
}

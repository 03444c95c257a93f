// Generated from schemas/client-entry.schema.json by "npm run generate". Do not edit.

/**
 * A ready-made client: how it is installed, and the words with which `sigv4-conform client` runs it. One file a folder: adapters/<name>/client.yaml.
 */
export interface ClientEntry {
  /**
   * The service that the command calls (--service).
   */
  service: string;
  /**
   * Program and arguments, with placeholders. Paths are taken from the root of the repository.
   *
   * @minItems 1
   */
  command: string[];
  /**
   * What the client cannot be told (--lacks). The entry's README says why.
   *
   * @minItems 1
   */
  lacks?: ('session-token' | 'region' | 'base-path' | 'localhost' | 'ipv6')[];
  /**
   * It prints replies as they come, and its exit status says nothing (--raw-client).
   */
  raw?: true;
  /**
   * Only the cases with such an id (--case); without it all of the profile.
   *
   * @minItems 1
   */
  cases?: string[];
  implementation: ClientImplementation;
  /**
   * The entry beside it whose manifest (requirements.txt, package.json, go.mod, debian.txt) brings the client; without it the manifest stands in the same folder.
   */
  install?: string;
}
/**
 * What the report calls it.
 */
export interface ClientImplementation {
  /**
   * The client, and what of it is judged.
   */
  name: string;
  /**
   * What it is written in.
   */
  language: string;
  version: AskedVersion;
}
/**
 * How its version is asked.
 */
export interface AskedVersion {
  /**
   * Prints the version, on either stream. Paths as in `command`.
   *
   * @minItems 1
   */
  command: string[];
  /**
   * A regular expression whose first group is the version.
   */
  pattern: string;
}

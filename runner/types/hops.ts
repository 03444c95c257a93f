// Generated from schemas/hops.schema.json by "npm run generate". Do not edit.

/**
 * Name and value.
 *
 * @minItems 2
 * @maxItems 2
 */
export type Header = [string, string];
/**
 * Name and value.
 *
 * @minItems 2
 * @maxItems 2
 */
export type Header1 = [string, string];
/**
 * Name and value.
 *
 * @minItems 2
 * @maxItems 2
 *
 * This interface was referenced by `HopsFile`'s JSON-Schema
 * via the `definition` "header".
 */
export type Header2 = [string, string];

/**
 * What stands between a signer and its service and changes requests on their way: suites/hops.yaml.
 */
export interface HopsFile {
  /**
   * What the file holds.
   */
  about: string;
  /**
   * The hops.
   *
   * @minItems 1
   */
  hops: WrittenHop[];
}
/**
 * One thing that a hop does.
 *
 * This interface was referenced by `HopsFile`'s JSON-Schema
 * via the `definition` "hop".
 */
export interface WrittenHop {
  /**
   * What --through takes.
   */
  name: string;
  /**
   * What it does, in half a sentence.
   */
  title: string;
  /**
   * must: a signature has to survive it. observe: signers and services differ.
   */
  level: 'must' | 'observe';
  /**
   * In this order; one that finds nothing to change is left out.
   *
   * @minItems 1
   */
  changes: HopChange[];
  /**
   * Where it is documented or was seen.
   *
   * @minItems 1
   */
  source: string[];
}
/**
 * Exactly one of these members, as in a case's in-transit.
 *
 * This interface was referenced by `HopsFile`'s JSON-Schema
 * via the `definition` "hopChange".
 */
export interface HopChange {
  'add-header'?: Header;
  'set-header'?: Header1;
  /**
   * Every occurrence of the header of this name is taken away.
   */
  'remove-header'?: string;
  /**
   * The names of all headers become lower case.
   */
  'lower-case-names'?: true;
  /**
   * Headers of one name become one.
   */
  'merge-repeats'?: true;
}

// Generated from schemas/suite.schema.json by "npm run generate". Do not edit.

/**
 * suites/suite.yaml: what the suite says of itself.
 */
export interface SuiteFile {
  /**
   * The suite's version, as reports name it: the year and month of its last change of meaning. Quote it.
   */
  version: string;
}

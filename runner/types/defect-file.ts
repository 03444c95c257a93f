// Generated from schemas/defect-file.schema.json by "npm run generate". Do not edit.

/**
 * The stage of signing that the defect is in: the file's name.
 *
 * This interface was referenced by `DefectFile`'s JSON-Schema
 * via the `definition` "stage".
 */
export type Stage =
  | 'path'
  | 'query'
  | 'headers'
  | 'signed-headers'
  | 'payload'
  | 'date'
  | 'scope'
  | 'string-to-sign'
  | 'key'
  | 'signature'
  | 'authorization'
  | 'presign'
  | 'session-token'
  | 'host'
  | 'method'
  | 'streaming'
  | 'sigv4a';
/**
 * The name of the defect, as builtin:defect/<id>, reports and diagnoses say it. Permanent.
 *
 * This interface was referenced by `DefectFile`'s JSON-Schema
 * via the `definition` "id".
 */
export type Id = string;

/**
 * Known defects of signers in one stage of signing: suites/defects/<stage>.yaml. One entry a class of defects; ids are permanent.
 */
export interface DefectFile {
  /**
   * What the stage makes of the request, and what goes wrong there.
   */
  about: string;
  stage: Stage;
  /**
   * The entries.
   *
   * @minItems 1
   */
  defects: Defect[];
}
/**
 * A class of defects: what the signer does, what AWS wants, how to mend it.
 *
 * This interface was referenced by `DefectFile`'s JSON-Schema
 * via the `definition` "defect".
 */
export interface Defect {
  id: Id;
  /**
   * What the signer does: one sentence in the present tense.
   */
  wrong: string;
  /**
   * What AWS wants instead.
   */
  rule: string;
  /**
   * Where the rule comes from: an address; else words that name what it rests on, AWS's own signers or measurements.
   *
   * @minItems 1
   */
  source: string | string[];
  /**
   * What to change in the signer, with the usual culprits.
   */
  mend: string;
  example: Example;
  /**
   * core: documented and common. extended: documented, less common. plausible: no public report was found; kept because nothing speaks against it.
   */
  tier: 'core' | 'extended' | 'plausible';
  /**
   * How often it happens: a judgement by the number of independent signers that had it.
   */
  frequency: 'very-common' | 'common' | 'occasional' | 'rare' | 'theoretical';
  /**
   * Why it is not wrong everywhere: services, documents or AWS's signers disagree.
   */
  contested?: string;
  /**
   * Where it happened: at most six issues, pull requests and commits of signers, or of servers that verify; none where no public report was found.
   *
   * @maxItems 6
   */
  seen: string[];
  /**
   * Ids of defects that do the same to the example: telling them apart takes another request.
   *
   * @minItems 1
   */
  resembles?: Id[];
  /**
   * Why no signer shows it in this tool: what it needs that a case cannot give. Absent: it can be switched on in the reference signer.
   */
  'not-executable'?: string;
}
/**
 * The smallest request that shows the defect, and what it makes of it.
 *
 * This interface was referenced by `DefectFile`'s JSON-Schema
 * via the `definition` "example".
 */
export interface Example {
  /**
   * The request and whatever else matters, in a line. Where nothing is said: AKIDEXAMPLE, 20150830T123600Z, us-east-1, service.
   */
  request: string;
  /**
   * What the two values are of.
   */
  of:
    | 'method'
    | 'canonical URI'
    | 'canonical query string'
    | 'canonical headers'
    | 'signed headers'
    | 'payload hash'
    | 'canonical request'
    | 'string to sign'
    | 'credential scope'
    | 'signing key'
    | 'signature'
    | 'Authorization header'
    | 'URL'
    | 'header sent'
    | 'body sent'
    | 'signing time'
    | 'outcome';
  /**
   * The value as the defect makes it; empty where it is empty, … for what is the same in both. No control characters but line feeds and tabs.
   */
  wrong: string;
  /**
   * The value as AWS wants it; empty where it is empty.
   */
  right: string;
}

/** The stage of signing that a defect is in. */
export type DefectStage =
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

/** A class of defects that signers are known to have. Its texts are sentences, for reports as they are. */
export interface Defect {
  /** Permanent: builtin:defect/<id>. */
  readonly id: string;
  readonly stage: DefectStage;
  /** What the signer does, in the present tense. */
  readonly wrong: string;
  /** What AWS wants instead. */
  readonly rule: string;
  /** Where the rule comes from: addresses, or what it rests on. At least one. */
  readonly sources: readonly string[];
  /** What to change in the signer. */
  readonly mend: string;
  readonly example: DefectExample;
  /** core: documented and common. extended: documented, less common. plausible: no public report was found. */
  readonly tier: 'core' | 'extended' | 'plausible';
  readonly frequency: 'very-common' | 'common' | 'occasional' | 'rare' | 'theoretical';
  /** Why it is not wrong everywhere: who disagrees. null: it is wrong. */
  readonly contested: string | null;
  /** Addresses of issues and commits where it happened, at most six; none for what is plausible only. */
  readonly seen: readonly string[];
  /** Ids of defects that do the same to the example. */
  readonly resembles: readonly string[];
  /** Why no signer shows it in this tool. null: it can be switched on in the reference signer. */
  readonly notExecutable: string | null;
}

/** The smallest request that shows a defect, and what the defect makes of it. */
export interface DefectExample {
  /** In a line; where nothing is said: AKIDEXAMPLE, 20150830T123600Z, us-east-1, service. */
  readonly request: string;
  /** What the two values are of: "canonical URI", "signature", … */
  readonly of: string;
  /** May be empty, and hold line feeds and tabs; "…" stands for what is the same in both. */
  readonly wrong: string;
  readonly right: string;
}

/** The entry of the catalogue that a name is of: `query-encoder/-._*` is one of many of `query-encoder`. */
export function entryOf(name: string): string {
  const mark = name.indexOf('/');
  return mark > 0 ? name.slice(0, mark) : name;
}

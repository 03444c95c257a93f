// Generated from schemas/advice.schema.json by "npm run generate". Do not edit.

/**
 * Where it is documented or was seen.
 *
 * @minItems 1
 *
 * This interface was referenced by `AdviceFile`'s JSON-Schema
 * via the `definition` "sources".
 */
export type Sources = string[];
/**
 * Commands, each one line for a terminal.
 *
 * @minItems 1
 *
 * This interface was referenced by `AdviceFile`'s JSON-Schema
 * via the `definition` "commands".
 */
export type Commands = {
  /**
   * The command, as it is typed.
   */
  run: string;
  /**
   * What it shows or does.
   */
  says: string;
}[];

/**
 * suites/advice.yaml: what people are told of the conditions, how clocks are mended, and what is no fault of the signature.
 */
export interface AdviceFile {
  /**
   * What the file is.
   */
  about: string;
  /**
   * The conditions in the order in which people are likely to meet them: of those that print the same text the first is taken for the likeliest.
   *
   * @minItems 1
   */
  conditions: ConditionAdvice[];
  /**
   * How a clock is checked and mended, by platform.
   */
  platforms: Platform[];
  /**
   * Faults that are none of the signature, and the phrases that tell them: a text with one of them is recognised only by a long message.
   */
  'not-of-the-signature': Neighbour[];
  /**
   * What the places of messages and the elements of replies hold, by their names.
   */
  values: {
    [k: string]: string;
  };
}
/**
 * What a condition means, and what to do about it.
 *
 * This interface was referenced by `AdviceFile`'s JSON-Schema
 * via the `definition` "conditionAdvice".
 */
export interface ConditionAdvice {
  /**
   * A condition of the catalogue.
   */
  condition: string;
  /**
   * Half a sentence, without a final period.
   */
  title: string;
  /**
   * What AWS compared with what, in sentences.
   */
  compared: string;
  /**
   * What usually brings it about, the likeliest first.
   *
   * @minItems 1
   */
  causes: string[];
  /**
   * How to check and mend it, on any platform.
   *
   * @minItems 1
   */
  mends: string[];
  /**
   * The advice for each platform's clock belongs to it; false where it is not given.
   */
  clock?: boolean;
  /**
   * What is particular in a family, by its name. Of conditions for which the family prints one text, one that has a remark on the family is taken for the likeliest.
   */
  families?: {
    [k: string]: string;
  };
  sources: Sources;
}
/**
 * How the clock of one platform is checked and mended.
 *
 * This interface was referenced by `AdviceFile`'s JSON-Schema
 * via the `definition` "platform".
 */
export interface Platform {
  /**
   * Which platform.
   */
  name: 'linux' | 'macos' | 'windows' | 'docker' | 'wsl';
  /**
   * How it writes itself.
   */
  title: string;
  checks: Commands;
  mends: Commands;
  sources: Sources;
}
/**
 * A fault that is none of the signature.
 *
 * This interface was referenced by `AdviceFile`'s JSON-Schema
 * via the `definition` "neighbour".
 */
export interface Neighbour {
  /**
   * A word for it.
   */
  name: string;
  /**
   * Texts that tell it, compared without regard to case and blanks.
   *
   * @minItems 1
   */
  phrases: string[];
  /**
   * What it is, in sentences.
   */
  says: string;
  sources: Sources;
}

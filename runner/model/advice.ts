/** What a person is told of the conditions: suites/advice.yaml. */
export interface Advice {
  /** By condition; the likeliest first. */
  readonly conditions: ReadonlyMap<string, ConditionAdvice>;
  /** How a clock is checked and mended, by platform. */
  readonly platforms: readonly Platform[];
  /** Faults that are none of the signature, and how to know them. */
  readonly neighbours: readonly Neighbour[];
  /** What the places of messages and the elements of replies hold, by their names. */
  readonly values: ReadonlyMap<string, string>;
}

/** What a condition means, and what to do about it. */
export interface ConditionAdvice {
  readonly condition: string;
  /** Half a sentence. */
  readonly title: string;
  /** What AWS compared with what, in sentences. */
  readonly compared: string;
  readonly causes: readonly string[];
  /** How to check and mend it, on any platform. */
  readonly mends: readonly string[];
  /** The advice for each platform's clock belongs to it. */
  readonly clock: boolean;
  /** What is particular in a family, by its name. */
  readonly families: ReadonlyMap<string, string>;
  readonly sources: readonly string[];
}

/** A platform that a signer runs on. */
export interface Platform {
  readonly name: 'linux' | 'macos' | 'windows' | 'docker' | 'wsl';
  readonly title: string;
  readonly checks: readonly ClockCommand[];
  readonly mends: readonly ClockCommand[];
  readonly sources: readonly string[];
}

/** A command for a terminal, and what it does or shows. */
export interface ClockCommand {
  readonly run: string;
  readonly says: string;
}

/** A fault that is none of the signature. */
export interface Neighbour {
  readonly name: string;
  /** Texts that tell it, without regard to case and blanks. */
  readonly phrases: readonly string[];
  /** What it is, in sentences. */
  readonly says: string;
  readonly sources: readonly string[];
}

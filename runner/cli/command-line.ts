import type { Surroundings } from './sinks.js';

/** What the actions of commands share. */
export interface CommandLine {
  /** The words after `--`; null: there is none. */
  readonly command: readonly string[] | null;
  readonly surroundings: Surroundings;
  readonly setExitCode: (code: number) => void;
}

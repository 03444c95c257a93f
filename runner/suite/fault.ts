import type { Place } from '../model/source-text.js';

/** What is wrong with a file, where, and what to do about it. */
export interface Fault extends Place {
  /** Columns that are marked, at least 1. */
  readonly length: number;
  /** The text of the file; null if it could not be read as text. */
  readonly text: string | null;
  /** The rule that is broken. */
  readonly message: string;
  /** What to write instead. */
  readonly cure: string;
}

/** A fault of a whole file, shown without its lines. */
export function faultOfFile(file: string, message: string, cure: string): Fault {
  return { file, line: 1, column: 1, length: 1, text: null, message, cure };
}

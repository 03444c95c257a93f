import type { Place } from '../model/source-text.js';
import { frame } from './frame.js';

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

/** More than these are counted only: whoever mends fifty faults runs it again anyway. */
const mostShown = 50;

/** Faults as frames for a terminal, in their order, each place and message once; a line that counts them ends it. */
export function faultReport(faults: readonly Fault[]): string {
  const once = new Map(faults.map((fault) => [keyOf(fault), fault]));
  const frames = [...once.values()].slice(0, mostShown).map((fault) => frame(fault));
  const files = new Set(faults.map(({ file }) => file)).size;
  const rest = once.size - frames.length;
  const total = `${count(once.size, 'fault')} in ${count(files, 'file')}`;
  return `${frames.join('\n\n')}\n\n${rest > 0 ? `${total}; ${rest} more not shown` : total}`;
}

function keyOf(fault: Fault): string {
  return `${fault.file}:${fault.line}:${fault.column}:${fault.message}`;
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

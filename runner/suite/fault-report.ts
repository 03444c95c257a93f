import type { Fault } from './fault.js';
import { frame } from './frame.js';

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

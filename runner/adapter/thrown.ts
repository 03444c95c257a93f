import type { WorkerAnswer } from './worker-messages.js';

/** How a call ended that threw. A module may throw the Refused of its own copy of the package: the name tells. */
export function thrown(error: unknown): WorkerAnswer {
  if (error instanceof Error && error.name === 'Refused') return { kind: 'refused', message: error.message };
  return { kind: 'threw', message: described(error) };
}

/** Frames of Node itself, and of what stands between it and the module. */
const foreign = /^\s+at (?:async |.*\()?node:[\w/-]+:\d+:\d+\)?$|\/adapter\/(?:worker|signer-module)\.js\b/;

/** An error as text: its stack from the module's own lines, at most 1000 characters. */
export function described(error: unknown): string {
  try {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const lines = text.split('\n').filter((line) => !foreign.test(line));
    return lines.join('\n').slice(0, 1000);
  } catch {
    return 'a value that cannot be shown';
  }
}

import type { RunResult } from './run.js';

/** Why a run was interrupted. */
export type Interruption = 'SIGINT' | 'SIGTERM' | null;

/**
 * The exit code of a run (contract: exit codes). When several hold, interruption comes first, then an
 * adapter that left work undone, then a failure.
 */
export function exitCodeOf({ report, unjudged, unstable }: RunResult, interruption: Interruption): number {
  if (interruption !== null) return interruptedExit(interruption);
  const { passed, failed, errors } = report.totals;
  if (unjudged > 0 || unstable || passed + failed + errors === 0) return 3;
  return report.gate === 'passed' ? 0 : 1;
}

/** What a process ends with that a signal ended: 128 and the signal's number. */
export function interruptedExit(signal: 'SIGINT' | 'SIGTERM'): number {
  return signal === 'SIGINT' ? 130 : 143;
}

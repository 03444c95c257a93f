import type { Surroundings } from './sinks.js';

/** Whether colours go to stdout: somebody watches, and has not asked to be spared them (no-color.org). */
export function wantsColor({ environment, stdoutIsTerminal }: Surroundings): boolean {
  return stdoutIsTerminal && (environment.NO_COLOR ?? '') === '' && environment.TERM !== 'dumb';
}

import { performance } from 'node:perf_hooks';
import type { Surroundings } from './sinks.js';

/** Names the phase that has ended now. */
export type PhaseEnded = (name: string) => void;

/**
 * Where the time of a run goes, for `npm run bench`: with SIGV4_CONFORM_TIMING=1 each phase is a line on stderr,
 * "timing <phase> <milliseconds>". The first one is Node's own start.
 */
export function phases({ environment, stderr }: Pick<Surroundings, 'environment' | 'stderr'>): PhaseEnded {
  if (environment['SIGV4_CONFORM_TIMING'] !== '1') return () => undefined;
  let before = performance.nodeTiming.bootstrapComplete;
  const tell = (name: string, ms: number) => stderr(`timing ${name} ${ms.toFixed(1)}\n`);
  tell('node', before);
  return (name) => {
    const now = performance.now();
    tell(name, now - before);
    before = now;
  };
}

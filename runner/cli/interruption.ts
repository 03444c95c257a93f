import { interruptedExit, type Interruption } from '../run/exit-code.js';

/** What became of a listener's signals. */
export interface Interruptions {
  /** Aborted by the first signal. */
  readonly interrupt: AbortSignal;
  readonly caught: () => Interruption;
  /** From here on a signal does not end the process at once. */
  readonly runBegins: () => void;
  readonly stopListening: () => void;
}

/**
 * The first signal ends the work in order: the report is written. Before anything runs there is nothing to write,
 * and a second signal is in a hurry: both end the process, which takes what it started along.
 */
export function listenForSignals(): Interruptions {
  const controller = new AbortController();
  let interruption: Interruption = null;
  let running = false;
  const on = (signal: 'SIGINT' | 'SIGTERM') => {
    if (interruption !== null || !running) process.exit(interruptedExit(signal));
    interruption = signal;
    controller.abort();
  };
  process.on('SIGINT', on);
  process.on('SIGTERM', on);
  return {
    interrupt: controller.signal,
    caught: (): Interruption => interruption,
    runBegins: () => {
      running = true;
    },
    stopListening: () => {
      process.off('SIGINT', on);
      process.off('SIGTERM', on);
    },
  };
}

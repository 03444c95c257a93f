import { noOutcome, type Outcome } from '../conform/conform.js';
import type { RunCase } from '../model/ambient.js';
import type { Judging } from './judging.js';

/** A case that has been handed out, and what will come of it. */
export interface Ticket {
  readonly testCase: RunCase;
  /** Never rejects, unless the tool itself is broken. */
  readonly outcome: Promise<TimedOutcome>;
}

/** An outcome, and how long it took from asking the signer to the verdict, milliseconds. */
export interface TimedOutcome extends Outcome {
  readonly durationMs: number;
}

/** What stands in the place of an outcome that will not come. */
export const notRun: TimedOutcome = { ...noOutcome, durationMs: 0 };

/**
 * Keeps as many cases open as the adapter takes. Some run alone.
 * @param stop ends handing out; what has not begun by then is not-run
 * @param elapsed milliseconds since some fixed moment
 */
export function schedule<C extends RunCase>(
  cases: readonly C[],
  judging: Judging<C>,
  stop: AbortSignal,
  elapsed: () => number,
): Ticket[] {
  const queue = cases.map((testCase) => ({ testCase, ...withResolvers<TimedOutcome>() }));
  const waiting = queue.values();
  let upcoming = waiting.next();
  const { window, ahead = 0 } = judging;
  let open = 0;
  let alone = false;

  const handOut = (): void => {
    while (!upcoming.done) {
      const { testCase, resolve, reject } = upcoming.value;
      const exclusive = judging.isAlone(testCase);
      const room = !alone && open < (exclusive ? 1 : window + ahead);
      if (!stop.aborted && !room) return;
      upcoming = waiting.next();
      if (stop.aborted) {
        resolve(notRun);
        continue;
      }
      open++;
      alone = exclusive;
      const began = elapsed();
      judging
        .judge(testCase)
        .then((outcome) => resolve({ ...outcome, durationMs: Math.max(0, elapsed() - began) }), reject)
        .finally(() => {
          open--;
          if (exclusive) alone = false;
          handOut();
        });
    }
  };
  stop.addEventListener('abort', handOut, { once: true });
  handOut();
  return queue.map(({ testCase, promise }) => ({ testCase, outcome: promise }));
}

/** Promise.withResolvers, which Node 20 lacks. */
function withResolvers<T>() {
  let resolve!: (value: T) => void;
  let reject!: (reason: unknown) => void;
  const promise = new Promise<T>((fulfil, fail) => {
    resolve = fulfil;
    reject = fail;
  });
  // A rejection is an internal error; whoever awaits the ticket meets it.
  promise.catch(() => undefined);
  return { promise, resolve, reject };
}

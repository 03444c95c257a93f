import type Mocha from 'mocha';
import { lean, mochaCore } from './mocha-core.js';
import type { Ticket, TimedOutcome } from './schedule.js';

/** How far the walk has come. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly failed: number;
  /** The id of the case that was judged last. */
  readonly current: string;
}

/**
 * Walks the cases in order on mocha, each test awaiting its verdict. The tests of a topic form a suite, the
 * topics of a profile another.
 * @param onOutcome called in the order of the tickets
 * @returns the outcomes in the order of the tickets
 */
export async function walk(
  tickets: readonly Ticket[],
  onProgress: (progress: Progress) => void,
  onOutcome: (ticket: Ticket, outcome: TimedOutcome) => void,
): Promise<TimedOutcome[]> {
  const outcomes: TimedOutcome[] = [];
  const broken: unknown[] = [];
  const { Runner, Suite, Test } = lean(await mochaCore());
  const suiteOf = (parent: Mocha.Suite, title: string): Mocha.Suite => {
    const last = parent.suites.at(-1);
    return last?.title === title ? last : Suite.create(parent, title);
  };
  const root = new Suite('');
  root.root = true;
  root.timeout(0);
  for (const ticket of tickets) {
    const { id, title, profile } = ticket.testCase;
    const topic = suiteOf(suiteOf(root, profile), id.slice(0, id.indexOf('/')));
    const test = new Test(`${id}: ${title}`, async function (this: Mocha.Context) {
      const outcome = await ticket.outcome.catch((error: unknown) => {
        broken.push(error);
        throw error;
      });
      outcomes.push(outcome);
      onOutcome(ticket, outcome);
      if (outcome.verdict === 'fail' || outcome.verdict === 'error') throw new Error(outcome.verdict);
      if (outcome.verdict !== 'pass') this.skip();
    });
    topic.addTest(test);
  }
  const runner = new Runner(root, {});
  listen(runner, tickets.length, onProgress);
  await new Promise<void>((resolve) => runner.run(() => resolve()));
  // Its listeners for faults of the whole process would outlive the walk.
  runner.dispose();
  if (broken.length > 0) throw broken[0];
  return outcomes;
}

/** Nothing is written here: reports are drawn from the verdicts. */
function listen(runner: Mocha.Runner, total: number, onProgress: (progress: Progress) => void): void {
  let done = 0;
  let failed = 0;
  runner.on('fail', () => failed++);
  runner.on('test end', (test) => {
    done++;
    onProgress({ done, total, failed, current: test.title.slice(0, test.title.indexOf(':')) });
  });
}

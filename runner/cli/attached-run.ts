import type { AttachedAdapter } from '../model/adapter.js';
import type { Suite } from '../model/suite.js';
import { judgeSigner } from '../run/judging.js';
import { loadSuite } from '../suite/load.js';
import { selectCases } from '../suite/select.js';
import { reporters } from '../../reports/reporters.js';
import { useKnownFailures } from './known-failures.js';
import { phases } from './phases.js';
import { prepareOutputs } from './outputs.js';
import { reportedRun } from './reported-run.js';
import type { JudgingFlags } from './run-options.js';
import { listenForSignals } from './interruption.js';
import type { Surroundings } from './sinks.js';

/** A signer that a command judges. */
export interface AttachedRun {
  readonly flags: JudgingFlags;
  /** Milliseconds for all of it. */
  readonly runTimeoutMs: number;
  /** The words that judge the signer again. @param flags that decide what is judged and how */
  readonly again: (flags: readonly string[]) => string[];
  /** Attaches it, when everything else has been found in order. */
  readonly attach: (suite: Suite) => Promise<AttachedAdapter>;
}

/**
 * Holds the suite against a signer, and writes the reports.
 * @returns the exit code
 * @throws ConformError before anything was judged
 */
export async function runAttached(
  { flags, runTimeoutMs, again, attach }: AttachedRun,
  surroundings: Surroundings,
): Promise<number> {
  const { cwd } = surroundings;
  const ended = phases(surroundings);
  ended('imports');
  const outputs = prepareOutputs(flags.reporter, flags.out, cwd, reporters);
  const suite = await loadSuite({ bundled: !flags.onlySuite, extra: flags.suite, cwd });
  const cases = selectCases(suite, flags);
  const list = await useKnownFailures(flags, suite, cwd);
  ended('suite');

  const signals = listenForSignals();
  try {
    const adapter = await attach(suite);
    ended('adapter');
    return await reportedRun(
      {
        suite,
        suiteCases: suite.cases.filter(({ kind }) => kind === 'signer').length,
        cases,
        judging: judgeSigner(adapter, suite, () => new Date()),
        runTimeoutMs,
        flags,
        version: adapter.hello.implementation.version,
        list,
        outputs,
        again: again(suiteWords(flags)),
      },
      signals,
      ended,
      surroundings,
    );
  } finally {
    signals.stopListening();
  }
}

/** Whatever decides what is judged and how, as words of a command line. */
function suiteWords({ suite, onlySuite, strict }: JudgingFlags): string[] {
  return [
    ...suite.flatMap((path) => ['--suite', path]),
    ...(onlySuite ? ['--only-suite'] : []),
    ...(strict ? ['--strict'] : []),
  ];
}

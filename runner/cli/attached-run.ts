import { performance } from 'node:perf_hooks';
import type { AttachedAdapter } from '../model/adapter.js';
import type { Suite } from '../model/suite.js';
import { judgeSigner } from '../run/judging.js';
import { run } from '../run/run.js';
import { exitCodeOf } from '../run/exit-code.js';
import { loadSuite } from '../suite/load.js';
import { selectCases } from '../suite/select.js';
import { progressLine } from '../../reports/progress.js';
import { reporters } from '../../reports/reporters.js';
import { useKnownFailures } from './known-failures.js';
import { phases } from './phases.js';
import { prepareOutputs, writeOutputs } from './outputs.js';
import type { JudgingFlags } from './run-options.js';
import { listenForSignals } from './interruption.js';
import type { Surroundings } from './sinks.js';
import { wantsColor } from './wants-color.js';
import { toolVersion } from '../version.js';

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
  const { cwd, stderr } = surroundings;
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
    const known = list?.inForce(adapter.hello.implementation.version, cases);
    signals.runBegins();
    ended('adapter');
    const showProgress = surroundings.stderrIsTerminal && !flags.quiet;
    const result = await run({
      suite,
      cases,
      suiteCases: suite.cases.filter(({ kind }) => kind === 'signer').length,
      judging: judgeSigner(adapter, suite, () => new Date()),
      standards: {
        strict: flags.strict,
        profiles: new Set(flags.profile),
        knownFailures: known?.byCase ?? new Map(),
      },
      warnings: known?.warnings ?? [],
      bail: flags.bail,
      runTimeoutMs,
      interrupt: signals.interrupt,
      toolVersion: toolVersion(),
      now: () => new Date(),
      elapsed: () => performance.now(),
      onProgress: showProgress
        ? (at) => stderr(`\r\x1b[2K${progressLine(at, surroundings.columns)}`)
        : () => undefined,
    });
    ended('cases');
    if (showProgress) stderr('\r\x1b[2K');
    const exitCode = exitCodeOf(result, signals.caught());
    await writeOutputs(
      outputs,
      result.report,
      {
        color: flags.color && wantsColor(surroundings),
        columns: surroundings.columns,
        verbose: flags.verbose,
        quiet: flags.quiet,
        command: again(suiteWords(flags)),
        exitCode,
      },
      surroundings.stdout,
    );
    ended('reports');
    // What an interrupted run has shown may be the interruption's own doing.
    if (signals.caught() === null && list !== null) stderr(await list.update(result.report));
    return exitCode;
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

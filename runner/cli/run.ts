import { performance } from 'node:perf_hooks';
import { attach } from '../adapter/attach.js';
import { judgeSigner } from '../run/judging.js';
import { run } from '../run/run.js';
import { loadSuite } from '../suite/load.js';
import { selectCases } from '../suite/select.js';
import { progressLine } from '../../reports/progress.js';
import { reporters } from '../../reports/reporters.js';
import { exitCodeOf } from '../run/exit-code.js';
import { listenForSignals } from './interruption.js';
import { useKnownFailures } from './known-failures.js';
import { phases } from './phases.js';
import { prepareOutputs, writeOutputs } from './outputs.js';
import type { RunFlags } from './run-options.js';
import type { Surroundings } from './sinks.js';
import { wantsColor } from './wants-color.js';
import { toolVersion } from '../version.js';

/**
 * Runs the suite against a signer and writes the reports.
 * @returns the exit code
 * @throws ConformError before anything was judged
 */
export async function runCommand(flags: RunFlags, surroundings: Surroundings): Promise<number> {
  const { cwd, environment, stderr } = surroundings;
  const ended = phases(surroundings);
  ended('imports');
  const outputs = prepareOutputs(flags.reporter, flags.out, cwd, reporters);
  const suite = await loadSuite({ bundled: !flags.onlySuite, extra: flags.suite, cwd });
  const cases = selectCases(suite, flags);
  const list = await useKnownFailures(flags, suite, cwd);
  ended('suite');

  const signals = listenForSignals();
  try {
    const adapter = await attach(flags.adapter, {
      timeoutMs: flags.timeout,
      startupTimeoutMs: flags.startupTimeout,
      pipeline: flags.pipeline,
      strict: flags.strict,
      cwd,
      environment,
      toolVersion: toolVersion(),
    });
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
      runTimeoutMs: flags.runTimeout,
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
        command: repeatedWords(flags),
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

/** The words that run a case again just so: whatever decides what is run and how, and the signer. */
function repeatedWords(flags: RunFlags): string[] {
  const { adapter, suite, onlySuite, strict } = flags;
  return [
    ...suite.flatMap((path) => ['--suite', path]),
    ...(onlySuite ? ['--only-suite'] : []),
    ...(strict ? ['--strict'] : []),
    ...(adapter.by === 'command' ? ['--', ...adapter.command] : ['--adapter', adapter.name]),
  ];
}

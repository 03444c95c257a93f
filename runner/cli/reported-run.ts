import { performance } from 'node:perf_hooks';
import type { RunCase } from '../model/ambient.js';
import { exitCodeOf } from '../run/exit-code.js';
import { run, type RunOptions } from '../run/run.js';
import { toolVersion } from '../version.js';
import { progressLine } from '../../reports/progress.js';
import type { Interruptions } from './interruption.js';
import type { ListInUse } from './known-failures.js';
import { writeOutputs, type Output } from './outputs.js';
import type { PhaseEnded } from './phases.js';
import type { JudgingFlags } from './run-options.js';
import type { Surroundings } from './sinks.js';
import { wantsColor } from './wants-color.js';

/** Cases before whoever judges them, and what is to be written of it. */
export interface ReportedRun<C extends RunCase> extends Pick<
  RunOptions<C>,
  'suite' | 'suiteCases' | 'cases' | 'judging' | 'runTimeoutMs'
> {
  readonly flags: Pick<JudgingFlags, 'profile' | 'strict' | 'bail' | 'quiet' | 'verbose' | 'color'>;
  /** Of the implementation, as it tells it. */
  readonly version: string | null;
  /** The known failures; null: there is no list. */
  readonly list: ListInUse | null;
  readonly outputs: readonly Output[];
  /** The words of a command line that run a case of it again. */
  readonly again: readonly string[];
}

/**
 * Judges the cases with progress on a terminal, writes the reports, and the list of known failures where that is asked
 * for.
 * @returns the exit code
 */
export async function reportedRun<C extends RunCase>(
  { flags, version, list, outputs, again, ...judged }: ReportedRun<C>,
  signals: Interruptions,
  ended: PhaseEnded,
  surroundings: Surroundings,
): Promise<number> {
  const { columns, stderr } = surroundings;
  const { strict, bail, quiet, verbose } = flags;
  const known = list?.inForce(version, judged.cases);
  signals.runBegins();
  const showProgress = surroundings.stderrIsTerminal && !quiet;
  const result = await run({
    ...judged,
    standards: { strict, profiles: new Set(flags.profile), knownFailures: known?.byCase ?? new Map() },
    warnings: known?.warnings ?? [],
    bail,
    interrupt: signals.interrupt,
    toolVersion: toolVersion(),
    now: () => new Date(),
    elapsed: () => performance.now(),
    onProgress: showProgress ? (at) => stderr(`\r\x1b[2K${progressLine(at, columns)}`) : () => undefined,
  });
  ended('cases');
  if (showProgress) stderr('\r\x1b[2K');
  const exitCode = exitCodeOf(result, signals.caught());
  const color = flags.color && wantsColor(surroundings);
  const drawn = { color, columns, verbose, quiet, command: again, exitCode };
  await writeOutputs(outputs, result.report, drawn, surroundings.stdout);
  ended('reports');
  // What an interrupted run has shown may be the interruption's own doing.
  if (signals.caught() === null && list !== null) stderr(await list.update(result.report));
  return exitCode;
}

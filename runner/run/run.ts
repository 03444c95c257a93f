import type { RunCase } from '../model/ambient.js';
import type { Suite } from '../model/suite.js';
import type { Report } from '../types/report.js';
import { catalogueOf } from './catalogue.js';
import { diagnoseRun } from './causes.js';
import { documentedErrorsOf } from './documented-errors.js';
import type { Judging } from './judging.js';
import { bailed, caseResults } from './results.js';
import { schedule } from './schedule.js';
import { standingOf, type Standards } from './standing.js';
import { profilesOf, totalsOf } from './tally.js';
import { walk, type Progress } from './walk.js';

/**
 * What a run is made of. The limits, the listeners and the clock come from outside; the clock also tells which
 * known failures are past their date.
 */
export interface RunOptions<C extends RunCase> {
  readonly suite: Suite;
  /** How many cases the suite has of this kind, selected or not. */
  readonly suiteCases: number;
  /** The cases that were selected. */
  readonly cases: readonly C[];
  readonly judging: Judging<C>;
  readonly standards: Standards;
  /** What a reader should know before anything was run. */
  readonly warnings?: readonly string[];
  readonly bail: boolean;
  /** Milliseconds for the whole run. */
  readonly runTimeoutMs: number;
  /** Aborted when somebody interrupts the run. */
  readonly interrupt: AbortSignal;
  readonly toolVersion: string;
  readonly now: () => Date;
  /** Milliseconds since some fixed moment. */
  readonly elapsed: () => number;
  readonly onProgress: (progress: Progress) => void;
}

/** A report, and what the exit code depends on beside it. */
export interface RunResult {
  readonly report: Report;
  /** Cases without a verdict, those that --bail skipped left out. */
  readonly unjudged: number;
  readonly unstable: boolean;
}

/** Judges the cases, ends whoever was judged, and draws up the report. */
export async function run<C extends RunCase>(options: RunOptions<C>): Promise<RunResult> {
  try {
    return await runToTheEnd(options);
  } finally {
    // Whatever went wrong in between: no signer is left running, for it would keep the process alive.
    await options.judging.close();
  }
}

async function runToTheEnd<C extends RunCase>(options: RunOptions<C>): Promise<RunResult> {
  const { suite, cases, judging, elapsed } = options;
  const startedAt = options.now();
  const began = elapsed();
  const today = startedAt.toISOString().slice(0, 10);
  const warnings: string[] = [...(options.warnings ?? [])];

  const stop = new AbortController();
  const cutOff = (why: string) => () => {
    warnings.push(why);
    stop.abort();
    // Open calls end as not-run at once; the adapter is gone when the walk is over.
    void judging.close();
  };
  const onInterrupt = cutOff('the run was interrupted; what had no verdict by then is not-run');
  options.interrupt.addEventListener('abort', onInterrupt, { once: true });
  const limit = setTimeout(
    cutOff(`the run took longer than ${options.runTimeoutMs} ms (--run-timeout); the rest is not-run`),
    options.runTimeoutMs,
  );

  const halt = new AbortController();
  const tickets = schedule(cases, judging, AbortSignal.any([stop.signal, halt.signal]), elapsed);
  const outcomes = await walk(tickets, options.onProgress, ({ testCase }, outcome) => {
    if (!options.bail) return;
    const { standing } = standingOf(testCase, outcome, options.standards, today);
    if (standing !== 'as-expected') halt.abort();
  }).finally(() => {
    // Also where the tool itself broke: a timer would keep the process alive for the whole of --run-timeout.
    clearTimeout(limit);
    options.interrupt.removeEventListener('abort', onInterrupt);
  });
  const late = await judging.close();
  warnings.push(
    ...judging.warnings(),
    ...late.filter(({ call }) => call === null).map(({ message }) => message),
  );

  const all = caseResults(cases, outcomes, late, options.standards, today);
  const { results, skipped } = options.bail ? bailed(all) : { results: all, skipped: 0 };
  const { causes, ofCase } = await diagnoseRun(results, outcomes, suite);
  const profiles = profilesOf(results);
  const totals = totalsOf(results);
  const unjudged = totals.notRun - skipped;
  const judged = totals.passed + totals.failed + totals.errors;
  const claimed = Object.values(profiles).filter((profile) => profile.claimed);
  const passed =
    judged > 0 &&
    unjudged === 0 &&
    !judging.unstable() &&
    results.every(({ standing }) => standing === 'as-expected');
  const report: Report = {
    reportVersion: 1,
    tool: { name: 'sigv4-conform', version: options.toolVersion },
    suite: { version: suite.version, digest: suite.digest, cases: options.suiteCases },
    implementation: { ...judging.implementation },
    adapter: { kind: judging.kind, spec: judging.spec },
    startedAt: startedAt.toISOString(),
    durationMs: Math.round((elapsed() - began) * 1000) / 1000,
    partial: stop.signal.aborted,
    warnings,
    conformant: claimed.length > 0 && claimed.every(({ conformant }) => conformant),
    gate: passed ? 'passed' : 'failed',
    totals,
    profiles,
    documentedErrors: documentedErrorsOf(cases, results),
    catalogue: catalogueOf(cases),
    causes: [...causes],
    cases:
      ofCase.size === 0
        ? results
        : results.map((result) => ({ ...result, diagnosis: ofCase.get(result.id) ?? null })),
  };
  return { report, unjudged, unstable: judging.unstable() };
}

import { performance } from 'node:perf_hooks';
import { attach } from '../adapter/attach.js';
import { changesOf } from '../adapter/builtin-signer.js';
import { changed, type Change } from '../defects/change.js';
import type { AttachedAdapter } from '../model/adapter.js';
import { signerRulesFor } from '../sigv4/signer-rules.js';
import { signHeader } from '../sigv4/sign.js';
import { judgeSigner } from '../run/judging.js';
import { run } from '../run/run.js';
import { loadSuite } from '../suite/load.js';
import type { Suite } from '../model/suite.js';
import type { Report } from '../types/report.js';
import { toolVersion } from '../version.js';
import { demoPage } from './demo-page.js';
import { listenForSignals } from './interruption.js';
import type { Surroundings } from './sinks.js';
import { wantsColor } from './wants-color.js';

/** The arguments of `demo`. */
export interface DemoFlags {
  readonly color: boolean;
}

/** A frequent mistake, whose trace in the canonical request is easy to see. */
export const shownDefect = 'path-single-encoded-non-s3';
const shownCase = 'path-encoding/encodes-a-space-twice';

/**
 * Runs the suite against the reference signer and against one with a known defect, and shows the difference.
 * @returns the exit code: 0, or that of an interruption
 */
export async function demoCommand({ color }: DemoFlags, surroundings: Surroundings): Promise<number> {
  const signals = listenForSignals();
  try {
    const suite = await loadSuite({ bundled: true, extra: [], cwd: surroundings.cwd });
    const changes = await changesOf([shownDefect]);
    const right = await reportOf('builtin:reference', (one) => one, suite, surroundings, signals.interrupt);
    const wrong = await reportOf(
      `builtin:defect/${shownDefect}`,
      (one) => tracing(one, changes),
      suite,
      surroundings,
      signals.interrupt,
    );
    const failure = wrong.cases.find(({ id }) => id === shownCase);
    const cause = wrong.causes.find(({ cases }) => cases.includes(shownCase));
    const testCase = suite.cases.find(({ id }) => id === shownCase);
    if (
      right.gate !== 'passed' ||
      failure?.verdict !== 'fail' ||
      cause === undefined ||
      testCase?.kind !== 'signer'
    ) {
      throw new Error(
        'the demonstration does not show what it should: the reference passes, the defect is found',
      );
    }
    surroundings.stdout(
      demoPage(
        { right, wrong, failure, cause, request: testCase.steps[0].request },
        { color: color && wantsColor(surroundings), columns: surroundings.columns },
      ),
    );
    return 0;
  } finally {
    signals.stopListening();
  }
}

/** The same signer, which also shows its canonical request, so that the line that differs can be shown. */
function tracing(adapter: AttachedAdapter, changes: readonly Change[]): AttachedAdapter {
  return {
    ...adapter,
    call: (operation, input) => {
      const { id, outcome } = adapter.call(operation, input);
      if (operation !== 'sign') return { id, outcome };
      const signing = signHeader(input, changed(signerRulesFor(input.options), changes, input), new Map());
      const trace = signing?.trace ?? null;
      return { id, outcome: outcome.then((one) => (one.outcome === 'signed' ? { ...one, trace } : one)) };
    },
  };
}

async function reportOf(
  name: string,
  asShown: (adapter: AttachedAdapter) => AttachedAdapter,
  suite: Suite,
  { cwd, environment }: Surroundings,
  interrupt: AbortSignal,
): Promise<Report> {
  const cases = suite.cases.filter((one) => one.kind === 'signer');
  const adapter = await attach(
    { by: 'name', name },
    {
      timeoutMs: 5_000,
      startupTimeoutMs: 30_000,
      pipeline: 32,
      strict: false,
      cwd,
      environment,
      toolVersion: toolVersion(),
    },
  );
  const { report } = await run({
    suite,
    cases,
    suiteCases: cases.length,
    judging: judgeSigner(asShown(adapter), suite, () => new Date()),
    standards: { strict: false, profiles: new Set(), knownFailures: new Map() },
    bail: false,
    runTimeoutMs: 600_000,
    interrupt,
    toolVersion: toolVersion(),
    now: () => new Date(),
    elapsed: () => performance.now(),
    onProgress: () => undefined,
  });
  return report;
}

import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { attach } from '../adapter/attach.js';
import { signParamsOf } from '../adapter/told-input.js';
import { featuresOf, missingNeed } from '../conform/needs.js';
import type { AdapterSpec, AttachedAdapter, Hello, Overheard } from '../model/adapter.js';
import { ConformError } from '../model/conform-error.js';
import type { SignerCase } from '../model/case.js';
import { exitCodeOf } from '../run/exit-code.js';
import { judgeSigner } from '../run/judging.js';
import { run } from '../run/run.js';
import { readConfig } from '../suite/config.js';
import { loadSuite } from '../suite/load.js';
import type { Report } from '../types/report.js';
import { toolVersion } from '../version.js';
import { adapterSpec } from './adapter-spec.js';
import type { DoctorFlags } from './doctor-flags.js';
import { doctorPage, type Findings } from './doctor-page.js';
import { listenForSignals } from './interruption.js';
import type { Surroundings } from './sinks.js';
import { wantsColor } from './wants-color.js';

/** The options of `doctor`. */
interface DoctorOptions {
  readonly adapter: AdapterSpec;
  /** Milliseconds for the one request. */
  readonly timeout: number;
  /** Milliseconds for the first reply. */
  readonly startupTimeout: number;
  readonly strict: boolean;
  readonly color: boolean;
}

/** The case that everybody who can sign at all is asked first. */
const firstCase = 'vanilla/signs-a-get';
/** More than this was never read by anybody. */
const mostOverheard = 200;

/**
 * Looks at the adapter that the flags, the words after `--` or the config file name.
 * @returns the exit code, as `examine` has it
 * @throws ConformError usage, config, adapter-not-found: there is nothing to look at
 */
export async function doctorOn(
  flags: DoctorFlags,
  command: readonly string[] | null,
  surroundings: Surroundings,
): Promise<number> {
  const { cwd } = surroundings;
  const adapter = adapterSpec(flags.adapter, command, (await readConfig(cwd)) ?? {}, (path) =>
    resolve(cwd, path),
  );
  const { timeout = 5_000, startupTimeout = 30_000, strict = false, color } = flags;
  return examine({ adapter, timeout, startupTimeout, strict, color }, surroundings);
}

/**
 * Looks at one adapter: greets it, asks one case, and shows everything that was said.
 * @returns the exit code: 0, 1 where the case fails, 3 where the adapter does not greet or nothing can be asked
 * @throws ConformError usage, adapter-not-found: there is nothing to look at
 */
async function examine(options: DoctorOptions, surroundings: Surroundings): Promise<number> {
  const { cwd, environment, stdout } = surroundings;
  const signals = listenForSignals();
  const overheard: Overheard[] = [];
  const overhear = (said: Overheard): void => {
    if (overheard.length < mostOverheard) overheard.push(said);
  };
  const page = (findings: Omit<Findings, 'adapter' | 'overheard'>): void =>
    stdout(
      doctorPage(
        { ...findings, adapter: options.adapter, overheard },
        { color: options.color && wantsColor(surroundings), columns: surroundings.columns },
      ),
    );
  try {
    const suite = await loadSuite({ bundled: true, extra: [], cwd });
    let adapter: AttachedAdapter;
    try {
      adapter = await attach(options.adapter, {
        timeoutMs: options.timeout,
        startupTimeoutMs: options.startupTimeout,
        pipeline: 1,
        strict: options.strict,
        cwd,
        environment,
        toolVersion: toolVersion(),
        overhear,
      });
    } catch (error) {
      if (!(error instanceof ConformError) || error.exitCode !== 3) throw error;
      page({ attached: null, fault: error, report: null, exitCode: 3 });
      return 3;
    }
    const { hello, kind } = adapter;
    const cases = suite.cases.filter((one) => one.kind === 'signer');
    const attached = { kind, hello, needs: needsOf(cases, hello), cases: cases.length };
    const testCase = caseFor(hello, cases);
    if (testCase === null) {
      await adapter.close();
      page({ attached, fault: null, report: null, exitCode: 3 });
      return 3;
    }
    const result = await run({
      suite,
      cases: [testCase],
      suiteCases: cases.length,
      judging: judgeSigner(listenedTo(adapter, overheard, overhear), suite, () => new Date()),
      standards: { strict: options.strict, profiles: new Set(), knownFailures: new Map() },
      bail: false,
      runTimeoutMs: 4 * (options.timeout + options.startupTimeout),
      interrupt: signals.interrupt,
      toolVersion: toolVersion(),
      now: () => new Date(),
      elapsed: () => performance.now(),
      onProgress: () => undefined,
    });
    const exitCode = exitCodeOf(result, signals.caught());
    const report: Report = result.report;
    page({ attached, fault: null, report, exitCode });
    return exitCode;
  } finally {
    signals.stopListening();
  }
}

/** The plainest case that the adapter can be asked; null if there is none. */
function caseFor(hello: Hello, cases: readonly SignerCase[]): SignerCase | null {
  const can = cases.filter((one) => missingNeed(one, hello) === null && one.changes.length === 0);
  const plain = can
    .filter(
      ({ level, steps, expect, clockOffsetMs }) =>
        level === 'must' &&
        steps.length === 1 &&
        clockOffsetMs === 0 &&
        expect.every(({ outcome }) => outcome === 'accepted'),
    )
    .sort((one, other) => weight(one) - weight(other));
  return can.find(({ id }) => id === firstCase) ?? plain[0] ?? can[0] ?? null;
}

/** How much there is in a case that a signer can do wrong. */
function weight({ steps: [step] }: SignerCase): number {
  const { request } = step;
  return (
    10 * featuresOf(step).length + 10 * request.headers.length + request.body.length + request.url.length
  );
}

/** What the adapter lacks, with the number of cases that therefore will not be asked; most first. */
function needsOf(cases: readonly SignerCase[], hello: Hello): [need: string, cases: number][] {
  const counts = new Map<string, number>();
  for (const one of cases) {
    const need = missingNeed(one, hello);
    if (need !== null) counts.set(need, (counts.get(need) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** Where there is no wire to listen at, what is asked and answered is told in the words of the protocol. */
function listenedTo(
  adapter: AttachedAdapter,
  overheard: readonly Overheard[],
  overhear: (said: Overheard) => void,
): AttachedAdapter {
  if (overheard.some(({ by }) => by === 'runner')) return adapter;
  const { kind, spec, hello, window, ahead } = adapter;
  return {
    kind,
    spec,
    hello,
    window,
    ...(ahead === undefined ? {} : { ahead }),
    warnings: () => adapter.warnings(),
    unstable: () => adapter.unstable(),
    close: () => adapter.close(),
    call: (method, input) => {
      overhear({ by: 'runner', text: JSON.stringify({ method, params: signParamsOf(input) }) });
      const call = adapter.call(method, input);
      void call.outcome.then((outcome) =>
        overhear({ by: 'signer', text: JSON.stringify(outcome, bytesAsBase64) }),
      );
      return call;
    },
  };
}

function bytesAsBase64(_: string, value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;
}

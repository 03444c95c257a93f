import { resolve } from 'node:path';
import type { AdapterSpec, AttachedAdapter, AttachOptions } from '../model/adapter.js';
import { attach } from '../adapter/attach.js';
import { exitCodeOf } from './exit-code.js';
import type { Conformance, ConformanceOptions, Signer } from './conformance-options.js';
import type { SignerCase } from '../model/case.js';
import type { Suite } from '../model/suite.js';
import { loadSuite } from '../suite/load.js';
import { selectCases } from '../suite/select.js';
import { toolVersion } from '../version.js';
import { judgeSigner } from './judging.js';
import { run } from './run.js';

/** What `runConformance` does. */
export async function conformance(signer: Signer, options: ConformanceOptions): Promise<Conformance> {
  const { cwd = process.cwd(), strict = false, profile = [] } = options;
  const suite = await loadSuite({ bundled: options.onlySuite !== true, extra: options.suite ?? [], cwd });
  const { case: wanted = [], exclude = [], tag = [], service = [] } = options;
  const cases = selectCases(suite, { case: wanted, exclude, profile, tag, service });
  const list = await readList(options.knownFailures, suite, cwd);
  const adapter = await attachSigner(signer, {
    timeoutMs: options.timeout ?? 5_000,
    startupTimeoutMs: options.startupTimeout ?? 30_000,
    pipeline: options.pipeline ?? 32,
    strict,
    cwd,
    environment: process.env,
    toolVersion: toolVersion(),
  });
  const known = list?.(adapter.hello.implementation.version, cases);
  const interrupt = interruptOf(options.signal);
  const result = await run({
    suite,
    cases,
    suiteCases: suite.cases.filter(({ kind }) => kind === 'signer').length,
    judging: judgeSigner(adapter, suite, () => new Date()),
    standards: { strict, profiles: new Set(profile), knownFailures: known?.byCase ?? new Map() },
    warnings: known?.warnings ?? [],
    bail: options.bail ?? false,
    runTimeoutMs: options.runTimeout ?? 600_000,
    interrupt,
    toolVersion: toolVersion(),
    now: () => new Date(),
    elapsed: () => performance.now(),
    onProgress: () => undefined,
  });
  return { report: result.report, exitCode: exitCodeOf(result, interrupt.aborted ? 'SIGINT' : null) };
}

/** The entries of a list that hold for a signer of some version; null: there is no list. */
async function readList(path: string | undefined, suite: Suite, cwd: string) {
  if (path === undefined) return null;
  const { readKnownFailures, knownFailuresInForce } = await import('../suite/known-failures.js');
  const list = await readKnownFailures({ path: resolve(cwd, path), name: path, suite, mayBeMissing: false });
  return (version: string | null, cases: readonly SignerCase[]) =>
    knownFailuresInForce(list, version, new Set(cases.map(({ id }) => id)));
}

/** A signal that is aborted while the run listens, also where the given one was before. */
function interruptOf(signal: AbortSignal | undefined): AbortSignal {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  if (signal?.aborted === true) setImmediate(stop);
  else signal?.addEventListener('abort', stop, { once: true });
  return controller.signal;
}

async function attachSigner(signer: Signer, options: AttachOptions): Promise<AttachedAdapter> {
  if (typeof signer === 'function' || (typeof signer === 'object' && 'sign' in signer)) {
    const { attachInBand } = await import('../adapter/in-band.js');
    return attachInBand(signer, options);
  }
  const spec: AdapterSpec =
    typeof signer === 'string' ? { by: 'name', name: signer } : { by: 'command', command: signer };
  return attach(spec, options);
}

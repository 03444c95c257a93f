import type { AttachedAdapter } from '#lib/runner/model/adapter.js';
import { judgeSigner } from '#lib/runner/run/judging.js';
import { run, type RunOptions, type RunResult } from '#lib/runner/run/run.js';
import { loadSuite } from '#lib/runner/suite/load.js';
import { selectCases } from '#lib/runner/suite/select.js';
import type { SignerCase } from '#lib/runner/model/case.js';
import type { Suite } from '#lib/runner/model/suite.js';

let loading: Promise<Suite> | null = null;

/** The bundled suite, read once. */
export function bundledSuite(): Promise<Suite> {
  loading ??= loadSuite({ bundled: true, extra: [], cwd: process.cwd() });
  return loading;
}

/** A run of the bundled suite, or a part of it, against an adapter. */
export async function judged(
  adapter: AttachedAdapter,
  options: Partial<RunOptions<SignerCase>> & { select?: Parameters<typeof selectCases>[1] } = {},
): Promise<RunResult> {
  const suite = await bundledSuite();
  return run({
    suite,
    cases: selectCases(suite, options.select ?? {}),
    suiteCases: suite.cases.filter(({ kind }) => kind === 'signer').length,
    judging: judgeSigner(adapter, suite, () => new Date()),
    standards: { strict: false, profiles: new Set() },
    bail: false,
    runTimeoutMs: 60_000,
    interrupt: new AbortController().signal,
    toolVersion: '0.0.0',
    now: () => new Date(),
    elapsed: () => performance.now(),
    onProgress: () => undefined,
    ...options,
  });
}

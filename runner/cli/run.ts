import { attach } from '../adapter/attach.js';
import { runAttached } from './attached-run.js';
import type { RunFlags } from './run-options.js';
import type { Surroundings } from './sinks.js';
import { toolVersion } from '../version.js';

/**
 * Runs the suite against a signer and writes the reports.
 * @returns the exit code
 * @throws ConformError before anything was judged
 */
export async function runCommand(flags: RunFlags, surroundings: Surroundings): Promise<number> {
  const { adapter, timeout, startupTimeout, pipeline, strict, runTimeout } = flags;
  const { cwd, environment } = surroundings;
  return runAttached(
    {
      flags,
      runTimeoutMs: runTimeout,
      again: (words) => [
        ...words,
        ...(adapter.by === 'command' ? ['--', ...adapter.command] : ['--adapter', adapter.name]),
      ],
      attach: () =>
        attach(adapter, {
          timeoutMs: timeout,
          startupTimeoutMs: startupTimeout,
          pipeline,
          strict,
          cwd,
          environment,
          toolVersion: toolVersion(),
        }),
    },
    surroundings,
  );
}

import { performance } from 'node:perf_hooks';
import { progressLine } from '../../reports/progress.js';
import { selftestReporters } from '../../reports/selftest/reporters.js';
import { ConformError } from '../model/conform-error.js';
import { selftest } from '../selftest/selftest.js';
import { globMatches } from '../suite/glob.js';
import { loadDefects } from '../suite/load-defects.js';
import { loadSuite } from '../suite/load.js';
import { closest, quoted } from '../suite/nearest.js';
import { browseCases } from '../suite/select.js';
import { toolVersion } from '../version.js';
import { prepareOutputs, writeOutputs } from './outputs.js';
import type { SelftestFlags } from './selftest-flags.js';
import type { Surroundings } from './sinks.js';
import { wantsColor } from './wants-color.js';

/**
 * Holds the known defects against the bundled suite, and writes which case catches which.
 * @returns the exit code: 0 all holds, 1 something does not
 * @throws ConformError usage, output, nothing-selected, suite-invalid
 */
export async function selftestCommand(flags: SelftestFlags, surroundings: Surroundings): Promise<number> {
  const { cwd, stderr, stderrIsTerminal, columns } = surroundings;
  const outputs = prepareOutputs(flags.reporter ?? [], flags.out ?? null, cwd, selftestReporters);
  const [suite, catalogue] = await Promise.all([loadSuite({ bundled: true, extra: [], cwd }), loadDefects()]);
  const cases = browseCases(suite, { case: flags.case ?? [] });
  const result = await selftest({
    suite,
    cases,
    catalogue,
    defects: selected([...catalogue.keys()], flags.defect ?? []),
    full: flags.full ?? false,
    toolVersion: toolVersion(),
    now: () => new Date(),
    elapsed: () => performance.now(),
    onProgress: (done, total, current) => {
      if (stderrIsTerminal) {
        stderr(`\r\x1b[2K${progressLine({ done, total, failed: 0, current }, columns)}`);
      }
    },
  });
  if (stderrIsTerminal) stderr('\r\x1b[2K');
  const exitCode = result.passed ? 0 : 1;
  const color = flags.color !== false && wantsColor(surroundings);
  await writeOutputs(
    outputs,
    result,
    { color, columns, verbose: false, quiet: false, command: [], exitCode },
    surroundings.stdout,
  );
  return exitCode;
}

/** The ids that one of the globs matches; all where there is none. */
function selected(ids: readonly string[], globs: readonly string[]): ReadonlySet<string> {
  if (globs.length === 0) return new Set(ids);
  for (const glob of globs) {
    if (ids.some((id) => globMatches(glob, id))) continue;
    const near = closest(glob, ids);
    throw new ConformError(
      'nothing-selected',
      `--defect ${quoted(glob)} matches no known defect; nearest: ${near.join(', ')}`,
    );
  }
  return new Set(ids.filter((id) => globs.some((glob) => globMatches(glob, id))));
}

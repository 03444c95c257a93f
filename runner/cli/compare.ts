import { resolve } from 'node:path';
import { comparisonReporters } from '../../reports/compare/reporters.js';
import { compareReports } from '../compare/compare.js';
import { toolVersion } from '../version.js';
import { prepareOutputs, writeOutputs } from './outputs.js';
import { readReport } from './read-report.js';
import type { Surroundings } from './sinks.js';
import { wantsColor } from './wants-color.js';

/** The arguments of `compare`. */
export interface CompareFlags {
  readonly reporter?: readonly string[];
  readonly failOn?: 'regression';
  readonly color?: boolean;
}

/**
 * Compares two reports.
 * @returns the exit code: 1 where --fail-on asks for it, else 0
 * @throws ConformError usage, output
 */
export async function compareCommand(
  old: string,
  now: string,
  flags: CompareFlags,
  surroundings: Surroundings,
): Promise<number> {
  const { cwd, columns, stdout } = surroundings;
  const outputs = prepareOutputs(flags.reporter ?? [], null, cwd, comparisonReporters);
  const before = await readReport(resolve(cwd, old), old);
  const after = await readReport(resolve(cwd, now), now);
  const tool = { name: 'sigv4-conform', version: toolVersion() };
  const comparison = compareReports(before, after, tool);
  const exitCode = flags.failOn === 'regression' && comparison.regressions.length > 0 ? 1 : 0;
  const color = flags.color !== false && wantsColor(surroundings);
  const options = { color, columns, verbose: false, quiet: false, command: [], exitCode };
  await writeOutputs(outputs, comparison, options, stdout);
  return exitCode;
}

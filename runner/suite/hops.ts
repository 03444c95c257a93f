import { ConformError } from '../model/conform-error.js';
import type { Hop } from '../model/ambient.js';
import { buildChange } from './build-changes.js';
import { faultReport } from './fault-report.js';
import { bundledRoot, findHops } from './find.js';
import { readOne } from './read-files.js';

/**
 * Reads what may stand between a client and its service, by name.
 * @param root the suite's folder; the package's own where it is not given
 * @throws ConformError suite-invalid: the file's faults, as frames
 */
export async function readHops(root?: string): Promise<ReadonlyMap<string, Hop>> {
  const { result, faults } = await readOne(findHops(root ?? bundledRoot));
  if (result === null) throw new ConformError('suite-invalid', faultReport(faults));
  return new Map(
    result.content.hops.map(({ name, title, level, changes, source }) => [
      name,
      { name, title, level, changes: changes.map(buildChange), sources: source },
    ]),
  );
}

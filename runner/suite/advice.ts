import { ConformError } from '../model/conform-error.js';
import type { Advice, ConditionAdvice } from '../model/advice.js';
import type { AdviceFile, ConditionAdvice as Entry } from '../types/advice.js';
import { toolVersion } from '../version.js';
import { faultReport } from './fault-report.js';
import { bundledRoot, findAdvice } from './find.js';
import { readOne } from './read-files.js';
import { bundledIndex, SuiteIndex } from './suite-index.js';

/**
 * Reads what people are told of the conditions.
 * @param root the suite's folder; the package's own where it is not given
 * @throws ConformError suite-invalid: the file's faults, as frames
 */
export async function readAdvice(root?: string): Promise<Advice> {
  const index = root === undefined ? SuiteIndex.read(bundledIndex, toolVersion()) : null;
  const found = { ...findAdvice(root ?? bundledRoot), kind: 'advice' as const };
  const { result, faults } = await readOne(found, (file, bytes) => index?.entryOf(file, bytes) ?? null);
  if (result === null) throw new ConformError('suite-invalid', faultReport(faults));
  return buildAdvice(result.content);
}

function buildAdvice(content: AdviceFile): Advice {
  return {
    conditions: new Map(content.conditions.map((entry) => [entry.condition, buildCondition(entry)])),
    platforms: content.platforms,
    neighbours: content['not-of-the-signature'],
    values: new Map(Object.entries(content.values)),
  };
}

function buildCondition(entry: Entry): ConditionAdvice {
  return {
    ...entry,
    clock: entry.clock ?? false,
    families: new Map(Object.entries(entry.families ?? {})),
  };
}

import type { RunCase } from '../model/ambient.js';
import { chooseWording } from '../service/render.js';
import type { CaseResult, DocumentedErrorResult } from '../types/report.js';
import { expectedErrors } from './expected-errors.js';

/** The documented errors that the selected cases expect, and whether they were triggered. */
export function documentedErrorsOf(
  cases: readonly RunCase[],
  results: readonly CaseResult[],
): DocumentedErrorResult[] {
  const found = new Map<string, DocumentedErrorResult>();
  for (const [index, testCase] of cases.entries()) {
    const { id, service } = testCase;
    for (const { entry: documented, choice } of expectedErrors(testCase)) {
      const { condition } = documented;
      const wording = chooseWording(documented, choice);
      const key = [service.family.name, condition, service.name, wording.status, wording.code].join('\n');
      const entry = found.get(key) ?? {
        family: service.family.name,
        condition,
        service: service.name,
        code: wording.code,
        status: wording.status,
        confidence: wording.confidence,
        references: [...wording.references],
        triggered: false,
        cases: [],
      };
      const observed = results[index]?.observed;
      const triggered =
        results[index]?.verdict === 'pass' &&
        observed?.outcome === 'rejected' &&
        observed.during === 'receipt' &&
        observed.condition === condition;
      if (!entry.cases.includes(id)) entry.cases.push(id);
      found.set(key, { ...entry, triggered: entry.triggered || triggered });
    }
  }
  return [...found.values()];
}

import type { CaseResult, DocumentedErrorResult, Report } from '../../runner/types/report.js';
import { outcomeWord } from './outcome.js';

/** What a case saw in the place of a documented error. */
export interface Instead {
  readonly caseId: string;
  /** As `outcomeWord` says it. */
  readonly word: string;
}

/** What came where a documented error was not triggered: case by case, each outcome once. */
export function cameInstead(entry: DocumentedErrorResult, report: Report): Instead[] {
  const results = new Map(report.cases.map((result): [string, CaseResult] => [result.id, result]));
  const seen = new Map<string, Instead>();
  for (const caseId of entry.cases) {
    const word = outcomeWord(results.get(caseId)?.observed ?? null);
    if (!seen.has(word)) seen.set(word, { caseId, word });
  }
  return [...seen.values()];
}

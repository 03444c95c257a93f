import type { CaseResult } from '../../runner/types/report.js';
import { outcomeWord } from './outcome.js';

/** What a case saw in the place of a documented error. */
export interface Instead {
  readonly caseId: string;
  /** As `outcomeWord` says it. */
  readonly word: string;
}

/**
 * What came where a documented error was not triggered: case by case, each outcome once. Cases without a verdict say
 * something only where none has one.
 */
export function cameInstead(results: readonly CaseResult[]): Instead[] {
  const judged = results.filter(isJudged);
  const seen = new Map<string, Instead>();
  for (const { id, observed } of judged.length > 0 ? judged : results) {
    const word = outcomeWord(observed);
    if (!seen.has(word)) seen.set(word, { caseId: id, word });
  }
  return [...seen.values()];
}

/** false where the signer lacks what the case needs, or the run ended before. */
export function isJudged({ verdict }: CaseResult): boolean {
  return verdict !== 'unsupported' && verdict !== 'not-run';
}

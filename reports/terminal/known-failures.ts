import type { CaseResult, Report } from '../../runner/types/report.js';
import { groupedBy } from '../text/grouped.js';
import { outcomeWord } from '../text/outcome.js';
import { table } from '../text/table.js';
import { visible } from '../text/visible.js';
import { wrap } from '../text/width.js';
import { count, type Page } from './page.js';

/** What an entry of the known failures lets pass: how many of each kind; verbose: each, with its reason. */
export function knownFailures(report: Report, page: Page): string[] {
  const results = report.cases.filter(isKnown);
  if (results.length === 0) return [];
  const kinds = [...groupedBy(results, kindOf)].map(([kind, members]) => `${members.length} ${kind}`);
  const more = page.verbose ? '' : ' (--verbose lists all)';
  const title = `Known failures: ${count(results.length, 'case')} as listed: ${kinds.join(', ')}${more}`;
  return [...wrap(title, page.width).map(page.paint.bold), ...(page.verbose ? rows(results, page) : [])];
}

/** Nothing but a known failure lets a must or should case fail. */
export function isKnown({ standing, verdict, level, knownFailure }: CaseResult): boolean {
  if (standing !== 'as-expected' || verdict === 'pass' || verdict === 'not-run') return false;
  return knownFailure !== undefined || (level !== 'observe' && verdict !== 'unsupported');
}

function kindOf({ knownFailure }: CaseResult): string {
  return knownFailure?.kind ?? 'known';
}

function rows(results: readonly CaseResult[], page: Page): string[] {
  const cells = results.map((result) => [
    { text: `  ${kindOf(result)}` },
    { text: outcomeWord(result.observed) },
    { text: visible(result.id) },
  ]);
  return table(cells, page.width).flatMap((line, index) => {
    const { reason = '', issue = '' } = results[index]?.knownFailure ?? {};
    const words = [reason, issue].map((text) => visible(text)).filter((text) => text !== '');
    const why = words.flatMap((text) => wrap(text, page.width - 6));
    return [line, ...why.map((text) => `      ${page.paint.dim(text)}`)];
  });
}

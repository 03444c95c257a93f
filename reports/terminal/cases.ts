import type { CaseResult, Report } from '../../runner/types/report.js';
import { verdictWord } from '../text/failure.js';
import { groupedBy } from '../text/grouped.js';
import { outcomeWord } from '../text/outcome.js';
import { table } from '../text/table.js';
import { visible } from '../text/visible.js';
import { cut, textWidth, wrap } from '../text/width.js';
import { isKnown } from './known-failures.js';
import { count, type Page } from './page.js';

/** verbose: every case in one line. */
export function everyCase(report: Report, page: Page): string[] {
  if (!page.verbose || report.cases.length === 0) return [];
  const lines = report.cases.map((result) => {
    const known =
      result.standing !== 'as-expected'
        ? ''
        : isKnown(result)
          ? ' (known)'
          : isShort(result)
            ? ' (as expected)'
            : '';
    const time = `${result.durationMs.toFixed(1)} ms`.padStart(10);
    return `  ${paintVerdict(result, page)} ${page.paint.dim(time)}  ${visible(result.id)}${known}`;
  });
  return [page.paint.bold('Cases'), ...lines];
}

function paintVerdict(result: CaseResult, { paint }: Page): string {
  const word = verdictWord(result).padEnd(15);
  if (result.standing !== 'as-expected') return paint.red(word);
  return result.verdict === 'pass' ? paint.green(word) : paint.yellow(word);
}

/** Fails and errors of observe cases, which the gate lets pass. */
export function letPass(report: Report, page: Page): string[] {
  const results = report.cases.filter(
    (result) => result.standing === 'as-expected' && isShort(result) && !isKnown(result),
  );
  if (results.length === 0) return [];
  const rows = results.map((result) => [
    { text: `  ${verdictWord(result)}` },
    { text: 'observe' },
    { text: outcomeWord(result.observed) },
    { text: visible(result.id) },
  ]);
  return [
    page.paint.bold(`As expected, yet not passed: ${count(results.length, 'case')}`),
    ...table(rows, page.width),
  ];
}

function isShort({ verdict }: CaseResult): boolean {
  return verdict === 'fail' || verdict === 'error';
}

/** Cases that nothing is known of. */
export function notRun(report: Report, page: Page): string[] {
  const ids = report.cases.filter(({ verdict }) => verdict === 'not-run').map(({ id }) => id);
  if (ids.length === 0) return [];
  const title = page.paint.yellow(page.paint.bold(`Not run: ${count(ids.length, 'case')}`));
  return [title, ...listed(ids, page, 4)];
}

/** Unsupported cases by what the signer lacks. */
export function unsupported(report: Report, page: Page): string[] {
  const results = report.cases.filter(({ verdict }) => verdict === 'unsupported');
  if (results.length === 0) return [];
  const groups = groupedBy(results, ({ observed }) => observed?.feature ?? 'feature not named');
  const title = `Unsupported: ${count(results.length, 'case')}, never a pass`;
  return [page.paint.bold(title), ...grouped(groups, page)];
}

/** Observe cases by the variant that was seen; verbose: each of them. */
export function observations(report: Report, page: Page): string[] {
  const results = report.cases.filter(({ level, verdict }) => level === 'observe' && verdict === 'pass');
  if (results.length === 0) return [];
  const groups = groupedBy(results, ({ variant, observed }) => variant ?? outcomeWord(observed));
  const title = `Observed: ${count(results.length, 'case')} on which AWS or signers differ; none can fail`;
  return [page.paint.bold(title), ...grouped(groups, page)];
}

function grouped(groups: ReadonlyMap<string, readonly CaseResult[]>, page: Page): string[] {
  const largestFirst = [...groups].sort(([, one], [, other]) => other.length - one.length);
  return largestFirst.flatMap(([name, results]) => [
    `  ${String(results.length).padStart(3)}  ${cut(visible(name), page.width - 7)}`,
    ...(page.verbose ? results.map(({ id }) => `       ${visible(id)}`) : []),
  ]);
}

/** Ids as running text of a few lines; verbose: one a line. */
function listed(ids: readonly string[], page: Page, most: number): string[] {
  if (page.verbose) return ids.map((id) => `  ${visible(id)}`);
  const lines = wrap(ids.map(visible).join(', '), page.width - 2);
  const shown = lines.slice(0, most).map((line) => `  ${line}`);
  if (lines.length > most) shown.push('  … (--verbose lists all)');
  return shown.filter((line) => textWidth(line) > 0);
}

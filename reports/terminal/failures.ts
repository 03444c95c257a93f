import type { CaseResult, Report } from '../../runner/types/report.js';
import { causeOfCase } from '../text/cause.js';
import { failureFacts, unexpectedCases, verdictWord, type Fact } from '../text/failure.js';
import { readyEntry } from '../text/known-failure.js';
import { rerunCommand } from '../text/rerun.js';
import { visible } from '../text/visible.js';
import { wrap } from '../text/width.js';
import { count, type Page } from './page.js';

const margin = 2;
const labelWidth = 10;

/** The unexpected failures that a cause explains: how to run each again, and its entry. None when verbose: there they are among the others. */
export function explainedFailures(report: Report, page: Page): string[] {
  const { width, paint } = page;
  const byCase = causeOfCase(report);
  const results = unexpectedCases(report).filter((result) => isShort(result, byCase, page));
  if (results.length === 0) return [];
  const number = (result: CaseResult) => `cause ${byCase.get(result.id)?.number ?? '?'}`;
  const left = ' '.repeat(margin + labelWidth);
  return [
    paint.bold(`Explained by a cause: ${count(results.length, 'failure')}`),
    ...results.flatMap((result) => [
      `  ${paint.red(verdictWord(result))}  ${number(result)}  ${visible(result.id)}`,
      ...rerunCommand(page.command, result.id, width - left.length).map(
        (line, index) =>
          (index === 0 ? ' '.repeat(margin) + paint.dim('again'.padEnd(labelWidth)) : left) +
          paint.cyan(line),
      ),
    ]),
    `${' '.repeat(margin)}${paint.dim('accept'.padEnd(labelWidth))}in the file of --known-failures, with the reason:`,
    ...results.flatMap(readyEntry),
  ];
}

function isShort(
  { id, verdict }: CaseResult,
  byCase: ReturnType<typeof causeOfCase>,
  { verbose }: Page,
): boolean {
  return !verbose && verdict === 'fail' && byCase.get(id)?.named === true;
}

/** Every case that the gate does not let pass and no cause explains, each with all that is needed to mend it. */
export function failures(report: Report, page: Page): string[] {
  const byCase = causeOfCase(report);
  const results = unexpectedCases(report).filter((result) => !isShort(result, byCase, page));
  return results.flatMap((result, index) => {
    const block = failure(result, report, page);
    return index === 0 ? block : ['', ...block];
  });
}

function failure(result: CaseResult, report: Report, page: Page): string[] {
  const { paint } = page;
  const word = verdictWord(result);
  const loud =
    result.verdict === 'error' ? paint.magenta : result.verdict === 'fail' ? paint.red : paint.yellow;
  const facts = failureFacts(result, report, {
    width: page.width - margin - labelWidth,
    messageLines: page.verbose ? 200 : 4,
    command: page.command,
  });
  return [
    `${loud(paint.bold(word))}  ${paint.bold(visible(result.id))}  ${paint.dim(`(${result.level})`)}`,
    ...wrap(visible(result.title), page.width - margin).map((line) => ' '.repeat(margin) + line),
    ...facts.flatMap((fact) => labelled(fact, page)),
    ...acceptance(result, page),
  ];
}

/** The entry begins in the first column: pasted as it stands, it has the indentation of the list. */
function acceptance(result: CaseResult, { paint }: Page): string[] {
  const entry = readyEntry(result);
  if (entry.length === 0) return [];
  const place =
    result.knownFailure === undefined
      ? 'in the file of --known-failures, with the reason:'
      : `in the place of the entry ${visible(result.knownFailure.entry)}:`;
  return [' '.repeat(margin) + paint.dim('accept'.padEnd(labelWidth)) + place, ...entry];
}

function labelled({ label, lines }: Fact, { paint }: Page): string[] {
  const left = ' '.repeat(margin);
  const tone = label === 'again' ? paint.cyan : label === 'source' ? paint.dim : (text: string) => text;
  return lines.map((line, index) => {
    const head =
      index === 0 ? paint.dim(label) + ' '.repeat(labelWidth - label.length) : ' '.repeat(labelWidth);
    return left + head + (label === 'differs' && /^ +\^/.test(line) ? paint.yellow(line) : tone(line));
  });
}

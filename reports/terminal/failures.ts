import type { CaseResult, Report } from '../../runner/types/report.js';
import { causeOfCase } from '../text/cause.js';
import { failureFacts, unexpectedCases, verdictWord, type Fact } from '../text/failure.js';
import { readyEntry } from '../text/known-failure.js';
import { table } from '../text/table.js';
import { visible } from '../text/visible.js';
import { wrap } from '../text/width.js';
import { count, type Page } from './page.js';

const margin = 2;
const labelWidth = 10;
/** Failures with a cause whose entries are printed; as many as one glob of the list may cover. */
const mostEntries = 20;

/** The unexpected failures that a cause explains: a line each. None when verbose: there they are among the others. */
export function explainedFailures(report: Report, page: Page): string[] {
  const { width, paint } = page;
  const byCase = causeOfCase(report);
  const results = unexpectedCases(report).filter((result) => isShort(result, byCase, page));
  if (results.length === 0) return [];
  const rows = results.map((result) => [
    { text: `  ${verdictWord(result)}`, paint: paint.red },
    { text: `cause ${byCase.get(result.id)?.number ?? '?'}` },
    { text: visible(result.id) },
  ]);
  return [
    paint.bold(`Explained by a cause: ${count(results.length, 'failure')}`),
    ...table(rows, width),
    ...entriesOf(results, page),
  ];
}

/** The entries that would accept them, where they are few enough to be pasted. */
function entriesOf(results: readonly CaseResult[], { width, paint }: Page): string[] {
  const room = width - margin - labelWidth;
  const label = ' '.repeat(margin) + paint.dim('accept'.padEnd(labelWidth));
  if (results.length > mostEntries) {
    const words = '--update-known-failures writes an entry for each; --verbose has them all in full';
    const [first = '', ...rest] = wrap(words, room);
    return [label + first, ...rest.map((line) => ' '.repeat(margin + labelWidth) + line)];
  }
  return [`${label}in the file of --known-failures, with the reason:`, ...results.flatMap(readyEntry)];
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

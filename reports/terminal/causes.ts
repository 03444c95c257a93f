import type { Report } from '../../runner/types/report.js';
import {
  bounded,
  causesWords,
  certaintyWords,
  defectWords,
  explains,
  numberedCauses,
  tieWords,
  type NumberedCause,
} from '../text/cause.js';
import { rerunCommand, showCommand } from '../text/rerun.js';
import { visible } from '../text/visible.js';
import { cut, wrap } from '../text/width.js';
import { count, type Page } from './page.js';

const margin = 2;
const labelWidth = 10;
/** Cases of a cause that are named. */
const examples = 3;

/**
 * What explains the failures, with the mend: read before the failures themselves, for one defect often makes
 * dozens of them. Causes of known failures alone: a line; verbose: all.
 */
export function causes(report: Report, page: Page): string[] {
  const named = numberedCauses(report).filter((one) => one.named);
  const shown = named.filter(({ pressing }) => pressing || page.verbose);
  if (named.length === 0) return [];
  const quietly = named.length - shown.length;
  const title = `Causes: ${causesWords(report)}`;
  return [
    ...wrap(title, page.width).map(page.paint.bold),
    ...shown.flatMap((one) => ['', ...block(one, page)]),
    ...(quietly > 0 ? restLines(quietly, shown.length > 0, page) : []),
  ];
}

function restLines(number: number, following: boolean, page: Page): string[] {
  const line = `${count(number, following ? 'more cause' : 'cause')} of known failures alone (--verbose lists all)`;
  return [
    ...(following ? [''] : []),
    ...wrap(line, page.width - margin).map((text) => ' '.repeat(margin) + text),
  ];
}

function block(one: NumberedCause, page: Page): string[] {
  const { number, cause, results } = one;
  const { paint } = page;
  const known = results.filter(({ standing }) => standing === 'as-expected').length;
  const head = `${explains(cause)} ${count(cause.cases.length, 'failure')}${known > 0 ? ` (${known} known)` : ''}`;
  return [
    `${paint.red(paint.bold(`CAUSE ${number}`))}  ${paint.bold(head)}`,
    ...facts(one, page).flatMap(([label, lines]) => labelled(label, lines, page)),
  ];
}

function facts({ cause, results }: NumberedCause, page: Page): [label: string, lines: string[]][] {
  const width = page.width - margin - labelWidth;
  const { defects, alternatives, certainty, explanation, fix, cases } = cause;
  const ties = tieWords(alternatives);
  // Those that need somebody first.
  const pressing = results.filter(({ standing }) => standing !== 'as-expected').map(({ id }) => id);
  const ids = [...new Set([...pressing, ...cases])];
  const [first] = ids;
  const named = page.verbose ? ids : ids.slice(0, examples);
  const more = ids.length - named.length;
  return [
    ['defect', wrap(defectWords(defects), width)],
    ['certainty', wrap(certaintyWords[certainty], width)],
    ['wrong', wrap(bounded(explanation), width)],
    ['mend', wrap(bounded(fix), width)],
    ...(ties === null ? [] : [['or', wrap(`equally: ${ties}`, width)] as [string, string[]]]),
    ['cases', [...named.map((id) => cut(visible(id), width)), ...(more > 0 ? [`… and ${more} more`] : [])]],
    ...(first === undefined
      ? []
      : ([
          ['show', showCommand(first, width)],
          ['again', rerunCommand(page.command, first, width)],
        ] satisfies [string, string[]][])),
  ];
}

function labelled(label: string, lines: readonly string[], { paint }: Page): string[] {
  const tone =
    label === 'again' || label === 'show'
      ? paint.cyan
      : label === 'defect'
        ? paint.bold
        : (text: string) => text;
  return lines.map((line, index) => {
    const head =
      index === 0 ? paint.dim(label) + ' '.repeat(labelWidth - label.length) : ' '.repeat(labelWidth);
    return ' '.repeat(margin) + head + tone(line);
  });
}

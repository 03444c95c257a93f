import type { Comparison, Single } from '../../runner/types/comparison.js';
import type { ReportOptions } from '../reporter.js';
import { pageOf, type Page } from '../terminal/page.js';
import { defectWords } from '../text/cause.js';
import { showCommand } from '../text/rerun.js';
import { table, type Cell } from '../text/table.js';
import { visible } from '../text/visible.js';
import { cut, wrap } from '../text/width.js';
import {
  changeLists,
  changeWords,
  seenWords,
  sideName,
  sumWords,
  totalRows,
  type ChangeList,
} from './words.js';

/** Cases of a list that are printed; the JSON has them all. */
const listed = 40;

/** A comparison for a person at a terminal or in a log: what was lost first, the sum last. */
export function renderTerminal(comparison: Comparison, options: ReportOptions): string {
  const page = pageOf(options);
  const sections = [
    [...wrapped(`${sideName(comparison.old)} → ${sideName(comparison.new)}`, '', page)],
    comparison.notices.flatMap((text) => wrapped(`Note: ${visible(text)}`, '', page)),
    ...changeLists(comparison).map((list) => changes(list, page)),
    singles('New cases', 'only the new report has them', comparison.added, page),
    singles('Gone', 'only the old report has them', comparison.gone, page),
    profiles(comparison),
    causes(comparison, page),
    [...totals(comparison, page), '', ...closing(comparison, page)],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function changes({ title, about, changes: all }: ChangeList, page: Page): string[] {
  const lines = all.slice(0, listed).flatMap((change) => {
    const [was, is] = changeWords(change);
    const by = change.defects.length === 0 ? '' : `, by ${defectWords(change.defects)}`;
    return [
      ...wrapped(visible(change.id), '  ', page),
      ...wrapped(`${change.level}: ${was} → ${is}${by}`, '    ', page),
    ];
  });
  const isLost = title === 'Regressions';
  const heading = `${title}: ${all.length}`;
  return [
    `${isLost ? page.paint.red(heading) : heading}  (${about})`,
    ...lines,
    ...(all.length > listed ? [`  and ${all.length - listed} more, which --reporter json has`] : []),
    ...(isLost && all[0] !== undefined
      ? ['  what is asked there:', ...showCommand(all[0].id, page.width - 4).map((line) => `    ${line}`)]
      : []),
  ];
}

function singles(title: string, about: string, cases: readonly Single[], page: Page): string[] {
  if (cases.length === 0) return [];
  // Who reads this looks for what fails; that a new case passes is no news.
  const short = cases.filter(({ verdict }) => verdict !== 'pass');
  const lines = short.slice(0, listed).flatMap((one) => {
    const seen = seenWords({ verdict: one.verdict, observed: one.observed, variant: null });
    return wrapped(`${visible(one.id)}: ${seen}`, '  ', page);
  });
  return [
    `${title}: ${cases.length}  (${about}; ${cases.length - short.length} pass)`,
    ...lines,
    ...(short.length > listed ? [`  and ${short.length - listed} more, which --reporter json has`] : []),
  ];
}

function profiles(comparison: Comparison): string[] {
  if (comparison.profiles.length === 0) return [];
  return [
    'Profiles',
    ...comparison.profiles.map(({ profile, old, new: now }) => `  ${visible(profile)}: ${old} → ${now}`),
  ];
}

function causes(comparison: Comparison, page: Page): string[] {
  if (comparison.causes.length === 0) return [];
  const rows = comparison.causes.map(({ defects, certainty, explanation, old, new: now }): Cell[] => [
    { text: `  ${old} → ${now}`, align: 'right' },
    { text: certainty },
    { text: cut(defects.length > 0 ? defectWords(defects) : visible(explanation), page.width - 24) },
  ]);
  return ['Causes, and how many failures each explains', ...table(rows, page.width)];
}

function totals(comparison: Comparison, page: Page): string[] {
  const rows = totalRows(comparison)
    .filter(([label, was, is], at) => at < 4 || was !== '0' || is !== '0' || label === 'failed')
    .map(([label, was, is]): Cell[] => [
      { text: label },
      { text: was, align: 'right' },
      was === is ? { text: '=' } : { text: `→ ${is}` },
    ]);
  return table(rows, page.width);
}

function closing(comparison: Comparison, page: Page): string[] {
  const { exitCode } = page;
  const sum = sumWords(comparison);
  const isLost = comparison.regressions.length > 0;
  return [
    ...wrapped(sum.charAt(0).toUpperCase() + sum.slice(1), '', page).map((line) =>
      isLost ? page.paint.red(line) : line,
    ),
    ...(exitCode === 1 ? ['Exit code 1: a regression, and --fail-on regression'] : []),
  ];
}

function wrapped(text: string, indent: string, page: Page): string[] {
  return wrap(text, page.width - indent.length).map((line) => `${indent}${line}`);
}

import type { Selftest, SelftestDefect } from '../../runner/types/selftest.js';
import type { ReportOptions } from '../reporter.js';
import { pageOf, type Page } from '../terminal/page.js';
import { table, type Cell } from '../text/table.js';
import { visible } from '../text/visible.js';
import { cut, wrap } from '../text/width.js';
import { isContested, isTested, namedWords, notExecutable, sentences, stageRows, stateOf } from './stages.js';

/** Defects that are shown one by one; of more there is a table by stage. */
const mostRows = 25;
/** Defects that are named as the hardest to catch. */
const hardest = 8;

/** A selftest for a person at a terminal or in a log. */
export function renderTerminal(selftest: Selftest, options: ReportOptions): string {
  const page = pageOf(options);
  const sections = [
    [`Selftest of suite ${selftest.suite.version}`],
    selftest.defects.length > mostRows ? byStage(selftest) : byDefect(selftest.defects, page),
    selftest.defects.length > mostRows ? rare(selftest.defects, page) : [],
    contested(selftest.defects, page),
    unshown(selftest, page),
    failures(selftest, page),
    closing(selftest, page),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function number(count: number): Cell {
  return { text: String(count), align: 'right' };
}

function head(...words: readonly string[]): Cell[] {
  return words.map((text, at) => (at === 0 ? { text } : { text, align: 'right' }));
}

function byStage(selftest: Selftest): string[] {
  const rows = stageRows(selftest).map((row) => [
    { text: row.stage },
    number(row.defects),
    number(row.tested),
    number(row.caught),
    number(row.named),
    number(row.contested),
    number(row.notExecutable),
  ]);
  return table(
    [head('Stage', 'defects', 'tested', 'caught', 'named', 'contested', 'not executable'), ...rows],
    100,
  );
}

function byDefect(defects: readonly SelftestDefect[], page: Page): string[] {
  const rows = defects.map((one): Cell[] => [
    { text: one.id },
    { text: stateOf(one), ...(stateOf(one) === 'NOT CAUGHT' ? { paint: page.paint.red } : {}) },
    number(one.caught.must),
    number(one.caught.should),
    number(one.caught.observe),
    { text: cut(namedWords(one), 40) },
  ]);
  const titles: Cell[] = [
    { text: 'Defect' },
    { text: '' },
    ...head('', 'must', 'should', 'observe').slice(1),
    { text: 'named' },
  ];
  const examples = defects.flatMap(({ id, caughtBy }) =>
    caughtBy.length === 0
      ? []
      : [
          '',
          `${id} is caught by`,
          ...caughtBy.slice(0, mostRows).map((one) => `  ${visible(one)}`),
          ...(caughtBy.length > mostRows ? [`  and ${caughtBy.length - mostRows} more`] : []),
        ],
  );
  return [...table([titles, ...rows], page.width), ...examples];
}

/** What few cases hold: one that is taken away is missed here first. */
function rare(defects: readonly SelftestDefect[], page: Page): string[] {
  const rows = defects
    .filter((one) => isTested(one) && one.caughtBy.length > 0)
    .sort((a, b) => a.caughtBy.length - b.caughtBy.length)
    .slice(0, hardest)
    .map(({ id, caughtBy }): Cell[] => [
      { text: `  ${id}` },
      number(caughtBy.length),
      { text: cut(visible(caughtBy[0] ?? ''), Math.max(20, page.width - 45)) },
    ]);
  return rows.length === 0 ? [] : ['Caught by the fewest cases', ...table(rows, page.width)];
}

function contested(defects: readonly SelftestDefect[], page: Page): string[] {
  const rows = defects.filter(isContested).map(({ id, caught }): Cell[] => {
    const failed = caught.must + caught.should;
    const seen = `observed by ${caught.observe}${failed === 0 ? '' : `, failed by ${failed}`}`;
    return [{ text: `  ${id}` }, { text: caught.observe + failed === 0 ? 'seen by no case' : seen }];
  });
  return rows.length === 0 ? [] : ['Contested: gates nothing here', ...table(rows, page.width)];
}

function unshown(selftest: Selftest, { width }: Page): string[] {
  const reasons = [...notExecutable(selftest)];
  if (reasons.length === 0) return [];
  return [
    'Cannot be switched on',
    ...reasons.flatMap(([reason, ids]) => [
      ...wrap(`${ids.length}: ${visible(reason)}`, width - 2).map((line) => `  ${line}`),
      ...wrap(ids.join(', '), width - 4).map((line) => `    ${line}`),
    ]),
  ];
}

function failures({ failures: all }: Selftest, { width, paint }: Page): string[] {
  const most = 60;
  const shown = all
    .slice(0, most)
    .flatMap(({ of, id, message }) => [
      `${paint.red('FAIL')}  ${of} ${visible(id)}`,
      ...wrap(visible(message), width - 6).map((line) => `      ${line}`),
    ]);
  return all.length > most ? [...shown, `and ${all.length - most} more, which the JSON has`] : shown;
}

function closing(selftest: Selftest, { width, paint, exitCode }: Page): string[] {
  const { passed, failures: all, durationMs, full } = selftest;
  const how = full
    ? 'every case judged with every defect'
    : 'a defective signer that sends what the reference sends is not judged again (--full does)';
  return [
    ...sentences(selftest).flatMap((sentence) => wrap(sentence, width)),
    ...wrap(`${(durationMs / 1000).toFixed(1)} s: ${how}`, width),
    passed
      ? paint.green('Selftest passed')
      : paint.red(`Selftest FAILED: ${all.length} ${all.length === 1 ? 'failure' : 'failures'}`),
    ...(exitCode === null || exitCode === 0 ? [] : [`Exit code ${exitCode}`]),
  ];
}

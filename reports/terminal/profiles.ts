import type { ProfileResult, Report, Totals } from '../../runner/types/report.js';
import { table, type Cell } from '../text/table.js';
import { visible } from '../text/visible.js';
import type { Page } from './page.js';

const columns: readonly (keyof Totals & string)[] = [
  'cases',
  'passed',
  'failed',
  'unsupported',
  'errors',
  'notRun',
];

/** Profile by profile: does the signer conform, and the counts. */
export function profiles(report: Report, page: Page): string[] {
  const { paint } = page;
  const head: Cell[] = [
    { text: 'Profile', paint: paint.bold },
    { text: 'conformant', paint: paint.bold },
    ...columns.map((name): Cell => ({
      text: name === 'notRun' ? 'not run' : name,
      align: 'right',
      paint: paint.bold,
    })),
  ];
  const rows = Object.entries(report.profiles).map(([name, result]) => [
    { text: visible(name) },
    conformance(result, page),
    ...counts(result.totals, page),
  ]);
  if (rows.length === 0) return [];
  return table([head, ...rows], page.width);
}

function conformance({ claimed, conformant }: ProfileResult, { paint }: Page): Cell {
  if (!claimed) return { text: 'not claimed', paint: paint.dim };
  return conformant ? { text: 'yes', paint: paint.green } : { text: 'NO', paint: paint.red };
}

function counts(totals: Totals, { paint }: Page): Cell[] {
  return columns.map((name) => {
    const number = Number(totals[name]);
    const bad = number > 0 && name !== 'cases' && name !== 'passed';
    const tone = number === 0 ? paint.dim : paint.yellow;
    return { text: String(number), align: 'right', ...(bad || number === 0 ? { paint: tone } : {}) };
  });
}

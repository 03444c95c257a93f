import type { DocumentedErrorResult, Report } from '../../runner/types/report.js';
import { groupedBy } from '../text/grouped.js';
import { table, type Cell } from '../text/table.js';
import { visible } from '../text/visible.js';
import { textWidth, wrap } from '../text/width.js';
import type { Page } from './page.js';

/** Which documented AWS error was triggered: family by family, each reply with the conditions that draw it. */
export function documentedErrors(report: Report, page: Page): string[] {
  const entries = report.documentedErrors;
  if (entries.length === 0) return [];
  const triggered = entries.filter((entry) => entry.triggered).length;
  const title = `Documented AWS errors: ${triggered} of ${entries.length} triggered`;
  return [page.paint.bold(title), ...replies(mergeServices(entries), page)];
}

/** All rows share their columns, so that the eye can run down them; families and replies are headings between. */
function replies(rows: readonly Row[], page: Page): string[] {
  const condition = Math.max(...rows.map(({ entry }) => textWidth(visible(entry.condition))));
  const room = Math.max(12, page.width - indent.length - stateWidth - condition - confidenceWidth - 6);
  const written = rows.map((row) => cellsOf(row, room, page));
  const lines = table(written.flat(), page.width - indent.length);
  const output: string[] = [];
  let family = '';
  let reply = '';
  rows.forEach(({ entry, cases }, index) => {
    if (entry.family !== family) output.push(`  ${visible(entry.family)}`);
    const next = `HTTP ${entry.status} ${visible(entry.code)}`;
    if (next !== reply || entry.family !== family) output.push(`    ${page.paint.bold(next)}`);
    family = entry.family;
    reply = next;
    output.push(...lines.splice(0, written[index]?.length ?? 0).map((line) => indent + line));
    if (page.verbose && !entry.triggered) {
      output.push(...cases.map((id) => `${indent}  ${page.paint.dim(visible(id))}`));
    }
  });
  return output;
}

const indent = ' '.repeat(6);
const stateWidth = 'NOT triggered'.length;
const confidenceWidth = 'documented'.length;

interface Row {
  readonly entry: DocumentedErrorResult;
  readonly services: readonly string[];
  readonly cases: readonly string[];
}

/** One row for all services that answer alike and fared alike; rows of one family, and of one reply, together. */
function mergeServices(entries: readonly DocumentedErrorResult[]): Row[] {
  return [...groupedBy(entries, ({ family }) => family).values()].flatMap((family) =>
    [...groupedBy(family, ({ status, code }) => `${status} ${code}`).values()].flatMap((reply) =>
      [...groupedBy(reply, likeness).values()].flatMap(mergedRow),
    ),
  );
}

function likeness({ condition, triggered, confidence }: DocumentedErrorResult): string {
  return JSON.stringify([condition, triggered, confidence]);
}

function mergedRow(entries: readonly DocumentedErrorResult[]): Row[] {
  return entries.slice(0, 1).map((entry) => ({
    entry,
    services: [...new Set(entries.map(({ service }) => service))],
    cases: [...new Set(entries.flatMap(({ cases }) => cases))],
  }));
}

/** One line, and more where the services need them. */
function cellsOf({ entry, services }: Row, room: number, { paint }: Page): Cell[][] {
  const state: Cell = entry.triggered
    ? { text: 'triggered', paint: paint.green }
    : { text: 'NOT triggered', paint: paint.red };
  const nothing: Cell = { text: '' };
  return wrap(visible(services.join(', ')), room).map((text, index) =>
    index === 0
      ? [state, { text: visible(entry.condition) }, { text: entry.confidence, paint: paint.dim }, { text }]
      : [nothing, nothing, nothing, { text }],
  );
}

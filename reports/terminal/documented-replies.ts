import type { DocumentedErrorResult } from '../../runner/types/report.js';
import type { FamilyErrors } from '../text/error-grid.js';
import { groupedBy } from '../text/grouped.js';
import { table, type Cell } from '../text/table.js';
import { visible } from '../text/visible.js';
import { textWidth, wrap } from '../text/width.js';
import type { Page } from './page.js';

/** Every documented reply of a family with the conditions that draw it; the cases of those that were not triggered. */
export function documentedReplies({ errors }: FamilyErrors, page: Page): string[] {
  const rows = mergeServices([...errors.values()].flatMap(({ replies }) => replies));
  const condition = Math.max(...rows.map(({ entry }) => textWidth(visible(entry.condition))));
  const room = Math.max(12, page.width - indent.length - stateWidth - condition - confidenceWidth - 6);
  const written = rows.map((row) => cellsOf(row, room, page));
  const lines = table(written.flat(), page.width - indent.length);
  const output: string[] = [];
  let reply = '';
  rows.forEach(({ entry, cases }, index) => {
    const next = `HTTP ${entry.status} ${visible(entry.code)}`;
    if (next !== reply) output.push(`    ${page.paint.bold(next)}`);
    reply = next;
    output.push(...lines.splice(0, written[index]?.length ?? 0).map((line) => indent + line));
    if (!entry.triggered) output.push(...cases.map((id) => `${indent}  ${page.paint.dim(visible(id))}`));
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

/** One row for all services that answer alike and fared alike; rows of one reply together. */
function mergeServices(entries: readonly DocumentedErrorResult[]): Row[] {
  return [...groupedBy(entries, ({ status, code }) => `${status} ${code}`).values()].flatMap((reply) =>
    [...groupedBy(reply, likeness).values()].flatMap(mergedRow),
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

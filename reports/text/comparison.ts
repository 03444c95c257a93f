import type { Difference } from '../../runner/types/report.js';
import { exactCells } from './visible.js';

/** Characters of a text that are looked at on either side of the first difference. */
const reach = 1000;

/** The stage and its line, in words. */
export function stageWords(difference: Difference): string {
  const stage = difference.stage.replaceAll('-', ' ');
  return difference.line === null ? stage : `${stage}, line ${difference.line}`;
}

/**
 * What was expected and what came, under each other, with a caret at the first difference; a line that does
 * not fit is cut around that place, both at the same column.
 */
export function comparison(difference: Difference, width: number): string[] {
  const { expected, actual } = difference;
  const room = Math.max(10, width - 10);
  if (expected === null || actual === null) {
    return [`expected  ${alone(expected, room)}`, `actual    ${alone(actual, room)}`];
  }
  const near = nearDifference(expected, actual);
  const one = exactCells(near.expected);
  const other = exactCells(near.actual);
  const at = commonLength(one, other);
  const start = firstShown(one, other, at, room, near.cut);
  const lead = start > 0 || near.cut ? '…' : '';
  const lines = [
    `expected  ${lead}${shown(one.slice(start), room - lead.length)}`,
    `actual    ${lead}${shown(other.slice(start), room - lead.length)}`,
  ];
  if (at < one.length || at < other.length) {
    const column = 10 + lead.length + one.slice(start, at).join('').length;
    const ended = at === one.length ? ' expected ends here' : at === other.length ? ' actual ends here' : '';
    const caret = `${' '.repeat(column)}^`;
    lines.push(caret.length + ended.length <= width ? caret + ended : caret);
  }
  return lines;
}

function alone(text: string | null, room: number): string {
  if (text === null) return '(nothing)';
  return text === '' ? '(empty)' : shown(exactCells(text.slice(0, reach)), room);
}

/** Texts may have megabytes: only what lies near the first difference is spelled out. */
function nearDifference(expected: string, actual: string): Compared {
  const at = commonLength(expected, actual);
  let start = at > reach ? at - reach : 0;
  if (/[\udc00-\udfff]/.test(expected.charAt(start))) start++;
  return {
    expected: expected.slice(start, at + reach),
    actual: actual.slice(start, at + reach),
    cut: start > 0,
  };
}

interface Compared {
  readonly expected: string;
  readonly actual: string;
  /** true if they do not begin at their beginning. */
  readonly cut: boolean;
}

/** The first cell to be shown: 0 if the difference is in sight from there, else so that a third of the line leads to it. */
function firstShown(
  one: readonly string[],
  other: readonly string[],
  at: number,
  room: number,
  cut: boolean,
): number {
  const longest = Math.max(one.join('').length, other.join('').length);
  let before = one.slice(0, at).join('').length;
  if (!cut && (longest <= room || before <= (room * 2) / 3)) return 0;
  let start = 0;
  while (before > room / 3) {
    before -= one[start]?.length ?? 0;
    start++;
  }
  return start;
}

function shown(cells: readonly string[], room: number): string {
  if (cells.length === 0) return '';
  const whole = cells.join('');
  if (whole.length <= room) return whole;
  let text = '';
  for (const cell of cells) {
    if (text.length + cell.length > room - 1) break;
    text += cell;
  }
  return `${text}…`;
}

function commonLength(one: ArrayLike<string>, other: ArrayLike<string>): number {
  const end = Math.min(one.length, other.length);
  let at = 0;
  while (at < end && one[at] === other[at]) at++;
  return at;
}

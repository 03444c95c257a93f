import type { Difference } from '../../runner/types/report.js';
import { exactCells } from '../text/visible.js';
import { stageWords } from '../text/comparison.js';
import { cellsMarkup } from './cells.js';
import { markup, type Markup } from './markup.js';

/** Cells that are shown before the first difference and after the last. */
const lead = 400;

/** Cells of the differing middle that are shown; texts may have megabytes. */
const middle = 2000;

/** Expected and actual under each other, what differs marked, what no eye would see spelled out. */
export function differenceBlock(difference: Difference): Markup {
  const { expected, actual } = difference;
  return markup`<p class="stage">${stageWords(difference)}</p>
    <div class="scroll" tabindex="0" role="group" aria-label="Expected and actual, aligned">
      <table class="diff">
        ${expected === null || actual === null ? alone(expected, actual) : aligned(expected, actual)}
      </table>
    </div>`;
}

function row(label: string, cells: Markup): Markup {
  return markup`<tr>
    <th scope="row">${label}</th>
    <td><code>${cells}</code></td>
  </tr>`;
}

function alone(expected: string | null, actual: string | null): Markup[] {
  const shown = (text: string | null) =>
    text === null ? markup`<i>nothing</i>` : markup`${cellsMarkup(exactCells(text.slice(0, middle)))}`;
  return [row('expected', shown(expected)), row('actual', shown(actual))];
}

/** The middles take the same width, so that what follows them stands aligned too. */
function aligned(expected: string, actual: string): Markup[] {
  const start = commonStart(expected, actual);
  const end = commonEnd(expected, actual, start);
  // Cells know their neighbours (a blank at an end is spelled out), so a little is taken from each side.
  const from = Math.max(0, start - lead);
  const part = (text: string): Parts => {
    const until = text.length - end;
    return {
      before: inner(text, from, start),
      differing: inner(text, start, Math.min(until, start + middle)),
      cut: until > start + middle,
      after: inner(text, until, Math.min(text.length, until + lead)),
      more: until + lead < text.length,
    };
  };
  const parts = [part(expected), part(actual)];
  const width = Math.max(...parts.map(({ differing }) => differing.join('').length));
  return parts.map(({ before, differing, cut, after, more }, index) => {
    const gap = after.length === 0 ? '' : ' '.repeat(width - differing.join('').length);
    // A blank that differs is easily taken for none.
    const seen = differing.map((cell) => (cell === ' ' ? '␣' : cell));
    const marked = differing.length > 0 && markup`<mark>${cellsMarkup(seen)}</mark>`;
    return row(
      index === 0 ? 'expected' : 'actual',
      markup`${from > 0 && '…'}${cellsMarkup(before)}${marked}${cut && '…'}${
        gap !== '' && markup`<span class="gap">${gap}</span>`
      }${cellsMarkup(after)}${more && '…'}`,
    );
  });
}

interface Parts {
  readonly before: readonly string[];
  readonly differing: readonly string[];
  readonly cut: boolean;
  readonly after: readonly string[];
  readonly more: boolean;
}

/** The cells of a part of a text as they are in the whole. */
function inner(text: string, from: number, until: number): string[] {
  const left = from > 0 ? 1 : 0;
  const right = until < text.length ? 1 : 0;
  const cells = exactCells(text.slice(from - left, until + right));
  return cells.slice(left, cells.length - right);
}

/** Neither end may lie between the halves of a surrogate pair. */
function commonStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at < most && one[at] === other[at]) at++;
  return at > 0 && /[\ud800-\udbff]/.test(one.charAt(at - 1)) ? at - 1 : at;
}

function commonEnd(one: string, other: string, start: number): number {
  const most = Math.min(one.length, other.length) - start;
  let length = 0;
  while (length < most && one.at(-1 - length) === other.at(-1 - length)) length++;
  return length > 0 && /[\udc00-\udfff]/.test(one.at(-length) ?? '') ? length - 1 : length;
}

import { markup, type Markup } from './markup.js';

/** Cells of `exactCells`, or `␣` for a blank that matters: what stands for something unseen is told apart from plain text. */
export function cellsMarkup(cells: readonly string[]): Markup {
  const runs: Markup[] = [];
  let plain = '';
  for (const cell of cells) {
    if (cell.length === 1 && cell !== '␣') {
      plain += cell;
      continue;
    }
    runs.push(markup`${plain}<span class="esc">${cell}</span>`);
    plain = '';
  }
  return markup`${runs}${plain}`;
}

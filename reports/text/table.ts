import { textWidth } from './width.js';

/** A cell, and how it is coloured once it has its width. */
export interface Cell {
  readonly text: string;
  readonly align?: 'right';
  readonly paint?: (text: string) => string;
}

/** Rows with their columns under each other, two blanks apart, or one where two do not fit. */
export function table(rows: readonly (readonly Cell[])[], width: number): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, textWidth(cell.text));
    });
  }
  const needed = widths.reduce((sum, one) => sum + one, 0) + 2 * (widths.length - 1);
  const gap = needed <= width ? '  ' : ' ';
  return rows.map((row) => row.map((cell, column) => padded(cell, row, column, widths)).join(gap));
}

function padded(cell: Cell, row: readonly Cell[], column: number, widths: readonly number[]): string {
  const paint = cell.paint ?? ((text: string) => text);
  const blanks = ' '.repeat((widths[column] ?? 0) - textWidth(cell.text));
  if (cell.align === 'right') return blanks + paint(cell.text);
  return paint(cell.text) + (column === row.length - 1 ? '' : blanks);
}

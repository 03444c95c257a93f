import { visible } from './text/visible.js';
import { cut } from './text/width.js';

/** How far a run has come. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** Unexpected ones so far. */
  readonly failed: number;
  /** The id of the case that is waited for; null at the end. */
  readonly current: string | null;
}

/** One line for a terminal, one column short of its width so that no terminal wraps it; no line feed. */
export function progressLine({ done, total, failed, current }: Progress, columns: number): string {
  const number = String(done).padStart(String(total).length);
  const bad = failed > 0 ? `, ${failed} failed` : '';
  const now = current === null ? '' : `  ${visible(current)}`;
  const width = Number.isFinite(columns) && columns > 0 ? columns : 80;
  return cut(`${number}/${total}${bad}${now}`, Math.max(0, width - 1));
}

import pc from 'picocolors';
import type { ReportOptions } from '../reporter.js';

/** What every section of the terminal report is written with. */
export interface Page {
  /** Columns. */
  readonly width: number;
  readonly verbose: boolean;
  readonly command: readonly string[];
  readonly paint: ReturnType<typeof pc.createColors>;
  readonly exitCode: number | null;
}

/** A page as wide as the terminal, within what can be read: 80 columns where its width is not known. */
export function pageOf(options: ReportOptions): Page {
  const { columns, verbose, command, color, exitCode } = options;
  const known = Number.isFinite(columns) && columns > 0;
  return {
    width: known ? Math.min(160, Math.max(60, Math.floor(columns))) : 80,
    verbose,
    command,
    paint: pc.createColors(color),
    exitCode: exitCode ?? null,
  };
}

/** `1 case`, `2 cases`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

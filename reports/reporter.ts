import type { Report } from '../runner/types/report.js';

/** What a reporter must know beside the report. */
export interface ReportOptions {
  /** ANSI colours; false in a pipe and under NO_COLOR. */
  readonly color: boolean;
  /** Columns of the terminal; 80 where there is none. */
  readonly columns: number;
  /** Every case one line, messages uncut. */
  readonly verbose: boolean;
  /** Failures and the gate, nothing else. */
  readonly quiet: boolean;
  /**
   * The words that attach the same signer again: `['--adapter', './mySigner']` or
   * `['--', 'python3', 'my_signer.py']`. Options that change verdicts (`--strict`) belong here too, before `--`.
   */
  readonly command: readonly string[];
  /** The code that the process will exit with, where it is known; otherwise it is told from the report. */
  readonly exitCode?: number;
}

/** A view of the report: a pure function from a report to text that ends in a line feed. */
export type Render<Subject = Report> = (report: Subject, options: ReportOptions) => string;

/** A view by its name. */
export interface Reporter<Subject = Report> {
  readonly name: string;
  /** Its file under `--out`; null if it has none. */
  readonly file: string | null;
  load(): Promise<Render<Subject>>;
}

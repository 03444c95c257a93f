import type { SignerModule } from './model/signing.js';
import type { Selection } from './suite/select.js';
import type { Report } from './types/report.js';

/**
 * What `runConformance` attaches.
 * - a text: what `--adapter` takes (`./mySigner`, a package, `builtin:reference`); it runs in a worker or process
 * - a list of words: a command that speaks the protocol, without a shell
 * - a function or an object with `sign`: a signer in this very process, without a worker around it. A loop that
 *   never ends hangs the caller, and what is thrown outside an answer is the caller's.
 */
export type Signer = string | readonly [string, ...string[]] | SignerModule | SignerModule['sign'];

/** The options of `run` for programs; each is what the flag of its name is. */
export interface ConformanceOptions extends Selection {
  /** Files, folders and globs of one's own case files. */
  readonly suite?: readonly string[];
  /** Nothing but the files of `suite`. */
  readonly onlySuite?: boolean;
  /** The list of accepted failures; a path from `cwd`. It is read, and never written. */
  readonly knownFailures?: string;
  /** Milliseconds for one request; 5 000. */
  readonly timeout?: number;
  /** Milliseconds for the first reply; 30 000. */
  readonly startupTimeout?: number;
  /** Milliseconds for the whole run; 600 000. */
  readonly runTimeout?: number;
  /** Most requests in flight with a process; 32. */
  readonly pipeline?: number;
  /** Stop at the first unexpected failure. */
  readonly bail?: boolean;
  /** Unsupported cases and stray output fail as well. */
  readonly strict?: boolean;
  /** Where relative paths start; the working directory. */
  readonly cwd?: string;
  /** Ends the run; what has no verdict by then is not-run, and the report is marked partial. */
  readonly signal?: AbortSignal;
}

/** What a run came to. */
export interface Conformance {
  readonly report: Report;
  /** The code that the command line would exit with: 0 passed, 1 failures, 3 the adapter, 130 ended by `signal`. */
  readonly exitCode: number;
}

/**
 * Runs the suite against a signer. It prints nothing, and writes no file.
 * @throws ConformError before anything was judged: `exitCode` says what the command line would exit with
 */
export async function runConformance(signer: Signer, options: ConformanceOptions = {}): Promise<Conformance> {
  // Signers import this package for its types and Refused: nothing else may be loaded with it.
  const { conformance } = await import('./run/conformance.js');
  return conformance(signer, options);
}

/** The names that `renderReport` and `--reporter` take. */
export type ReportFormat =
  'terminal' | 'json' | 'ndjson' | 'junit' | 'ctrf' | 'html' | 'markdown' | 'github' | 'tap' | 'badge';

/** How a report is drawn. */
export interface RenderOptions {
  /** ANSI colours; false. */
  readonly color?: boolean;
  /** 80. */
  readonly columns?: number;
  /** Every case one line, messages uncut. */
  readonly verbose?: boolean;
  /** Failures and the gate only. */
  readonly quiet?: boolean;
  /** The words that attach the signer on a command line, for the commands that run one case again. */
  readonly command?: readonly string[];
}

/**
 * Draws a report as text that ends in a line feed.
 * @throws ConformError usage: this version has no such format
 */
export async function renderReport(
  report: Report,
  format: ReportFormat,
  options: RenderOptions = {},
): Promise<string> {
  const [{ reporters }, { ConformError }] = await Promise.all([
    import('../reports/reporters.js'),
    import('./model/conform-error.js'),
  ]);
  const reporter = reporters.get(format);
  if (reporter === undefined) {
    throw new ConformError(
      'usage',
      `no reporter is called "${format}"; there are: ${[...reporters.keys()].join(', ')}`,
    );
  }
  const { color = false, columns = 80, verbose = false, quiet = false, command = [] } = options;
  const render = await reporter.load();
  return render(report, { color, columns, verbose, quiet, command });
}

import type { Conformance, ConformanceOptions, Signer } from './run/conformance-options.js';
import type { Report } from './types/report.js';

export type { Conformance, ConformanceOptions, Signer } from './run/conformance-options.js';

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

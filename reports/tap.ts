import type { CaseResult, Report } from '../runner/types/report.js';
import type { ReportOptions } from './reporter.js';
import { causeLines } from './text/cause.js';
import { failureFacts } from './text/failure.js';
import { observedLine, outcomeWord } from './text/outcome.js';
import { count } from './terminal/page.js';
import { gateWords, signerName, totalsWords } from './text/totals.js';
import { visible } from './text/visible.js';

/**
 * TAP version 14. What the gate lets pass though it did not pass is `# TODO`, which harnesses count as no
 * failure; unsupported is `# SKIP`; what was not run is `not ok`.
 */
export function renderTap(report: Report, options: ReportOptions): string {
  const { tool, totals, warnings, partial } = report;
  const lines = [
    'TAP version 14',
    `1..${report.cases.length}`,
    `# ${visible(`${tool.name} ${tool.version}`)}: ${signerName(report)}`,
    ...report.cases.flatMap((result, index) => point(result, index + 1, report, options)),
    ...causeLines(report).map(([number, line]) => `# cause ${number}: ${line}`),
    ...warnings.map((warning) => `# warning: ${visible(warning.slice(0, 2000))}`),
    ...(partial ? ['# PARTIAL: the run was interrupted or cut off'] : []),
    `# ${count(totals.cases, 'case')}: ${totalsWords(totals)}`,
    `# ${gateWords(report)}`,
  ];
  return `${lines.join('\n')}\n`;
}

function point(result: CaseResult, number: number, report: Report, options: ReportOptions): string[] {
  const { verdict, standing } = result;
  const name = `${number} - ${escaped(visible(`${result.id}: ${result.title}`))}`;
  if (standing === 'as-expected') {
    if (verdict === 'pass') return [`ok ${name}`];
    if (verdict === 'unsupported') return [`ok ${name} # SKIP ${escaped(observedLine(result))}`];
    if (verdict !== 'not-run') return [`not ok ${name} # TODO ${escaped(letPassWords(result))}`];
  }
  return [`not ok ${name}`, ...diagnostics(result, report, options)];
}

function letPassWords(result: CaseResult): string {
  return `${result.level === 'observe' ? 'observe' : 'known failure'}: ${outcomeWord(result.observed)}`;
}

/** A YAML block; every value a JSON string, which YAML 1.2 reads alike. */
function diagnostics(result: CaseResult, report: Report, { command }: ReportOptions): string[] {
  const facts = failureFacts(result, report, { width: 100, messageLines: 20, command });
  const plain = { verdict: result.verdict, standing: result.standing, level: result.level };
  return [
    '  ---',
    ...Object.entries(plain).map(([label, value]) => `  ${label}: ${value}`),
    ...facts.flatMap(({ label, lines }) => [
      `  ${label}:`,
      ...lines.map((line) => `    - ${JSON.stringify(line)}`),
    ]),
    '  ...',
  ];
}

/** In a description a # would begin a directive. */
function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('#', '\\#');
}

import type { CaseResult, Report } from '../runner/types/report.js';
import type { ReportOptions } from './reporter.js';
import {
  bounded,
  certaintyWords,
  defectWords,
  numberedCauses,
  tieWords,
  type NumberedCause,
} from './text/cause.js';
import { failureFacts, unexpectedCases, verdictWord } from './text/failure.js';
import { count } from './terminal/page.js';
import { conformantWords, gateWords, signerName, totalsWords } from './text/totals.js';
import { visible } from './text/visible.js';

/**
 * Workflow commands of GitHub Actions: an error for each cause of what the gate does not let pass
 * (first, for few annotations are shown), one for each such case, a warning for each
 * warning, a notice that sums up. They name no file, for the cases are none of the user's files.
 */
export function renderGithub(report: Report, options: ReportOptions): string {
  const title = `${report.tool.name}: ${signerName(report)}`;
  const sum = [
    `${count(report.totals.cases, 'case')}: ${totalsWords(report.totals)}`,
    conformantWords(report),
    gateWords(report),
  ];
  const lines = [
    ...numberedCauses(report)
      .filter(({ named, pressing }) => named && pressing)
      .map(causeOf),
    ...unexpectedCases(report).map((result) => failure(result, report, options)),
    ...report.warnings.map((warning) => command('warning', title, visible(warning.slice(0, 2000)))),
    command('notice', title, sum.join('\n')),
  ];
  return `${lines.join('\n')}\n`;
}

function causeOf({ number, cause }: NumberedCause): string {
  const { defects, alternatives, certainty, explanation, fix, cases } = cause;
  const ties = tieWords(alternatives);
  const lines = [
    bounded(explanation),
    `mend: ${bounded(fix)}`,
    ...(ties === null ? [] : [`or equally: ${ties}`]),
    `certainty: ${certaintyWords[certainty]}`,
    `cases: ${cases.slice(0, 3).map(visible).join(', ')}${cases.length > 3 ? ` and ${cases.length - 3} more` : ''}`,
  ];
  const title = `CAUSE ${number} ${defectWords(defects)}: ${count(cases.length, 'failure')}`;
  return command('error', title, lines.join('\n'));
}

function failure(result: CaseResult, report: Report, options: ReportOptions): string {
  const layout = { width: 120, messageLines: 6, command: options.command };
  const facts = failureFacts(result, report, layout).map(
    ({ label, lines }) => `${label}: ${lines.join('\n  ')}`,
  );
  const text = [`${visible(result.title)} (${result.level})`, ...facts].join('\n');
  return command('error', `${verdictWord(result)} ${visible(result.id)}`, text);
}

/**
 * Every line begins with its own command, so no text in it can begin another: line feeds are escaped, and in the
 * title also what would end it.
 */
function command(name: 'error' | 'warning' | 'notice', title: string, text: string): string {
  const property = escaped(title).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return `::${name} title=${property}::${escaped(text)}`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

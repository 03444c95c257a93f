import type { CaseResult, Report } from '../runner/types/report.js';
import { causes } from './markdown/causes.js';
import { documentedErrors } from './markdown/documented-errors.js';
import type { ReportOptions } from './reporter.js';
import { count } from './terminal/page.js';
import { causeOfCase, type NumberedCause } from './text/cause.js';
import { failureFacts, unexpectedCases, verdictWord } from './text/failure.js';
import { code, codeBlock, folded, markdownTable, prose } from './text/markdown.js';
import { expectedAnswers, observedLine } from './text/outcome.js';
import { conformantWords, gateWords, signerName, totalsWords } from './text/totals.js';
import { visible } from './text/visible.js';
import { cut } from './text/width.js';

/** GitHub refuses a comment of more than 65 536 characters: how many each part may take; the causes and the documented errors have theirs. */
const room = { unexpected: 13_000, details: 16_000, letPass: 5_000 };

/** The report for a pull request or a step's summary, in GitHub's Markdown: what fails, and the rest folded. */
export function renderMarkdown(report: Report, options: ReportOptions): string {
  const sections = [
    heading(report),
    causes(report),
    unexpected(report, options),
    documentedErrors(report),
    profiles(report),
    letPass(report),
    warnings(report),
    origin(report),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function heading(report: Report): string[] {
  const mark = report.gate === 'passed' ? '✅' : '❌';
  const sum = `${count(report.totals.cases, 'case')}: ${totalsWords(report.totals)}.`;
  return [
    `## ${mark} ${code(signerName(report))}: ${prose(conformantWords(report).toLowerCase())}`,
    '',
    `**${prose(gateWords(report))}.** ${prose(sum)}`,
    ...(report.partial ? ['', '**Partial:** the run was interrupted or cut off.'] : []),
  ];
}

function unexpected(report: Report, options: ReportOptions): string[] {
  const results = unexpectedCases(report);
  if (results.length === 0) return [];
  const byCase = causeOfCase(report);
  const rows = results.map((result) => [
    verdictWord(result),
    `${code(result.id)}<br>${prose(cut(visible(result.title), 160))}`,
    expectedAnswers(result, report)
      .map(({ words }) => prose(cut(words.join(' '), 120)))
      .join('<br>'),
    prose(cut(observedLine(result), 160)) + causeLink(byCase.get(result.id)),
  ]);
  return [
    `### Unexpected: ${count(results.length, 'case')}`,
    '',
    ...markdownTable(['', 'Case', 'Expected', 'Got'], rows, room.unexpected),
    '',
    ...folded('Details, and the commands that run these cases again', details(results, report, options)),
  ];
}

function causeLink(one: NumberedCause | undefined): string {
  return one?.named === true ? `<br>[cause ${one.number}](#cause-${one.number})` : '';
}

/** As many failures as fit, each whole. */
function details(results: readonly CaseResult[], report: Report, options: ReportOptions): string[] {
  const layout = { width: 100, messageLines: 12, command: options.command };
  const lines: string[] = [];
  let left = room.details;
  for (const [index, result] of results.entries()) {
    const facts = failureFacts(result, report, layout).flatMap((fact) =>
      fact.lines.map((line, at) => (at === 0 ? fact.label.padEnd(10) : ' '.repeat(10)) + line),
    );
    const block = [
      `**${verdictWord(result)}** ${code(result.id)} (${result.level})`,
      '',
      ...codeBlock(facts),
    ];
    left -= block.join('\n').length;
    if (left < 0) {
      lines.push('', `… and ${results.length - index} more, which the other report formats have.`);
      break;
    }
    lines.push(...(index === 0 ? [] : ['']), ...block);
  }
  return lines;
}

function profiles(report: Report): string[] {
  const rows = Object.entries(report.profiles).map(([name, { claimed, conformant, totals }]) => [
    code(name),
    claimed ? (conformant ? 'yes' : '**no**') : 'not claimed',
    ...[totals.cases, totals.passed, totals.failed, totals.errors, totals.unsupported, totals.notRun].map(
      String,
    ),
  ]);
  if (rows.length === 0) return [];
  const head = ['Profile', 'Conformant', 'Cases', 'Passed', 'Failed', 'Errors', 'Unsupported', 'Not run'];
  return folded('Profiles', markdownTable(head, rows));
}

/** Fails and errors that the gate lets pass, and what is unsupported: never hidden, yet not in the way. */
function letPass(report: Report): string[] {
  const results = report.cases.filter(
    ({ verdict, standing }) => standing === 'as-expected' && verdict !== 'pass' && verdict !== 'not-run',
  );
  if (results.length === 0) return [];
  const rows = results.map((result) => [
    verdictWord(result),
    code(result.id),
    prose(cut(observedLine(result), 120)),
  ]);
  return folded(
    `As expected, yet not passed: ${count(results.length, 'case')}`,
    markdownTable(['', 'Case', 'Got'], rows, room.letPass),
  );
}

function warnings(report: Report): string[] {
  return report.warnings
    .slice(0, 20)
    .map((warning) => `- Warning: ${code(cut(visible(warning.slice(0, 400)), 400))}`);
}

function origin({ tool, suite, adapter, startedAt }: Report): string[] {
  const digest = suite.digest.replace(/^sha256:/, '').slice(0, 12);
  return [
    `<sub>${prose(`${tool.name} ${tool.version}`)}, suite ${prose(`${suite.version} (${digest})`)}, adapter ${code(`${adapter.kind}: ${adapter.spec}`)}, ${prose(startedAt)}</sub>`,
  ];
}

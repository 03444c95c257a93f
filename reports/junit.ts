import type { CaseResult, Report } from '../runner/types/report.js';
import type { ReportOptions } from './reporter.js';
import { causeLines } from './text/cause.js';
import { failureFacts, type FailureLayout } from './text/failure.js';
import { groupedBy } from './text/grouped.js';
import { observedLine, outcomeWord } from './text/outcome.js';
import { xmlDocument, type Element } from './text/xml.js';

/** What becomes of a case in JUnit's words; passed has no element. */
type Mark = 'passed' | 'failure' | 'error' | 'skipped';

/**
 * JUnit XML as GitLab, Jenkins and GitHub's actions read it: a suite for each profile, a test for each case.
 * What the gate lets pass is never a failure, and what was not run is never green.
 */
export function renderJunit(report: Report, options: ReportOptions): string {
  const byProfile = groupedBy(report.cases, ({ profile }) => profile);
  const layout: FailureLayout = { width: 100, messageLines: 40, command: options.command };
  const suites = [...byProfile].map(([name, results]): Element => {
    const duration = results.reduce((sum, { durationMs }) => sum + durationMs, 0);
    return {
      name: 'testsuite',
      attributes: {
        name,
        ...counts(results),
        time: seconds(duration),
        timestamp: report.startedAt.replace(/\.\d+Z$/, ''),
      },
      children: [properties(report), ...results.map((result) => testcase(result, report, layout))],
    };
  });
  return xmlDocument({
    name: 'testsuites',
    attributes: { name: report.tool.name, ...counts(report.cases), time: seconds(report.durationMs) },
    children: suites,
  });
}

function testcase(result: CaseResult, report: Report, layout: FailureLayout): Element {
  const slash = result.id.lastIndexOf('/');
  const mark = markOf(result);
  return {
    name: 'testcase',
    attributes: {
      classname: slash === -1 ? result.profile : result.id.slice(0, slash),
      name: result.id,
      time: seconds(result.durationMs),
    },
    children: mark === 'passed' ? [] : [markElement(mark, result, report, layout)],
  };
}

function markElement(
  mark: Exclude<Mark, 'passed'>,
  result: CaseResult,
  report: Report,
  layout: FailureLayout,
): Element {
  if (mark === 'skipped') return { name: mark, attributes: { message: skippedWords(result) } };
  const facts = failureFacts(result, report, layout).map(
    ({ label, lines }) => label.padEnd(10) + lines.join(`\n${' '.repeat(10)}`),
  );
  return {
    name: mark,
    attributes: {
      message: `${result.title}: ${observedLine(result)}`,
      type: result.standing === 'stale' ? 'stale' : outcomeWord(result.observed),
    },
    text: [`${result.title} (${result.level})`, ...facts].join('\n'),
  };
}

function skippedWords(result: CaseResult): string {
  if (result.verdict === 'unsupported') return observedLine(result);
  const why = result.level === 'observe' ? 'observe' : 'known failure';
  return `${why}: ${observedLine(result)}`;
}

function markOf({ verdict, standing }: CaseResult): Mark {
  if (verdict === 'not-run') return 'error';
  if (standing === 'as-expected') return verdict === 'pass' ? 'passed' : 'skipped';
  return verdict === 'error' ? 'error' : 'failure';
}

function counts(results: readonly CaseResult[]): Record<string, number> {
  const marks = results.map(markOf);
  const number = (mark: Mark) => marks.filter((one) => one === mark).length;
  return {
    tests: results.length,
    failures: number('failure'),
    errors: number('error'),
    skipped: number('skipped'),
  };
}

function properties(report: Report): Element {
  const { tool, suite, implementation, adapter, gate, conformant } = report;
  const pairs: [name: string, value: string][] = [
    ['tool', `${tool.name} ${tool.version}`],
    ['suite', suite.version],
    ['suite.digest', suite.digest],
    ['implementation', implementation.name],
    ['implementation.version', implementation.version ?? ''],
    ['implementation.language', implementation.language ?? ''],
    ['adapter', `${adapter.kind}: ${adapter.spec}`],
    ['gate', gate],
    ['conformant', String(conformant)],
    ...causeLines(report).map(([number, line]): [string, string] => [`cause.${number}`, line]),
  ];
  const given = pairs.filter(([, value]) => value !== '');
  return {
    name: 'properties',
    attributes: {},
    children: given.map(([name, value]) => ({ name: 'property', attributes: { name, value } })),
  };
}

/** Seconds, as JUnit has them; most cases take less than a millisecond. */
function seconds(ms: number): string {
  return (ms / 1000).toFixed(4);
}

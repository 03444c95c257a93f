import type { Report } from '../runner/types/report.js';
import { caseJson, seenJson } from './json.js';
import type { ReportOptions } from './reporter.js';

/**
 * The report as one JSON object a line, for programs that read line by line: who was judged (`run`), every case
 * (`case`), what it came to (`end`). The members are those of the report, each in one of the three.
 */
export function renderNdjson(report: Report, options: ReportOptions): string {
  const { durationMs, partial, warnings, conformant, gate, totals, profiles, ...others } = report;
  const { documentedErrors, causes, cases, ...run } = others;
  const end = { durationMs, partial, warnings, conformant, gate, totals, profiles, documentedErrors, causes };
  const lines = [
    line({ type: 'run', ...run }),
    ...cases.map((result) => `{"type":"case",${caseJson(result, options).slice(1)}`),
    line({ type: 'end', ...end }),
  ];
  return `${lines.join('\n')}\n`;
}

function line(value: Readonly<Record<string, unknown>>): string {
  return seenJson(JSON.stringify(value));
}

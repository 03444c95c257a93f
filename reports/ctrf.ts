import type { CaseResult, Report } from '../runner/types/report.js';
import { seenJson } from './json.js';
import type { ReportOptions } from './reporter.js';
import { failureFacts, type FailureLayout } from './text/failure.js';
import { observedLine } from './text/outcome.js';
import { gateWords } from './text/totals.js';
import { visible } from './text/visible.js';

/** CTRF's words for what became of a test. */
type Status = (typeof statuses)[number];
const statuses = ['passed', 'failed', 'skipped', 'pending', 'other'] as const;

/** Common Test Report Format (ctrf.io), specification 0.0.0. What it has no member for stands under `extra`. */
export function renderCtrf(report: Report, options: ReportOptions): string {
  const start = Date.parse(report.startedAt);
  const { tool, suite, implementation, adapter, conformant, gate, partial, warnings } = report;
  const duration = Math.round(report.durationMs);
  const count = (status: Status) => report.cases.filter((result) => statusOf(result) === status).length;
  const document = {
    reportFormat: 'CTRF',
    specVersion: '0.0.0',
    timestamp: report.startedAt,
    generatedBy: tool.name,
    results: {
      tool: { name: tool.name, version: tool.version },
      summary: {
        tests: report.cases.length,
        ...Object.fromEntries(statuses.map((status) => [status, count(status)])),
        start,
        stop: start + duration,
        duration,
        extra: { gate, conformant, partial, warnings, says: gateWords(report), causes: report.causes },
      },
      tests: report.cases.map((result) => test(result, report, options)),
      environment: {
        appName: visible(implementation.name),
        ...(implementation.version === null ? {} : { appVersion: visible(implementation.version) }),
        extra: { implementation, adapter, suite },
      },
    },
  };
  return `${seenJson(JSON.stringify(document, null, 2))}\n`;
}

function test(result: CaseResult, report: Report, { command }: ReportOptions) {
  const { profile, level, service, standing, variant, expected, observed, difference, diagnosis } = result;
  const status = statusOf(result);
  const layout: FailureLayout = { width: 100, messageLines: 40, command };
  const topic = result.id.split('/').slice(0, -1).map(visible);
  return {
    testId: result.id,
    name: visible(result.id),
    status,
    duration: Math.round(result.durationMs),
    suite: [visible(profile), ...topic],
    ...(status === 'passed' ? {} : { message: `${visible(result.title)}: ${observedLine(result)}` }),
    ...(status === 'failed' ? { trace: trace(result, report, layout) } : {}),
    rawStatus: result.verdict,
    tags: result.tags,
    type: 'conformance',
    extra: {
      title: result.title,
      level,
      service,
      standing,
      variant,
      expected,
      observed,
      difference,
      diagnosis,
    },
  };
}

/** What the gate lets pass is never `failed`; only what passed is `passed`. */
function statusOf({ verdict, standing }: CaseResult): Status {
  if (standing !== 'as-expected') return 'failed';
  switch (verdict) {
    case 'pass':
      return 'passed';
    case 'unsupported':
      return 'skipped';
    case 'not-run':
      return 'pending';
    case 'fail':
    case 'error':
      return 'other';
  }
}

function trace(result: CaseResult, report: Report, layout: FailureLayout): string {
  return failureFacts(result, report, layout)
    .map(({ label, lines }) => label.padEnd(10) + lines.join(`\n${' '.repeat(10)}`))
    .join('\n');
}

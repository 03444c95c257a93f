import type { Report } from '../runner/types/report.js';
import type { ReportOptions } from './reporter.js';
import { everyCase, letPass, notRun, observations, unsupported } from './terminal/cases.js';
import { causes } from './terminal/causes.js';
import { gate, totals, warnings } from './terminal/closing.js';
import { documentedErrors } from './terminal/documented-errors.js';
import { explainedFailures, failures } from './terminal/failures.js';
import { header } from './terminal/header.js';
import { knownFailures } from './terminal/known-failures.js';
import { pageOf, type Page } from './terminal/page.js';
import { profiles } from './terminal/profiles.js';

type Section = (report: Report, page: Page) => string[];

/** In the order in which one scrolls: what a terminal still shows at the end is what decides. */
const sections: readonly Section[] = [
  header,
  everyCase,
  causes,
  explainedFailures,
  failures,
  knownFailures,
  letPass,
  notRun,
  unsupported,
  observations,
  documentedErrors,
  profiles,
  warnings,
  (report, page) => [...totals(report, page), ...gate(report, page)],
];

const quietSections: readonly Section[] = [causes, explainedFailures, failures, gate];

/** The report for a person at a terminal or in a log. */
export function renderTerminal(report: Report, options: ReportOptions): string {
  const page = pageOf(options);
  const written = (options.quiet ? quietSections : sections)
    .map((section) => section(report, page))
    .filter((lines) => lines.length > 0);
  return `${written.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

import type { Report } from '../runner/types/report.js';
import { cases } from './html/cases.js';
import { causes } from './html/causes.js';
import { documentedErrors } from './html/documented-errors.js';
import { markup } from './html/markup.js';
import { htmlPage } from './html/page.js';
import { profiles } from './html/profiles.js';
import { summary } from './html/summary.js';
import type { ReportOptions } from './reporter.js';
import { gateWords, signerName } from './text/totals.js';

/** The report as one page that needs nothing else: no network, no second file. */
export function renderHtml(report: Report, options: ReportOptions): string {
  return htmlPage({
    title: `${signerName(report)}: ${gateWords(report)}`,
    tool: report.tool,
    skip: markup`<a class="skip" href="#cases">Skip to the cases</a>`,
    main: markup`${summary(report)} ${causes(report)} ${documentedErrors(report)} ${profiles(report)} ${cases(report, options)}`,
    footer: markup`<p>
            Made by ${report.tool.name} ${report.tool.version}. Keys on this page are AWS’s published
            examples. Press / to search.
          </p>`,
  });
}

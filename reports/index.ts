import { renderBadge } from './badge.js';
import { renderCtrf } from './ctrf.js';
import { renderGithub } from './github.js';
import { renderHtml } from './html.js';
import { renderJson } from './json.js';
import { renderJunit } from './junit.js';
import { renderMarkdown } from './markdown.js';
import { renderNdjson } from './ndjson.js';
import type { Reporter } from './reporter.js';
import { renderTap } from './tap.js';
import { renderTerminal } from './terminal.js';

export type { Reporter, ReportOptions } from './reporter.js';
export { checkReport } from './check.js';
export { progressLine } from './progress.js';

const list: readonly Reporter[] = [
  { name: 'terminal', file: null, render: renderTerminal },
  { name: 'json', file: 'report.json', render: renderJson },
  { name: 'ndjson', file: null, render: renderNdjson },
  { name: 'junit', file: 'junit.xml', render: renderJunit },
  { name: 'ctrf', file: null, render: renderCtrf },
  { name: 'html', file: 'report.html', render: renderHtml },
  { name: 'markdown', file: 'report.md', render: renderMarkdown },
  { name: 'github', file: null, render: renderGithub },
  { name: 'tap', file: null, render: renderTap },
  { name: 'badge', file: null, render: (report) => renderBadge(report) },
];

/** Every reporter by the name that `--reporter` takes. */
export const reporters: ReadonlyMap<string, Reporter> = new Map(list.map((one) => [one.name, one]));

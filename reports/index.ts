import { renderJson } from './json.js';
import { renderJunit } from './junit.js';
import type { Reporter } from './reporter.js';
import { renderTerminal } from './terminal.js';

export type { Reporter, ReportOptions } from './reporter.js';
export { checkReport } from './check.js';
export { progressLine } from './progress.js';

const list: readonly Reporter[] = [
  { name: 'terminal', file: null, render: renderTerminal },
  { name: 'json', file: 'report.json', render: renderJson },
  { name: 'junit', file: 'junit.xml', render: renderJunit },
];

/** Every reporter by the name that `--reporter` takes. */
export const reporters: ReadonlyMap<string, Reporter> = new Map(list.map((one) => [one.name, one]));

export type { Render, Reporter, ReportOptions } from './reporter.js';
export { checkReport } from './check.js';
export { progressLine } from './progress.js';
export { reporters } from './reporters.js';

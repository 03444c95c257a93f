import type { Report } from '../../runner/types/report.js';
import { visible } from '../text/visible.js';
import { cut } from '../text/width.js';
import { count, type Page } from './page.js';

/** Who was judged, by what. */
export function header(report: Report, page: Page): string[] {
  const { implementation, adapter, suite, tool, totals } = report;
  const language = implementation.language === null ? '' : ` (${implementation.language})`;
  const name = [implementation.name, implementation.version].filter((word) => word !== null).join(' ');
  const digest = suite.digest.replace(/^sha256:/, '').slice(0, 12);
  const number = `${totals.cases} of ${count(suite.cases, 'case')}`;
  const rows: [label: string, value: string][] = [
    [adapter.kind === 'client' ? 'client' : 'signer', `${name}${language}`],
    ['adapter', `${adapter.kind}: ${adapter.spec}`],
    ['suite', `${suite.version} (${digest}), ${number}, ${duration(report.durationMs)}`],
  ];
  const title = page.paint.bold(visible(`${tool.name} ${tool.version}`));
  const lines = rows.map(
    ([label, value]) => `  ${page.paint.dim(label.padEnd(8))} ${cut(visible(value), page.width - 11)}`,
  );
  if (report.partial) lines.push(`  ${page.paint.yellow('PARTIAL  the run was interrupted or cut off')}`);
  return [title, ...lines];
}

function duration(ms: number): string {
  return ms < 10_000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}

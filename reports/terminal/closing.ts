import type { Report } from '../../runner/types/report.js';
import { unexpectedCases } from '../text/failure.js';
import { visible, visibleLines } from '../text/visible.js';
import { wrap } from '../text/width.js';
import { count, type Page } from './page.js';

/** What a reader should know of the run. */
export function warnings(report: Report, page: Page): string[] {
  return report.warnings.flatMap((warning) => {
    const lines = visibleLines(warning.slice(0, 2000)).flatMap((line) => wrap(line, page.width - 9));
    return lines.map(
      (line, index) => (index === 0 ? `${page.paint.yellow('warning')}  ` : ' '.repeat(9)) + line,
    );
  });
}

/** The totals in one sentence, and whether the whole conforms. */
export function totals(report: Report, page: Page): string[] {
  const { cases, passed, failed, unsupported, errors, notRun, knownFailures } = report.totals;
  const parts = [`${passed} passed`, `${failed} failed`];
  if (unsupported > 0) parts.push(`${unsupported} unsupported`);
  if (errors > 0) parts.push(count(errors, 'error'));
  if (notRun > 0) parts.push(`${notRun} not run`);
  const known = knownFailures > 0 ? ` (${knownFailures} known)` : '';
  const short = Object.entries(report.profiles).filter(([, one]) => one.claimed && !one.conformant);
  const names = short.map(([name]) => visible(name)).join(', ');
  return [
    ...wrap(`${count(cases, 'case')}: ${parts.join(', ')}${known}`, page.width),
    ...wrap(
      `Conformant: ${report.conformant ? 'yes' : 'NO'}${names === '' ? '' : ` (not in ${names})`}`,
      page.width,
    ),
  ];
}

/** Whether the gate passed, why not, and what the exit code says. */
export function gate(report: Report, page: Page): string[] {
  const { paint } = page;
  const passed = report.gate === 'passed';
  const reasons = passed ? ['nothing unexpected'] : gateReasons(report);
  const [first = '', ...rest] = wrap(
    `Gate ${passed ? 'passed' : 'FAILED'}: ${reasons.join(', ')}`,
    page.width,
  );
  const tone = passed ? paint.green : paint.red;
  const exit = wrap(exitWords(page.exitCode, report), page.width);
  return [...[first, ...rest].map((line) => tone(paint.bold(line))), ...exit];
}

/** Why the gate did not pass, in words. */
export function gateReasons(report: Report): string[] {
  const unexpected = unexpectedCases(report);
  const stale = unexpected.filter(({ standing }) => standing === 'stale').length;
  const others = unexpected.filter(({ standing }) => standing === 'unexpected');
  const failed = others.filter(({ verdict }) => verdict === 'fail' || verdict === 'error').length;
  const passed = others.filter(({ verdict }) => verdict === 'pass').length;
  const lacking = others.filter(({ verdict }) => verdict === 'unsupported').length;
  const reasons: string[] = [];
  if (failed > 0) reasons.push(count(failed, 'unexpected failure'));
  if (passed > 0) reasons.push(count(passed, 'unexpected pass', 'unexpected passes'));
  if (lacking > 0) reasons.push(`${lacking} unsupported though asked for`);
  if (stale > 0) reasons.push(count(stale, 'stale known failure'));
  if (nothingJudged(report)) reasons.push('nothing was judged');
  if (report.totals.notRun > 0) reasons.push(`${count(report.totals.notRun, 'case')} not run`);
  if (isUnstable(report)) reasons.push('the adapter is unstable');
  return reasons.length > 0 ? reasons : ['see the warnings'];
}

function exitWords(known: number | null, report: Report): string {
  const code = known ?? exitCode(report);
  if (code === null) return 'Exit code 1; 3 if the adapter is why cases were not run';
  const meaning = meanings.get(code);
  return `Exit code ${code}${meaning === undefined ? '' : `: ${meaning}`}`;
}

const meanings: ReadonlyMap<number, string> = new Map([
  [0, 'the gate passed'],
  [1, 'an unexpected failure, an unexpected pass or a stale known failure'],
  [3, 'the adapter is unstable or left cases unjudged, or nothing was judged'],
  [4, 'an internal error of sigv4-conform'],
  [130, 'interrupted; this report is partial'],
  [143, 'terminated; this report is partial'],
]);

/** As far as a report tells; null where --bail (1) and an adapter that was given up (3) look alike. */
function exitCode(report: Report): number | null {
  if (report.gate === 'passed') return 0;
  if (nothingJudged(report) || isUnstable(report)) return 3;
  if (unexpectedCases(report).length === 0) return 3;
  return report.totals.notRun > 0 ? null : 1;
}

function nothingJudged({ totals: { passed, failed, errors } }: Report): boolean {
  return passed + failed + errors === 0;
}

function isUnstable(report: Report): boolean {
  return report.warnings.some((warning) => warning.startsWith('unstable adapter'));
}

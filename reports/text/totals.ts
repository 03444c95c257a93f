import type { Report, Totals } from '../../runner/types/report.js';
import { count } from '../terminal/page.js';
import { gateReasons } from '../terminal/closing.js';
import { visible } from './visible.js';

/** The counts in words, those of nothing left out: `429 passed, 4 failed, 1 unsupported`. */
export function totalsWords(totals: Totals): string {
  const { passed, failed, errors, unsupported, notRun, knownFailures, unexpectedPasses } = totals;
  const words = [`${passed} passed`, `${failed} failed`];
  if (errors > 0) words.push(count(errors, 'error'));
  if (unsupported > 0) words.push(`${unsupported} unsupported`);
  if (notRun > 0) words.push(`${notRun} not run`);
  const among: string[] = [];
  if (knownFailures > 0) among.push(count(knownFailures, 'known failure'));
  if (unexpectedPasses > 0) among.push(count(unexpectedPasses, 'unexpected pass', 'unexpected passes'));
  return words.join(', ') + (among.length === 0 ? '' : ` (among these ${among.join(', ')})`);
}

/** `Gate FAILED: 4 unexpected failures`. */
export function gateWords(report: Report): string {
  if (report.gate === 'passed') return 'Gate passed: nothing unexpected';
  return `Gate FAILED: ${gateReasons(report).join(', ')}`;
}

/** Whether the whole conforms, and where it does not: `Not conformant (in core, errors)`. */
export function conformantWords({ conformant, profiles }: Report): string {
  if (conformant) return 'Conformant';
  const short = Object.entries(profiles)
    .filter(([, profile]) => profile.claimed && !profile.conformant)
    .map(([name]) => visible(name));
  return `Not conformant${short.length === 0 ? '' : ` (in ${short.join(', ')})`}`;
}

/** The signer's name and version. */
export function signerName({ implementation: { name, version } }: Report): string {
  return visible(version === null ? name : `${name} ${version}`);
}

import pc from 'picocolors';
import type { UrlRequest } from '../model/request.js';
import type { CaseResult, Cause, Report } from '../types/report.js';
import { bounded, certaintyWords } from '../../reports/text/cause.js';
import { failureFacts } from '../../reports/text/failure.js';
import { visible } from '../../reports/text/visible.js';
import { wrap } from '../../reports/text/width.js';

/** What the demonstration shows. */
export interface Demonstration {
  readonly right: Report;
  readonly wrong: Report;
  /** One failure of the wrong signer, the request that it was asked to sign, and the cause. */
  readonly failure: CaseResult;
  readonly request: UrlRequest;
  readonly cause: Cause;
}

const labelWidth = 10;

/** The demonstration as a page, with a line feed at its end. */
export function demoPage(
  { right, wrong, failure, request, cause }: Demonstration,
  { color, columns }: { readonly color: boolean; readonly columns: number },
): string {
  const paint = pc.createColors(color);
  const width = Math.min(80, Math.max(60, Math.floor(columns) || 80));
  const text = (words: string) => wrap(words, width - 2).map((line) => `  ${line}`);
  const row = (label: string, lines: readonly string[]) =>
    lines.map((line, at) => `  ${paint.dim((at === 0 ? label : '').padEnd(labelWidth))}${line}`);
  const room = width - 2 - labelWidth;
  const facts = failureFacts(failure, wrong, { width: room, messageLines: 3, command: [] });
  const command = (words: string, says: string) => `  ${paint.cyan(words.padEnd(46))} ${says}`;
  const triggered = right.documentedErrors.filter((entry) => entry.triggered).length;
  const { passed, cases } = right.totals;
  return [
    paint.bold('Two signers, one suite, no network'),
    '',
    `${paint.green(paint.bold('PASS'))}  ${paint.bold('a signer that is right')}  ${paint.dim(right.adapter.spec)}`,
    ...text(
      `${passed} of ${cases} cases pass, and ${triggered} of ${right.documentedErrors.length} documented AWS errors come word for word: what AWS answers to a wrong region, a late clock, a changed body.`,
    ),
    '',
    `${paint.red(paint.bold('FAIL'))}  ${paint.bold('the same signer with one defect')}  ${paint.dim(wrong.adapter.spec)}`,
    ...text(
      `${wrong.totals.passed} cases pass, ${wrong.totals.failed} fail, all for one reason. One of them, ${visible(failure.id)}:`,
    ),
    '',
    ...row('asked', wrap(visible(`${request.method} ${request.url}`), room)),
    ...facts
      .filter(({ label }) => label === 'got' || label === 'differs')
      .flatMap(({ label, lines }) => row(label, lines)),
    '',
    ...row('cause', wrap(cause.defects.map(visible).join(' and '), room)),
    ...row('certainty', wrap(certaintyWords[cause.certainty], room)),
    ...row('wrong', wrap(bounded(cause.explanation), room)),
    ...row('mend', wrap(bounded(cause.fix), room)),
    '',
    paint.bold('Now yours'),
    command('npx sigv4-conform init --lang python', 'an adapter to begin with'),
    command('npx sigv4-conform doctor --adapter ./mySigner', 'one case, everything said'),
    command('npx sigv4-conform --adapter ./mySigner', 'the whole suite'),
    'The case above, worked out to its signature:',
    command(`npx sigv4-conform show ${failure.id}`, ''),
  ]
    .map((line) => line.trimEnd())
    .join('\n')
    .concat('\n');
}

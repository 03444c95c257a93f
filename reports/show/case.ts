import type { Expectation } from '../../runner/model/case.js';
import { withheld, type WorkedCase } from '../../runner/model/worked.js';
import { rerunCommand } from '../text/rerun.js';
import { visible } from '../text/visible.js';
import { exact, fact, literal, prose, written, type Page } from './page.js';
import { receiptSections, signingSections } from './signing.js';

/** A case, worked out from what the signer is told to what the service answers. */
export function renderCase(worked: WorkedCase, page: Page): string {
  return written([
    head(worked, page),
    ...worked.signings.flatMap((signing, index) => signingSections(signing, index, worked, page)),
    ...(worked.wire === null ? [] : receiptSections(worked.wire, null, worked, page)),
    ending(worked, page),
  ]);
}

function head(worked: WorkedCase, page: Page): string[] {
  const { service, family, tags, aliases } = worked;
  return [
    page.paint.bold(visible(worked.id)),
    ...prose(worked.title, page),
    '',
    ...fact('level', levelWords(worked), page),
    ...fact('profile', worked.profile, page),
    ...fact('service', `${service} (${family})`, page),
    ...fact('tags', tags.join(', '), page),
    ...fact('former ids', aliases.join(', '), page),
    ...fact('note', worked.note, page),
    ...fact('stands in', `${worked.file}:${worked.line}`, page),
    ...fact('source', worked.source, page),
    ...fact(
      'expected',
      worked.expect.map((one, at) => expectationWords(one, at, worked)),
      page,
    ),
    ...(worked.withheld ? ['', ...prose(whyWithheld, page)] : []),
  ];
}

const whyWithheld = `Where it says ${withheld}, a secret of keys that AWS does not publish as an example was left out: what is printed ends up in logs.`;

function levelWords({ level, wire }: WorkedCase): string {
  if (wire !== null) return `${level}; a literal request that proves our service, no signer is judged by it`;
  return level === 'observe' ? 'observe: it tells what it saw, and never fails' : level;
}

function expectationWords(expected: Expectation, index: number, { service, family }: WorkedCase): string {
  const or = index > 0 ? 'or ' : '';
  if (expected.outcome === 'accepted') return `${or}accepted by ${service}`;
  if (expected.outcome === 'refused') return `${or}refused by the signer itself`;
  const { condition, variant, message } = expected;
  const wording = variant === undefined ? '' : `, in the wording ${variant}`;
  const says = message === undefined ? '' : `, saying: ${exact(message)}`;
  return `${or}rejected by ${service}: ${condition} (${family})${wording}${says}`;
}

function ending({ id, wire, family, expect }: WorkedCase, page: Page): string[] {
  const conditions = expect.flatMap((one) => (one.outcome === 'rejected' ? [one.condition] : []));
  const errors = conditions.map((condition) => `npx sigv4-conform show ${family}/${condition}`);
  return [
    ...(wire === null
      ? [
          page.paint.bold('Run just this case'),
          ...literal(rerunCommand(signerWords(page), id, page.width - 4)),
        ]
      : []),
    ...(wire === null && errors.length > 0 ? [''] : []),
    ...(errors.length === 0 ? [] : [page.paint.bold('More on what it draws'), ...literal(errors)]),
  ];
}

function signerWords({ suiteWords }: Page): string[] {
  return [...suiteWords, '--adapter', './mySigner'];
}

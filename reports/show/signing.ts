import type { WorkedCase, WorkedReceipt, WorkedSignature, WorkedSigning } from '../../runner/model/worked.js';
import { visible } from '../text/visible.js';
import { changeLines } from './changes.js';
import { replyLines, requestLines } from './http.js';
import { literal, numbered, prose, type Page } from './page.js';

/** One signing: what is told, the steps to the signature, what happens on the way and at the service. */
export function signingSections(
  signing: WorkedSigning,
  index: number,
  worked: WorkedCase,
  page: Page,
): string[][] {
  const { signings, changes, answer } = worked;
  const which = signings.length > 1 ? `Signing ${index + 1} of ${signings.length}. ` : '';
  const title = (text: string) => page.paint.bold(`${which}${text}`);
  const keys = `${signing.keys.name} (${signing.keys.standing})`;
  return [
    [
      title(`What the signer is told, by ${signing.operation}`),
      ...prose(`The set of keys is ${keys}; the rest is the params of the call.`, page),
      '',
      ...toldLines(signing),
    ],
    ...(signing.worked === null ? [] : [[title('Worked out'), ...signatureLines(signing.worked, page)]]),
    ...(index > 0 || answer === null || signing.worked === null
      ? []
      : [answerLines(worked, signing.worked, page)]),
    ...(signing.sent === null ? [] : [[title('The signed request'), ...literal(requestLines(signing.sent))]]),
    ...(changes.length === 0 ? [] : [[title('In transit'), ...changeLines(changes, page)]]),
    ...(signing.fault === null ? [] : [prose(signing.fault, page)]),
    ...(signing.receipt === null ? [] : receiptSections(signing.receipt, signing, worked, page, which)),
  ];
}

/** The params as JSON, pairs on one line each. */
function toldLines({ told }: WorkedSigning): string[] {
  const json = JSON.stringify(told, null, 2).replace(
    /\[\s+("(?:[^"\\]|\\.)*"),\s+("(?:[^"\\]|\\.)*")\s+\]/g,
    '[$1, $2]',
  );
  return literal(json.split('\n'));
}

function signatureLines(worked: WorkedSignature, page: Page): string[] {
  const { scope, keys } = worked;
  const key = (label: string, from: string, hex: string) => [
    `  ${label}, of ${visible(from)}`,
    ...literal([hex]),
  ];
  return [
    '  canonical request',
    ...numbered(worked.canonicalRequest),
    '',
    '  string to sign',
    ...numbered(worked.stringToSign),
    '',
    ...key('date key', `"AWS4" + secret access key, and ${scope.day}`, keys.date),
    ...key('region key', `the date key and ${scope.region}`, keys.region),
    ...key('service key', `the region key and ${scope.service}`, keys.service),
    ...key('signing key', `the service key and ${scope.terminator}`, keys.signing),
    '',
    `  ${page.paint.bold('signature')}`,
    ...literal([worked.signature]),
  ];
}

/** Whether the literal answer of the case is what is worked out; where it is not, all of it. */
function answerLines({ answer }: WorkedCase, worked: WorkedSignature, page: Page): string[] {
  const parts: readonly (readonly [name: string, literal: string | undefined, worked: string])[] = [
    ['canonical request', answer?.canonicalRequest, worked.canonicalRequest],
    ['string to sign', answer?.stringToSign, worked.stringToSign],
    ['signing key', answer?.signingKey, worked.keys.signing],
    ['signature', answer?.signature, worked.signature],
  ];
  const given = parts.filter(([, right]) => right !== undefined);
  const other = given.filter(([, right, ours]) => right !== ours);
  const same = given.filter((part) => !other.includes(part)).map(([name]) => name);
  return [
    page.paint.bold("The case's literal answer"),
    ...(same.length === 0 ? [] : prose(`The same ${listed(same)}.`, page)),
    ...(other.length === 0 ? [] : prose('A signer that signs other headers computes:', page)),
    ...other.flatMap(([name, right = '']) => [`  ${name}`, ...numbered(right)]),
  ];
}

/** A request at the service; `signing` is null for a literal one. */
export function receiptSections(
  receipt: WorkedReceipt,
  signing: WorkedSigning | null,
  worked: WorkedCase,
  page: Page,
  which = '',
): string[][] {
  const { region, clock, request, recomputed, outcome } = receipt;
  const { service } = worked;
  const isSame = signing !== null && JSON.stringify(signing.sent) === JSON.stringify(request);
  const computed =
    recomputed === null || recomputed.signature === signing?.worked?.signature ? null : recomputed;
  return [
    [
      page.paint.bold(`${which}What ${visible(service)} receives`),
      ...prose(`In ${region}, when its clock is at ${clock}${isSame ? ': the signed request.' : ':'}`, page),
      ...(isSame ? [] : literal(requestLines(request))),
    ],
    ...(computed === null
      ? []
      : [
          [
            page.paint.bold(`${which}What ${visible(service)} computes over it`),
            ...signatureLines(computed, page),
          ],
        ]),
    [
      page.paint.bold(`${which}What ${visible(service)} answers`),
      ...(outcome.outcome === 'accepted'
        ? prose('It accepts the request.', page)
        : [
            ...prose(`It rejects the request: ${outcome.condition}${variantWords(outcome.variant)}.`, page),
            ...literal(replyLines(outcome.reply)),
          ]),
      ...(isExpected(receipt, worked) ? [] : ['', ...prose(unexpectedWords(worked), page)]),
    ],
  ];
}

function variantWords(variant: string | null): string {
  return variant === null ? '' : `, in the wording ${variant}`;
}

function isExpected({ outcome }: WorkedReceipt, { expect }: WorkedCase): boolean {
  return expect.some(
    (one) =>
      one.outcome === outcome.outcome &&
      (one.outcome !== 'rejected' || outcome.outcome !== 'rejected' || one.condition === outcome.condition),
  );
}

function unexpectedWords({ level }: WorkedCase): string {
  return level === 'observe'
    ? 'The case expects something else of some signers: it observes.'
    : 'That is not what the case expects.';
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

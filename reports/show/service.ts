import type { ShownFamily, ShownService } from '../../runner/model/catalogue.js';
import type { CheckName } from '../../runner/model/family.js';
import { count } from '../terminal/page.js';
import { visible } from '../text/visible.js';
import { fact, items, literal, prose, written, type Page } from './page.js';

/** A receiving service: its rules, where each comes from, and what to look at next. */
export function renderService(service: ShownService, page: Page): string {
  const { name, path, payload, reply } = service;
  const rules: readonly (readonly [label: string, words: string])[] = [
    ['family', service.family],
    ['signing name', service.signingName],
    ['region', service.onlyRegion ?? 'an endpoint in every region'],
    ['window', `${service.windowMinutes} minutes on either side of its clock; the edge is accepted`],
    [
      'path',
      `${path.doubleEncode ? 'encoded once more' : 'decoded once and encoded once'}, ${path.normalize ? 'after dot segments and repeated slashes are taken out' : 'never normalised'}`,
    ],
    ['payload', payloadWords(payload)],
    ['dates', service.dates === 'iso' ? 'ISO 8601' : 'ISO 8601, or the three dates of HTTP, signed as spelt'],
    [
      'token',
      service.tokenInQuery === 'signed'
        ? 'of a presigned request: among the signed parameters'
        : 'of a presigned request: added after signing',
    ],
    [
      'mismatch',
      service.disclosesCanonicalRequest
        ? 'answered with the canonical string and the string to sign that it computed'
        : 'answered without what it computed',
    ],
    ['namespace', service.apiNamespace ?? ''],
    ['status', reply.status === null ? '' : `${reply.status}, whatever the entry says`],
  ];
  return written([
    [
      page.paint.bold(visible(name)),
      ...prose(service.about, page),
      '',
      ...rules.flatMap(([label, words]) => fact(label, words, page)),
      ...fact('stands in', service.file, page),
    ],
    [
      page.paint.bold('Where that comes from'),
      ...service.facts.flatMap(({ of, confidence, source }) => [
        `  ${visible(of)} (${confidence})`,
        ...prose(source, { ...page, width: page.width - 2 }).map((line) => `  ${line}`),
      ]),
    ],
    [
      page.paint.bold('Cases'),
      ...service.profiles.map((profile) => `  ${visible(profile.name)}: ${profile.cases}`),
      ...(service.profiles.length === 0 ? ['  none'] : []),
      '',
      ...literal([
        `npx sigv4-conform list cases --service ${name}`,
        `npx sigv4-conform show ${service.family}`,
      ]),
    ],
  ]);
}

function payloadWords(payload: ShownService['payload']): string {
  return [
    `x-amz-content-sha256 is ${payload.contentSha256Header}`,
    payload.declared === 'signed'
      ? 'signed as it was sent, and held against the body'
      : 'not held against the body',
    payload.unsigned === 'taken' ? 'UNSIGNED-PAYLOAD is taken' : 'UNSIGNED-PAYLOAD means nothing',
    payload.presigned === 'hash'
      ? "a presigned request signs the body's hash"
      : 'a presigned request signs UNSIGNED-PAYLOAD',
  ].join('; ');
}

/** A family: how it lays a reply out, in which order it looks, what it answers. */
export function renderFamily(family: ShownFamily, page: Page): string {
  const { name, carrier, checks, queryChecks, orderBasis } = family;
  const isOneOrder = checks.join() === queryChecks.join();
  return written([
    [
      page.paint.bold(visible(name)),
      ...prose(family.about, page),
      '',
      ...fact('services', family.services.join(', '), page),
      ...fact('stands in', family.file, page),
    ],
    [
      page.paint.bold('A reply'),
      ...fact('content type', carrier.contentType, page),
      ...fact(
        'headers',
        carrier.headers.map(([header, value]) => `${header}: ${value}`),
        page,
      ),
      ...fact('confidence', carrier.basis.confidence, page),
      ...fact('source', carrier.basis.sources, page),
      '',
      ...literal(carrier.body.replace(/\n$/, '').split('\n')),
    ],
    [
      page.paint.bold(isOneOrder ? 'The order of the checks' : 'The order of the checks, in header form'),
      ...fact('confidence', orderBasis.confidence, page),
      ...fact('source', orderBasis.sources, page),
      '',
      ...checkLines(checks, family),
    ],
    ...(isOneOrder
      ? []
      : [
          [
            page.paint.bold('The order of the checks, of a presigned request'),
            ...checkLines(queryChecks, family),
          ],
        ]),
    [
      page.paint.bold('Documented errors'),
      ...items(
        family.errors.map(({ condition, status, code, confidence, cases }) => [
          condition,
          `${`${status} ${code}`.trimEnd()}, ${confidence}, ${count(cases, 'case')}`,
        ]),
        page,
        '  ',
      ),
      '',
      ...literal([`npx sigv4-conform show ${name}/<condition>`]),
    ],
  ]);
}

/** Each check with the conditions that it finds. */
function checkLines(order: readonly CheckName[], { errors }: ShownFamily): string[] {
  return order.map((check, index) => {
    const finds = errors.filter((error) => error.check === check).map(({ condition }) => condition);
    return `  ${String(index + 1).padStart(2)}  ${check}${finds.length === 0 ? '' : `: ${finds.join(', ')}`}`;
  });
}

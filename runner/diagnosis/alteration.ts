import { latin1 } from '../defects/query.js';
import { firstHeader, hasHeader } from '../model/request.js';
import { splitQuery } from '../sigv4/canonical-query.js';
import { requestTarget, splitTarget, splitUrl, wireHost } from '../sigv4/url.js';
import type { Signing } from './signing.js';

/** A parameter as it reads: decoded, each byte a character. */
type Read = readonly [name: string, value: string];

/** What a presigner adds; others than it may be named so, too, and are left out alike. */
export const ownParameter = /^x-amz-/i;

/** The defects that are seen so. */
export const alteredDefects = [
  'host-port-missing',
  'host-ipv6-unbracketed',
  'query-semicolon-dropped',
  'query-value-cut-at-second-equals',
  'query-dup-last-wins',
  'query-dup-first-wins',
] as const;
type AlteredDefect = (typeof alteredDefects)[number];

/** What known defects make of a query that is sent as it was signed. */
const losses: readonly (readonly [id: AlteredDefect, lose: (given: readonly Read[]) => readonly Read[]])[] = [
  ['query-semicolon-dropped', (given) => given.filter((pair) => !pair.join('=').includes(';'))],
  [
    'query-value-cut-at-second-equals',
    (given) => given.map(([name, value]) => [name, value.split('=', 1)[0] ?? '']),
  ],
  ['query-dup-last-wins', (given) => [...new Map(given)]],
  ['query-dup-first-wins', (given) => [...new Map(given.toReversed())]],
];

/**
 * Known defects that reach beyond what is signed: their signer sends what it has signed, which is not what it was
 * given. null if no defect comes to just that.
 */
export function seenInAlteration({ input, sent }: Pick<Signing, 'input' | 'sent'>): AlteredDefect | null {
  if (!hasHeader(input.request.headers, 'host')) {
    const lost = lostOfHost(hostOf(input.request.url), firstHeader(sent.headers, 'host') ?? hostOf(sent.url));
    if (lost !== null) return lost;
  }
  const given = parametersOf(input.request.url);
  const read = reading(parametersOf(sent.url));
  if (reading(given) === read) return null;
  return losses.find(([, lose]) => reading(lose(given)) === read)?.[0] ?? null;
}

function lostOfHost(given: string, sent: string): AlteredDefect | null {
  if (given === sent) return null;
  const [, address = null, port = ''] = /^\[(.*)\](:\d+)?$/.exec(given) ?? [];
  if (address !== null) {
    return sent === address || sent === address + port ? 'host-ipv6-unbracketed' : null;
  }
  return given.replace(/:\d+$/, '') === sent ? 'host-port-missing' : null;
}

function hostOf(url: string): string {
  const raw = splitUrl(url);
  return raw === null ? '' : wireHost(raw);
}

/** The parameters that are not the signer's own, in the order of the URL. */
function parametersOf(url: string): Read[] {
  const raw = splitUrl(url);
  const { query } = splitTarget(raw === null ? url : requestTarget(raw));
  return readsOf(query).filter(([name]) => !ownParameter.test(name));
}

/** The parameters of a query as they read. */
export function readsOf(query: string): Read[] {
  return splitQuery(query).map(({ name, value }) => [latin1(name), latin1(value)]);
}

/** What equals for queries that read alike, in any order. */
export function reading(parameters: readonly Read[]): string {
  return JSON.stringify(parameters.map((pair) => JSON.stringify(pair)).toSorted());
}

import { headerValues, withoutHeader, type Header } from '../model/request.js';
import { sha256Hex } from '../sigv4/bytes.js';
import type { Alteration, Terms } from './terms.js';

/** What clients and hops commonly put into a header. */
const common: Readonly<Record<string, readonly string[]>> = {
  accept: ['*/*', 'application/json', 'application/xml'],
  'accept-encoding': [
    'identity',
    'gzip',
    'gzip, deflate',
    'gzip, deflate, br',
    'gzip,deflate',
    'gzip, deflate, br, zstd',
    'deflate, gzip',
  ],
  'cache-control': ['no-cache', 'max-age=0', 'no-store'],
  connection: ['keep-alive', 'Keep-Alive', 'close'],
  'content-encoding': ['gzip', 'aws-chunked', 'identity'],
  'content-length': ['0'],
  'content-type': [
    'application/json',
    'application/json; charset=utf-8',
    'application/x-amz-json-1.0',
    'application/x-amz-json-1.1',
    'application/x-www-form-urlencoded',
    'application/x-www-form-urlencoded; charset=utf-8',
    'application/octet-stream',
    'binary/octet-stream',
    'text/plain',
    'text/plain; charset=utf-8',
    'text/plain;charset=UTF-8',
    'application/xml',
  ],
  expect: ['100-continue'],
  te: ['trailers'],
  'transfer-encoding': ['chunked'],
};

/** Handled with the host, the date, the payload. */
const elsewhere: ReadonlySet<string> = new Set(['host', 'x-amz-date', 'date', 'authorization']);

/** Other signed headers, or other values of them, than the request now has. */
export function* ofHeaders(terms: Terms, token: string | null): Iterable<Alteration> {
  const { request, signedHeaders } = terms;
  const listed = signedHeaders.map((name) => name.toLowerCase());
  for (const name of listed) {
    if (elsewhere.has(name)) continue;
    const values = headerValues(request.headers, name);
    for (const value of valuesLike(name, values, terms, token)) {
      const sent = withoutHeader(request.headers, name);
      const headers: Header[] = [...sent, ...value.map((text): Header => [name, text])];
      yield {
        changed: { request: { ...request, headers } },
        says: saysOf(name, value, values, token),
        mend: `Send ${name} as it was signed. ${culprit(name)} sets it: leave it unsigned where the service allows that.`,
      };
    }
  }
  for (const [name] of request.headers) {
    const lower = name.toLowerCase();
    if (lower === 'authorization' || listed.includes(lower)) continue;
    yield {
      changed: { signedHeaders: [...signedHeaders, lower] },
      says: `The signature covers the header ${lower}, and SignedHeaders does not list it.`,
      mend: 'List in SignedHeaders the very headers that are signed.',
    };
  }
  for (const name of listed) {
    yield {
      changed: { signedHeaders: signedHeaders.filter((other) => other.toLowerCase() !== name) },
      says: `SignedHeaders lists ${name}, and the signature does not cover it.`,
      mend: 'List in SignedHeaders the very headers that are signed.',
    };
  }
}

/** Who usually sets a header after the signer has seen it. */
function culprit(name: string): string {
  if (name === 'content-type') return 'Often an HTTP library that adds a Content-Type, or a charset to it,';
  if (name === 'accept-encoding') return 'Often an HTTP library or a proxy with its own compression';
  if (name === 'content-length' || name === 'transfer-encoding')
    return 'Often a proxy or an HTTP library that frames the body in its own way';
  if (name === 'user-agent') return 'Often a gateway, a browser or an HTTP library';
  if (hopByHop.has(name)) return 'It is for one hop only, and a proxy drops or';
  return 'Often an HTTP library, a proxy or a gateway';
}

/** RFC 9110, section 7.6.1. */
const hopByHop: ReadonlySet<string> = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'te',
  'upgrade',
]);

function saysOf(
  name: string,
  value: readonly string[],
  values: readonly string[],
  token: string | null,
): string {
  // A token is not said.
  if (name === 'x-amz-security-token' && token !== null) {
    return 'The signature is that of the session token that was given; the request has another one, or none.';
  }
  const now = values.length === 0 ? 'does not have it' : `has "${values.join(', ')}"`;
  return `The signature is that of ${name} with the value "${value.join(',')}"; the request ${now}.`;
}

/** Values that a header may have had, each as the list of its repeats. */
function valuesLike(name: string, values: readonly string[], terms: Terms, token: string | null): string[][] {
  const alone = values.join(',');
  const { body } = terms.request;
  const words = [
    ...(common[name] ?? []),
    ...(name === 'content-length' ? [String(body.length)] : []),
    ...(name === 'x-amz-content-sha256' ? [sha256Hex(body), sha256Hex(''), 'UNSIGNED-PAYLOAD'] : []),
    ...(name === 'x-amz-security-token' && token !== null ? [token] : []),
    ...(values.length === 0
      ? []
      : [
          '',
          alone.toLowerCase(),
          alone.toUpperCase(),
          alone.replace(/\s*;.*$/s, ''),
          alone.replace(/\s*;\s*/g, '; '),
          alone.replace(/\s*;\s*/g, ';'),
          `${alone}; charset=utf-8`,
          `${alone}; charset=UTF-8`,
          `${alone};charset=utf-8`,
          `${alone};charset=UTF-8`,
          alone.replace(/^"|"$/g, ''),
          alone.replace(/,\s*/g, ', '),
          alone.replace(/,\s+/g, ','),
          alone.split(',')[0] ?? '',
          Buffer.from(alone, 'latin1').toString('utf8'),
          Buffer.from(alone, 'utf8').toString('latin1'),
        ]),
  ];
  const lists = [...new Set(words)].map((word) => [word]);
  return values.length < 2 ? lists : [...lists, values.slice(0, 1), values.slice(-1), values.toReversed()];
}

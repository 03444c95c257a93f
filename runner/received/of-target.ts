import { headerValues, type WireRequest } from '../model/request.js';
import { percentDecode, percentEncode } from '../sigv4/bytes.js';
import { splitQuery } from '../sigv4/canonical-query.js';
import { normalizePath } from '../sigv4/canonical-uri.js';
import { generalRules } from '../sigv4/rules.js';
import { splitTarget } from '../sigv4/url.js';
import type { Alteration, Terms } from './terms.js';

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const { unreserved } = generalRules;
const untouched = 'Send the request as it was signed, or sign it as it is sent.';
const mends = {
  method: `${untouched} Look for a redirect that was followed, or a gateway that changes methods.`,
  path: `${untouched} Look for an HTTP library or a URL class that decodes, encodes or normalises paths, and for a reverse proxy that rewrites them.`,
  query: `${untouched} Look for an HTTP library that encodes the query anew, and for a gateway that adds or drops parameters.`,
  host: 'Let the host that is signed reach the service. Look for a reverse proxy that sets a Host of its own, and for an HTTP library that adds or drops the port.',
  style: `${untouched} Look for a client that moves the bucket between host and path once the request is signed.`,
};

/**
 * Another method, path, query or host than the request now has.
 * @param reachedAs hosts by which the service is known to be reached, with their ports
 */
export function* ofTarget(terms: Terms, reachedAs: readonly string[]): Iterable<Alteration> {
  const { request } = terms;
  for (const method of methods) {
    if (method === request.method) continue;
    yield altered(
      { ...request, method },
      `The signature is that of the method ${method}; the request has ${request.method}.`,
      mends.method,
    );
  }
  const { path, query } = splitTarget(request.target);
  const target = (newPath: string, newQuery: string) =>
    newQuery === '' ? newPath : `${newPath}?${newQuery}`;
  for (const [other, how] of pathsLike(path)) {
    yield altered(
      { ...request, target: target(other, query) },
      `The signature is that of the path ${other}; the request has ${path}: ${how}.`,
      mends.path,
    );
  }
  for (const [other, how] of queriesLike(query)) {
    yield altered(
      { ...request, target: target(path, other) },
      `The signature is that of a query in which ${how}.`,
      mends.query,
    );
  }
  yield* hosts(request, reachedAs);
}

function altered(request: WireRequest, says: string, mend: string): Alteration {
  return { changed: { request }, says, mend };
}

type Spelling = readonly [text: string, how: string];

function distinct(text: string, spellings: readonly Spelling[]): Spelling[] {
  const seen = new Set([text]);
  return spellings.filter(([other]) => !seen.has(other) && seen.add(other));
}

const decode = (text: string) => percentDecode(text).toString('utf8');
const encodeOnce = (text: string, kept: string) => percentEncode(Buffer.from(text), unreserved + kept);
const encodeAnew = (text: string, kept: string) => percentEncode(percentDecode(text), unreserved + kept);

function pathsLike(path: string): Spelling[] {
  const [, first = '', rest = ''] = /^\/([^/]*)(\/.*)$/s.exec(path) ?? [];
  return distinct(path, [
    [encodeOnce(path, '/'), 'it was decoded on its way, or encoded once too often before it was signed'],
    [decode(path), 'it was encoded on its way, or signed before it was encoded'],
    [encodeAnew(path, '/'), 'it was encoded in another way after it was signed'],
    [encodeAnew(path, "/!$&'()*+,;=:@"), 'reserved characters were encoded after it was signed'],
    [path.replaceAll('%20', '+'), 'a blank was signed as +'],
    [path.replaceAll('+', '%20'), 'a plus was signed as a blank'],
    [path.replaceAll('+', '%2B'), 'a plus was decoded on its way'],
    [path.replaceAll(/%2f/gi, '/'), 'a slash was encoded after it was signed'],
    [lower(path), 'hex digits were changed to upper case'],
    [upper(path), 'hex digits were changed to lower case'],
    [normalizePath(path), 'dot segments and repeated slashes were taken out before it was signed'],
    [path.endsWith('/') ? path.slice(0, -1) || '/' : `${path}/`, 'a slash at the end was added or taken off'],
    [`/${path}`, 'a slash at the beginning was taken off'],
    [path.toLowerCase(), 'its letters were changed'],
    [rest, `/${first} was put before it`],
    ['/', 'all of it was added later'],
  ]).filter(([other]) => other !== '');
}

function lower(text: string): string {
  return text.replace(/%[0-9a-f]{2}/gi, (escape) => escape.toLowerCase());
}

function upper(text: string): string {
  return text.replace(/%[0-9a-f]{2}/gi, (escape) => escape.toUpperCase());
}

const lifetimes = [
  60, 120, 300, 600, 900, 1200, 1800, 3600, 7200, 10_800, 14_400, 21_600, 43_200, 86_400, 172_800, 259_200,
  604_800,
];
const own = /^X-Amz-(?:Algorithm|Credential|Date|Security-Token|SignedHeaders|Signature)(?:=|$)/i;

function queriesLike(query: string): Spelling[] {
  if (query === '') return [];
  const pieces = splitQuery(query).map(({ raw }) => raw);
  const free = pieces.filter((piece) => !own.test(piece));
  const without = (...gone: string[]) => pieces.filter((piece) => !gone.includes(piece)).join('&');
  const named = (piece: string) => piece.split('=', 1)[0] ?? '';
  const mapped = (change: (text: string) => string) =>
    pieces.map((piece) => (own.test(piece) ? piece : piece.split('=').map(change).join('='))).join('&');
  const few = free.slice(0, 24);
  return distinct(query, [
    ...few.map((piece): Spelling => [
      without(piece),
      `${named(piece)} is missing: it was added after signing`,
    ]),
    ...few.map((piece): Spelling => [
      pieces.map((one) => (one === piece ? `${named(piece)}=` : one)).join('&'),
      `${named(piece)} is empty`,
    ]),
    ...lifetimes.map((seconds): Spelling => [
      query.replace(/(?<=(?:^|&)X-Amz-Expires=)[^&]*/, String(seconds)),
      `X-Amz-Expires is ${seconds}`,
    ]),
    [without(...free), 'nothing but the authentication parameters stands'],
    [
      mapped((text) => encodeOnce(text, '')),
      'names and values are encoded once more: they were decoded on their way, or encoded twice',
    ],
    [
      mapped((text) => encodeOnce(decode(decode(text)), '')),
      'names and values are encoded once less: they were encoded again on their way',
    ],
    [mapped((text) => text.replaceAll('+', '%20')), 'a blank is %20: it became + on its way'],
    [mapped((text) => text.replaceAll('%20', '+')), 'a plus is what is now a blank (%20)'],
    ...few.flatMap((piece, at) =>
      few
        .slice(at + 1)
        .map((other): Spelling => [
          without(piece, other),
          `${named(piece)} and ${named(other)} are missing: they were added after signing`,
        ]),
    ),
  ]);
}

/** Hosts that the request may have been signed for, told by itself or by where it was received. */
function* hosts(request: WireRequest, reachedAs: readonly string[]): Iterable<Alteration> {
  const [host = ''] = headerValues(request.headers, 'host');
  const name = host.replace(/:\d+$/, '');
  const forwarded = ['x-forwarded-host', 'x-original-host', 'x-host'].flatMap((header) =>
    headerValues(request.headers, header),
  );
  const ports = headerValues(request.headers, 'x-forwarded-port').map((port) => `${name}:${port}`);
  const spellings = [
    name,
    `${name}:443`,
    `${name}:80`,
    name.toLowerCase(),
    ...forwarded,
    ...ports,
    ...reachedAs,
  ];
  for (const [other] of distinct(
    host,
    spellings.map((text): Spelling => [text, '']),
  )) {
    yield altered(
      withHost(request, other),
      `The signature is that of the host ${other}; the request has ${host}.`,
      mends.host,
    );
  }
  const [, bucket = '', endpoint = ''] = /^([^.]+)\.(s3[.-].*)$/s.exec(host) ?? [];
  if (bucket !== '') {
    yield altered(
      withHost({ ...request, target: `/${bucket}${request.target}` }, endpoint),
      `The signature is that of the path style, host ${endpoint} and path /${bucket}/…; the request has the bucket in its host.`,
      mends.style,
    );
  }
  const [, first = '', rest = ''] = /^\/([^/?]+)(.*)$/s.exec(request.target) ?? [];
  if (/^s3[.-]/.test(host) && first !== '') {
    yield altered(
      withHost({ ...request, target: rest.startsWith('/') ? rest : `/${rest}` }, `${first}.${host}`),
      `The signature is that of the host ${first}.${host}; the request has the bucket in its path.`,
      mends.style,
    );
  }
}

function withHost(request: WireRequest, host: string): WireRequest {
  return {
    ...request,
    headers: request.headers.map(([name, value]) => [name, name.toLowerCase() === 'host' ? host : value]),
  };
}

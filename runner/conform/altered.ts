import { firstHeader, headerValues, type Header, type UrlRequest } from '../model/request.js';
import type { SignStep } from '../model/case.js';
import type { Difference } from '../types/report.js';
import { percentDecodeText } from '../sigv4/bytes.js';
import { canonicalValue } from '../sigv4/canonical-headers.js';
import { splitQuery } from '../sigv4/canonical-query.js';
import { remainingSegments } from '../sigv4/canonical-uri.js';
import { amzDate, parseAmzDate } from '../sigv4/time.js';
import { splitUrl, wireHost, type RawUrl } from '../sigv4/url.js';

/** What a signer may replace or leave out, or drop because it is for one hop only. */
const signersOwn = new Set([
  'authorization',
  'x-amz-date',
  'date',
  'x-amz-security-token',
  'x-amz-content-sha256',
  'host',
  'content-length',
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** Stand at most once in a signed request. */
const single = ['authorization', 'x-amz-date', 'x-amz-security-token', 'x-amz-content-sha256', 'host'];

const authParameter = /^x-amz-(algorithm|credential|date|expires|signedheaders|signature|security-token)$/i;

/**
 * Whether a signed request still says what it was asked to say (contract, section 4, "Altered").
 * @param told the time that the signer was to sign at; null if it uses the system's clock
 * @returns the first difference, or null
 */
export function alteration(step: SignStep, signed: UrlRequest, told: Date | null): Difference | null {
  const asked = step.request;
  const [askedUrl, signedUrl] = [splitUrl(asked.url), splitUrl(signed.url)];
  if (askedUrl === null || signedUrl === null) return differ('authority', asked.url, signed.url);
  const parameters = readQuery(signedUrl.query ?? '');
  return (
    text('method', asked.method, signed.method) ??
    text('authority', wireHost(askedUrl), wireHost(signedUrl)) ??
    text('authority', hostOf(asked, askedUrl), hostOf(signed, signedUrl)) ??
    pathAlteration(askedUrl.path, signedUrl.path, step) ??
    queryAlteration(readQuery(askedUrl.query ?? ''), parameters) ??
    headerAlteration(asked.headers, signed.headers, parameters) ??
    bodyAlteration(asked.body, signed.body) ??
    timeAlteration(signed.headers, parameters, told) ??
    expiryAlteration(step, parameters)
  );
}

/** A query as it is compared: decoded names to their sorted decoded values. */
type Parameters = ReadonlyMap<string, readonly string[]>;

function differ(stage: Difference['stage'], expected: string | null, actual: string | null): Difference {
  return { stage, line: null, expected, actual };
}

function text(stage: Difference['stage'], expected: string, actual: string): Difference | null {
  return expected === actual ? null : differ(stage, expected, actual);
}

/** The wire's Host: compared without case, and without the scheme's own port. */
function hostOf(request: UrlRequest, url: RawUrl): string {
  const header = firstHeader(request.headers, 'host');
  return header === undefined ? wireHost(url) : wireHost({ ...url, authority: header.trim() });
}

function pathAlteration(asked: string, signed: string, step: SignStep): Difference | null {
  if (asked === signed) return null;
  return text('path', comparablePath(asked, step), comparablePath(signed, step));
}

/** A path as both sides read it: unreserved escapes decoded, hex digits in upper case, and where the service normalises, dot segments and repeated slashes out. */
function comparablePath(path: string, { options }: SignStep): string {
  const read = path.replace(/%[0-9A-Fa-f]{2}/g, (escape) => {
    const character = String.fromCharCode(Number.parseInt(escape.slice(1), 16));
    return /[A-Za-z0-9._~-]/.test(character) ? character : escape.toUpperCase();
  });
  if (!options.normalizePath) return read === '' ? '/' : read;
  const kept = remainingSegments(read);
  return `/${kept.join('/')}${kept.length > 0 && /\/(\.{1,2})?$/.test(read) ? '/' : ''}`;
}

/** Every given parameter as often as given, in any order; parameters of other names may be added, authentication ones once. */
function queryAlteration(before: Parameters, after: Parameters): Difference | null {
  for (const [name, values] of before) {
    const found = after.get(name) ?? [];
    if (values.join('\n') !== found.join('\n')) {
      return differ(
        'query',
        values.map((v) => `${name}=${v}`).join('&'),
        found.map((v) => `${name}=${v}`).join('&'),
      );
    }
  }
  for (const [name, values] of after) {
    if (authParameter.test(name) && values.length > 1) {
      return differ('query', `${name} once`, `${name} ${values.length} times`);
    }
  }
  return null;
}

/** Bytes stand as Latin-1 so that none is lost. */
function readQuery(query: string): Parameters {
  const read = new Map<string, string[]>();
  for (const { name, value } of splitQuery(query)) {
    const key = percentDecodeText(name, 'latin1');
    read.set(key, [...(read.get(key) ?? []), percentDecodeText(value, 'latin1')].sort());
  }
  return read;
}

/** @param moved the signed request's parameters: a presigner may move x-amz-* headers there */
function headerAlteration(
  asked: readonly Header[],
  signed: readonly Header[],
  moved: Parameters,
): Difference | null {
  for (const name of single) {
    const count = headerValues(signed, name).length;
    if (count > 1) return differ('headers', `${name} at most once`, `${name} ${count} times`);
  }
  for (const name of new Set(asked.map(([n]) => n.toLowerCase()))) {
    if (signersOwn.has(name)) continue;
    const before = headerValues(asked, name).map(canonicalValue);
    const after = headerValues(signed, name).map(canonicalValue);
    const same = saysTheSame(before, after) || saysTheSame(before.map(latin1), after.map(latin1));
    if (same || (after.length === 0 && isHoisted(name, before, moved))) continue;
    return differ('headers', lines(name, before), after.length === 0 ? null : lines(name, after));
  }
  return null;
}

function isHoisted(name: string, values: readonly string[], moved: Parameters): boolean {
  const inQuery = (parameterNamed(moved, name) ?? []).map(canonicalValue);
  return name.startsWith('x-amz-') && saysTheSame(values.map(latin1), inQuery);
}

/** Repeats may go on the wire as they are, or joined by commas with or without a blank. */
function saysTheSame(given: readonly string[], sent: readonly string[]): boolean {
  return [given.join('\n'), given.join(','), given.join(', ')].includes(sent.join('\n'));
}

/** A text as its UTF-8 bytes, one character each: what a decoded query is compared with. */
function latin1(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

function lines(name: string, values: readonly string[]): string {
  return values.map((value) => `${name}: ${value}`).join('\n');
}

function bodyAlteration(asked: Uint8Array, signed: Uint8Array): Difference | null {
  if (Buffer.compare(asked, signed) === 0) return null;
  const describe = (bytes: Uint8Array) =>
    `${bytes.length} bytes, base64 ${Buffer.from(bytes).toString('base64').slice(0, 64)}`;
  return differ('body', describe(asked), describe(signed));
}

/** A date that cannot be read is the service's to reject. */
function timeAlteration(
  headers: readonly Header[],
  parameters: Parameters,
  told: Date | null,
): Difference | null {
  const sent = firstHeader(headers, 'x-amz-date') ?? parameterNamed(parameters, 'x-amz-date')?.[0];
  if (told === null || sent === undefined || parseAmzDate(sent) === null) return null;
  return text('signing-time', amzDate(told), sent);
}

function expiryAlteration({ operation, options }: SignStep, parameters: Parameters): Difference | null {
  if (operation !== 'presign' || options.expiresIn === undefined) return null;
  const sent = parameterNamed(parameters, 'x-amz-expires')?.[0];
  return sent === undefined
    ? null
    : text('query', `X-Amz-Expires=${options.expiresIn}`, `X-Amz-Expires=${sent}`);
}

/** Values of a parameter whose name is compared without case. */
function parameterNamed(parameters: Parameters, name: string): readonly string[] | undefined {
  for (const [other, values] of parameters) if (other.toLowerCase() === name) return values;
  return undefined;
}

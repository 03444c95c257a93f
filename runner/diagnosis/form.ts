import { ownedHeaders } from '../sigv4/draft.js';
import { firstHeader, hasHeader, headerValues } from '../model/request.js';
import { normalizePath } from '../sigv4/canonical-uri.js';
import { generalRules } from '../sigv4/rules.js';
import { amzDate } from '../sigv4/time.js';
import { requestTarget, splitTarget, splitUrl } from '../sigv4/url.js';
import { alteredDefects, seenInAlteration } from './alteration.js';
import type { Signing } from './signing.js';

/** What signing sets. */
const repeated = [...ownedHeaders, 'host'];

/** The defects that are seen from the form alone. */
export const formDefects = [
  'presign-token-missing',
  'token-not-sent',
  'payload-sha-header-missing',
  'host-userinfo-included',
  'date-http-header-preferred',
  'path-normalized-s3',
  ...alteredDefects,
  'header-own-repeated',
  'signed-headers-duplicate-names',
  'signed-headers-xamz-missing',
  'signed-headers-content-md5-missing',
  'signed-headers-volatile',
  'signed-headers-lists-unsent',
] as const;

/** Known defects that no recomputation shows, seen from what was sent; null if nothing strikes. */
export function seenInForm({ operation, input, sent }: Signing): (typeof formDefects)[number] | null {
  const has = (name: string) => hasHeader(sent.headers, name);
  const parameter = (name: string) => new RegExp(`[?&]${name}=`, 'i').test(sent.url);
  const presigned = operation === 'presign';
  const { sessionToken } = input.credentials;
  const tokens = headerValues(sent.headers, 'x-amz-security-token');
  if (sessionToken !== undefined && !parameter('X-Amz-Security-Token')) {
    if (tokens.length === 0 && presigned) return 'presign-token-missing';
    // One that came with the request is not the one that was told.
    if (!presigned && !tokens.includes(sessionToken)) return 'token-not-sent';
  }
  if (!presigned && input.options.contentSha256Header && !has('x-amz-content-sha256')) {
    return 'payload-sha-header-missing';
  }
  if (headerValues(sent.headers, 'host').some((host) => host.includes('@'))) return 'host-userinfo-included';
  if (takesTimeOfDate({ input, sent })) return 'date-http-header-preferred';
  if (!input.options.normalizePath && isTidied(input.request.url, sent.url)) return 'path-normalized-s3';
  const altered = seenInAlteration({ input, sent });
  if (altered !== null) return altered;
  if (repeated.some((name) => headerValues(sent.headers, name).length > 1)) return 'header-own-repeated';
  const signed = signedNames(sent.headers, sent.url);
  if (signed.length === 0) return null;
  if (new Set(signed).size < signed.length) return 'signed-headers-duplicate-names';
  if (
    sent.headers.some(([name]) => mustBeSigned(name.toLowerCase()) && !signed.includes(name.toLowerCase()))
  ) {
    return 'signed-headers-xamz-missing';
  }
  const isS3 = !input.options.doubleEncodePath;
  if (isS3 && has('content-md5') && !signed.includes('content-md5')) {
    return 'signed-headers-content-md5-missing';
  }
  if (signed.some((name) => generalRules.leaveUnsigned.has(name))) return 'signed-headers-volatile';
  const unsent = signed.some((name) => name !== 'host' && !has(name));
  return unsent ? 'signed-headers-lists-unsent' : null;
}

/** The signing time is that of a given Date header, which is not the time that was told. */
function takesTimeOfDate({ input, sent }: Pick<Signing, 'input' | 'sent'>): boolean {
  const date = firstHeader(input.request.headers, 'date');
  const stamp = firstHeader(sent.headers, 'x-amz-date');
  const time = date === undefined ? Number.NaN : Date.parse(date);
  return !Number.isNaN(time) && amzDate(new Date(time)) === stamp && stamp !== amzDate(input.signingTime);
}

/** What is sent lacks dot segments or slashes of the path that was given. */
function isTidied(given: string, sent: string): boolean {
  const [before, after] = [given, sent].map((url) => pathOf(url).replace(/%2e/gi, '.'));
  if (before === undefined || after === undefined || before === after) return false;
  return normalizePath(before) === normalizePath(after);
}

function pathOf(url: string): string {
  const raw = splitUrl(url);
  return splitTarget(raw === null ? url : requestTarget(raw)).path;
}

function mustBeSigned(name: string): boolean {
  return name.startsWith('x-amz-') && name !== 'x-amz-content-sha256';
}

/** The names that the request lists as signed, in lower case; whatever stands between them, for that may be wrong. */
export function signedNames(headers: Signing['sent']['headers'], url: string): string[] {
  const [authorization = ''] = headerValues(headers, 'authorization');
  const listed =
    /SignedHeaders=(.*?)(?=,? *(?:Signature|Credential)=|$)/.exec(authorization)?.[1] ??
    /[?&]X-Amz-SignedHeaders=([^&#]*)/.exec(url)?.[1]?.replaceAll(/%(?:3b|2c|20)/gi, ';') ??
    '';
  return listed
    .split(/[;,:\s]+/)
    .filter((name) => name !== '')
    .map((name) => name.toLowerCase());
}

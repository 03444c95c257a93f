// A small SigV4 signer, standing in for yours. AWS's description of each step:
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
import { createHash, createHmac } from 'node:crypto';

export type Header = readonly [name: string, value: string];

export interface Signing {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly region: string;
  readonly service: string;
  readonly time: Date;
  /** S3 wants false: the path is signed as it was encoded for the wire. */
  readonly doubleEncodePath: boolean;
  /** S3 wants false: dots and repeated slashes belong to the key. */
  readonly normalizePath: boolean;
  readonly payload: 'signed' | 'unsigned';
  readonly contentSha256Header: boolean;
  readonly signSessionToken: boolean;
}

/** Names that the signer sets itself: what the caller gives of them is replaced. */
const owned = /^(authorization|x-amz-date|x-amz-security-token|x-amz-content-sha256)$/;
/** Names that proxies and clients change on the way. */
const unsigned =
  /^(connection|expect|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|user-agent|x-amzn-trace-id)$/;

/** The headers to send the request with, Authorization among them. */
export function signedHeaders(
  request: { method: string; url: string; headers: readonly Header[]; body: Uint8Array },
  how: Signing,
): Header[] {
  const [, scheme = '', authority = '', path = '', query = ''] =
    /^(https?):\/\/([^/?#]*)([^?#]*)\??([^#]*)/i.exec(request.url) ?? [];
  const date = how.time.toISOString().replace(/[-:]|\.\d+/g, '');
  const payloadHash = how.payload === 'unsigned' ? 'UNSIGNED-PAYLOAD' : sha256(request.body);

  const headers = request.headers.filter(([name]) => !owned.test(name.toLowerCase()));
  if (!headers.some(([name]) => name.toLowerCase() === 'host'))
    headers.push(['host', host(scheme, authority)]);
  headers.push(['x-amz-date', date]);
  if (how.contentSha256Header || how.payload === 'unsigned')
    headers.push(['x-amz-content-sha256', payloadHash]);
  const token: Header[] = how.sessionToken === undefined ? [] : [['x-amz-security-token', how.sessionToken]];
  if (how.signSessionToken) headers.push(...token);

  const names = [...new Set(headers.map(([name]) => name.toLowerCase()))].filter(
    (name) => !unsigned.test(name),
  );
  const signedNames = names.sort().join(';');
  const canonicalRequest = [
    request.method,
    canonicalUri(path, how),
    canonicalQuery(query),
    ...names.map((name) => `${name}:${canonicalValue(headers, name)}`),
    '',
    signedNames,
    payloadHash,
  ].join('\n');

  const scope = [date.slice(0, 8), how.region, how.service, 'aws4_request'];
  const stringToSign = ['AWS4-HMAC-SHA256', date, scope.join('/'), sha256(canonicalRequest)].join('\n');
  const signingKey = scope.reduce(hmac, Buffer.from(`AWS4${how.secretAccessKey}`));
  const signature = hmac(signingKey, stringToSign).toString('hex');
  const credential = `${how.accessKeyId}/${scope.join('/')}`;
  headers.push([
    'authorization',
    `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${signedNames}, Signature=${signature}`,
  ]);
  return how.signSessionToken ? headers : [...headers, ...token];
}

function canonicalUri(path: string, { normalizePath, doubleEncodePath }: Signing): string {
  const normal = normalizePath ? normalize(path) : path || '/';
  const bytes = doubleEncodePath ? Buffer.from(normal) : percentDecode(normal);
  return percentEncode(bytes).replaceAll('%2F', '/');
}

/** Dot segments and repeated slashes taken out; a final slash stays. */
function normalize(path: string): string {
  const kept: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '..') kept.pop();
    else if (segment !== '' && segment !== '.') kept.push(segment);
  }
  return `/${kept.join('/')}${kept.length > 0 && path.endsWith('/') ? '/' : ''}`;
}

/** Encoded first, then sorted: by name, and by value where names are equal. */
function canonicalQuery(query: string): string {
  return query
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) =>
      (/^([^=]*)=?(.*)$/s.exec(pair) ?? []).slice(1).map((text) => percentEncode(percentDecode(text))),
    )
    .sort(
      ([nameA = '', valueA = ''], [nameB = '', valueB = '']) => order(nameA, nameB) || order(valueA, valueB),
    )
    .map((pair) => pair.join('='))
    .join('&');
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function canonicalValue(headers: readonly Header[], name: string): string {
  return headers
    .filter(([other]) => other.toLowerCase() === name)
    .map(([, value]) => value.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, ''))
    .join(',');
}

function host(scheme: string, authority: string): string {
  const standardPort = scheme.toLowerCase() === 'https' ? /:(443)?$/ : /:(80)?$/;
  return authority.replace(/^.*@/, '').toLowerCase().replace(standardPort, '');
}

function percentDecode(text: string): Buffer {
  const bytes = Buffer.from(text).toString('latin1');
  return Buffer.from(
    bytes.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  );
}

function percentEncode(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(
      /[^A-Za-z0-9._~-]/g,
      (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    );
}

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');
const hmac = (key: Buffer, text: string) => createHmac('sha256', key).update(text).digest();

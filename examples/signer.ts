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
  /** How many seconds a presigned URL is valid; an hour unless it is given. */
  readonly expiresIn?: number;
}

/** Names that the signer sets itself: what the caller gives of them is replaced. */
const owned = /^(authorization|x-amz-date|x-amz-security-token|x-amz-content-sha256)$/;
/** Names that proxies and clients change on the way. */
const unsigned =
  /^(connection|expect|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|user-agent|x-amzn-trace-id)$/;

interface Unsigned {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly Header[];
  readonly body: Uint8Array;
}

/** The headers to send the request with, Authorization among them. */
export function signedHeaders(request: Unsigned, how: Signing): Header[] {
  const date = amzDate(how.time);
  const payloadHash = how.payload === 'unsigned' ? 'UNSIGNED-PAYLOAD' : sha256(request.body);
  const headers = withHost(request);
  headers.push(['x-amz-date', date]);
  if (how.contentSha256Header || how.payload === 'unsigned')
    headers.push(['x-amz-content-sha256', payloadHash]);
  const token: Header[] = how.sessionToken === undefined ? [] : [['x-amz-security-token', how.sessionToken]];
  if (how.signSessionToken) headers.push(...token);

  const { query } = parts(request.url);
  const signature = signatureOf(request, headers, query, payloadHash, how);
  headers.push([
    'authorization',
    `AWS4-HMAC-SHA256 Credential=${credential(how)}, SignedHeaders=${signedNames(headers)}, Signature=${signature}`,
  ]);
  return how.signSessionToken ? headers : [...headers, ...token];
}

/** A URL that is valid for so many seconds, and the headers that have to be sent with it. */
export function presignedUrl(request: Unsigned, how: Signing): { url: string; headers: Header[] } {
  const headers = withHost(request);
  const { place, query: given } = parts(request.url);
  const token: Header[] = how.sessionToken === undefined ? [] : [['X-Amz-Security-Token', how.sessionToken]];
  const own: Header[] = [
    ['X-Amz-Algorithm', 'AWS4-HMAC-SHA256'],
    ['X-Amz-Credential', credential(how)],
    ['X-Amz-Date', amzDate(how.time)],
    ['X-Amz-Expires', String(how.expiresIn ?? 3600)],
    ['X-Amz-SignedHeaders', signedNames(headers)],
    ...(how.signSessionToken ? token : []),
  ];
  const kept = given.split('&').filter((pair) => pair !== '' && !ownParameter.test(pair));
  const query = [...kept, ...own.map(parameter)].join('&');
  const payloadHash = how.payload === 'unsigned' ? 'UNSIGNED-PAYLOAD' : sha256(request.body);
  const signature = signatureOf(request, headers, query, payloadHash, how);
  const late = how.signSessionToken ? [] : token.map((pair) => `&${parameter(pair)}`);
  return { url: `${place}?${query}${late.join('')}&X-Amz-Signature=${signature}`, headers };
}

const ownParameter = /^X-Amz-(Algorithm|Credential|Date|Expires|Security-Token|SignedHeaders|Signature)(=|$)/;
const parameter = ([name, value]: Header) => `${name}=${percentEncode(Buffer.from(value))}`;

function signatureOf(
  request: Unsigned,
  headers: readonly Header[],
  query: string,
  payloadHash: string,
  how: Signing,
): string {
  const names = signedNames(headers);
  const canonicalRequest = [
    request.method,
    canonicalUri(parts(request.url).path, how),
    canonicalQuery(query),
    ...names.split(';').map((name) => `${name}:${canonicalValue(headers, name)}`),
    '',
    names,
    payloadHash,
  ].join('\n');
  const date = amzDate(how.time);
  const scope = scopeOf(how);
  const stringToSign = ['AWS4-HMAC-SHA256', date, scope.join('/'), sha256(canonicalRequest)].join('\n');
  const signingKey = scope.reduce(hmac, Buffer.from(`AWS4${how.secretAccessKey}`));
  return hmac(signingKey, stringToSign).toString('hex');
}

const amzDate = (time: Date) => time.toISOString().replace(/[-:]|\.\d+/g, '');
const scopeOf = ({ time, region, service }: Signing) => [
  amzDate(time).slice(0, 8),
  region,
  service,
  'aws4_request',
];
const credential = (how: Signing) => `${how.accessKeyId}/${scopeOf(how).join('/')}`;

function parts(url: string) {
  const [, place = '', scheme = '', authority = '', path = '', query = ''] =
    /^((https?):\/\/([^/?#]*)([^?#]*))\??([^#]*)/i.exec(url) ?? [];
  return { place, scheme, authority, path, query };
}

/** The given headers without those that the signer sets itself, and with host. */
function withHost({ url, headers: given }: Unsigned): Header[] {
  const { scheme, authority } = parts(url);
  const headers = given.filter(([name]) => !owned.test(name.toLowerCase()));
  const hasHost = headers.some(([name]) => name.toLowerCase() === 'host');
  return hasHost ? headers : [...headers, ['host', host(scheme, authority)]];
}

/** The names to be signed, as SignedHeaders lists them. */
function signedNames(headers: readonly Header[]): string {
  const names = new Set(headers.map(([name]) => name.toLowerCase()));
  return [...names]
    .filter((name) => !unsigned.test(name))
    .sort()
    .join(';');
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

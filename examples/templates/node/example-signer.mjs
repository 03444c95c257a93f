// A small SigV4 signer that stands for yours. Each step:
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
import { createHash, createHmac } from 'node:crypto';

/** Names that the signer sets itself: what the caller gives of them is replaced. */
const owned = /^(authorization|x-amz-date|x-amz-security-token|x-amz-content-sha256)$/;
/** Names that proxies and clients change on the way. */
const unsigned =
  /^(connection|expect|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|user-agent|x-amzn-trace-id)$/;
const ownParameter = /^X-Amz-(Algorithm|Credential|Date|Expires|Security-Token|SignedHeaders|Signature)(=|$)/;

/** The headers to send: what was given, what the signer adds, and authorization. */
export function sign(request, told) {
  const { options } = told;
  const payload = payloadHash(request, told);
  const headers = [...withHost(request), ['x-amz-date', amzDate(told)]];
  if (options.contentSha256Header || options.payload === 'unsigned')
    headers.push(['x-amz-content-sha256', payload]);
  const token = tokenAs('x-amz-security-token', told);
  if (options.signSessionToken) headers.push(...token);
  const signature = signatureOf(request, headers, parts(request.url).query, payload, told);
  const fields = `Credential=${credential(told)}, SignedHeaders=${namesOf(headers).join(';')}, Signature=${signature}`;
  headers.push(['authorization', `AWS4-HMAC-SHA256 ${fields}`]);
  return options.signSessionToken ? headers : [...headers, ...token];
}

/** The URL that is valid for expiresIn seconds, and the headers to send with it. */
export function presign(request, told) {
  const { options } = told;
  const headers = withHost(request);
  const { place, query: given } = parts(request.url);
  const token = tokenAs('X-Amz-Security-Token', told);
  const own = [
    ['X-Amz-Algorithm', 'AWS4-HMAC-SHA256'],
    ['X-Amz-Credential', credential(told)],
    ['X-Amz-Date', amzDate(told)],
    ['X-Amz-Expires', String(options.expiresIn ?? 3600)],
    ['X-Amz-SignedHeaders', namesOf(headers).join(';')],
    ...(options.signSessionToken ? token : []),
  ];
  const kept = given.split('&').filter((piece) => piece !== '' && !ownParameter.test(piece));
  const query = [...kept, ...own.map(written)].join('&');
  const signature = signatureOf(request, headers, query, payloadHash(request, told), told);
  const late = options.signSessionToken ? [] : token.map(written);
  return {
    url: `${place}?${[query, ...late].join('&')}&X-Amz-Signature=${signature}`,
    headers,
  };
}

function signatureOf(request, headers, query, payload, told) {
  const names = namesOf(headers);
  const canonicalRequest = [
    request.method,
    canonicalUri(parts(request.url).path, told.options),
    canonicalQuery(query),
    ...names.map((name) => `${name}:${valueOf(headers, name)}`),
    '',
    names.join(';'),
    payload,
  ].join('\n');
  const scope = scopeOf(told);
  const stringToSign = ['AWS4-HMAC-SHA256', amzDate(told), scope.join('/'), sha256(canonicalRequest)].join(
    '\n',
  );
  const key = scope.reduce(hmac, Buffer.from(`AWS4${told.credentials.secretAccessKey}`));
  return hmac(key, stringToSign).toString('hex');
}

const amzDate = ({ signingTime }) => signingTime.toISOString().replace(/[-:]|\.\d+/g, '');
const scopeOf = (told) => [amzDate(told).slice(0, 8), told.region, told.service, 'aws4_request'];
const credential = (told) => [told.credentials.accessKeyId, ...scopeOf(told)].join('/');
const payloadHash = ({ body }, { options }) =>
  options.payload === 'unsigned' ? 'UNSIGNED-PAYLOAD' : sha256(body);
const tokenAs = (name, { credentials: { sessionToken } }) =>
  sessionToken === undefined ? [] : [[name, sessionToken]];
const written = ([name, value]) => `${name}=${percentEncode(Buffer.from(value))}`;

/** The URL's pieces as they are written: a parsed URL would tidy them. */
function parts(url) {
  const [, place, scheme, authority, path, query] =
    /^((https?):\/\/([^/?#]*)([^?#]*))\??([^#]*)/i.exec(url) ?? [];
  return { place, scheme, authority, path, query };
}

function withHost({ url, headers: given }) {
  const headers = given.filter(([name]) => !owned.test(name.toLowerCase()));
  if (headers.some(([name]) => name.toLowerCase() === 'host')) return headers;
  const { scheme, authority } = parts(url);
  const standardPort = scheme.toLowerCase() === 'https' ? /:(443)?$/ : /:(80)?$/;
  return [...headers, ['host', authority.replace(/^.*@/, '').toLowerCase().replace(standardPort, '')]];
}

/** The names to be signed: in lower case, sorted, each once. */
function namesOf(headers) {
  return [...new Set(headers.map(([name]) => name.toLowerCase()))]
    .filter((name) => !unsigned.test(name))
    .sort();
}

function valueOf(headers, name) {
  return headers
    .filter(([other]) => other.toLowerCase() === name)
    .map(([, value]) => value.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, ''))
    .join(',');
}

/** S3 signs the path as it was encoded for the wire, every other service the encoding of that. */
function canonicalUri(path, { normalizePath, doubleEncodePath }) {
  const normal = normalizePath ? normalized(path) : path || '/';
  const bytes = doubleEncodePath ? Buffer.from(normal) : percentDecode(normal);
  return percentEncode(bytes).replaceAll('%2F', '/');
}

function normalized(path) {
  const kept = [];
  for (const segment of path.split('/')) {
    if (segment === '..') kept.pop();
    else if (segment !== '' && segment !== '.') kept.push(segment);
  }
  return `/${kept.join('/')}${kept.length > 0 && path.endsWith('/') ? '/' : ''}`;
}

/** Encoded first, then sorted by name, and by value where names are equal. */
function canonicalQuery(query) {
  const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
  return query
    .split('&')
    .filter((piece) => piece !== '')
    .map((piece) => /^([^=]*)=?(.*)$/s.exec(piece).slice(1))
    .map((pair) => pair.map((text) => percentEncode(percentDecode(text))))
    .sort(([nameA, valueA], [nameB, valueB]) => order(nameA, nameB) || order(valueA, valueB))
    .map((pair) => pair.join('='))
    .join('&');
}

function percentDecode(text) {
  const byte = (_, hex) => String.fromCharCode(parseInt(hex, 16));
  return Buffer.from(
    Buffer.from(text)
      .toString('latin1')
      .replace(/%([0-9a-f]{2})/gi, byte),
    'latin1',
  );
}

function percentEncode(bytes) {
  const escape = (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[^A-Za-z0-9._~-]/g, escape);
}

const sha256 = (content) => createHash('sha256').update(content).digest('hex');
const hmac = (key, text) => createHmac('sha256', key).update(text).digest();

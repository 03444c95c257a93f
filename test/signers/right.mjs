// A SigV4 signer in steps, written from AWS's description and sharing no code with the product:
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
// A defect replaces a step or two. Every step is given its subject and `c`, the signing so far.
import { byCode, decode, encode, hmac, sha256, utf8 } from './text.mjs';

const owned = new Set(['authorization', 'x-amz-date', 'x-amz-security-token', 'x-amz-content-sha256']);
const volatile =
  /^(connection|expect|keep-alive|proxy-.*|sec-websocket-.*|te|trailer|transfer-encoding|upgrade|user-agent|x-amzn-trace-id)$/;

const ownParameter = /^X-Amz-(Algorithm|Credential|Date|Expires|Security-Token|SignedHeaders|Signature)(=|$)/;

/** Signs `input` with these steps; `memory` lives as long as the signer. */
export function signWith(steps, memory, input) {
  const c = begin(steps, memory, input);
  const { s } = c;
  c.sent = headersToSend(c);
  c.query = s.query(c.url.query, c);
  const { signedNames, signature, trace } = finish(c);
  const authorization = s.authorization(
    {
      credential: `${input.credentials.accessKeyId}/${s.shownScope(c.scope, c).join('/')}`,
      signedNames,
      signature,
    },
    c,
  );
  const late = s.signsToken(c) ? [] : tokenHeaders(c);
  return { headers: s.send([...c.sent, ...late, ['Authorization', authorization]], c), trace };
}

/** Signs `input` in its query string with these steps. */
export function presignWith(steps, memory, input) {
  const c = begin(steps, memory, input);
  const { s } = c;
  c.hash = s.presignedHash(c.hash, c);
  c.sent = s.headersBesideUrl(
    input.request.headers.filter(([name]) => !owned.has(name.toLowerCase())),
    c,
  );
  if (!c.sent.some(([name]) => name.toLowerCase() === 'host')) c.sent.push(['Host', wireHost(c.url)]);

  const token = input.credentials.sessionToken;
  const own = s.authParameters(
    [
      ['X-Amz-Algorithm', 'AWS4-HMAC-SHA256'],
      ['X-Amz-Credential', `${input.credentials.accessKeyId}/${s.shownScope(c.scope, c).join('/')}`],
      ['X-Amz-Date', c.stamp],
      ['X-Amz-Expires', `${c.options.expiresIn}`],
      ...(token !== undefined && s.signsToken(c) ? [['X-Amz-Security-Token', token]] : []),
      ['X-Amz-SignedHeaders', s.list(headerGroups(c), c)],
    ],
    c,
  );
  const given = s.givenQuery(c.url.query, c);
  c.query = s.presignedQuery(given, own, c);
  const { signature, trace } = finish(c);
  const late = token !== undefined && !s.signsToken(c) ? [['X-Amz-Security-Token', token]] : [];
  const query = s.sentQuery(given, [...own, ...late, ['X-Amz-Signature', signature]], c);
  const [place] = input.request.url.split(/[?#]/);
  return { url: `${place}?${query}`, headers: c.sent, trace };
}

function begin(steps, memory, input) {
  const c = {
    s: steps,
    memory,
    input,
    url: cutUrl(input.request.url),
    body: Buffer.from(input.request.body),
  };
  const { s } = c;
  c.options = s.options(input.options, c);
  c.stamp = s.stamp(input.signingTime, c);
  c.scope = [
    s.scopeDay(c.stamp.slice(0, 8), c),
    s.scopeRegion(input.region, c),
    s.scopeService(input.service, c),
    'aws4_request',
  ];
  c.hash = s.payloadHash(s.hashedBody(c.body, c), c);
  return c;
}

/** The headers to be signed, by name and in order. */
const headerGroups = (c) => c.s.sortGroups(c.s.group(c.s.entries(c.sent, c), c), c);

/** From the headers and the query that are to be signed to the signature. */
function finish(c) {
  const { s, input } = c;
  const groups = headerGroups(c);
  const signedNames = s.list(groups, c);
  const canonicalRequest = s.canonicalRequest(
    [
      s.method(input.request.method, c),
      s.path(c.url.path, c),
      c.query,
      s.block(groups, c),
      signedNames,
      s.canonicalHash(c.hash, c),
    ],
    c,
  );
  const stringToSign = s.stringToSign(
    [
      'AWS4-HMAC-SHA256',
      s.signedStamp(c.stamp, c),
      s.signedScope(c.scope, c).join('/'),
      s.hashText(sha256(canonicalRequest), c),
    ],
    c,
  );
  return {
    signedNames,
    signature: s.signature(s.mac(s.key(c), stringToSign), c),
    trace: { canonicalRequest: text(canonicalRequest), stringToSign: text(stringToSign) },
  };
}

function headersToSend(c) {
  const { s, input } = c;
  const headers = input.request.headers.filter(([name]) => !owned.has(name.toLowerCase()));
  if (!headers.some(([name]) => name.toLowerCase() === 'host')) headers.push(['Host', wireHost(c.url)]);
  headers.push(['X-Amz-Date', c.stamp]);
  if (s.sendsHash(c)) headers.push(['X-Amz-Content-Sha256', s.sentHash(c.hash, c)]);
  if (s.signsToken(c)) headers.push(...tokenHeaders(c));
  return headers;
}

const tokenHeaders = ({ input }) =>
  input.credentials.sessionToken === undefined
    ? []
    : [['X-Amz-Security-Token', input.credentials.sessionToken]];

/** The steps of a right signer. */
export const right = {
  options: (options) => options,
  method: (method) => method,

  stamp: (time) => time.toISOString().replace(/[-:]|\.\d+/g, ''),
  signedStamp: (stamp) => stamp,
  scopeDay: (day) => day,
  scopeRegion: (region) => region,
  scopeService: (service) => service,
  signedScope: (scope) => scope,
  shownScope: (scope) => scope,

  path(raw, c) {
    const path = c.options.normalizePath ? c.s.normalize(raw) : raw || '/';
    return c.s.encodePath(c.options.doubleEncodePath ? path : decode(path), c);
  },
  normalize: (raw) => normalize(raw),
  encodePath: (bytes) => encode(bytes, /[A-Za-z0-9\-._~/]/),

  query(raw, c) {
    const pairs = c.s.splitQuery(raw).map((pair) => ({
      ...pair,
      n: c.s.encodeName(pair.name, c),
      v: c.s.encodeValue(pair.value, c),
    }));
    return c.s.sortPairs(pairs).map(c.s.joinPair).join('&');
  },
  splitQuery: (raw) => splitQuery(raw, '&'),
  encodeQuery: (raw) => encode(decode(raw)),
  encodeName: (raw, c) => c.s.encodeQuery(raw, c),
  encodeValue: (raw, c) => c.s.encodeQuery(raw, c),
  sortPairs: (pairs) => pairs.sort((a, b) => byCode(a.n, b.n) || byCode(a.v, b.v)),
  joinPair: ({ n, v }) => `${n}=${v}`,

  hashedBody: (body) => body,
  payloadHash: (body, c) =>
    c.options.payload === 'unsigned' ? 'UNSIGNED-PAYLOAD' : sha256(body).toString('hex'),
  canonicalHash: (hash) => hash,
  sendsHash: (c) => c.options.contentSha256Header || c.options.payload === 'unsigned',
  sentHash: (hash) => hash,
  signsToken: (c) => c.options.signSessionToken,

  /** The headers that are signed: what is sent, less what hops change. */
  entries: (sent, c) =>
    sent
      .filter(([name, value]) => c.s.signs(name.toLowerCase(), value, c))
      .map(([name, value]) => [name, name.toLowerCase() === 'host' ? c.s.signedHost(value, c) : value]),
  signs: (name) => !volatile.test(name),
  signedHost: (host) => host,
  group(entries, c) {
    const groups = new Map();
    for (const [original, value] of entries) {
      const name = c.s.headerName(original);
      if (!groups.has(name)) groups.set(name, { name, original, values: [] });
      groups.get(name).values.push(c.s.headerValue(c.s.headerBytes(value)));
    }
    return [...groups.values()];
  },
  headerName: (name) => name.toLowerCase(),
  headerBytes: (value) => utf8(value),
  headerValue: (value) => value.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, ''),
  joinValues: (values) => values.join(','),
  sortGroups: (groups) => groups.sort((a, b) => byCode(a.name, b.name)),
  block: (groups, c) => groups.map(({ name, values }) => `${name}:${c.s.joinValues(values)}\n`).join(''),
  list: (groups) => groups.map(({ name }) => name).join(';'),

  canonicalRequest: (parts) => parts.join('\n'),
  hashText: (hash) => hash.toString('hex'),
  stringToSign: (lines) => lines.join('\n'),
  secret: (secret) => secret,
  key: (c) => derive(c.s.secret(c.input.credentials.secretAccessKey), c.scope),
  mac: (key, stringToSign) => hmac(key, stringToSign),
  signature: (bytes) => bytes.toString('hex'),
  authorization: ({ credential, signedNames, signature }) =>
    `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${signedNames}, Signature=${signature}`,
  send: (headers) => headers,

  presignedHash: (hash) => hash,
  headersBesideUrl: (headers) => headers,
  authParameters: (own) => own,
  givenQuery: (raw) =>
    raw
      .split('&')
      .filter((piece) => piece !== '' && !ownParameter.test(piece))
      .join('&'),
  presignedQuery: (given, own, c) => c.s.query(wireQuery(given, own), c),
  sentQuery: (given, own) => wireQuery(given, own),
};

/** A query as it is sent: what was given, raw, then the pairs of one's own. */
export const wireQuery = (given, own) =>
  [...(given === '' ? [] : [given]), ...own.map(([name, value]) => `${name}=${encode(utf8(value))}`)].join(
    '&',
  );

/** The signing key for these parts of a scope. */
export const derive = (secret, parts, prefix = 'AWS4') =>
  parts.reduce((key, part) => hmac(key, utf8(part)), Buffer.from(prefix + secret, 'utf8'));

/** Dot segments and empty segments taken out; `keep` keeps the empty ones. A final slash stays. */
export function normalize(raw, keep = false) {
  const kept = [];
  for (const segment of raw.split('/').slice(1, raw.endsWith('/') ? -1 : undefined)) {
    if (segment === '..') kept.pop();
    else if (segment !== '.' && (keep || segment !== '')) kept.push(segment);
  }
  return `/${kept.join('/')}${kept.length > 0 && raw.endsWith('/') ? '/' : ''}`;
}

export function splitQuery(raw, separator) {
  return raw
    .split(separator)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const [name, ...rest] = piece.split('=');
      return { name, value: rest.join('='), hasEquals: rest.length > 0 };
    });
}

export const isOwned = (name) => owned.has(name.toLowerCase());

export const isVolatile = (name) => volatile.test(name);

/** The Host of the wire: lower case, no user, no standard port. */
export function wireHost({ scheme, authority }) {
  const host = authority.replace(/^.*@/, '').toLowerCase();
  return host.replace(scheme === 'https' ? /:(443)?$/ : /:(80)?$/, '');
}

function cutUrl(url) {
  const [, scheme, authority, path, query = ''] = /^([^:]+):\/\/([^/?#]*)([^?#]*)(?:\?([^#]*))?/.exec(
    utf8(url),
  );
  return { scheme: scheme.toLowerCase(), authority, path, query };
}

const text = (bytes) => Buffer.from(bytes, 'latin1').toString('utf8');

import { readFileSync } from 'node:fs';
import v4 from 'aws-signature-v4';

const installed = new URL('node_modules/aws-signature-v4/package.json', import.meta.url);

export const implementation = {
  name: 'aws-signature-v4',
  version: JSON.parse(readFileSync(installed, 'utf8')).version,
  language: 'javascript',
  source: 'https://github.com/department-stockholm/aws-signature-v4',
  issues: 'https://github.com/department-stockholm/aws-signature-v4/issues',
};

// Not binary-query: the query is parsed as UTF-8. Not unnormalized-path: every path is normalised.
export const features = [
  'session-token',
  'unsigned-payload',
  's3-path',
  'duplicate-headers',
  'host-header',
  'content-sha256-header',
  'unsigned-session-token',
];

export function sign({ request, credentials, region, service, signingTime, options }) {
  const { host, path, query } = partsOf(request.url);
  const headers = byName(request.headers);
  const payload = options.payload === 'unsigned' ? 'UNSIGNED-PAYLOAD' : Buffer.from(request.body);
  // The package has functions for each step; the headers that every request has are the caller's.
  if (headerOf(headers, 'host') === undefined) headers.Host = host;
  set(headers, 'X-Amz-Date', v4.createStringToSign(signingTime, '', '', '').split('\n')[1]);
  if (options.contentSha256Header || options.payload === 'unsigned') {
    const hash = v4.createCanonicalRequest('', '/', '', {}, payload).split('\n').at(-1);
    set(headers, 'X-Amz-Content-Sha256', hash);
  }
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  const token = sessionToken === undefined ? [] : ['X-Amz-Security-Token', sessionToken];
  if (sessionToken !== undefined && options.signSessionToken) set(headers, ...token);

  const canonicalRequest = v4.createCanonicalRequest(
    request.method,
    path || '/',
    query,
    headers,
    payload,
    options.doubleEncodePath,
  );
  const stringToSign = v4.createStringToSign(signingTime, region, service, canonicalRequest);
  const authorization = v4.createAuthorizationHeader(
    accessKeyId,
    v4.createCredentialScope(signingTime, region, service),
    v4.createSignedHeaders(headers),
    v4.createSignature(secretAccessKey, signingTime, region, service, stringToSign),
  );
  set(headers, 'Authorization', authorization);
  if (sessionToken !== undefined && !options.signSessionToken) set(headers, ...token);
  return { headers: pairs(headers), trace: { canonicalRequest, stringToSign } };
}

export function presign({ request, credentials, region, service, signingTime, options }) {
  const { protocol, host, path, query } = partsOf(request.url);
  const headers = byName(request.headers);
  const given = headerOf(headers, 'host');
  if (given !== undefined) delete headers[given];
  const payload = options.payload === 'unsigned' ? 'UNSIGNED-PAYLOAD' : Buffer.from(request.body);
  const url = v4.createPresignedURL(
    request.method,
    given === undefined ? host : `${byName(request.headers)[given]}`,
    path || '/',
    service,
    payload,
    {
      key: credentials.accessKeyId,
      secret: credentials.secretAccessKey,
      sessionToken: credentials.sessionToken,
      protocol,
      timestamp: signingTime,
      region,
      expires: options.expiresIn,
      headers,
      query,
      signSessionToken: options.signSessionToken,
      doubleEscape: options.doubleEncodePath,
    },
  );
  return { url, headers: pairs(headers) };
}

/** The URL in the parts that the functions take: the host as a client sends it, the rest from the text itself. */
function partsOf(url) {
  const [, origin, path, query = ''] = /^([^:]*:\/\/[^/?#]*)([^?#]*)(?:\?([^#]*))?/.exec(url);
  const { protocol, host } = new URL(origin);
  return { protocol: protocol.slice(0, -1), host, path, query };
}

/** Headers in a map, repeats of one spelling in a list. */
function byName(given) {
  const headers = {};
  for (const [name, value] of given) headers[name] = name in headers ? [headers[name], value].flat() : value;
  return headers;
}

function headerOf(headers, name) {
  return Object.keys(headers).find((key) => key.toLowerCase() === name.toLowerCase());
}

function set(headers, name, value) {
  const known = headerOf(headers, name);
  if (known !== undefined) delete headers[known];
  headers[name] = value;
}

function pairs(headers) {
  return Object.entries(headers).flatMap(([name, values]) => [values].flat().map((value) => [name, value]));
}

import { headerValues, withoutHeader, type Header, type WireRequest } from '../model/request.js';
import type { SigningInput } from '../model/signing.js';
import { percentEncodeText } from './bytes.js';
import { canonicalRequest } from './canonical-request.js';
import { signedHeaderNames } from './canonical-headers.js';
import { splitQuery } from './canonical-query.js';
import { scopeOf, scopeText } from './credential-scope.js';
import { payloadHash } from './payload-hash.js';
import type { Rules } from './rules.js';
import { ownedHeaders, type Signing } from './sign.js';
import { signature, signingKey } from './signing-key.js';
import { stringToSign } from './string-to-sign.js';
import { amzDate } from './time.js';
import { requestTarget, splitUrl, wireHost, type RawUrl } from './url.js';

/**
 * Signs a request in its query string (Amazon S3 API Reference, "Authenticating requests: using query
 * parameters"; IAM User Guide, "Create a signed AWS API request"). Given parameters stay as they are, the
 * authentication parameters follow them; given headers are signed and have to be sent with the URL.
 * @returns null if the URL is no absolute http(s) URL
 */
export function signQuery(input: SigningInput, rules: Rules): Signing | null {
  const url = splitUrl(input.request.url);
  if (url === null) return null;
  const date = amzDate(input.signingTime);
  const scope = scopeOf(input.signingTime, input.region, input.service, rules);
  const token = input.credentials.sessionToken;
  const hash = payloadHash(input.request.body, rules);

  let headers: Header[] = ownedHeaders.reduce<Header[]>(withoutHeader, [...input.request.headers]);
  if (headerValues(headers, 'host').length === 0) headers = [['host', wireHost(url)], ...headers];
  if (rules.contentSha256Header) headers.push(['x-amz-content-sha256', hash]);
  const signedNames = signedHeaderNames(headers.map(([name]) => name)).filter(
    (n) => !rules.leaveUnsigned.has(n),
  );

  const parameter = (name: string, value: string) => `${name}=${percentEncodeText(value, rules.unreserved)}`;
  const tokenParameter = token === undefined ? [] : [parameter('X-Amz-Security-Token', token)];
  const pieces = [
    ...givenPieces(url),
    parameter('X-Amz-Algorithm', rules.algorithm),
    parameter('X-Amz-Credential', `${input.credentials.accessKeyId}/${scopeText(scope)}`),
    parameter('X-Amz-Date', date),
    ...(input.options.expiresIn === undefined
      ? []
      : [parameter('X-Amz-Expires', String(input.options.expiresIn))]),
    ...(rules.signSessionToken ? tokenParameter : []),
    parameter('X-Amz-SignedHeaders', signedNames.join(';')),
  ];
  const wire: WireRequest = {
    method: input.request.method,
    target: requestTarget({ ...url, query: pieces.join('&') }),
    headers,
    body: input.request.body,
  };
  const canonical = canonicalRequest(wire, signedNames, hash, rules);
  const toSign = stringToSign(canonical, date, scope, rules);
  const signed = signature(signingKey(input.credentials.secretAccessKey, scope, rules), toSign);
  const query = [
    ...pieces,
    ...(rules.signSessionToken ? [] : tokenParameter),
    `X-Amz-Signature=${signed}`,
  ].join('&');
  return {
    request: {
      ...input.request,
      url: `${url.scheme}://${url.authority}${requestTarget({ ...url, query })}`,
      headers,
    },
    trace: { canonicalRequest: canonical, stringToSign: toSign },
  };
}

/** The given parameters, raw, without those that a signer owns. */
function givenPieces({ query }: RawUrl): string[] {
  return splitQuery(query ?? '')
    .filter(
      ({ name }) =>
        !/^X-Amz-(Algorithm|Credential|Date|Expires|Security-Token|SignedHeaders|Signature)$/.test(name),
    )
    .map(({ raw }) => raw);
}

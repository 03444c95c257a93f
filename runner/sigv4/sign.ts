import {
  headerValues,
  withoutHeader,
  type Header,
  type UrlRequest,
  type WireRequest,
} from '../model/request.js';
import type { SigningInput, Trace } from '../model/signing.js';
import { canonicalRequest } from './canonical-request.js';
import { signedHeaderNames } from './canonical-headers.js';
import { scopeOf, scopeText } from './credential-scope.js';
import { payloadHash } from './payload-hash.js';
import type { Rules } from './rules.js';
import { signature, signingKey } from './signing-key.js';
import { stringToSign } from './string-to-sign.js';
import { amzDate } from './time.js';
import { requestTarget, splitUrl, wireHost } from './url.js';

/** A signed request, and the texts that led to its signature. */
export interface Signing {
  readonly request: UrlRequest;
  readonly trace: Required<Trace>;
}

/** Headers that a signer owns: whatever was given of them is replaced. */
export const ownedHeaders = ['authorization', 'x-amz-date', 'x-amz-security-token', 'x-amz-content-sha256'];

/**
 * Signs a request in its Authorization header.
 * @returns null if the URL is no absolute http(s) URL
 */
export function signHeader(input: SigningInput, rules: Rules): Signing | null {
  const url = splitUrl(input.request.url);
  if (url === null) return null;
  const date = amzDate(input.signingTime);
  const hash = payloadHash(input.request.body, rules);
  const token = input.credentials.sessionToken;

  let headers: Header[] = ownedHeaders.reduce<Header[]>(withoutHeader, [...input.request.headers]);
  if (headerValues(headers, 'host').length === 0) headers = [['host', wireHost(url)], ...headers];
  headers.push(['x-amz-date', date]);
  if (rules.contentSha256Header || rules.payload === 'unsigned') headers.push(['x-amz-content-sha256', hash]);
  if (token !== undefined && rules.signSessionToken) headers.push(['x-amz-security-token', token]);

  const signedNames = signedHeaderNames(headers.map(([name]) => name)).filter(
    (n) => !rules.leaveUnsigned.has(n),
  );
  const wire: WireRequest = {
    method: input.request.method,
    target: requestTarget(url),
    headers,
    body: input.request.body,
  };
  const scope = scopeOf(input.signingTime, input.region, input.service, rules);
  const canonical = canonicalRequest(wire, signedNames, hash, rules);
  const toSign = stringToSign(canonical, date, scope, rules);
  const signed = signature(signingKey(input.credentials.secretAccessKey, scope, rules), toSign);

  const credential = `${input.credentials.accessKeyId}/${scopeText(scope)}`;
  const authorization = `${rules.algorithm} Credential=${credential}, SignedHeaders=${signedNames.join(';')}, Signature=${signed}`;
  if (token !== undefined && !rules.signSessionToken) headers.push(['x-amz-security-token', token]);
  return {
    request: { ...input.request, headers: [...headers, ['authorization', authorization]] },
    trace: { canonicalRequest: canonical, stringToSign: toSign },
  };
}

import { headerValues } from '../model/request.js';
import { generalRules } from '../sigv4/rules.js';
import type { Signing } from './signing.js';

/** Known defects that no recomputation shows, seen from what was sent; null if nothing strikes. */
export function seenInForm({ operation, input, sent }: Signing): string | null {
  const has = (name: string) => headerValues(sent.headers, name).length > 0;
  const parameter = (name: string) => new RegExp(`[?&]${name}=`, 'i').test(sent.url);
  const presigned = operation === 'presign';
  const { sessionToken } = input.credentials;
  if (sessionToken !== undefined && !has('x-amz-security-token') && !parameter('X-Amz-Security-Token')) {
    return presigned ? 'presign-token-missing' : 'token-not-sent';
  }
  if (!presigned && input.options.contentSha256Header && !has('x-amz-content-sha256')) {
    return 'payload-sha-header-missing';
  }
  const signed = signedNames(sent.headers, sent.url);
  if (signed.length === 0) return null;
  if (
    sent.headers.some(([name]) => mustBeSigned(name.toLowerCase()) && !signed.includes(name.toLowerCase()))
  ) {
    return 'signed-headers-xamz-missing';
  }
  if (signed.some((name) => generalRules.leaveUnsigned.has(name))) return 'signed-headers-volatile';
  const unsent = signed.some((name) => name !== 'host' && !has(name));
  return unsent ? 'signed-headers-lists-unsent' : null;
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

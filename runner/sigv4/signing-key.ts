import { hmac } from './bytes.js';
import type { CredentialScope } from './credential-scope.js';
import type { Rules } from './rules.js';

/** The signing key: HMACs chained over day, region, service and terminator, beginning with AWS4 and the secret. 32 bytes. */
export function signingKey(
  secretAccessKey: string,
  scope: CredentialScope,
  rules: Pick<Rules, 'secretPrefix'>,
): Buffer {
  const dateKey = hmac(`${rules.secretPrefix}${secretAccessKey}`, scope.day);
  const regionKey = hmac(dateKey, scope.region);
  const serviceKey = hmac(regionKey, scope.service);
  return hmac(serviceKey, scope.terminator);
}

/** The signature of a string to sign: 64 lower-case hex digits. */
export function signature(key: Uint8Array, stringToSign: string): string {
  return hmac(key, stringToSign).toString('hex');
}

import { hmac } from './bytes.js';
import type { CredentialScope } from './credential-scope.js';
import type { Rules } from './rules.js';

/**
 * The signing key: HMACs chained over day, region, service and terminator, beginning with AWS4 and the secret.
 * 32 bytes, which nobody may change: the same key is given again.
 */
export function signingKey(
  secretAccessKey: string,
  scope: CredentialScope,
  rules: Pick<Rules, 'secretPrefix'>,
): Buffer {
  const { day, region, service, terminator } = scope;
  const name = JSON.stringify([rules.secretPrefix, secretAccessKey, day, region, service, terminator]);
  const known = derived.get(name);
  if (known !== undefined) return known;
  const dateKey = hmac(`${rules.secretPrefix}${secretAccessKey}`, day);
  const regionKey = hmac(dateKey, region);
  const serviceKey = hmac(regionKey, service);
  const key = hmac(serviceKey, terminator);
  if (derived.size === mostDerived) derived.clear();
  derived.set(name, key);
  return key;
}

/**
 * Keys by all that they are derived from, so that a result never depends on what was derived before. A suite has
 * few scopes and meets each one hundreds of times; deriving was half of the time of its judging.
 */
const derived = new Map<string, Buffer>();
const mostDerived = 256;

/** The signature of a string to sign: 64 lower-case hex digits. */
export function signature(key: Uint8Array, stringToSign: string): string {
  return hmac(key, stringToSign).toString('hex');
}

import { hmac } from './bytes.js';
import type { CredentialScope } from './credential-scope.js';
import { remembered } from './remembered.js';
import type { Rules } from './rules.js';

/** The keys of a derivation, each made of the one before it; 32 bytes each. */
export interface DerivedKeys {
  /** Of the secret and the day. */
  readonly date: Buffer;
  readonly region: Buffer;
  readonly service: Buffer;
  /** Of the service key and the terminator: what signs. */
  readonly signing: Buffer;
}

/**
 * HMACs chained over day, region, service and terminator, beginning with AWS4 and the secret. Nobody may change what
 * comes: the same keys are given again.
 */
export function deriveKeys(
  secretAccessKey: string,
  { day, region, service, terminator }: CredentialScope,
  { secretPrefix }: Pick<Rules, 'secretPrefix'>,
): DerivedKeys {
  return derived(JSON.stringify([`${secretPrefix}${secretAccessKey}`, day, region, service, terminator]));
}

/** The signing key: the last of the derived keys. */
export function signingKey(
  secretAccessKey: string,
  scope: CredentialScope,
  rules: Pick<Rules, 'secretPrefix'>,
): Buffer {
  return deriveKeys(secretAccessKey, scope, rules).signing;
}

/**
 * Keys by all that they are derived from, so that a result never depends on what was derived before. A suite has
 * few scopes and meets each one hundreds of times; deriving was half of the time of its judging.
 */
const derived = remembered((name: string): DerivedKeys => {
  const [secret, day, region, service, terminator] = JSON.parse(name) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const dateKey = hmac(secret, day);
  const regionKey = hmac(dateKey, region);
  const serviceKey = hmac(regionKey, service);
  return { date: dateKey, region: regionKey, service: serviceKey, signing: hmac(serviceKey, terminator) };
});

/** The signature of a string to sign: 64 lower-case hex digits. */
export function signature(key: Uint8Array, stringToSign: string): string {
  return hmac(key, stringToSign).toString('hex');
}

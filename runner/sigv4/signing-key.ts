import { hmac, hmacHex } from './bytes.js';
import type { CredentialScope } from './credential-scope.js';
import { remembered } from './remembered.js';
import type { Rules } from './rules.js';

/** The keys of the derivation, 32 bytes each; nobody may change them: the same ones are given again. */
export interface DerivedKeys {
  readonly date: Buffer;
  readonly region: Buffer;
  readonly service: Buffer;
  readonly signing: Buffer;
}

/** HMACs chained over day, region, service and terminator, beginning with AWS4 and the secret. */
export function deriveKeys(
  secretAccessKey: string,
  { day, region, service, terminator }: CredentialScope,
  rules: Pick<Rules, 'secretPrefix'>,
): DerivedKeys {
  const chain = [day, region, service, terminator];
  const upTo = (count: number) => derivedKey(rules.secretPrefix + secretAccessKey, chain.slice(0, count));
  return { date: upTo(1), region: upTo(2), service: upTo(3), signing: upTo(4) };
}

/** The last of the keys: the one that signs. */
export function signingKey(
  secretAccessKey: string,
  scope: CredentialScope,
  { secretPrefix }: Pick<Rules, 'secretPrefix'>,
): Buffer {
  if (
    last?.secretAccessKey === secretAccessKey &&
    last.secretPrefix === secretPrefix &&
    last.scope.day === scope.day &&
    last.scope.region === scope.region &&
    last.scope.service === scope.service &&
    last.scope.terminator === scope.terminator
  ) {
    return last.key;
  }
  const { day, region, service, terminator } = scope;
  const key = derivedKey(secretPrefix + secretAccessKey, [day, region, service, terminator]);
  last = { secretAccessKey, secretPrefix, scope: { ...scope }, key };
  return key;
}

/** A server is mostly asked for one key again and again: comparing is cheaper than finding it among all. */
let last: {
  readonly secretAccessKey: string;
  readonly secretPrefix: string;
  readonly scope: CredentialScope;
  readonly key: Buffer;
} | null = null;

/** HMACs chained over some texts, the first under `start`. The same key is given again. */
export function derivedKey(start: string, chain: readonly string[]): Buffer {
  return derived(JSON.stringify([start, ...chain]));
}

/**
 * Keys by all that they are derived from, so that a result never depends on what was derived before. A suite has
 * few scopes and meets each one hundreds of times; deriving was half of the time of its judging.
 */
const derived = remembered((name: string): Buffer => {
  const [start = '', ...chain] = JSON.parse(name) as string[];
  return chain.reduce<Buffer>((key, part) => hmac(key, part), Buffer.from(start));
});

/** The signature of a string to sign: 64 lower-case hex digits. */
export function signature(key: Uint8Array, stringToSign: string): string {
  return hmacHex(key, stringToSign);
}

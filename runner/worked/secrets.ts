import type { KnownCredentials } from '../model/credentials.js';
import { withheld, type WorkedCase, type WorkedSignature } from '../model/worked.js';
import { percentEncode } from '../sigv4/bytes.js';
import { canonicalValue } from '../sigv4/canonical-headers.js';
import { generalRules } from '../sigv4/rules.js';
import { deriveKeys } from '../sigv4/signing-key.js';

/**
 * Whether AWS publishes such keys as an example: it marks id and secret by the word EXAMPLE. Both are asked, for a
 * real secret could stand beside an id that only looks like an example.
 */
export function isPublished({ accessKeyId, secretAccessKey }: KnownCredentials): boolean {
  return accessKeyId.includes('EXAMPLE') && secretAccessKey.includes('EXAMPLE');
}

/**
 * A worked case in which the secrets of keys that AWS does not publish are withheld: secret keys, what is derived
 * from them, and session tokens, wherever they stand. Signatures stay: they go on the wire.
 */
export function withoutSecrets(worked: WorkedCase, credentials: Iterable<KnownCredentials>): WorkedCase {
  const own = [...credentials].filter((set) => !isPublished(set));
  if (own.length === 0) return worked;
  const secrets = [
    ...own.flatMap(({ secretAccessKey, sessionToken = '' }) => [secretAccessKey, sessionToken]),
    ...signaturesOf(worked).flatMap((one) => derivedFromOwn(one, own)),
  ].flatMap(formsOf);
  // The longest first: a part of it may be a secret of its own.
  secrets.sort((a, b) => b.length - a.length);
  let isWithheld = false;
  const kept = mapTexts(worked, (text) => {
    const after = secrets.reduce((before, secret) => before.replaceAll(secret, withheld), text);
    isWithheld ||= after !== text;
    return after;
  }) as WorkedCase;
  return { ...kept, withheld: isWithheld };
}

function signaturesOf({ signings, wire }: WorkedCase): WorkedSignature[] {
  return [
    ...signings.flatMap(({ worked, receipt }) => [worked, receipt?.recomputed]),
    wire?.recomputed,
  ].filter((one) => one !== null && one !== undefined);
}

/** The keys of a signature, if they are derived from one of these secrets. */
function derivedFromOwn({ keys, scope }: WorkedSignature, own: readonly KnownCredentials[]): string[] {
  const isOwn = own.some(
    ({ secretAccessKey }) =>
      deriveKeys(secretAccessKey, scope, generalRules).signing.toString('hex') === keys.signing,
  );
  return isOwn ? Object.values(keys) : [];
}

/** A secret in every form in which a request or a reply may spell it. */
function formsOf(secret: string): string[] {
  if (secret === '') return [];
  const texts = [secret, canonicalValue(secret), percentEncode(Buffer.from(secret), generalRules.unreserved)];
  const bytes = texts.map((text) =>
    Buffer.from(text)
      .toString('hex')
      .replace(/..(?!$)/g, '$& '),
  );
  const escaped = texts.map((text) => JSON.stringify(text).slice(1, -1));
  return [...new Set([...texts, ...bytes, ...escaped])].filter((form) => form !== '');
}

function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((member) => mapTexts(member, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, mapTexts(member, change)]));
}

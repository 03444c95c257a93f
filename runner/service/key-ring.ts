import type { KnownCredentials } from '../model/credentials.js';

/** What a service knows of an access key id. */
export interface KeyRecord {
  readonly secretAccessKey: string;
  /** The session token that belongs to it; null for a long-term key. */
  readonly sessionToken: string | null;
  readonly tokenExpired: boolean;
}

/** The access key ids that a service knows. */
export type KeyRing = ReadonlyMap<string, KeyRecord>;

/** The keys that every receiving service knows: the sets that are active, or were until their token expired. */
export function keyRing(credentials: Iterable<KnownCredentials>): KeyRing {
  const ring = new Map<string, KeyRecord>();
  for (const set of credentials) {
    if (set.standing !== 'active' && set.standing !== 'token-expired') continue;
    ring.set(set.accessKeyId, {
      secretAccessKey: set.secretAccessKey,
      sessionToken: set.sessionToken ?? null,
      tokenExpired: set.standing === 'token-expired',
    });
  }
  return ring;
}

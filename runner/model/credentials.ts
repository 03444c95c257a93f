import type { Credentials } from './signing.js';

/** A named set of keys, and what every receiving service knows of it. */
export interface KnownCredentials extends Credentials {
  readonly name: string;
  readonly standing: 'active' | 'unknown' | 'wrong-secret' | 'token-invalid' | 'token-expired';
}

import { ConformError } from '../model/conform-error.js';
import type { KnownCredentials } from '../model/credentials.js';
import { keyRing, type KeyRing } from '../service/key-ring.js';
import { fromEnvironment } from './secret-variable.js';

/** Which keys a service knows, as the flags give it. */
export interface KeyFlags {
  readonly accessKey?: string;
  readonly secretFromEnv?: string;
  readonly sessionTokenFromEnv?: string;
}

/**
 * The keys that are served: one's own, or without flags the examples that AWS publishes.
 * @throws ConformError usage
 */
export function servedKeys(
  flags: KeyFlags,
  environment: NodeJS.ProcessEnv,
  examples: Iterable<KnownCredentials>,
): KeyRing {
  const { accessKey, secretFromEnv, sessionTokenFromEnv } = flags;
  if (accessKey === undefined && secretFromEnv === undefined && sessionTokenFromEnv === undefined) {
    return keyRing(examples);
  }
  if (accessKey === undefined || secretFromEnv === undefined) {
    const cure = '--access-key <id> and --secret-from-env <variable> belong together';
    throw new ConformError('usage', `${cure}; without both the example keys of AWS are served`);
  }
  if (!/^\w{4,128}$/.test(accessKey)) {
    throw new ConformError('usage', '--access-key takes an access key id: letters, digits and _');
  }
  const secret = fromEnvironment(secretFromEnv, '--secret-from-env', environment);
  const token = fromEnvironment(sessionTokenFromEnv, '--session-token-from-env', environment);
  return new Map([[accessKey, { secretAccessKey: secret ?? '', sessionToken: token, tokenExpired: false }]]);
}

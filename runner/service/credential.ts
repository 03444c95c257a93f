import type { CredentialScope } from '../sigv4/credential-scope.js';

/** A Credential: the access key id and the scope. */
export interface Credential {
  readonly accessKeyId: string;
  readonly scope: CredentialScope;
}

/**
 * Cuts a Credential at its slashes.
 * @returns null unless it has exactly five parts
 */
export function splitCredential(credential: string): Credential | null {
  const parts = credential.split('/');
  if (parts.length !== 5) return null;
  const [accessKeyId = '', day = '', region = '', service = '', terminator = ''] = parts;
  return { accessKeyId, scope: { day, region, service, terminator } };
}

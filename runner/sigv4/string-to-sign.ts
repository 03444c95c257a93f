import { sha256Hex } from './bytes.js';
import { scopeText, type CredentialScope } from './credential-scope.js';
import type { Rules } from './rules.js';

/**
 * The string to sign: algorithm, date, credential scope, SHA-256 of the canonical request in hex; joined by
 * LF, none at the end.
 * @param date YYYYMMDD'T'HHMMSS'Z'
 */
export function stringToSign(
  canonicalRequest: string,
  date: string,
  scope: CredentialScope,
  rules: Pick<Rules, 'algorithm'>,
): string {
  return [rules.algorithm, date, scopeText(scope), sha256Hex(canonicalRequest)].join('\n');
}

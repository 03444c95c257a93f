import { sha256Hex } from './bytes.js';
import type { Rules } from './rules.js';

/** Stands for the payload hash where the payload is not signed. */
export const unsignedPayload = 'UNSIGNED-PAYLOAD';

const emptyHash = sha256Hex('');

/** The payload hash: last line of the canonical request. 64 lower-case hex digits, or UNSIGNED-PAYLOAD. */
export function payloadHash(body: Uint8Array, rules: Pick<Rules, 'payload'>): string {
  if (rules.payload === 'unsigned') return unsignedPayload;
  return body.length === 0 ? emptyHash : sha256Hex(body);
}

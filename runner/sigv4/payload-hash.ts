import { sha256Hex } from './bytes.js';
import type { Rules } from './rules.js';

/** Stands for the payload hash where the payload is not signed. */
export const unsignedPayload = 'UNSIGNED-PAYLOAD';

/** The payload hash: last line of the canonical request. 64 lower-case hex digits, or UNSIGNED-PAYLOAD. */
export function payloadHash(body: Uint8Array, rules: Pick<Rules, 'payload'>): string {
  return rules.payload === 'unsigned' ? unsignedPayload : sha256Hex(body);
}

import { randomBytes } from 'node:crypto';
import { signed } from '../signature.mjs';

/** The right request with a random signature. */
export function sign(input) {
  const { headers } = signed(input);
  const signature = `Signature=${randomBytes(32).toString('hex')}`;
  return { headers: headers.map(([name, value]) => [name, value.replace(/Signature=.*/, signature)]) };
}

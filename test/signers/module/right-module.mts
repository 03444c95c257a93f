import { signed } from '../signature.mjs';

export async function sign(input: unknown): Promise<unknown> {
  return signed(input);
}

import { signed } from '../signature.mjs';

/** Answers every request, and throws right after each. */
export function sign(input) {
  setTimeout(() => {
    throw new Error('late');
  }, 0);
  return signed(input);
}

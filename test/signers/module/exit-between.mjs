import { signed } from '../signature.mjs';

/** Answers, and leaves a moment later. */
export function sign(input) {
  setTimeout(() => process.exit(0), 20);
  return signed(input);
}

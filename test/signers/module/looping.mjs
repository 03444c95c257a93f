import { signed } from '../signature.mjs';

/** Loops for ever in the region "loop", never settles in "wait". */
export function sign(input) {
  while (input.region === 'loop');
  return input.region === 'wait' ? new Promise(() => setInterval(() => 0, 1000)) : signed(input);
}

import { signed } from '../signature.mjs';

/** Answers every request, and leaves a rejection behind each that nobody handles. */
export function sign(input) {
  void Promise.reject(new Error('nobody listens'));
  return signed(input);
}

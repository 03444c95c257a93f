import { signed } from '../signature.mjs';

/** Answers, and leaves a rejection that nobody handles. */
export function sign(input) {
  if (input.region === 'float') {
    const floating = Promise.reject(new Error('nobody listens'));
    void floating;
  }
  if (input.region === 'odd') void Promise.reject(Object.create(null));
  return signed(input);
}

import { signed } from '../signature.mjs';

/** Answers, and throws from a timer after as many milliseconds as the region says. */
export function sign(input) {
  if (/^\d+$/.test(input.region)) {
    setTimeout(() => {
      throw new Error(`late by ${input.region}`);
    }, Number(input.region));
  }
  return signed(input);
}

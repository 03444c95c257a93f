import { signed } from '../signature.mjs';

/** Leaves in the region "exit", with some words on its way. */
export function sign(input) {
  if (input.region === 'exit') {
    console.error('about to leave');
    process.exit(3);
  }
  return signed(input);
}

import { signed } from '../signature.mjs';

console.log('loaded');
/** Prints where a protocol would run. */
export function sign(input) {
  console.log('{"jsonrpc":"2.0","id":1,"result":null}');
  process.stderr.write('more\n');
  return signed(input);
}

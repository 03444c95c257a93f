import { createInterface } from 'node:readline';
import { writeSync } from 'node:fs';

// Says what it is told to say as its first line, and nothing after; "exit" and "silent" say nothing.
const [, , first] = process.argv;
if (first === 'exit') {
  process.stderr.write('cannot find module signer\n');
  process.exit(4);
}
createInterface({ input: process.stdin }).on('line', () => {
  if (first !== 'silent') writeSync(1, `${first}\n`);
});

import { existsSync, writeFileSync } from 'node:fs';
import { answer, serve } from './serve.mjs';

// Answers once and leaves; started again (the file remembers) it does not even greet.
const [, , mark] = process.argv;
if (existsSync(mark)) process.exit(7);
writeFileSync(mark, '');
serve((message) => {
  answer(message);
  process.exit(0);
});

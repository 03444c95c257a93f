import { existsSync, writeFileSync } from 'node:fs';
import { answer, serve } from './serve.mjs';

// Leaves its first request unanswered; the file that it is given remembers that over restarts.
const [, , mark] = process.argv;
serve((message) => {
  if (existsSync(mark)) answer(message);
  else writeFileSync(mark, '');
});

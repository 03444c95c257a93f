import { existsSync, writeFileSync } from 'node:fs';
import { serve } from './serve.mjs';

// Dies of its first request; started again (a file remembers, and another one tells) it never greets.
const [, , mark, again] = process.argv;
if (existsSync(mark)) {
  writeFileSync(again, '');
  setInterval(() => undefined, 60_000);
} else {
  serve(() => {
    writeFileSync(mark, '');
    process.exit(3);
  });
}

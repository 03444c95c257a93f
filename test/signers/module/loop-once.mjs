import { existsSync, writeFileSync } from 'node:fs';
import { signed } from '../signature.mjs';

/** Loops for ever the first time; the file that FIXTURE_MARK names remembers it over restarts. */
export function sign(input) {
  const mark = process.env.FIXTURE_MARK;
  if (!existsSync(mark)) {
    writeFileSync(mark, '');
    for (;;);
  }
  return signed(input);
}

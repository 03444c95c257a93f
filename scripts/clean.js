// tsc leaves the output of deleted sources behind, and a deleted test would keep running: start from nothing.
import { rmSync } from 'node:fs';

for (const folder of ['dist', 'build', 'cov']) {
  rmSync(new URL(`../${folder}`, import.meta.url), { recursive: true, force: true });
}

// Measures whole processes as ratios to `node -e 0` within one run: figures in seconds mean nothing on another
// machine. The order is shuffled by rounds (A B C A B C …) so that a slow moment hits all alike; medians count.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const rounds = Number(process.argv[2] ?? 15);
const tool = 'bin/sigv4-conform.js';

const subjects = [
  { name: 'node -e 0', args: ['-e', '0'] },
  { name: '--version', args: [tool, '--version'], most: 1.5 },
  { name: '--help', args: [tool, '--help'] },
  { name: 'validate', args: [tool, 'validate'] },
  { name: 'run builtin:reference', args: [tool, '--adapter', 'builtin:reference', '--quiet'] },
  { name: 'run examples/my-signer.ts', args: [tool, '--adapter', './examples/my-signer.ts', '--quiet'] },
];

const times = new Map(subjects.map(({ name }) => [name, []]));
for (let round = -1; round < rounds; round++) {
  for (const { name, args } of subjects) {
    const began = process.hrtime.bigint();
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    const took = Number(process.hrtime.bigint() - began) / 1e6;
    if (status !== 0) {
      console.error(`${name} ended with ${status}: ${stderr}`);
      process.exit(1);
    }
    // The first round warms the disk's cache and is not counted.
    if (round >= 0) times.get(name).push(took);
  }
}

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
const base = median(times.get('node -e 0'));
let failed = false;
for (const { name, most } of subjects) {
  const ratio = median(times.get(name)) / base;
  const tooSlow = most !== undefined && ratio > most;
  failed ||= tooSlow;
  const limit = most === undefined ? '' : `  at most ${most.toFixed(2)}${tooSlow ? '  EXCEEDED' : ''}`;
  console.log(
    `${name.padEnd(28)} ${median(times.get(name)).toFixed(0).padStart(6)} ms  x ${ratio.toFixed(2).padStart(5)}${limit}`,
  );
}
process.exit(failed ? 1 : 0);

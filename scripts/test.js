// Runs the tests in two processes of mocha side by side, for one takes more than five minutes: what starts processes
// and browsers in one, what computes in the other. Each prints whole, the second when the first is through.
//   node scripts/test.js [options of mocha]
// Exit code: 0, or 1 if either has a failure.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = `${root}build/test`;
const mocha = fileURLToPath(import.meta.resolve('mocha/bin/mocha.js'));
/** The folders whose tests mostly wait for others. */
const starting = ['adapter', 'browser', 'cli', 'docs', 'package', 'reports', 'run', 'selftest'];

const folders = readdirSync(built, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const computing = folders.filter((name) => !starting.includes(name));

const first = run(starting, 'inherit');
const second = run(computing, 'pipe');
const held = [];
second.stdout.on('data', (piece) => held.push(piece));
second.stderr.on('data', (piece) => held.push(piece));
const codes = await Promise.all([ended(first), ended(second)]);
process.stdout.write(Buffer.concat(held), () => process.exit(codes.every((code) => code === 0) ? 0 : 1));

function run(names, output) {
  const specs = names
    .filter((name) => folders.includes(name))
    .map((name) => `build/test/${name}/**/*.test.js`);
  return spawn(process.execPath, [mocha, ...process.argv.slice(2), ...specs], {
    cwd: root,
    stdio: ['ignore', output, output],
  });
}

function ended(child) {
  return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
}

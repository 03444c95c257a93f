// Measures whole processes as ratios to `node -e 0`, or to another subject: figures in seconds mean nothing on
// another machine. Every round runs each subject once, in a new order, so that a slow moment hits all alike;
// medians count.
//   node scripts/bench.js [rounds]
// Exit code: 0, or 1 if a ratio is above its limit. Then it says where the time of a run goes.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const rounds = Number(process.argv[2] ?? 21);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error(`usage: node scripts/bench.js [rounds]; "${process.argv[2]}" is no number of rounds`);
  process.exit(2);
}
const tool = 'bin/sigv4-conform.js';
const inProcess = [tool, '--adapter', 'builtin:reference', '--quiet'];

const withDefect = (id) => [tool, '--adapter', `builtin:defect/${id}`, '--quiet'];
/** What a run with a defect is held against: what is more is the search for the cause. */
const diagnosed = { exit: 1, of: 'whole suite, in process', most: 1.5 };

const subjects = [
  { name: 'node -e 0', args: ['-e', '0'] },
  { name: '--version', args: [tool, '--version'], most: 1.5 },
  { name: '--help', args: [tool, '--help'] },
  { name: 'whole suite, in process', args: inProcess, most: 4 },
  {
    name: 'whole suite, Python example',
    args: [tool, '--quiet', '--', 'python3', 'examples/my_signer.py'],
    most: 6,
  },
  {
    name: 'whole suite, module in a worker',
    args: [tool, '--adapter', './examples/my-signer.ts', '--quiet'],
  },
  { name: 'a defect in some cases', args: withDefect('path-hex-lowercase'), ...diagnosed },
  { name: 'a defect in most cases', args: withDefect('sts-crlf'), ...diagnosed },
  { name: 'a key kept too long', args: withDefect('key-stale-date'), ...diagnosed },
  { name: 'validate', args: [tool, 'validate'] },
];

const times = new Map(subjects.map(({ name }) => [name, []]));
// The first round warms the disk's cache and is not counted.
for (let round = -1; round < rounds; round++) {
  for (const { name, args, exit } of shuffled(subjects)) {
    const took = measure(name, args, exit).ms;
    if (round >= 0) times.get(name).push(took);
  }
}

let failed = false;
for (const { name, most, of = 'node -e 0' } of subjects) {
  const own = times.get(name);
  const ratio = median(own) / median(times.get(of));
  const tooSlow = most !== undefined && ratio > most;
  failed ||= tooSlow;
  const limit = most === undefined ? '' : `  at most ${most.toFixed(2)}${tooSlow ? '  EXCEEDED' : ''}`;
  console.log(
    `${name.padEnd(32)} ${median(own).toFixed(0).padStart(6)} ms  x ${ratio.toFixed(2).padStart(5)} of ${of}${limit}`,
  );
}

for (const { name, args } of subjects.filter((one) => one.name.startsWith('whole suite'))) {
  console.log(`${name}: ${whatDominates(args)}`);
}
process.exit(failed ? 1 : 0);

/** The phases of a run, the longest first, each a share of their sum. */
function whatDominates(args) {
  const phases = new Map();
  for (let round = 0; round < Math.min(rounds, 5); round++) {
    const { stderr } = measure('timing', args, 0, { SIGV4_CONFORM_TIMING: '1' });
    for (const [, phase, ms] of stderr.matchAll(/^timing (\S+) ([\d.]+)$/gm)) {
      phases.set(phase, [...(phases.get(phase) ?? []), Number(ms)]);
    }
  }
  const medians = [...phases].map(([phase, list]) => [phase, median(list)]).sort((a, b) => b[1] - a[1]);
  const sum = medians.reduce((before, [, ms]) => before + ms, 0);
  return medians.map(([phase, ms]) => `${phase} ${Math.round((100 * ms) / sum)} %`).join(', ');
}

function measure(name, args, exit = 0, environment = {}) {
  const began = process.hrtime.bigint();
  const env = { ...process.env, ...environment };
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ms = Number(process.hrtime.bigint() - began) / 1e6;
  if (status !== exit) {
    console.error(`${name} ended with ${status}: ${stderr}`);
    process.exit(1);
  }
  return { ms, stderr };
}

function median(list) {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
}

function shuffled(list) {
  return list
    .map((one) => ({ one, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

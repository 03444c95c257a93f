// Runs the suite on every ready-made adapter, and keeps adapters/<name>/report.json saying what came of it.
//   npm run adapters [-- name…]                installs what is missing or changed, runs, refreshes the reports
//   npm run adapters -- --check [name…]        writes nothing; fails where a committed report says something else
//   npm run adapters -- --within=480 [name…]   begins none after so many seconds, and tells which those are
//   npm run adapters -- --fresh [name…]        installs and runs again what is unchanged, too
//   npm run adapters -- --install [name…]      installs only
// What an adapter is follows from its manifest (scripts/adapters/discovery.js). Its known failures stand in
// adapters/<name>/known-failures.yaml.
// Exit code: 0 all is well, 1 a gate failed or a report says something else, 2 something could not be installed or run.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { discover } from './adapters/discovery.js';
import { Obstacle } from './adapters/execute.js';
import { judge } from './adapters/judge.js';
import { inLanes } from './adapters/lanes.js';
import { toolDigest } from './adapters/stamps.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const cores = 2;
/** Stands for the exit code of an adapter that was not begun in time: it is told, and decides nothing. */
const leftOut = -1;

process.exitCode = await main(process.argv.slice(2));

async function main(words) {
  const flags = words.filter((word) => word.startsWith('--'));
  const wanted = words.filter((word) => !word.startsWith('--'));
  const limit = /^--within=([1-9]\d{0,4})$/;
  const [, seconds = null] = flags.map((flag) => limit.exec(flag)).find((found) => found !== null) ?? [];
  const within = seconds === null ? null : Number(seconds);
  const known = discover(root);
  const names = known.map(({ name }) => name);
  const strange =
    flags.find((flag) => !['--check', '--fresh', '--install'].includes(flag) && !limit.test(flag)) ??
    wanted.find((name) => !names.includes(name));
  if (strange !== undefined) {
    console.error(
      `no adapter is named ${strange}; there are ${names.join(', ')}, and the flags --check, --fresh, --install and --within=<seconds>`,
    );
    return 2;
  }
  if (!existsSync(join(root, 'dist/suite-index.ndjson'))) {
    console.error('the tool is not built: npm run build');
    return 2;
  }
  const asked = wanted.length > 0 ? known.filter(({ name }) => wanted.includes(name)) : known;
  const adapters = within === null ? asked : lightFirst(asked);
  const run = {
    root,
    check: flags.includes('--check'),
    fresh: flags.includes('--fresh'),
    installOnly: flags.includes('--install'),
    tool: toolDigest(root),
  };
  const start = performance.now();
  let done = 0;
  const codes = await inLanes(adapters, cores, groupOf, async (adapter) => {
    if (within !== null && performance.now() - start > within * 1_000) return leftOut;
    const lines = [];
    const code = await codeOf(adapter, run, (line) => lines.push(line));
    const place = `[${String(++done).padStart(String(adapters.length).length)}/${adapters.length}]`;
    const print = code === 0 ? console.log : console.error;
    for (const line of lines) print(`${place} ${adapter.name}: ${line}`);
    return code;
  });
  const took = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `${adapters.length} adapter${adapters.length === 1 ? '' : 's'} in ${took} s${told(adapters, codes)}`,
  );
  return Math.max(0, ...codes);
}

/** Those that install in seconds before those that are compiled: where time is short, most are judged. */
function lightFirst(adapters) {
  const heavy = ['client', 'maven', 'cargo', 'go'];
  const rank = ({ ecosystem }) => heavy.indexOf(ecosystem);
  return adapters.toSorted((a, b) => rank(a) - rank(b));
}

/** What cannot be installed beside another of its kind. */
function groupOf({ kind, ecosystem }) {
  return kind?.alone ? ecosystem : undefined;
}

/** What came of one adapter, as an exit code: one that cannot be run ends none of the others. */
async function codeOf(adapter, run, say) {
  try {
    return await judge(adapter, run, say);
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error;
    say(error.message);
    return 2;
  }
}

/** Which adapters are not well, by what is wrong with them. */
function told(adapters, codes) {
  const having = (code) => adapters.filter((_, index) => codes[index] === code).map(({ name }) => name);
  const list = (names, text) => (names.length === 0 ? '' : `; ${names.length} ${text}: ${names.join(', ')}`);
  return (
    list(having(1), 'not as committed or expected') +
    list(having(2), 'could not be installed or run') +
    list(having(leftOut), 'NOT RUN, for --within was over')
  );
}

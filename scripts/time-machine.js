// The time machine: for every published fix in adapters/time-machine.yaml the release before it must fail with the
// right cause named, and the release after it must pass.
//   npm run time-machine [-- id…]           installs what is missing, runs, prints the table
//   npm run time-machine -- --fresh [id…]   installs again what is there already
// The releases are installed in adapters/.cache/time-machine; nothing else is written.
// Exit code: 0 every fix holds, 1 one does not, 2 something could not be installed or run.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { discover } from './adapters/discovery.js';
import { execute, Obstacle, tail } from './adapters/execute.js';
import { oneAtATime } from './adapters/lanes.js';
import { sourceDigest } from './adapters/stamps.js';
import { file, readFixes } from './time-machine/fixes.js';
import { goBack } from './time-machine/journey.js';
import { bring, bringShared } from './time-machine/release.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

process.exitCode = await main(process.argv.slice(2)).catch((error) => {
  if (!(error instanceof Obstacle)) throw error;
  console.error(error.message);
  return 2;
});

async function main(words) {
  const flags = words.filter((word) => word.startsWith('--'));
  const wanted = words.filter((word) => !word.startsWith('--'));
  const { asOf, fixes } = readFixes(root);
  const ids = fixes.map(({ id }) => id);
  const strange = flags.find((flag) => flag !== '--fresh') ?? wanted.find((id) => !ids.includes(id));
  if (strange !== undefined)
    throw new Obstacle(`no fix is named ${strange}; there are ${ids.join(', ')}, and the flag --fresh`);
  if (!existsSync(join(root, 'dist/suite-index.ndjson')))
    throw new Obstacle('the tool is not built: npm run build');
  const adapters = new Map(discover(root).map((adapter) => [adapter.name, adapter]));
  const run = { root, asOf, fresh: flags.includes('--fresh') };
  bringShared(root);
  const chosen = wanted.length > 0 ? fixes.filter(({ id }) => wanted.includes(id)) : fixes;
  return goBack(
    chosen,
    (fix, version) => reportOf(adapters.get(fix.adapter), fix, version, run),
    console.log,
  );
}

/** What the whole suite says of one release: the cases that pass rule out what else might be the cause. */
async function reportOf(adapter, fix, version, run) {
  if (adapter === undefined) throw new Obstacle(`${file} names adapters/${fix.adapter}, which is not there`);
  const attach = await oneAtATime(adapter.kind?.alone ? adapter.ecosystem : adapter.name, () =>
    bring(adapter, fix, version, { ...run, source: sourceDigest(root, adapter) }),
  );
  const words = ['bin/sigv4-conform.js', '--reporter', 'json', ...attach];
  const { status, stdout, stderr } = await execute(process.execPath, words, { cwd: root, seconds: 300 });
  // 1 is a gate that failed: what a release before a fix is there for.
  if (status !== 0 && status !== 1)
    throw new Obstacle(`the run of ${fix.package} ${version} ended with ${status}\n${tail(stderr)}`);
  return JSON.parse(stdout);
}

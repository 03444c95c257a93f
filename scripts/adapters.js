// Runs the suite on every ready-made adapter, and keeps adapters/<name>/report.json saying what came of it.
//   node scripts/adapters.js [name…]           installs what is missing, runs, refreshes the reports
//   node scripts/adapters.js --check [name…]   writes nothing; fails where a committed report says something else
// An adapter is a Go module (go.mod), a Python program (requirements.txt) or a package of npm. Its known failures
// stand in adapters/<name>/known-failures.yaml.
// Exit code: 0 all is well, 1 a gate failed or a report says something else, 2 something could not be installed or run.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const minutes = 60_000;
/** Stands for the time of a run where two reports are compared. */
const undated = '1970-01-01T00:00:00.000Z';

/** What stands between us and a result: said in one line, exit code 2. */
class Obstacle extends Error {}

process.exitCode = main(process.argv.slice(2));

function main(words) {
  const check = words.includes('--check');
  const wanted = words.filter((word) => word !== '--check');
  const known = readdirSync(join(root, 'adapters'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const strange = wanted.find((name) => !known.includes(name));
  if (strange !== undefined) {
    console.error(`no adapter is named ${strange}; there are ${known.join(', ')}, and the flag --check`);
    return 2;
  }
  const names = wanted.length > 0 ? wanted : known;
  const start = performance.now();
  const codes = names.map((name) => {
    try {
      return hold(name, check);
    } catch (error) {
      if (!(error instanceof Obstacle)) throw error;
      console.error(`${name}: ${error.message}`);
      return 2;
    }
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${names.length} adapter${names.length === 1 ? '' : 's'} in ${seconds} s`);
  return Math.max(0, ...codes);
}

/** Runs one adapter and compares, or refreshes, its report. */
function hold(name, check) {
  const ran = run(name);
  const found = steady(ran);
  const file = join(root, 'adapters', name, 'report.json');
  const former = existsSync(file) ? read(file) : null;
  const before = former === null ? null : steady(former);
  const { passed, failed, errors, unsupported, knownFailures } = found.totals;
  const says = `${found.implementation.version}: ${passed} passed, ${failed} failed, ${errors} errors (${knownFailures} known), ${unsupported} unsupported`;
  const changes = before === null ? ['there was no report'] : changesBetween(before, found);
  for (const change of changes) console.log(`${name}: ${change}`);
  const gate = found.gate === 'passed' ? 0 : 1;
  if (gate === 1) {
    const amiss = found.cases.filter(({ standing }) => standing !== 'as-expected');
    for (const one of amiss) console.error(`${name}: ${one.id}: ${outcome(one)}, ${one.standing}`);
    console.error(
      `${name}: the gate failed. adapters/${name}/known-failures.yaml is where a failure is explained.`,
    );
  }
  if (check) {
    console.log(`${name} ${says}`);
    if (changes.length === 0) return gate;
    console.error(
      `${name}: adapters/${name}/report.json says something else. If the change is meant, run "node scripts/adapters.js ${name}", commit the file and say why.`,
    );
    return 1;
  }
  const text = laidOut({ ...found, startedAt: dateOf(found, former, ran.startedAt) });
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    const beside = `${file}.${process.pid}.tmp`;
    writeFileSync(beside, text);
    renameSync(beside, file);
  }
  console.log(`${name} ${says}`);
  return gate;
}

/** Installs an adapter, runs the suite on it and returns the report. */
function run(name) {
  const folder = join('adapters', name);
  const has = (file) => existsSync(join(root, folder, file));
  const attach = has('go.mod') ? go : has('requirements.txt') ? python : node;
  const list = 'known-failures.yaml';
  const known = has(list) ? ['--known-failures', join(folder, list)] : [];
  const words = [join(root, 'bin/sigv4-conform.js'), '--reporter', 'json', ...known, ...attach(folder)];
  const { status, stdout, stderr } = execute(process.execPath, words, '.', 15 * minutes);
  // 1 is a gate that failed: a result too, and hold says so.
  if (status !== 0 && status !== 1) throw new Obstacle(`the run ended with ${status}\n${tail(stderr)}`);
  const report = JSON.parse(stdout);
  if (report.partial) throw new Obstacle('the run was cut off');
  return report;
}

function node(folder) {
  if (!isInstalled(folder)) must('npm', ['ci', '--no-audit', '--no-fund'], folder, 'Node with npm');
  return ['--adapter', `./${folder}/index.mjs`];
}

/** true if node_modules holds the versions of the lock file. */
function isInstalled(folder) {
  const hidden = join(root, folder, 'node_modules/.package-lock.json');
  if (!existsSync(hidden)) return false;
  const versions = ({ packages }) =>
    Object.entries(packages)
      .filter(([path]) => path !== '')
      .map(([path, { version }]) => `${path} ${version}`)
      .sort()
      .join('\n');
  return versions(read(hidden)) === versions(read(join(root, folder, 'package-lock.json')));
}

function python(folder) {
  const interpreter = join(folder, '.venv/bin/python');
  const required = join(root, folder, 'requirements.txt');
  // A copy of the list in the environment says what was installed there.
  const installed = join(root, folder, '.venv/requirements.txt');
  if (!existsSync(installed) || readFileSync(installed, 'utf8') !== readFileSync(required, 'utf8')) {
    must('python3', ['-m', 'venv', '.venv'], folder, 'Python 3 with its venv module');
    const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', 'requirements.txt'];
    must('.venv/bin/python', pip, folder, 'pip in the new environment');
    copyFileSync(required, installed);
  }
  return ['--', interpreter, join(folder, 'adapter.py')];
}

/** Builds each time: Go itself knows what is up to date. */
function go(folder) {
  const build = ['build', '-trimpath', '-buildvcs=false', '-mod=readonly', '-o', '.bin/adapter', '.'];
  must('go', build, folder, 'Go');
  return ['--adapter', `./${folder}/.bin/adapter`];
}

function must(command, words, folder, needed) {
  const { status, stderr } = execute(command, words, folder, 5 * minutes, needed);
  if (status !== 0)
    throw new Obstacle(`"${command} ${words.join(' ')}" ended with ${status}\n${tail(stderr)}`);
}

function execute(command, words, folder, timeout, needed) {
  const cwd = join(root, folder);
  const options = { cwd, timeout, encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'pipe'] };
  const done = spawnSync(command.includes('/') ? resolve(cwd, command) : command, words, options);
  if (done.error?.code === 'ENOENT')
    throw new Obstacle(`${command} is not there: this adapter needs ${needed}`);
  if (done.error !== undefined) throw new Obstacle(`"${command}": ${done.error.message}`);
  return done;
}

/** JSON with a member a line, and an entry a line in its lists: a change of one case is a change of one line. */
function laidOut(report) {
  const entries = (list) => `[\n${list.map((one) => `    ${JSON.stringify(one)}`).join(',\n')}\n  ]`;
  const members = Object.entries(report).map(([name, value]) => {
    const isLong = Array.isArray(value) && value.length > 0;
    return `  ${JSON.stringify(name)}: ${isLong ? entries(value) : JSON.stringify(value)}`;
  });
  return `{\n${members.join(',\n')}\n}\n`;
}

/**
 * The report without what differs from run to run and place to place: clock times, durations, stacks. Nor does it
 * keep the catalogue, which is the suite's: a word changed there says nothing of a signer.
 */
function steady({ catalogue: _, ...report }) {
  const still = (one) => ({ ...one, durationMs: 0, observed: firstLineOf(one.observed) });
  return {
    ...report,
    startedAt: undated,
    durationMs: 0,
    cases: report.cases.map(still),
  };
}

/**
 * The time of the run that the report is of: a run that says all the same leaves the file as it is, date and all, so
 * that a date is that of the run which first had this result, with this suite and tool.
 */
function dateOf(found, former, now) {
  const isSame = former !== null && shown(steady(former)) === shown(found);
  return isSame && former.startedAt !== undated ? former.startedAt : now;
}

/** What an adapter throws has its stack in the message, and that the paths of one machine. */
function firstLineOf(observed) {
  if (observed.outcome !== 'adapter-error' || observed.message === undefined) return observed;
  return { ...observed, message: observed.message.split('\n', 1)[0] };
}

/** What `found` says otherwise than `before`, a line each; the version of the tool and the suite's digest aside. */
function changesBetween(before, found) {
  const old = new Map(before.cases.map((one) => [one.id, one]));
  const now = new Map(found.cases.map((one) => [one.id, one]));
  const lines = [];
  for (const [id, one] of now) {
    const was = old.get(id);
    if (was === undefined) lines.push(`${id}: is new, ${outcome(one)}`);
    else if (outcome(was) !== outcome(one)) lines.push(`${id}: was ${outcome(was)}, is ${outcome(one)}`);
    else lines.push(...membersThatDiffer(was, one).map((text) => `${id}: ${text}`));
  }
  for (const id of old.keys()) if (!now.has(id)) lines.push(`${id}: is gone`);
  const rest = ({ tool, suite, cases, ...members }) => members;
  return [...lines, ...membersThatDiffer(rest(before), rest(found))];
}

function membersThatDiffer(before, found) {
  return [...new Set([...Object.keys(before), ...Object.keys(found)])]
    .map((name) => [name, shown(before[name]), shown(found[name])])
    .filter(([, was, is]) => was !== is)
    .map(([name, was, is]) => `${name} was ${clipped(was)}, is ${clipped(is)}`);
}

function outcome({ verdict, observed }) {
  const { during, outcome: seen, condition } = observed;
  return `${verdict} (${[during === 'control' && 'control:', seen, condition].filter(Boolean).join(' ')})`;
}

/** JSON with the members of every object in one order. */
function shown(value) {
  return (
    JSON.stringify(value, (_, inner) =>
      inner !== null && typeof inner === 'object' && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    ) ?? 'nothing'
  );
}

function clipped(text) {
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Obstacle(`${file} cannot be read as JSON: ${error.message}`);
  }
}

function tail(text) {
  return text.trimEnd().split('\n').slice(-20).join('\n');
}

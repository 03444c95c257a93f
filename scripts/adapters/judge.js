// One adapter: install it, run the suite on it, compare or refresh its report.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changesBetween, outcome } from './comparison.js';
import { installerOf, manifests } from './discovery.js';
import { execute, Obstacle, tail, triedTwice } from './execute.js';
import { oneAtATime } from './lanes.js';
import { dateOf, laidOut, steady } from './layout.js';
import { sourceDigest, stampsOf } from './stamps.js';

/**
 * @param {object} given one of discover
 * @param {{ root: string, check: boolean, fresh: boolean, installOnly: boolean, tool: string }} run `tool`: the digest
 *   of tool and suites
 * @param {(text: string) => void} say takes a line of progress, and of findings
 * @returns {Promise<0 | 1>} 1: the gate failed, or the committed report says something else
 * @throws {Obstacle} where it cannot be installed or run
 */
export async function judge(given, run, say) {
  const { name, folder, ecosystem } = given;
  if (given.kind === undefined)
    throw new Obstacle(`adapters/${name} has no manifest; known are ${manifests.join(', ')}`);
  const kind = given.kind.of?.(run.root, folder, installerOf) ?? given.kind;
  const adapter = { ...given, kind };
  const stamps = stampsOf(run.root, name);
  const source = sourceDigest(run.root, adapter);
  const standsAs = () =>
    [source, run.tool, bytesOf(folder, 'known-failures.yaml'), bytesOf(folder, 'report.json')].join(' ');
  const isThere = kind.product === undefined || existsSync(join(folder, kind.product));
  if (run.fresh || !isThere || !stamps.holds('installed', source)) {
    const start = performance.now();
    const install = () => triedTwice(() => kind.install(folder, run), say);
    await (kind.alone ? oneAtATime(ecosystem, install) : install());
    stamps.keep('installed', source);
    say(`installed (${ecosystem}) in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  } else if (stamps.holds('judged', standsAs())) {
    say(`${summary(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')))} (unchanged)`);
    return 0;
  }
  if (run.installOnly) return 0;
  const code = held(adapter, run.check, await reportOf(adapter, run.root), say);
  if (code === 0) stamps.keep('judged', standsAs());
  return code;
}

/** Runs the suite on an installed adapter. */
async function reportOf({ place, folder, kind }, root) {
  const list = join(folder, 'known-failures.yaml');
  const known = existsSync(list) ? ['--known-failures', `${place}/known-failures.yaml`] : [];
  const words = [
    ...['bin/sigv4-conform.js', ...(kind.subcommand ?? []), '--reporter', 'json', ...known],
    ...(await kind.attach(place, folder)),
  ];
  const { status, stdout, stderr } = await execute(process.execPath, words, { cwd: root, seconds: 900 });
  // 1 is a gate that failed: a result too, and held says so.
  if (status !== 0 && status !== 1) throw new Obstacle(`the run ended with ${status}\n${tail(stderr)}`);
  const report = JSON.parse(stdout);
  if (report.partial) throw new Obstacle('the run was cut off');
  return report;
}

/** Compares, or refreshes, the report of an adapter. */
function held({ name, folder }, check, ran, say) {
  const file = join(folder, 'report.json');
  const found = steady(ran);
  const former = existsSync(file) ? read(file) : null;
  const changes = former === null ? ['there was no report'] : changesBetween(steady(former), found);
  few(changes).forEach(say);
  const gate = found.gate === 'passed' ? 0 : 1;
  if (gate === 1) {
    const amiss = found.cases.filter(({ standing }) => standing !== 'as-expected');
    few(amiss.map((one) => `${one.id}: ${outcome(one)}, ${one.standing}`)).forEach(say);
    say(`the gate failed. adapters/${name}/known-failures.yaml is where a failure is explained.`);
  }
  say(summary(found));
  if (check) {
    if (changes.length === 0) return gate;
    const refresh = `node scripts/adapters.js ${name}`;
    say(
      `adapters/${name}/report.json says something else. If the change is meant, run "${refresh}", commit the file and say why.`,
    );
    return 1;
  }
  const text = laidOut({ ...found, startedAt: dateOf(found, former, ran.startedAt) });
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    writeFileSync(`${file}.${process.pid}.tmp`, text);
    renameSync(`${file}.${process.pid}.tmp`, file);
  }
  return gate;
}

/** What a reader takes in of many lines. */
function few(lines) {
  const most = 40;
  return lines.length <= most
    ? lines
    : [...lines.slice(0, most), `… and ${lines.length - most} more of that kind`];
}

function summary({ implementation, totals }) {
  const { passed, failed, errors, unsupported, knownFailures } = totals;
  return `${implementation.version}: ${passed} passed, ${failed} failed, ${errors} errors (${knownFailures} known), ${unsupported} unsupported`;
}

function bytesOf(folder, name) {
  const file = join(folder, name);
  return existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : 'none';
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Obstacle(`${file} cannot be read as JSON: ${error.message}`);
  }
}

// Another release of a signer behind the very adapter that is in adapters/: the adapter's folder is copied into a
// cache, and the version in the copy's manifest replaced.
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { must, Obstacle, triedTwice } from '../adapters/execute.js';
import * as go from '../adapters/go.js';
import * as npm from '../adapters/npm.js';
import * as python from '../adapters/python.js';

/** Beside the cache of the adapters themselves, and as git-ignored as that. */
export const cache = 'adapters/.cache/time-machine';

const asOtherKind = { go: inGo, npm: inNpm, python: inPython };
const leftBehind =
  /^(node_modules|package-lock\.json|\.venv|\.bin|__pycache__|report\.json|known-failures\.yaml)$/;

/**
 * Copies and installs, where the cache does not hold it already.
 * @param {object} adapter one of discover
 * @param {object} fix the entry; `version` is its before or its after
 * @param {{ root: string, asOf: string, fresh: boolean, source: string }} run `source`: the digest of the adapter
 * @returns {Promise<string[]>} the words of the command line that attach it
 * @throws {Obstacle} where it cannot be installed
 */
export async function bring(adapter, fix, version, { root, asOf, fresh, source }) {
  const { name, ecosystem, kind } = adapter;
  const install = asOtherKind[ecosystem];
  if (install === undefined)
    throw new Obstacle(
      `adapters/${name} is of ${ecosystem ?? 'no known kind'}; the time machine knows ${Object.keys(asOtherKind).join(', ')}`,
    );
  const place = `${cache}/${name}@${version}`;
  const folder = join(root, place);
  const stamp = join(folder, '.installed');
  const made = JSON.stringify({ source, asOf, package: fix.package, version, with: fix.with ?? {} });
  if (fresh || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== made) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    cpSync(adapter.folder, folder, {
      recursive: true,
      filter: (path) => !leftBehind.test(path.slice(adapter.folder.length + 1)),
    });
    await triedTwice(() => install(folder, { [fix.package]: version, ...fix.with }, asOf), console.error);
    writeFileSync(`${stamp}.tmp`, made);
    renameSync(`${stamp}.tmp`, stamp);
  }
  return kind.attach(place, folder);
}

/** What the adapters of each language share, where the copies look for it: one folder up. */
export function bringShared(root) {
  cpSync(join(root, 'adapters/lib'), join(root, cache, 'lib'), { recursive: true });
}

/** npm has no lock file for these: what the release depends on is resolved as of one day, and no script is run. */
async function inNpm(folder, versions, asOf) {
  const file = join(folder, npm.manifest);
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(
    file,
    JSON.stringify({ ...manifest, dependencies: { ...manifest.dependencies, ...versions } }),
  );
  const words = ['install', '--before', asOf, '--ignore-scripts', '--no-audit', '--no-fund'];
  await must('npm', words, { cwd: folder, seconds: 300, needs: 'Node with npm' });
}

/** The list pins every package: one more line for those that it lacks. */
async function inPython(folder, versions) {
  const file = join(folder, python.manifest);
  const kept = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .filter((line) => !(line.split('==')[0] in versions));
  const lines = Object.entries(versions).map(([name, version]) => `${name}==${version}`);
  writeFileSync(file, `${[...kept, ...lines].join('\n')}\n`);
  await python.install(folder);
}

/** Go chooses the least versions that the requirements allow: the same on every day. */
async function inGo(folder, versions) {
  const options = { cwd: folder, seconds: 300, needs: 'Go' };
  const asked = Object.entries(versions).map(([name, version]) => `${name}@v${version}`);
  await must('go', ['get', ...asked], options);
  await go.install(folder);
}

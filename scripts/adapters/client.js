// Whole clients: client.yaml says which command is run, and how its version is asked. What brings the client is a
// manifest of another kind, in the same folder or in that of another entry.
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { validate } from '../../schemas/validators/client-entry.cjs';
import { execute, Obstacle } from './execute.js';
import { oneAtATime } from './lanes.js';
import { digestOf, stampsOf } from './stamps.js';

export const manifest = 'client.yaml';

/** Entries whose packages were brought by this process. */
const brought = new Set();

/**
 * The kind of one entry, as discovery.js says what a kind is.
 * @param {string} root of the repository
 * @param {string} folder the entry's
 * @param {(folder: string) => [string, object] | undefined} kindOf the kind of what installs, by its manifest
 * @throws {Obstacle} where client.yaml says something that it cannot say
 */
export function of(root, folder, kindOf) {
  const entry = read(join(folder, manifest), `adapters/${basename(folder)}/${manifest}`);
  const home = join(root, 'adapters', entry.install ?? basename(folder));
  const [ecosystem, kind] = kindOf(home) ?? [];
  if (kind === undefined)
    throw new Obstacle(`adapters/${basename(home)} has no manifest that brings the client`);
  return {
    subcommand: ['client'],
    product: kind.product && join('..', basename(home), kind.product),
    shared: `{lib/client,${basename(home)}}`,
    install: (_, { fresh }) => oneAtATime(home, () => bring(root, { home, kind, ecosystem, fresh })),
    attach: async () => words(entry, await versionOf(entry, root)),
  };
}

/** Installs what several entries may share, once. */
async function bring(root, { home, kind, ecosystem, fresh }) {
  const name = basename(home);
  const stamps = stampsOf(root, name);
  const own = [manifest, 'README.md', 'known-failures.yaml', 'report.json'].map((file) => `!${file}`);
  const digest = `${ecosystem} ${process.version} ${digestOf(home, ['**', ...own])}`;
  const isThere = kind.product === undefined || existsSync(join(home, kind.product));
  if (isThere && (brought.has(name) || (!fresh && stamps.holds('brought', digest)))) return;
  await kind.install(home, { fresh });
  brought.add(name);
  stamps.keep('brought', digest);
}

async function versionOf({ implementation: { name, version } }, root) {
  const [program, ...rest] = version.command;
  const options = { cwd: root, seconds: 30, needs: `${name} itself` };
  const { stdout, stderr } = await execute(program, rest, options);
  const [, found] = new RegExp(version.pattern, 'm').exec(`${stdout}\n${stderr}`) ?? [];
  if (found !== undefined) return found;
  throw new Obstacle(`"${version.command.join(' ')}" prints nothing that matches ${version.pattern}`);
}

function words({ service, command, lacks = [], raw, cases = [], implementation }, version) {
  return [
    ...['--service', service],
    ...['--implementation', `${implementation.name}@${version}`, '--language', implementation.language],
    ...lacks.flatMap((one) => ['--lacks', one]),
    ...cases.flatMap((glob) => ['--case', glob]),
    ...(raw ? ['--raw-client'] : []),
    ...['--', ...command],
  ];
}

function read(file, shown) {
  let entry;
  try {
    entry = parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Obstacle(`${shown}: ${error.message}`);
  }
  if (validate(entry)) return entry;
  const [{ instancePath, message, params }] = validate.errors;
  const what = params.additionalProperty ?? params.allowedValues ?? '';
  throw new Obstacle(`${shown}: ${instancePath || 'the entry'} ${message} ${what}`.trimEnd());
}

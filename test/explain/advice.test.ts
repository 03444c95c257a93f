import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { lintSuite } from '#lib/runner/suite/lint.js';
import { readAdvice } from '#lib/runner/suite/advice.js';
import { folderWith, removeFolders, smallWith } from '../suite/folders.js';
import { catalogue } from './explaining.js';

/** Commands that may be run here, and the words that they are spelt with: a Debian package and what it shows. */
const harmless: Readonly<Record<string, { package: string; shows: RegExp }>> = {
  'date -u': { package: 'coreutils', shows: /UTC/ },
  'timedatectl status': { package: 'systemd', shows: /System clock synchronized|System has not been booted/ },
  'chronyc tracking': { package: 'chrony', shows: /System time|Cannot talk to daemon/ },
};

/** Commands that change a clock: they are never run; their program and its words are looked up where it is here. */
const changing: Readonly<
  Record<string, { program: string; package: string; help: readonly string[]; names: RegExp }>
> = {
  'sudo timedatectl set-ntp true': {
    program: 'timedatectl',
    package: 'systemd',
    help: ['--help'],
    names: /\bset-ntp BOOL/,
  },
  'sudo chronyc makestep': { program: 'chronyc', package: 'chrony', help: ['help'], names: /\bmakestep\b/ },
  'sudo hwclock -s': {
    program: 'hwclock',
    package: 'util-linux-extra',
    help: ['--help'],
    names: /-s, --hctosys/,
  },
};

function isHere(program: string): boolean {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/sbin'];
  return folders.some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function shown(program: string, words: readonly string[]): string {
  const path = `${process.env['PATH'] ?? ''}${delimiter}/usr/sbin${delimiter}/sbin`;
  const { stdout, stderr } = spawnSync(program, words, {
    encoding: 'utf8',
    timeout: 60_000,
    env: { PATH: path, LC_ALL: 'C' },
  });
  return stdout + stderr;
}

describe('advice', () => {
  afterEach(removeFolders);

  it('speaks of every condition of the catalogue', async () => {
    const { families, advice } = await catalogue();
    const conditions = new Set([...families.values()].flatMap(({ errors }) => [...errors.keys()]));
    assert.ok(conditions.size >= 50);
    assert.deepEqual(
      [...conditions].filter((condition) => !advice.conditions.has(condition)),
      [],
    );
  });

  it('knows what every place of a message and every element holds', async () => {
    const { families, advice } = await catalogue();
    const wordings = [...families.values()].flatMap(({ errors }) =>
      [...errors.values()].flatMap((entry) => [entry, ...entry.variants]),
    );
    const places = wordings.flatMap(({ message }) =>
      [...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''),
    );
    const elements = wordings.flatMap((wording) => wording.elements.map(({ name }) => name));
    const unknown = new Set(
      [...places, ...elements].filter((name) => name !== 'sentences' && !advice.values.has(name)),
    );
    assert.deepEqual([...unknown], []);
  });

  it('tells of the clock on five platforms, where the clock is the cause', async () => {
    const { advice } = await catalogue();
    assert.deepEqual(
      advice.platforms.map(({ name }) => name),
      ['linux', 'macos', 'windows', 'docker', 'wsl'],
    );
    const told = [...advice.conditions.values()]
      .filter(({ clock }) => clock)
      .map(({ condition }) => condition);
    assert.deepEqual(told, ['expired', 'not-yet-current']);
    for (const { checks, mends, sources } of advice.platforms) {
      assert.ok(checks.length > 0 && mends.length > 0);
      for (const source of sources) assert.match(source, /^https:\/\//);
    }
  });

  it('names commands for Linux and WSL that are all known here', async () => {
    const { advice } = await catalogue();
    const named = advice.platforms
      .filter(({ name }) => name === 'linux' || name === 'wsl')
      .flatMap(({ checks, mends }) => [...checks, ...mends].map(({ run }) => run))
      .filter((run) => !/^\w+\.exe /.test(run));
    const known = [...Object.keys(harmless), ...Object.keys(changing)];
    assert.deepEqual([...new Set(named)].sort(), known.sort());
  });

  for (const [run, { package: name, shows }] of Object.entries(harmless)) {
    it(`names a command that runs: ${run}`, function () {
      const [program = '', ...words] = run.split(' ');
      if (process.platform !== 'linux' || !isHere(program)) {
        this.test!.title += ` (not here: package ${name})`;
        this.skip();
      }
      assert.match(shown(program, words), shows);
    });
  }

  for (const [run, { program, package: name, help, names }] of Object.entries(changing)) {
    it(`names a command that is spelt right: ${run}`, function () {
      if (process.platform !== 'linux' || !isHere(program)) {
        this.test!.title += ` (not here: package ${name})`;
        this.skip();
      }
      assert.match(shown(program, help), names);
    });
  }

  it('has to be there for every condition, and for no other', async () => {
    const advice = (conditions: string) =>
      `# yaml-language-server: $schema=../schemas/advice.schema.json\nabout: Advice.\nconditions:\n${conditions}platforms: []\nnot-of-the-signature: []\nvalues: {}\n`;
    const entry = (condition: string) =>
      `  - { condition: ${condition}, title: a title, compared: AWS compared this with that., causes: [a cause], mends: [a mend], sources: [somewhere] }\n`;
    const root = await smallWith('suite.yaml', 'version', 'version');
    const { families } = await (
      await import('#lib/runner/suite/load.js')
    ).loadSuite({ bundled: false, extra: [], cwd: root, root });
    const conditions = [...new Set([...families.values()].flatMap(({ errors }) => [...errors.keys()]))];
    const messages = async (text: string) => {
      const { writeFile } = await import('node:fs/promises');
      await writeFile(join(root, 'advice.yaml'), text);
      return (await lintSuite({ root })).faults.map(({ message }) => message);
    };
    assert.deepEqual(await messages(advice(conditions.map(entry).join(''))), []);
    const [first = '', ...rest] = conditions;
    assert.deepEqual(await messages(advice(rest.map(entry).join(''))), [
      `the condition "${first}" of the catalogue has no entry`,
    ]);
    assert.deepEqual(await messages(advice([...conditions, 'scope-planet', first].map(entry).join(''))), [
      'no family has a condition "scope-planet"',
      `the condition "${first}" has an entry already`,
    ]);
  });

  it('shows where its file is wrong', async () => {
    const root = await folderWith({ 'advice.yaml': 'about: Advice.\nconditionz: []\n' });
    await assert.rejects(readAdvice(root), /^ConformError: .*advice\.yaml:2:1\n/s);
  });
});

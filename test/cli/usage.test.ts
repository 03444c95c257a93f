import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandLine } from './command-line.js';

describe('the command line: usage', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sigv4-conform-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('prints its version, and nothing else', async () => {
    const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
    for (const flag of ['--version', '-V']) {
      assert.deepEqual(await commandLine([flag]), { code: 0, stdout: `${version}\n`, stderr: '' });
    }
  });

  it('prints help', async () => {
    const { code, stdout } = await commandLine(['--help']);
    assert.equal(code, 0);
    assert.match(stdout, /Usage: sigv4-conform/);
    assert.match(stdout, /npx sigv4-conform --adapter \.\/mySigner/);
    const run = await commandLine(['run', '--help']);
    assert.match(run.stdout, /--startup-timeout <ms>/);
  });

  const misuse: [why: string, args: string[], says: RegExp][] = [
    ['no adapter', [], /which signer\? Name one:\n {2}npx sigv4-conform --adapter \.\/mySigner/],
    ['a misspelt flag', ['--adaptor', 'x'], /unknown option '--adaptor'\n\(Did you mean --adapter\?\)/],
    ['a misspelt command', ['valdate'], /no command is called "valdate"\. Did you mean "validate"\?/],
    [
      'two adapters',
      ['--adapter', 'builtin:reference', '--', 'x'],
      /by --adapter or by a command after --, not by both/,
    ],
    ['an empty command', ['--'], /a command is missing after --/],
    ['an adapter that is not there', ['--adapter', './examples/my-singer'], /my-singer[\s\S]*my-signer/],
    ['a command that is not there', ['--', 'no-such-program-here'], /no-such-program-here/],
    ['an unknown builtin', ['--adapter', 'builtin:refrence'], /builtin:reference/],
    [
      'a misspelt reporter',
      ['--adapter', 'builtin:reference', '--reporter', 'jnuit'],
      /no reporter is called "jnuit"\. Did you mean "junit"\?/,
    ],
    [
      'a reporter without its path',
      ['--adapter', 'builtin:reference', '--reporter', 'json='],
      /the path after "=" is empty/,
    ],
    [
      'two reporters on stdout',
      ['--adapter', 'builtin:reference', '--reporter', 'json', '--reporter', 'junit'],
      /only one reporter can write to stdout, and json and junit both would/,
    ],
    [
      'a number that is none',
      ['--adapter', 'builtin:reference', '--timeout', '5s'],
      /--timeout <ms>: "5s" is no whole number/,
    ],
    [
      'a number out of range',
      ['--adapter', 'builtin:reference', '--pipeline', '0'],
      /"0" is no whole number from 1 to 1024/,
    ],
    ['quiet and verbose', ['--adapter', 'builtin:reference', '--quiet', '--verbose'], /exclude each other/],
    [
      'a glob that matches nothing',
      ['--adapter', 'builtin:reference', '--case', 'vanila/*'],
      /vanila\/\*[\s\S]*vanilla\//,
    ],
    [
      'flags that leave no case',
      ['--adapter', 'builtin:reference', '--profile', 'errors', '--case', 'vanilla/*'],
      /no case is left: each of --case vanilla\/\* --profile errors matches some, but none matches all/,
    ],
    ['a profile that is not there', ['--adapter', 'builtin:reference', '--profile', 'cores'], /core/],
    [
      'a suite that is not there',
      ['--adapter', 'builtin:reference', '--suite', './nothing/*.yaml'],
      /nothing\/\*\.yaml/,
    ],
    ['one option too many', ['run', 'x', '--adapter', 'builtin:reference'], /too many arguments/],
  ];
  for (const [why, args, says] of misuse) {
    it(`ends with 2 and says what to do: ${why}`, async () => {
      const { code, stdout, stderr } = await commandLine(args);
      assert.match(stderr, says);
      assert.equal(code, 2);
      assert.equal(stdout, '');
    });
  }

  it('refuses a report path that is a folder, before the run', async () => {
    await mkdir(join(folder, 'report.json'));
    const { code, stderr, stdout } = await commandLine([
      '--adapter',
      'builtin:reference',
      '--reporter',
      `json=${join(folder, 'report.json')}`,
    ]);
    assert.equal(code, 2);
    assert.match(
      stderr,
      /cannot be written to .*report\.json: it is a folder\nName a path that can be written; nothing was run\./,
    );
    assert.equal(stdout, '');
  });

  it('makes the folder of a report, and leaves nothing half written', async () => {
    const deep = join(folder, 'a', 'b');
    const args = [
      '--adapter',
      'builtin:reference',
      '--case',
      'vanilla/*',
      '--reporter',
      `json=${join(deep, 'r.json')}`,
    ];
    const { code, stdout } = await commandLine([...args, '--out', join(folder, 'out')]);
    assert.equal(code, 0);
    // Nobody took stdout: people still see what came of it.
    assert.match(stdout, /Gate passed/i);
    assert.deepEqual(await readdir(deep), ['r.json']);
    assert.deepEqual((await readdir(join(folder, 'out'))).sort(), [
      'junit.xml',
      'report.html',
      'report.json',
      'report.md',
    ]);
    const report = JSON.parse(await readFile(join(deep, 'r.json'), 'utf8')) as { gate: string };
    assert.equal(report.gate, 'passed');
  });

  it('takes its options from a config file, and a flag over it', async () => {
    await writeFile(
      join(folder, 'sigv4-conform.config.yaml'),
      'adapter: builtin:reference\ncase: ["vanilla/*"]\nreporter: [json]\n',
    );
    const byFile = await commandLine([], {}, folder);
    assert.equal(byFile.code, 0, byFile.stderr);
    const { cases } = JSON.parse(byFile.stdout) as { cases: { id: string }[] };
    assert.ok(cases.length > 0);
    assert.ok(cases.every(({ id }) => id.startsWith('vanilla/')));
    const byFlag = await commandLine(['--case', 'method/*'], {}, folder);
    assert.ok(
      (JSON.parse(byFlag.stdout) as { cases: { id: string }[] }).cases.every(({ id }) =>
        id.startsWith('method/'),
      ),
    );
  });

  it('shows the place of a fault in the config file', async () => {
    await writeFile(join(folder, 'sigv4-conform.config.yaml'), 'adaptor: builtin:reference\n');
    const { code, stderr } = await commandLine([], {}, folder);
    assert.equal(code, 2);
    assert.match(stderr, /sigv4-conform\.config\.yaml:1:1[\s\S]*> 1 \| adaptor[\s\S]*adapter/);
  });

  it('validates case files, and shows the place of a fault', async () => {
    const good = await commandLine(['validate']);
    assert.equal(good.code, 0);
    assert.match(good.stdout, /^valid: \d{3,} cases in \d+ files\n$/);
    await writeFile(
      join(folder, 'own.yaml'),
      'about: A case of my own, for a test.\ncases:\n  - id: own/x\n    titel: y\n',
    );
    const bad = await commandLine(['validate', join(folder, 'own.yaml')]);
    assert.equal(bad.code, 2);
    assert.match(bad.stderr, /own\.yaml:4:5[\s\S]*> 4 \| {5}titel: y/);
  });

  it('lints the suite', async () => {
    const { code, stdout, stderr } = await commandLine(['lint']);
    assert.equal(code, 0, stderr);
    assert.match(stdout, /^clean: \d{3,} cases\n$/);
  });
});

import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Language } from '#lib/runner/cli/templates.js';
import { commandLine } from './command-line.js';

const languages = JSON.parse(await readFile('examples/templates/languages.json', 'utf8')) as Language[];
const names = [
  ...['node', 'typescript', 'python', 'go', 'rust', 'java', 'csharp', 'csharp-mono', 'ruby', 'php', 'perl'],
  ...['shell', 'elixir'],
];

interface Workflow {
  readonly permissions: unknown;
  readonly jobs: {
    readonly 'sigv4-conform': {
      readonly defaults: unknown;
      readonly steps: readonly { readonly run?: string; readonly with?: unknown }[];
    };
  };
}

describe('init', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sigv4-conform-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const init = (...words: string[]) => commandLine(['init', ...words], {}, folder);

  it('has the languages that it should', () => {
    assert.deepEqual(
      languages.map(({ name }) => name),
      names,
    );
  });

  for (const language of languages) {
    it(`marks the place to be replaced in ${language.name}, under 25 lines`, async () => {
      const { code, stdout, stderr } = await init('--lang', language.name);
      assert.equal(code, 0, stderr);
      assert.equal(stderr, '');
      assert.deepEqual(
        stdout.split('\n').filter((line) => line.length > 80),
        [],
      );
      const lines = (await readFile(join(folder, language.adapter), 'utf8')).split('\n');
      const begin = lines.findIndex((line) => line.includes('--- replace this by your signer ---'));
      const end = lines.findIndex((line) => line.includes('--- until here ---'));
      assert.ok(begin >= 0 && end > begin, language.adapter);
      assert.ok(end - begin - 1 < 25, `${end - begin - 1} lines`);
      for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile()) continue;
        const text = await readFile(join(entry.parentPath, entry.name), 'utf8');
        assert.ok(text.split('\n').length <= 310, `${entry.name} is long`);
        assert.doesNotMatch(text, /@(?:TITLE|FOLDER|SETUP|VERSION|ATTACH|REPORT)@/);
      }
    });
  }

  it('writes an adapter, a list and a workflow, and prints the commands that come next', async () => {
    const { stdout } = await init('--lang', 'python');
    assert.deepEqual((await readdir(folder, { recursive: true })).sort(), [
      '.github',
      '.github/workflows',
      '.github/workflows/sigv4-conform.yml',
      'example_signer.py',
      'known-failures.yaml',
      'sigv4_adapter.py',
    ]);
    assert.match(stdout, /^ {2}npx sigv4-conform doctor -- python3 sigv4_adapter\.py$/m);
    const doctor = await commandLine(['doctor', '--', 'python3', 'sigv4_adapter.py'], {}, folder);
    assert.equal(doctor.code, 0, doctor.stdout);
    const words = ['--known-failures', 'known-failures.yaml', '--', 'python3', 'sigv4_adapter.py'];
    const run = await commandLine(words, {}, folder);
    assert.equal(run.code, 0, run.stdout);
    assert.match(run.stdout, /^\d{4,} cases: \d{4,} passed, 0 failed/m);
    assert.match(run.stdout, /^Conformant: yes$/m);
  });

  it('writes modules that sign right as they are', async () => {
    for (const [language, adapter] of [
      ['node', './sigv4-adapter.mjs'],
      ['typescript', './sigv4-adapter.ts'],
    ] as const) {
      await init('--lang', language, '--force');
      const { code, stdout } = await commandLine(['--adapter', adapter], {}, folder);
      assert.equal(code, 0, stdout);
      assert.match(stdout, /^\d{4,} cases: \d{4,} passed, 0 failed/m);
      assert.match(stdout, /^Conformant: yes$/m);
    }
  });

  it('writes a workflow where one is, for an adapter in a folder below', async () => {
    const { code, stdout } = await init('--lang', 'java', '--dir', 'a dir/conformance');
    assert.equal(code, 0);
    assert.match(stdout, /^ {2}cd 'a dir\/conformance'$/m);
    assert.match(stdout, /^ {2}javac -d build SigningAdapter\.java ExampleSigner\.java Json\.java$/m);
    assert.match(stdout, /^ {2}npx sigv4-conform doctor -- java -cp build SigningAdapter$/m);
    const workflow = parse(
      await readFile(join(folder, '.github/workflows/sigv4-conform.yml'), 'utf8'),
    ) as Workflow;
    const job = workflow.jobs['sigv4-conform'];
    assert.deepEqual(workflow.permissions, { contents: 'read' });
    assert.deepEqual(job.defaults, { run: { 'working-directory': 'a dir/conformance' } });
    const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
    assert.deepEqual(
      job.steps.flatMap(({ run }) => run?.trim().split('\n')[0] ?? []),
      [
        'javac -d build SigningAdapter.java ExampleSigner.java Json.java',
        `npx --yes sigv4-conform@${version} --known-failures known-failures.yaml --reporter github --out sigv4-conform-report -- java -cp build SigningAdapter`,
        'if [ -f sigv4-conform-report/report.md ]; then',
      ],
    );
  });

  it('never overwrites a file, unless it is told to', async () => {
    await writeFile(join(folder, 'sigv4_adapter.py'), 'mine\n');
    await mkdir(join(folder, '.github/workflows'), { recursive: true });
    // Also a link that leads nowhere is somebody's.
    await symlink('nowhere', join(folder, '.github/workflows/sigv4-conform.yml'));
    const { code, stdout, stderr } = await init('--lang', 'python');
    assert.equal(code, 2);
    assert.equal(stdout, '');
    assert.match(
      stderr,
      /nothing was written, because there already are:\n {2}sigv4_adapter\.py\n {2}\.github\/workflows\/sigv4-conform\.yml\n/,
    );
    assert.equal(await readFile(join(folder, 'sigv4_adapter.py'), 'utf8'), 'mine\n');
    assert.deepEqual((await readdir(folder)).sort(), ['.github', 'sigv4_adapter.py']);
    assert.equal((await init('--lang', 'python', '--force')).code, 0);
    assert.match(await readFile(join(folder, 'sigv4_adapter.py'), 'utf8'), /replace this by your signer/);
  });

  it('names the nearest language for an unknown one, and all for none', async () => {
    const { code, stderr } = await init('--lang', 'pyton');
    assert.equal(code, 2);
    assert.match(stderr, /there is no adapter for "pyton"\. Did you mean "python"\?/);
    for (const [word, meant] of [
      ['pearl', 'perl'],
      ['javscript', 'node'],
    ] as const) {
      assert.match((await init('--lang', word)).stderr, new RegExp(`Did you mean "${meant}"\\?`));
    }
    const none = await init();
    assert.equal(none.code, 2);
    for (const name of names) assert.match(none.stderr, new RegExp(`^ {2}${name} `, 'm'));
    assert.deepEqual(await readdir(folder), []);
  });

  it('takes the other names of a language, and no name of a folder for one', async () => {
    assert.equal((await init('--lang', 'Golang', '--dir', 'go')).code, 0);
    for (const word of ['common', '../node', '', 'constructor', '\x1b[31m']) {
      const { code, stderr } = await init('--lang', word);
      assert.equal(code, 2, word);
      assert.doesNotMatch(stderr, /\x1b/);
    }
  });

  it('refuses a folder that a workflow would take for an expression', async () => {
    const { code, stderr } = await init('--lang', 'node', '--dir', '${{ github.token }}');
    assert.equal(code, 2);
    assert.match(stderr, /a workflow cannot name such a folder/);
    assert.deepEqual(await readdir(folder), []);
  });
});

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program as a user would: without what npm and the coverage put into our own environment. */
function execute(file: string, args: readonly string[], cwd: string): Promise<Ended> {
  const ours = /^(npm_|NODE_OPTIONS$|NODE_V8_COVERAGE$|NYC_|NODE_PATH$)/;
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)));
  return new Promise((resolve) => {
    execFile(file, args, { cwd, env, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
      resolve({ code, stdout, stderr });
    });
  });
}

async function must(file: string, args: readonly string[], cwd: string): Promise<string> {
  const { code, stdout, stderr } = await execute(file, args, cwd);
  assert.equal(code, 0, `${file} ${args.join(' ')}: ${stdout}${stderr}`);
  return stdout;
}

describe('the package', function () {
  this.timeout(300_000);
  let folder = '';
  let files: string[] = [];

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sigv4-conform-package-'));
    await cp(join(root, 'test/files/consumer'), folder, { recursive: true });
    await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
    // The scripts would build anew, under the feet of the tests that run.
    const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
    const packed = JSON.parse(await must('npm', args, root)) as unknown;
    // npm 12 gives an object by package name, earlier ones a list.
    const [one] = Object.values(packed as object) as { filename: string; files: { path: string }[] }[];
    assert.ok(one);
    files = one.files.map(({ path }) => path);
    // The only test that asks a registry: what that fails to give at once may come at the next try.
    const flags = ['--prefer-offline', '--no-audit', '--no-fund', '--no-package-lock', '--fetch-retries=5'];
    await must('npm', ['install', ...flags, `./${one.filename}`], folder);
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('holds what a user needs, and nothing else', () => {
    const entries = [
      ...new Set(
        files.map((path) =>
          path
            .split('/')
            .slice(0, path.startsWith('dist/') ? 2 : 1)
            .join('/'),
        ),
      ),
    ];
    assert.deepEqual(entries.sort(), [
      'LICENSE',
      'README.md',
      'bin',
      'ci',
      'dist/defect-index.ndjson',
      'dist/reports',
      'dist/runner',
      'dist/suite-index.ndjson',
      'docs',
      'examples',
      'package.json',
      'schemas',
      'suites',
    ]);
    const odd = files.filter((path) =>
      /\.(map|tsbuildinfo|tgz)$|\btest\b|\.test\.|__pycache__|\.pyc$/.test(path),
    );
    assert.deepEqual(odd, []);
  });

  it('names no path of the machine that it was built on', async () => {
    for (const path of files) {
      const text = await readFile(join(root, path), 'utf8');
      assert.ok(!text.includes(root), path);
    }
  });

  it('runs where it is installed', async () => {
    const { code, stdout, stderr } = await execute(
      'npx',
      ['--no-install', 'sigv4-conform', '--adapter', 'builtin:reference', '--quiet'],
      folder,
    );
    assert.equal(code, 0, stderr);
    assert.match(stdout, /Gate passed/);
  });

  for (const [name, language, message] of [
    ['my-signer.mjs', 'javascript', 'never today'],
    ['my-typed-signer.ts', null, 'never in us-east-1'],
  ] as const) {
    it(`is imported by the adapter ${name}`, async () => {
      const args = [
        '--no-install',
        'sigv4-conform',
        '--adapter',
        `./${name}`,
        '--case',
        'vanilla/*',
        '--reporter',
        'json',
      ];
      const { code, stdout, stderr } = await execute('npx', args, folder);
      assert.equal(code, 1, stderr);
      const report = JSON.parse(stdout) as {
        cases: { observed: unknown }[];
        implementation: { language: unknown };
      };
      assert.ok(report.cases.length > 0);
      assert.equal(report.implementation.language, language);
      assert.deepEqual(report.cases[0]?.observed, { outcome: 'refused', message });
    });
  }

  it('runs from a program', async () => {
    assert.equal(await must(process.execPath, ['program.mjs'], folder), '0 true <?xml\n');
  });

  it('has types that a strict program is checked by', async () => {
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const types = ['--typeRoots', join(root, 'node_modules/@types')];
    await must(process.execPath, [tsc, '--project', '.', ...types], folder);
  });
});

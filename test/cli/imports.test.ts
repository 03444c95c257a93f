import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './command-line.js';

const preload = fileURLToPath(new URL('../../../test/support/loaded.cjs', import.meta.url));

/** Package → one whose CommonJS code is loaded with it: its own, or what it cannot do without. */
const marks = { mocha: 'mocha', ajv: 'ajv', yaml: 'yaml', globby: 'fast-glob', jiti: 'jiti' };

/** Which of the heavy packages a command line loads. */
function loadedBy(args: readonly string[], cwd = root): Promise<string[]> {
  return loaded([join(root, 'bin/sigv4-conform.js'), ...args], cwd);
}

function loaded(args: readonly string[], cwd: string): Promise<string[]> {
  // Without what the coverage puts before every process: it has packages of its own.
  const environment = { ...process.env, NODE_OPTIONS: '' };
  const words = ['--require', preload, ...process.execArgv, ...args];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, words, { cwd, env: environment }, (error, _, stderr) => {
      const line = /\nloaded (\[.*\])\n$/.exec(stderr)?.[1];
      if (line === undefined) reject(error ?? new Error(stderr));
      else {
        const packages = JSON.parse(line) as string[];
        resolve(
          Object.entries(marks)
            .filter(([, mark]) => packages.includes(mark))
            .map(([name]) => name),
        );
      }
    });
  });
}

describe('what a command loads', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sigv4-conform-'));
    await writeFile(join(folder, 'none.yaml'), 'cases: []\n');
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('is seen, whichever it is', async () => {
    const all = Object.keys(marks);
    const program = `await Promise.all(${JSON.stringify(all)}.map((name) => import(name)))`;
    assert.deepEqual(await loaded(['--input-type=module', '-e', program], root), all);
  });

  it('is nothing for the version and the help', async () => {
    assert.deepEqual(await loadedBy(['--version']), []);
    assert.deepEqual(await loadedBy(['--help']), []);
    assert.deepEqual(await loadedBy(['run', '--help']), []);
  });

  it('is mocha alone for a run of the bundled suite', async () => {
    assert.deepEqual(await loadedBy(['--adapter', 'builtin:reference', '--quiet']), ['mocha']);
  });

  it('is neither mocha nor jiti for a check of files', async () => {
    assert.deepEqual(await loadedBy(['validate', 'none.yaml'], folder), ['ajv', 'yaml']);
    assert.deepEqual(await loadedBy(['validate', '*.yaml'], folder), ['ajv', 'yaml', 'globby']);
  });

  it('is nothing to export the bundled suite, and to judge its answers what a process is judged with', async () => {
    const requests = join(folder, 'requests.ndjson');
    assert.deepEqual(await loadedBy(['export', '--to', requests]), []);
    const answers = join(folder, 'answers.ndjson');
    await writeFile(answers, '{"id":0,"result":{"protocol":1}}\n');
    assert.deepEqual(await loadedBy(['judge', answers, '--quiet']), ['mocha', 'ajv']);
  });

  it('is nothing for an explanation', async () => {
    assert.deepEqual(await loadedBy(['explain', 'scope-service']), []);
  });

  it('is nothing for the diagnosis of a request', async () => {
    assert.deepEqual(await loadedBy(['diagnose', 'test/files/diagnose/curl-method.http']), []);
  });

  it('is nothing to browse the bundled suite', async () => {
    assert.deepEqual(await loadedBy(['list']), []);
    assert.deepEqual(await loadedBy(['show', 'vanilla/signs-a-get']), []);
    assert.deepEqual(await loadedBy(['show', '--help']), []);
  });

  it('is nothing to compare reports and to make a site of them', async () => {
    const report = join(root, 'adapters/aws4/report.json');
    assert.deepEqual(await loadedBy(['compare', report, report]), []);
    assert.deepEqual(await loadedBy(['matrix', join(root, 'adapters/aws4'), '--out', 'site'], folder), []);
    assert.deepEqual(await loadedBy(['matrix', '--help']), []);
  });

  it('is nothing for the known defects of the bundled suite', async () => {
    const program = `import { loadDefects } from '#lib/runner/suite/load-defects.js';
      const { size } = await loadDefects();
      if (size !== 214) throw new Error(String(size));`;
    assert.deepEqual(await loaded(['--input-type=module', '-e', program], root), []);
  });

  it('is nothing to begin with an adapter, and mocha alone to look at one', async () => {
    assert.deepEqual(await loadedBy(['init', '--lang', 'node', '--dir', folder]), []);
    assert.deepEqual(await loadedBy(['init']), []);
    assert.deepEqual(await loadedBy(['doctor', '--adapter', 'builtin:reference']), ['mocha']);
    assert.deepEqual(await loadedBy(['demo']), ['mocha']);
  });

  it('is nothing for a mistake in the words', async () => {
    assert.deepEqual(await loadedBy(['--adaptor', 'x']), []);
    assert.deepEqual(await loadedBy([]), []);
  });
});

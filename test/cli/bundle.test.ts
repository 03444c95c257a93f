import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './command-line.js';

interface Bundle {
  bundled(): { main(): string; ended(words: string[]): void } | null;
}

describe('the bundle', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sigv4-conform-'));
    await mkdir(join(folder, 'dist'));
    await cp(join(root, 'bin/bundle.cjs'), join(folder, 'bin/bundle.cjs'));
    await writeFile(join(folder, 'package.json'), '{ "imports": { "#tool": "./dist/tool.cjs" } }\n');
    await writeTool('one');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const writeTool = (word: string) =>
    writeFile(join(folder, 'dist/tool.cjs'), `exports.main = () => (() => '${word}')();\n`);
  const load = () => (createRequire(join(folder, 'x.js'))('./bin/bundle.cjs') as Bundle).bundled();
  const codeFiles = async () =>
    (await readdir(join(folder, 'dist'))).filter((name) => name.endsWith('.code'));
  const codeFile = async () => join(folder, 'dist', (await codeFiles())[0] ?? 'none');

  it('keeps its code after a run, and after nothing else', async () => {
    load()?.ended(['lint']);
    assert.deepEqual(await codeFiles(), []);
    load()?.ended(['--adapter', 'x']);
    assert.deepEqual(await codeFiles(), [`tool-${process.version}-${process.arch}.code`]);
  });

  it('uses the code that it kept', async () => {
    load()?.ended(['--', 'x']);
    const file = await codeFile();
    const past = new Date('2020-01-01T00:00:00Z');
    await utimes(file, past, past);
    const again = load();
    assert.equal(again?.main(), 'one');
    again?.ended(['--', 'x']);
    const bytes = await readFile(file);
    assert.ok(bytes.length > 32);
    const { statSync } = await import('node:fs');
    assert.equal(statSync(file).mtimeMs, past.getTime());
  });

  it('never runs the code of another source, though it be as long', async () => {
    load()?.ended(['--', 'x']);
    await writeTool('two');
    assert.equal(load()?.main(), 'two');
  });

  it('takes code that was touched for none, and keeps it anew', async () => {
    load()?.ended(['--', 'x']);
    const file = await codeFile();
    const right = await readFile(file);
    for (const at of [0, right.length - 1]) {
      const wrong = Buffer.from(right);
      wrong.writeUInt8(wrong.readUInt8(at) ^ 1, at);
      await writeFile(file, wrong);
      const tool = load();
      assert.equal(tool?.main(), 'one');
      tool?.ended(['--', 'x']);
      assert.notDeepEqual(await readFile(file), wrong);
    }
  });

  it('steps back where the modules are newer, or where there is none', async () => {
    const built = join(folder, 'dist/.tsbuildinfo');
    await writeFile(built, '');
    await utimes(built, new Date(), new Date(Date.now() + 60_000));
    assert.equal(load(), null);
    await rm(built);
    assert.equal(load()?.main(), 'one');
    await rm(join(folder, 'dist/tool.cjs'));
    assert.equal(load(), null);
  });

  it('says what the modules say', function () {
    this.timeout(60_000);
    const report = (condition: string[]) => {
      const words = ['--adapter', 'builtin:reference', '--profile', 'core', '--reporter', 'json'];
      const args = [...condition, join(root, 'bin/sigv4-conform.js'), ...words];
      // Without the conditions of the coverage, under which there is no bundle.
      const text = execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 });
      return text.replace(/"(startedAt|durationMs)": ("[^"]*"|[\d.]+)/g, '"$1": 0');
    };
    const bundled = report([]);
    assert.match(bundled, /"gate": "passed"/);
    assert.equal(bundled, report(['--conditions=sigv4-conform-modules']));
  });
});

import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../cli/command-line.js';

interface Options {
  readonly cwd: string;
  readonly seconds: number;
  readonly needs: string;
}
const { must, triedTwice } = (await import(join(root, 'scripts/adapters/execute.js'))) as {
  must: (command: string, words: readonly string[], options: Options) => Promise<string>;
  triedTwice: <T>(work: () => Promise<T>, say: (text: string) => void) => Promise<T>;
};

describe('what an installer fails to bring', () => {
  let folder = '';
  let said: string[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sigv4-conform-'));
    said = [];
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const shell = (script: string) =>
    triedTwice(
      () => must('sh', ['-c', script], { cwd: folder, seconds: 60, needs: 'a shell' }),
      (line) => said.push(line),
    );

  it('is asked for once more, which is told with why', async () => {
    const once = 'test -e there || { touch there; echo 502 from the registry >&2; exit 7; }; echo brought';
    assert.equal(await shell(once), 'brought\n');
    assert.deepEqual(said, [`tried once more, for "sh -c ${once}" ended with 7\n502 from the registry`]);
  });

  it('is an obstacle where it fails again', async () => {
    await assert.rejects(shell('echo . >> times; exit 7'), /^Error: "sh -c [^"]*" ended with 7\n/);
    assert.equal(readFileSync(join(folder, 'times'), 'utf8'), '.\n.\n');
  });

  it('is not asked for again where the installer itself is missing', async () => {
    const absent = () => must('./absent', [], { cwd: folder, seconds: 60, needs: 'Absent' });
    await assert.rejects(
      triedTwice(absent, (line) => said.push(line)),
      /^Error: \.\/absent is not there: this adapter needs Absent$/,
    );
    assert.deepEqual(said, []);
    assert.ok(!existsSync(join(folder, 'absent')));
  });
});

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../cli/command-line.js';

/** The check of the table in a file, the published vectors not at hand. */
function checked(file: string): Promise<{ code: unknown; stderr: string }> {
  const script = join(root, 'scripts/bench-discrimination.js');
  const env = { ...process.env, SIGV4_VECTORS: join(root, 'none.jsonl') };
  return new Promise((resolve) => {
    execFile(process.execPath, [script, '--check', file], { cwd: root, env }, (error, _, stderr) =>
      resolve({ code: error === null ? 0 : error.code, stderr }),
    );
  });
}

describe('the table of what practices catch', function () {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sigv4-conform-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('stands in README as it is measured', async () => {
    assert.deepEqual(await checked('README.md'), { code: 0, stderr: '' });
    const readme = await readFile(join(root, 'README.md'), 'utf8');
    assert.match(readme, /^\| this suite +\| \d+ cases +\| 171 +\| 171 +\| 0 +\|$/m);
    assert.match(readme, /^Measured on \d{4}-\d\d-\d\d\.$/m);
  });

  it('is found to be wrong where it says something else', async () => {
    const readme = await readFile(join(root, 'README.md'), 'utf8');
    const file = join(folder, 'README.md');
    await writeFile(file, readme.replace(/(?<=the classic vectors +\| 27 vectors \| )72/, '27'));
    const { code, stderr } = await checked(file);
    assert.equal(code, 1);
    assert.match(stderr, /^README\.md does not say: the classic vectors \| 27 vectors \| 72 \| – \| 6$/m);
  });
});

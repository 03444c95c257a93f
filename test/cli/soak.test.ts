import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { root } from './command-line.js';

function soaked(...words: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['scripts/soak.js', ...words], { cwd: root }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });
}

describe('the soak test', () => {
  it('finds no wrong verdict among 2000 requests, and says how the memory grew', async function () {
    const { code, stdout, stderr } = await soaked('2000');
    assert.equal(code, 0, stdout + stderr);
    assert.match(
      stdout,
      /^heap used: [\d.]+ MiB after a tenth, [\d.]+ MiB at the end, [+-][\d.]+ MiB \(at most \+8\)$/m,
    );
    assert.match(stdout, /^2000 requests, seed 1: 0 wrong verdicts; serve counted the same$/m);
  });

  it('takes no number of requests that is none', async () => {
    const { code, stderr } = await soaked('many');
    assert.deepEqual([code, stderr], [2, 'usage: node scripts/soak.js [requests, at least 100] [seed]\n']);
  });
});

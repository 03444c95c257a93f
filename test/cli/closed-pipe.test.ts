import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../../bin/sigv4-conform.js', import.meta.url));

describe('a pipe whose reader goes', () => {
  it('is no fault: nothing is printed of it, and the exit code is that of the work', async () => {
    const child = spawn(process.execPath, [...process.execArgv, bin, 'list', 'cases', '--json']);
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
  });
});

import assert from 'node:assert/strict';
import { commandLine } from './command-line.js';

const run = ['--adapter', 'builtin:reference', '--case', 'vanilla/*', '--quiet'];

describe('the phases of a run', () => {
  it('are told on stderr where that is asked for', async () => {
    const { code, stderr } = await commandLine(run, { SIGV4_CONFORM_TIMING: '1' });
    assert.equal(code, 0);
    const lines = stderr.split('\n').filter((line) => line.startsWith('timing '));
    assert.deepEqual(
      lines.map((line) => line.replace(/ \d+\.\d$/, '')),
      ['timing node', 'timing imports', 'timing suite', 'timing adapter', 'timing cases', 'timing reports'],
    );
  });

  it('are nobody else to read', async () => {
    for (const value of ['', '0', 'yes']) {
      const { stderr } = await commandLine(run, { SIGV4_CONFORM_TIMING: value });
      assert.doesNotMatch(stderr, /timing/);
    }
  });
});

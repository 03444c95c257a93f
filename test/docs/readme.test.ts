import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { commandLine } from '../cli/command-line.js';

const readme = await readFile('README.md', 'utf8');

describe('README', () => {
  it('shows the TypeScript example as it is, in ten lines', async () => {
    const example = await readFile('examples/my-signer.ts', 'utf8');
    assert.ok(readme.includes(`\`\`\`ts\n${example}\`\`\`\n`));
    assert.ok(example.trimEnd().split('\n').length <= 10);
  });

  it('points to a Python example of at most 25 lines', async () => {
    const example = await readFile('examples/my_signer.py', 'utf8');
    assert.ok(example.trimEnd().split('\n').length <= 25);
  });

  it('names every flag of run, and no other', async () => {
    const { stdout } = await commandLine(['run', '--help']);
    const flags = new Set(stdout.match(/--[a-z][a-z-]*/g));
    flags.delete('--help');
    const table = /## Run it\n([\s\S]*?)\n\| exit/.exec(readme)?.[1] ?? '';
    const shown = new Set(table.match(/--[a-z][a-z-]*/g));
    shown.delete('--help');
    assert.deepEqual([...shown].sort(), [...flags].sort());
  });

  it('says the exit codes that the help says', async () => {
    const { stdout } = await commandLine(['--help']);
    for (const code of ['0', '1', '2', '3', '4', '130']) {
      assert.match(readme, new RegExp(`^\\| ${code}\\b`, 'm'));
      assert.match(stdout, new RegExp(`\\b${code}\\b`));
    }
  });

  it('links to nothing that is not there', async () => {
    const targets = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map(([, target]) => target ?? '');
    assert.ok(targets.length > 5);
    for (const target of targets) {
      if (target.endsWith('.md') || target.includes('.')) await readFile(target);
    }
  });
});

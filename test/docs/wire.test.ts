import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { readHops } from '#lib/runner/suite/hops.js';
import { commandLine } from '../cli/command-line.js';

const page = await readFile('docs/wire.md', 'utf8');

/** What stands under a heading, to the next of its rank. */
function section(heading: string): string {
  return new RegExp(`\n## ${heading}\n([\\s\\S]*?)\n## `).exec(page)?.[1] ?? assert.fail(heading);
}

const flagsIn = (text: string) => [...new Set(text.match(/--[a-z][a-z-]*/g))].sort();

/** The first cells of the rows of the section's first table. */
const firstCells = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split(' | ', 1)[0] ?? '');

describe('docs/wire.md', () => {
  for (const command of ['serve', 'client']) {
    it(`names every flag of ${command}, and no other`, async () => {
      const { stdout } = await commandLine([command, '--help']);
      const rows = firstCells(section(command)).join(' ');
      assert.deepEqual(
        flagsIn(rows),
        flagsIn(stdout).filter((flag) => flag !== '--help'),
      );
    });
  }

  it('names every hop, and says which one a signature must survive', async () => {
    const rows = section('Hops')
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) => line.split('|').map((cell) => cell.trim()));
    const hops = await readHops();
    assert.deepEqual(
      rows.map(([, name, , survives]) => [name, survives]),
      [...hops.values()].map(({ name, level }) => [
        `\`${name}\``,
        level === 'must' ? 'must survive' : 'may break',
      ]),
    );
  });

  it('links to nothing that is not there', async () => {
    for (const [, target = ''] of page.matchAll(/\]\(([^)#:]+)\)/g)) {
      if (target.includes('.json') || target.endsWith('.md')) await readFile(`docs/${target}`);
    }
  });
});

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const page = `# Blanks

- \`query-order/is-sorted\` (must): nobody has counted
- \`query-order/keeps-repeats\` (should): nobody has counted

| signer | fails | as |
| ------ | ----- | -- |

No failure: nobody has counted.

## Outcome

The cases stay.
`;

const counted = `# Blanks

- \`query-order/is-sorted\` (must): 1 of 3 signers pass
- \`query-order/keeps-repeats\` (should): 2 of 2 signers pass

| signer | fails  | as                            |
| ------ | ------ | ----------------------------- |
| one    | 1 of 2 | \`query-unsorted\` + \`path-x\` 1 |
| two    | 1 of 1 | refused 1                     |

No failure: three.

## Outcome

The cases stay.
`;

type Result = readonly [id: string, level: string, verdict: string, outcome: string, defects?: string[]];

describe('docs/decisions', () => {
  let folder = '';
  const file = () => join(folder, 'docs/decisions/001-blanks.md');
  const report = (name: string, ...results: Result[]) => {
    mkdirSync(join(folder, 'adapters', name), { recursive: true });
    const cases = results.map(([id, level, verdict, outcome, defects]) => ({
      id: `query-order/${id}`,
      level,
      verdict,
      observed: { outcome },
      ...(defects === undefined ? {} : { diagnosis: { defects } }),
    }));
    writeFileSync(join(folder, 'adapters', name, 'report.json'), JSON.stringify({ cases }));
  };
  const run = (...words: string[]) => {
    const script = resolve('scripts/decisions-doc.js');
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], { encoding: 'utf8' });
    return { status, stdout, stderr };
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'decisions-doc-'));
    mkdirSync(join(folder, 'docs/decisions'), { recursive: true });
    writeFileSync(file(), page);
    report(
      'one',
      ['is-sorted', 'must', 'fail', 'rejected', ['query-unsorted', 'path-x']],
      ['keeps-repeats', 'should', 'pass', 'accepted'],
    );
    report(
      'two',
      ['is-sorted', 'must', 'error', 'refused'],
      ['keeps-repeats', 'should', 'unsupported', 'unsupported'],
    );
    report(
      'three',
      ['is-sorted', 'must', 'pass', 'accepted'],
      ['keeps-repeats', 'should', 'pass', 'accepted'],
    );
    report('whole-client', ['is-sorted', 'must', 'fail', 'rejected']);
    writeFileSync(join(folder, 'adapters/whole-client/client.yaml'), '');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('are found to have drifted, counted anew, and then found right', () => {
    const drifted =
      'docs/decisions/001-blanks.md is not what the reports say: run "npm run generate" and commit it\n';
    assert.deepEqual(run('--check', folder), { status: 1, stdout: '', stderr: drifted });
    assert.equal(readFileSync(file(), 'utf8'), page);
    assert.deepEqual(run(folder), { status: 0, stdout: 'wrote docs/decisions\n', stderr: '' });
    assert.equal(readFileSync(file(), 'utf8'), counted);
    assert.deepEqual(run('--check', folder), { status: 0, stdout: 'checked docs/decisions\n', stderr: '' });
  });

  it('name no case that nobody was judged by', () => {
    writeFileSync(file(), page.replace('is-sorted', 'is-gone'));
    const { status, stderr } = run(folder);
    assert.equal(status, 1);
    assert.match(
      stderr,
      /Error: docs\/decisions\/001-blanks\.md: no signer was judged by query-order\/is-gone/,
    );
  });
});

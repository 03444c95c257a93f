import assert from 'node:assert/strict';
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConformError } from '#lib/runner/model/conform-error.js';
import { readHops } from '#lib/runner/suite/hops.js';
import { lintSuite } from '#lib/runner/suite/lint.js';
import { folderWith, messageOf, removeFolders, smallRoot } from './folders.js';

const line = '# yaml-language-server: $schema=../schemas/hops.schema.json\n';
const hop = (name: string, changes = '[{ add-header: [Via, 1.1 p] }]') =>
  `  - { name: ${name}, title: a proxy, level: must, changes: ${changes}, source: [RFC 9110] }\n`;
const file = (...hops: string[]) => `${line}about: Hops of my own.\nhops:\n${hops.join('')}`;

/** The small suite with this file of hops, and a case that is added to one of its files. */
async function suiteWith(hops: string, testCase = ''): Promise<string> {
  const root = join(await folderWith({}), 'suites');
  await cp(smallRoot, root, { recursive: true });
  await writeFile(join(root, 'hops.yaml'), hops);
  if (testCase !== '') {
    await writeFile(
      join(root, 'cases/core/around.yaml'),
      `# yaml-language-server: $schema=../../../schemas/case-file.schema.json\nabout: What is set around a client.\nsource: https://example.com/\ndefaults: { level: must }\ncases:\n${testCase}`,
    );
  }
  return root;
}

async function faultsOf(root: string): Promise<string[]> {
  const { faults } = await lintSuite({ root });
  return faults.map((f) => `${f.file}:${f.line}:${f.column}|${f.message}|${f.cure}`);
}

describe('hops, the file', () => {
  afterEach(removeFolders);

  it('is read by name, its changes in their order', async () => {
    const root = await suiteWith(
      file(hop('one', '[{ remove-header: via }, { lower-case-names: true }]'), hop('two')),
    );
    const hops = await readHops(root);
    assert.deepEqual([...hops.keys()], ['one', 'two']);
    assert.deepEqual(hops.get('one')?.changes, [
      { kind: 'remove-header', name: 'via' },
      { kind: 'lower-case-names' },
    ]);
  });

  it('shows its faults in their lines', async () => {
    const root = await suiteWith(file(hop('one', '[{ add-heade: [Via, x] }]')));
    await assert.rejects(readHops(root), (error: ConformError) => {
      assert.equal(error.code, 'suite-invalid');
      return /hops\.yaml:4:/.test(error.message) && error.message.includes('"add-header"');
    });
  });

  it('names each hop once', async () => {
    const root = await suiteWith(file(hop('one'), hop('two'), hop('one')));
    assert.deepEqual(await faultsOf(root), [
      'suites/hops.yaml:6:13|the hop "one" is there already|take one away',
    ]);
  });

  it('has every hop that a case passes', async () => {
    const testCase =
      '  - { id: around/passes-a-hop, title: a hop, expect: accepted, ambient: { credentials: test-suite, through: onne } }\n';
    const faults = await faultsOf(await suiteWith(file(hop('one')), testCase));
    assert.ok(
      faults.includes('suites/cases/core/around.yaml:6:109|no hop is called "onne"|write "one"'),
      faults.join('\n'),
    );
  });
});

describe('cases of what is set around a client', () => {
  afterEach(removeFolders);

  const told = 'region: us-east-1, time: "2015-08-30T12:36:00Z", credentials: test-suite';
  const sign = `sign: { ${told}, request: { method: GET, url: "https://iam.amazonaws.com/" } }`;

  /** Rule and cure of every fault of a file of one case; its members stand on lines 6 and on. */
  async function faults(...members: string[]): Promise<string[]> {
    const text = `about: Cases of my own.\nsource: https://example.com/\ndefaults: { level: must }\ncases:\n  - id: mine/one\n    title: my first case\n${members.map((member) => `    ${member}\n`).join('')}`;
    const frames = (await messageOf(text)).split('\n\n').slice(0, -1);
    return frames.map((frame) =>
      frame
        .split('\n')
        .slice(-2)
        .map((part) => part.trim())
        .join('|'),
    );
  }

  it('are read', async () => {
    assert.deepEqual(
      await faults(
        'expect: { rejected: scope-service }',
        'ambient: { credentials: test-suite, receiving-service: sibling }',
      ),
      [],
    );
    assert.deepEqual(
      await faults(
        'expect: { rejected: scope-date }',
        'ambient: { credentials: test-suite, clock: +window+60s }',
      ),
      [],
    );
  });

  it('are of one kind', async () => {
    assert.deepEqual(
      await faults('expect: accepted', sign, 'ambient: { credentials: test-suite }', 'service: iam'),
      [
        'a case has sign or ambient, not both|Cure: make two cases of it',
        'a case of the surroundings is of no service|Cure: take the line away: the client is of whichever service its caller names',
      ],
    );
  });

  it('have no members of the other kinds', async () => {
    assert.deepEqual(
      await faults(
        'expect: accepted',
        'ambient: { credentials: test-suite }',
        'region: us-east-1',
        'fixed-date: true',
      ),
      [
        '"fixed-date" has no meaning beside ambient|Cure: take it away',
        '"region" has no meaning beside ambient|Cure: take it away',
      ],
    );
  });

  it('are of no service', async () => {
    const found = await faults('expect: accepted', 'ambient: { credentials: test-suite }', 'service: iam');
    assert.ok(found.includes('"service" has no meaning beside ambient|Cure: take it away'), found.join('\n'));
  });

  it('expect a condition that some family has', async () => {
    assert.deepEqual(
      await faults('expect: { rejected: scope-servce }', 'ambient: { credentials: test-suite }'),
      ['no family has a documented error "scope-servce"|Cure: write "scope-service"'],
    );
  });
});

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { indexText } from '#lib/runner/suite/build-index.js';
import { loadSuite } from '#lib/runner/suite/load.js';
import { sha256, SuiteIndex } from '#lib/runner/suite/suite-index.js';
import { ConformError } from '#lib/runner/model/conform-error.js';
import { folderWith, removeFolders, smallRoot, smallWith } from './folders.js';

const tool = '1.2.3';

/** The title in the small suite's vanilla.yaml, and one that stands in a doctored index only. */
const written = 'GET of the root';
const planted = 'what the index says';

/** An index of a suite in a folder of its own: its path. */
async function indexFile(text: string): Promise<string> {
  return join(await folderWith({ 'suite-index.ndjson': text }), 'suite-index.ndjson');
}

/** An index whose entries are not what the files say, and whose checksum holds. */
function doctored(text: string): string {
  const [first = '', second = ''] = text.split('\n');
  assert.ok(second.includes(written));
  const entries = second.replace(written, planted);
  const head = { ...(JSON.parse(first) as object), sha256: sha256(entries) };
  return `${JSON.stringify(head)}\n${entries}\n`;
}

/** The title of the first case as it is loaded from `root` by an index with this text. */
async function titleBy(text: string, root = smallRoot, version = tool): Promise<string | undefined> {
  const index = SuiteIndex.read(await indexFile(text), version);
  const { cases } = await loadSuite({ bundled: true, extra: [], cwd: root, root, index });
  return cases[0]?.title;
}

describe('the index of a suite', () => {
  afterEach(removeFolders);

  it('gives the suite that its files give', async () => {
    const index = SuiteIndex.read(await indexFile(await indexText(smallRoot, tool)), tool);
    const small = { bundled: true, extra: [], cwd: smallRoot, root: smallRoot };
    const parsed = await loadSuite({ ...small, index: null });
    assert.equal(parsed.cases.length, 5);
    assert.deepEqual(await loadSuite({ ...small, index }), parsed);
  });

  it('of the package gives the suite that the files of the package give', async () => {
    const own = { bundled: true, extra: [], cwd: smallRoot };
    const parsed = await loadSuite({ ...own, index: null });
    assert.ok(parsed.cases.length >= 240);
    assert.deepEqual(await loadSuite(own), parsed);
  });

  it('is taken at its word where the bytes are the ones it was made of', async () => {
    assert.equal(await titleBy(doctored(await indexText(smallRoot, tool))), planted);
  });

  it('says nothing of a file that was edited since', async () => {
    const text = doctored(await indexText(smallRoot, tool));
    const root = await smallWith('cases/core/vanilla.yaml', written, 'GET of any root');
    assert.equal(await titleBy(text, root), 'GET of any root');
  });

  it('says nothing of a file by the bytes of another kind of file', async () => {
    const text = doctored(await indexText(smallRoot, tool)).replaceAll('"case-file"', '"service"');
    const [first = '', second = ''] = text.split('\n');
    const head = { ...(JSON.parse(first) as object), sha256: sha256(second) };
    assert.equal(await titleBy(`${JSON.stringify(head)}\n${second}\n`), written);
  });

  const untrusted: [why: string, change: (text: string) => string][] = [
    ['is empty', () => ''],
    ['is cut off in its entries', (text) => text.slice(0, -100)],
    ['is cut off in its first line', (text) => text.slice(0, 20)],
    ['was changed in one letter', (text) => text.replace(planted, planted.toUpperCase())],
    ['has another format', (text) => text.replace('"format":2', '"format":1')],
    ['is no JSON', () => 'suite\nindex\n'],
    ['is JSON of another shape', () => 'null\nnull\n'],
  ];
  for (const [why, change] of untrusted) {
    it(`is no index if it ${why}`, async () => {
      const text = doctored(await indexText(smallRoot, tool));
      assert.notEqual(change(text), text);
      assert.equal(await titleBy(change(text)), written);
    });
  }

  it('is no index if another version of the tool made it', async () => {
    const text = doctored(await indexText(smallRoot, tool));
    assert.equal(await titleBy(text, smallRoot, '1.2.4'), written);
  });

  it('is not missed', async () => {
    const index = SuiteIndex.read(join(smallRoot, 'nowhere.ndjson'), tool);
    const suite = await loadSuite({ bundled: true, extra: [], cwd: smallRoot, root: smallRoot, index });
    assert.equal(suite.cases[0]?.title, written);
  });

  it("does not speak for one's own files", async () => {
    const text = doctored(await indexText(smallRoot, tool));
    const content = await readFile(join(smallRoot, 'cases/core/vanilla.yaml'));
    // The very bytes under the very name, but not in the suite's folder.
    const cwd = await folderWith({ 'suites/cases/core/vanilla.yaml': content });
    const index = SuiteIndex.read(await indexFile(text), tool);
    const extra = ['suites/cases/core/vanilla.yaml'];
    const { cases } = await loadSuite({ bundled: false, extra, cwd, root: smallRoot, index });
    assert.equal(cases[0]?.title, written);
  });

  it('leaves faults their places, also in files that it holds', async () => {
    const index = SuiteIndex.read(await indexFile(await indexText(smallRoot, tool)), tool);
    const lines = await readFile(join(smallRoot, 'cases/core/vanilla.yaml'), 'utf8');
    const cwd = await folderWith({ 'vanilla.yaml': lines });
    await assert.rejects(
      loadSuite({ bundled: true, extra: ['vanilla.yaml'], cwd, root: smallRoot, index }),
      (error: unknown) => {
        assert.ok(error instanceof ConformError);
        assert.match(error.message, /^vanilla\.yaml:9:9\n/);
        assert.ok(
          error.message.includes(
            'the id "vanilla/signs-a-get" is taken: suites/cases/core/vanilla.yaml:9:9 has it',
          ),
          error.message,
        );
        return true;
      },
    );
  });

  it('is not made of a suite with a fault', async () => {
    const root = await smallWith('services/own.yaml', 'family: query-xml', 'family: query-xm');
    await assert.rejects(indexText(root, tool), { name: 'ConformError', code: 'suite-invalid' });
  });
});

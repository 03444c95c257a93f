import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const { renderPage } = (await import(
  new URL('../../../scripts/defects-doc/page.js', import.meta.url).href
)) as {
  renderPage: (stages: readonly unknown[]) => string;
};

const plain = {
  id: 'path-once',
  wrong: 'The path is encoded *once*.',
  rule: 'It is encoded twice.',
  source: 'https://example.com/guide/path_a.html#twice',
  mend: 'Encode it again.',
  example: { request: 'GET /%20', of: 'canonical URI', wrong: '/%20', right: '/%2520' },
  tier: 'core',
  frequency: 'very-common',
  seen: [],
};

/** The section of one defect. */
function section(members: Readonly<Record<string, unknown>>): string {
  const page = renderPage([{ about: 'The path.', stage: 'path', defects: [{ ...plain, ...members }] }]);
  return page.slice(page.indexOf('### path-once'));
}

/** The line that shows an example. */
function exampleOf(wrong: string, right: string, request = 'GET /'): string | undefined {
  const text = section({ example: { request, of: 'canonical headers', wrong, right } });
  return /\n- Example: (.*)\n/.exec(text)?.[1];
}

describe('docs/defects.md', () => {
  it('shows an entry whole', () => {
    assert.equal(
      section({
        source: [plain.source, "AWS's own signers do"],
        contested: 'Some take it.',
        resembles: ['path-raw', 'path-none', 'path-lost'],
        'not-executable': 'No case has a path.',
        seen: [
          'https://github.com/example/a_signer/issues/7',
          'https://github.com/example/signer/commit/0123abc',
        ],
      }),
      [
        '### path-once',
        '',
        'The path is encoded \\*once\\*.',
        '',
        "- AWS: It is encoded twice. ([path\\_a#twice](https://example.com/guide/path_a.html#twice); AWS's own signers do)",
        '- Mend: Encode it again.',
        '- Example: GET /%20; canonical URI: `/%20` instead of `/%2520`',
        '- core, very common',
        '- Contested: Some take it.',
        '- The example looks like [path-raw](#path-raw), [path-none](#path-none) and [path-lost](#path-lost).',
        '- Not to be switched on: No case has a path.',
        '- Seen: [example/a\\_signer#7](https://github.com/example/a_signer/issues/7), [example/signer@0123abc](https://github.com/example/signer/commit/0123abc)',
        '',
      ].join('\n'),
    );
  });

  it('says nothing of what an entry does not have', () => {
    assert.match(section({}), /\n- core, very common\n$/);
  });

  it('shows blanks, line feeds, tabs and nothing at all', () => {
    assert.equal(
      exampleOf('a:  v  ', 'a:v', 'GET / with a: "  v  "'),
      'GET / with a: "␣␣v␣␣"; canonical headers: `a:` ␣␣ `v` ␣␣ instead of `a:v`',
    );
    assert.equal(
      exampleOf('a:b\tc\n\nd', ''),
      'GET /; canonical headers: `a:b` ⇥ `c` ↵ ↵ `d` instead of nothing',
    );
    assert.equal(exampleOf('/a b', ' '), 'GET /; canonical headers: `/a b` instead of ␣');
  });

  it('refuses what a reader would not see', () => {
    assert.throws(() => section({ wrong: 'a\u202eb' }), /cannot be shown/);
    assert.throws(() => exampleOf('a\rb', 'a'), /cannot be shown/);
  });

  describe('as it is committed', () => {
    let folder = '';
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'defects-doc-'));
      for (const path of ['docs', 'schemas']) mkdirSync(join(folder, path));
      for (const path of ['suites/defects', 'schemas/defect-file.schema.json', 'docs/defects.md']) {
        cpSync(join(root, path), join(folder, path), { recursive: true });
      }
    });
    afterEach(() => rmSync(folder, { recursive: true, force: true }));

    const check = () => {
      const words = [join(root, 'scripts/defects-doc.js'), '--check', folder];
      const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
      return { status, stderr };
    };

    it('says what suites/defects says', () => {
      assert.deepEqual(check(), { status: 0, stderr: '' });
    });

    it('is found to have drifted when an entry changes', () => {
      const file = join(folder, 'suites/defects/path.yaml');
      const text = readFileSync(file, 'utf8');
      assert.ok(text.includes('The path is encoded only once.'));
      writeFileSync(file, text.replace('The path is encoded only once.', 'The path is encoded once.'));
      assert.deepEqual(check(), {
        status: 1,
        stderr: 'docs/defects.md is not what suites/defects says: run "npm run generate" and commit it\n',
      });
    });

    it('has every stage and defect, and links to nothing that it does not have', () => {
      const page = readFileSync(join(folder, 'docs/defects.md'), 'utf8');
      const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor!);
      const anchors = [...page.matchAll(/^#{2,3} (\S+)$/gm)].map(([, heading]) => heading!.toLowerCase());
      assert.equal(anchors.length, 1 + 17 + 214);
      assert.equal(new Set(anchors).size, anchors.length);
      assert.ok(links.length > 50);
      assert.deepEqual(
        links.filter((anchor) => !anchors.includes(anchor)),
        [],
      );
    });
  });
});

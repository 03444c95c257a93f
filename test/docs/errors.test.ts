import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

interface Entry {
  condition: string;
  [member: string]: unknown;
}

const { renderPage } = (await import(
  new URL('../../../scripts/errors-doc/page.js', import.meta.url).href
)) as {
  renderPage: (families: readonly unknown[]) => string;
};

/** A family with these entries, as its file has it. */
function family(...errors: Entry[]): object {
  return {
    family: 'json-1.0',
    about: 'A family of one | two *services*.',
    services: ['dynamodb'],
    carrier: {
      body: '{"message":"{message}"}\n',
      'content-type': 'application/json',
      headers: [['x-a', '{requestId}']],
      confidence: 'observed',
      source: ['a reply'],
    },
    checks: { order: ['carrier', 'signature'], confidence: 'inferred', source: ['a chart'] },
    errors,
  };
}

const plain = {
  condition: 'no-credentials',
  references: ['a-fact'],
  check: 'carrier',
  code: 'Missing',
  status: 403,
  message: 'Missing. ',
  confidence: 'documented',
  sources: ['https://example.com/a_b'],
};

/** The section of one entry. */
function section(entry: Partial<Entry>): string {
  const page = renderPage([family({ ...plain, ...entry })]);
  return page.slice(page.lastIndexOf('<a id="error-json-1.0-no-credentials"></a>'));
}

describe('docs/errors.md', () => {
  it('shows an entry whole, the blank that ends its message among it', () => {
    assert.equal(
      section({ note: 'A note.' }),
      [
        '<a id="error-json-1.0-no-credentials"></a>',
        '',
        '#### no-credentials',
        '',
        'Found by the check `carrier`.',
        '',
        'HTTP 403 `Missing`, documented.',
        '',
        '```text',
        'Missing.␣',
        '```',
        '',
        '- <https://example.com/a_b>',
        '- references: `a-fact`',
        '',
        'A note.',
        '',
      ].join('\n'),
    );
  });

  it('shows a line feed at the end, and keeps the lines before', () => {
    assert.match(section({ message: "a  \n'{b}'\n" }), /\n```text\na␣␣\n'\{b\}'↵\n```\n/);
  });

  it('takes no text for Markdown', () => {
    const text = section({ note: '*a* _b_ <b> {c} | `d` [e](f) https://example.com/g_h. $1$ &lt;' });
    assert.match(
      text,
      /\n\\\*a\\\* \\_b\\_ \\<b\\> \\\{c\\\} \\\| \\`d\\` \\\[e\\\]\(f\) <https:\/\/example\.com\/g_h>\. \\\$1\\\$ \\&lt;\n/,
    );
    assert.match(section({ note: '- a\u0060' }), /\n\\- a\\`\n/);
    assert.match(section({ message: '```\n| a | <b> *c*' }), /\n````text\n```\n\| a \| <b> \*c\*\n````\n/);
    assert.match(section({ code: 'a`b' }), /HTTP 403 ``a`b``, documented/);
  });

  it('says why nothing triggers an entry', () => {
    const unreached = { check: undefined };
    assert.match(
      section({ ...unreached, reach: { never: 'answered after authentication' } }),
      /\nNothing triggers it: answered after authentication\.\n/,
    );
    assert.match(
      section({ ...unreached, reach: { 'waits-for': 'streaming' } }),
      /\nNothing triggers it: it waits for the profile `streaming`\.\n/,
    );
    const page = renderPage([family({ ...plain, ...unreached, reach: { never: 'a reason' } })]);
    assert.match(page, /\n\| `no-credentials` \| \[403\]\(#error-json-1\.0-no-credentials\) ○ \|\n/);
  });

  it('shows a variant with what it takes over, its era and its sentences', () => {
    const text = section({
      message: '{sentences}!',
      sentences: [
        { of: 'A', text: 'No A. ' },
        { of: 'B', text: 'No B. ' },
      ],
      variants: [
        {
          name: 'old',
          when: 'other',
          era: 'until 2016',
          code: 'Old',
          references: ['b-fact'],
          confidence: 'inferred',
          sources: ['a chart'],
        },
      ],
    });
    assert.equal(text.split('```text\nNo A.␣\nNo B.␣\n```').length, 3);
    assert.match(
      text,
      /\n\*\*old\*\*, of another time or place: [^\n]*; until 2016\.\n\nHTTP 403 `Old`, inferred\.\n/,
    );
  });

  it('counts by confidence, what is carried over apart', () => {
    const inferred = { ...plain, confidence: 'inferred' };
    const page = renderPage([
      family(
        plain,
        { ...inferred, condition: 'b' },
        { ...inferred, condition: 'c', sources: ['a reply, carried over from a sibling'] },
      ),
    ]);
    assert.match(page, /\n\| json-1\.0 \| 3 \| 3 \| 1 \| 0 \| 1 \| 1 \|\n\| \*\*all\*\* \| \*\*3\*\* \|/);
    assert.throws(
      () => section({ sources: ['a reply, carried over from a sibling'] }),
      /carried over, yet called documented/,
    );
  });

  it('refuses what a reader would not see', () => {
    assert.throws(() => section({ message: 'a\u202eb' }), /cannot be shown/);
    assert.throws(() => section({ note: 'a␣' }), /cannot be shown/);
  });

  describe('as it is committed', () => {
    let folder = '';
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'errors-doc-'));
      mkdirSync(join(folder, 'docs'));
      for (const path of ['suites/errors', 'suites/services', 'docs/errors.md']) {
        cpSync(join(root, path), join(folder, path), { recursive: true });
      }
    });
    afterEach(() => rmSync(folder, { recursive: true, force: true }));

    const check = () => {
      const words = [join(root, 'scripts/errors-doc.js'), '--check', folder];
      const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
      return { status, stderr };
    };

    it('says what suites/errors says', () => {
      assert.deepEqual(check(), { status: 0, stderr: '' });
    });

    it('is found to have drifted when an entry changes', () => {
      const file = join(folder, 'suites/errors/query-xml.yaml');
      const text = readFileSync(file, 'utf8');
      writeFileSync(
        file,
        text.replace("correct service: '{service}'. \"", "correct service: '{service}'.\""),
      );
      assert.deepEqual(check(), {
        status: 1,
        stderr: 'docs/errors.md is not what suites/errors says: run "npm run generate" and commit it\n',
      });
    });

    it('links to nothing that it does not have', () => {
      const page = readFileSync(join(folder, 'docs/errors.md'), 'utf8');
      const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor!);
      const headings = ['conditions-and-families', 'how-sure-we-are'];
      const anchors = new Set([...page.matchAll(/<a id="([^"]+)"><\/a>/g)].map(([, anchor]) => anchor!));
      assert.ok(links.length > 200);
      assert.deepEqual(
        links.filter((anchor) => !anchors.has(anchor) && !headings.includes(anchor)),
        [],
      );
    });
  });
});

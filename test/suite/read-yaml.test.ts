import assert from 'node:assert/strict';
import { messageOf, removeFolders } from './folders.js';
import { assertLinear } from '../support/linear.js';

/** The message about a file of one's own, as lines. */
async function linesOf(content: string | Uint8Array): Promise<string[]> {
  return (await messageOf(content)).split('\n');
}

const head = 'about: Cases of my own.\nsource: https://example.com/\n';

describe('reading YAML', () => {
  afterEach(removeFolders);

  it('shows a tab that indents', async () => {
    assert.deepEqual(await linesOf(`${head}cases:\n\t- id: mine/a\n`), [
      'mine.yaml:4:1',
      '  2 | source: https://example.com/',
      '  3 | cases:',
      '> 4 | →- id: mine/a',
      '    | ^',
      '  a tab stands where the line is indented: YAML indents with blanks',
      '  Cure: write blanks instead of the tab',
      '',
      '1 fault in 1 file',
    ]);
  });

  it('takes no alias, so that none can multiply', async () => {
    const bomb = 'a: &a [x, x]\nb: &b [*a, *a]\n';
    assert.deepEqual(await linesOf(bomb), [
      'mine.yaml:2:8',
      '  1 | a: &a [x, x]',
      '> 2 | b: &b [*a, *a]',
      '    |        ^^',
      '  an alias (*a) stands for a value elsewhere',
      '  Cure: write the value out',
      '',
      'mine.yaml:2:12',
      '  1 | a: &a [x, x]',
      '> 2 | b: &b [*a, *a]',
      '    |            ^^',
      '  an alias (*a) stands for a value elsewhere',
      '  Cure: write the value out',
      '',
      '2 faults in 1 file',
    ]);
  });

  it('stops at ten aliases', async () => {
    const lines = await linesOf(`a: &a x\nb: [${Array<string>(50).fill('*a').join(', ')}]\n`);
    assert.equal(lines.at(-1), '10 faults in 1 file');
  });

  it('shows a key that is given twice', async () => {
    assert.deepEqual(await linesOf(`${head}about: Again, the same.\n`), [
      'mine.yaml:3:1',
      '  1 | about: Cases of my own.',
      '  2 | source: https://example.com/',
      '> 3 | about: Again, the same.',
      '    | ^^^^^',
      '  "about" stands here a second time: first on line 1',
      '  Cure: keep one of the two',
      '',
      '1 fault in 1 file',
    ]);
  });

  it('finds repeated keys among very many without comparing every pair', async () => {
    let lines: string[] = [];
    await assertLinear('keys', 60_000, async (size) => {
      const keys = Array.from({ length: size + 8 }, (_, i) => `k${i}: 1`).join('\n');
      lines = await linesOf(`${keys}\nk7: 2\n`);
    });
    assert.deepEqual(lines.slice(-4), [
      '  "k7" stands here a second time: first on line 8',
      '  Cure: keep one of the two',
      '',
      '1 fault in 1 file',
    ]);
  });

  it('shows a file with CRLF as any other', async () => {
    assert.deepEqual(await linesOf(`${head}cases: 5\n`.replaceAll('\n', '\r\n')), [
      'mine.yaml:3:8',
      '  1 | about: Cases of my own.',
      '  2 | source: https://example.com/',
      '> 3 | cases: 5',
      '    |        ^',
      '  this is a number, not a list',
      '  Cure: write a list',
      '',
      '1 fault in 1 file',
    ]);
  });

  it('names the byte that is no UTF-8', async () => {
    assert.deepEqual(await linesOf(Buffer.from('a: b\nabout: caf\xe9\n', 'latin1')), [
      'mine.yaml:2:11',
      '  1 | a: b',
      '> 2 | about: caf�',
      '    |           ^',
      '  the byte 0xE9 is no UTF-8',
      '  Cure: save the file as UTF-8',
      '',
      '1 fault in 1 file',
    ]);
  });

  it('takes no file above 1 MiB', async () => {
    assert.deepEqual(await linesOf(Buffer.alloc(1024 * 1024 + 1, ' ')), [
      'mine.yaml:1:1',
      '  the file is larger than 1 MiB',
      '  Cure: cut it into several files',
      '',
      '1 fault in 1 file',
    ]);
    assert.match((await linesOf(Buffer.alloc(1024 * 1024, ' '))).join('\n'), /the file is empty/);
  });

  for (const [name, content] of [
    ['no byte', ''],
    ['only a comment', '# nothing\n'],
  ] as const) {
    it(`takes no file of ${name}`, async () => {
      assert.deepEqual(await linesOf(content), [
        'mine.yaml:1:1',
        '  the file is empty',
        '  Cure: write its members, or take the file away',
        '',
        '1 fault in 1 file',
      ]);
    });
  }

  const cases: readonly (readonly [name: string, content: string, ...expected: string[]])[] = [
    [
      'a second document',
      'a: b\n---\nc: d\n',
      'mine.yaml:2:1',
      '  a second document begins here: a file holds one',
      '  Cure: take the line --- away, or write a second file',
    ],
    [
      'a tag of its own',
      'about: !secret abc\n',
      'mine.yaml:1:8',
      '  no YAML: Unresolved tag: !secret',
      '  Cure: take the tag away, or quote the value if it begins with an exclamation mark',
    ],
    [
      'a bad escape',
      'about: "a\\qb"\n',
      'mine.yaml:1:10',
      '  no YAML: Invalid escape sequence \\q',
      '  Cure: write \\\\ for a backslash, or put the text between single quotes',
    ],
    [
      'a directive',
      '%YAML 1.1\n---\nabout: no\n',
      'mine.yaml:1:1',
      '  a directive changes how the file is read',
      '  Cure: take the line away: files are YAML 1.2',
    ],
    [
      'forty brackets',
      `a: ${'['.repeat(40)}${']'.repeat(40)}\n`,
      'mine.yaml:1:36',
      '  nested more than 32 levels deep',
      '  Cure: no file of a suite is that deep: look for a bracket that is not closed',
    ],
    [
      'twenty thousand brackets',
      '['.repeat(20_000),
      'mine.yaml:1:',
      '  nested more than 32 levels deep',
      '  Cure: no file of a suite is that deep: look for a bracket that is not closed',
    ],
    [
      'a number for a name',
      '20150830: a\n',
      'mine.yaml:1:1',
      '  a member\'s name is text; "20150830" is not',
      '  Cure: write a word, and quote it if it is a number, true, false or null',
    ],
    [
      'a list for a name',
      '? [b]\n: c\n',
      'mine.yaml:1:3',
      '  a member\'s name is text; "[b]" is not',
      '  Cure: write a word, and quote it if it is a number, true, false or null',
    ],
    [
      'an open quote',
      'about: "a\nb: c\n',
      'mine.yaml:3:1',
      '  no YAML: Missing closing "quote',
      '  Cure: close what is open before this place',
    ],
    [
      'a colon in a bare text',
      'about: a: b\n',
      'mine.yaml:1:8',
      '  no YAML: Nested mappings are not allowed in compact mappings',
      '  Cure: quote the value',
    ],
    [
      'uneven indentation',
      'a:\n  b: 1\n c: 2\n',
      'mine.yaml:3:1',
      '  no YAML: All mapping items must start at the same column',
      '  Cure: indent members of one level alike',
    ],
    [
      'a stray bracket',
      'a: b\n]\n',
      'mine.yaml:2:1',
      '  no YAML: Unexpected flow-seq-end token in YAML stream: "]"',
      '  Cure: quote texts that hold : # & * ! | > % @ or begin with a quote, and indent with blanks',
    ],
  ];
  for (const [name, content, place = '', rule, cure] of cases) {
    it(`takes no file with ${name}`, async () => {
      const lines = await linesOf(content);
      assert.equal(lines[0]?.slice(0, place.length), place);
      assert.deepEqual(lines.slice(-4), [rule, cure, '', '1 fault in 1 file']);
    });
  }

  it('passes no control character on to a terminal', async () => {
    const message = await messageOf('"a\u001b[31m\u202e": 5\n');
    assert.match(message, /> 1 \| "a�\[31m�": 5\n/);
    assert.ok(!/[\u001b\u202e]/.test(message));
  });

  it('cuts long lines around the marked place', async () => {
    const lines = await linesOf(`about: ${'x'.repeat(150)}\ncases: [ ${' '.repeat(150)} 7, ok ]\n`);
    assert.deepEqual(lines.slice(0, 4), [
      'mine.yaml:2:161',
      `  1 | ${'x'.repeat(96)}`,
      `> 2 | ${' '.repeat(99)}7…`,
      `    | ${' '.repeat(99)}^`,
    ]);
  });
});

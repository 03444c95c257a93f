import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { comparison, stageWords } from '#lib/reports/text/comparison.js';
import { rerunCommand } from '#lib/reports/text/rerun.js';
import { table } from '#lib/reports/text/table.js';
import { exactCells, visible, visibleLines } from '#lib/reports/text/visible.js';
import { cut, textWidth, wrap } from '#lib/reports/text/width.js';

describe('visible', () => {
  const texts: [text: string, seen: string][] = [
    ['plain /a?b=c', 'plain /a?b=c'],
    ['\u001b[31mred\u0007', '\\x1b[31mred\\x07'],
    ['a\tb\r\nc', 'a\\tb\\r\\nc'],
    ['\u009b2J\u0085\u007f', '\\x9b2J\\x85\\x7f'],
    ['\u202eevil\u2066', '\\u{202e}evil\\u{2066}'],
    ['\ud800 \udc00', '\\u{d800} \\u{dc00}'],
    ['a\u00a0b\u2028c\u3000\ufeff', 'a\\xa0b\\u{2028}c\\u{3000}\\u{feff}'],
    ['\ufffe\ue000\u3164', '\\u{fffe}\\u{e000}\\u{3164}'],
    ['Schlüssel, ключ, 鍵, 🔑', 'Schlüssel, ключ, 鍵, 🔑'],
    [`e${'\u0301'.repeat(6)}`, `e${'\u0301'.repeat(4)}\\u{301}\\u{301}`],
  ];
  for (const [text, seen] of texts) {
    it(`writes ${JSON.stringify(text)} as ${JSON.stringify(seen)}`, () => assert.equal(visible(text), seen));
  }

  it('keeps lines apart where lines are asked for', () => {
    assert.deepEqual(visibleLines('a\r\nb\n\n\rc'), ['a', 'b', '', '\\rc']);
  });
});

describe('exactCells', () => {
  const texts: [text: string, cells: string][] = [
    ['/a%20b', '/a%20b'],
    [' a  b ', '\\x20a \\x20b\\x20'],
    [' ', '\\x20'],
    ['a\\b', 'a\\\\b'],
    ['é', '\\xe9'],
    ['e\u0301', 'e\\u{301}'],
    ['🔑\ud800', '\\u{1f511}\\u{d800}'],
    ['\n\t\u001b', '\\n\\t\\x1b'],
  ];
  for (const [text, cells] of texts) {
    it(`writes ${JSON.stringify(text)} as ${cells}`, () => assert.equal(exactCells(text).join(''), cells));
  }
});

describe('wrap and cut', () => {
  it('breaks at blanks, and inside words that are too long', () => {
    assert.deepEqual(wrap('one two three', 7), ['one two', 'three']);
    assert.deepEqual(wrap('abcdefghij', 4), ['abcd', 'efgh', 'ij']);
    assert.deepEqual(wrap('a bcdefghijk', 8), ['a bcdefg', 'hijk']);
    assert.deepEqual(wrap('', 4), ['']);
  });

  it('counts columns, not characters', () => {
    assert.equal(textWidth('a鍵\u0301é'), 4);
    assert.deepEqual(wrap('鍵鍵鍵', 4), ['鍵鍵', '鍵']);
    assert.equal(cut('鍵鍵鍵', 4), '鍵…');
    assert.equal(cut('abcd', 4), 'abcd');
    assert.equal(cut('abcde', 4), 'abc…');
  });

  it('never makes a line too wide nor loses a letter, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.integer({ min: 2, max: 40 }),
        (raw, width) => {
          const text = visible(raw);
          const lines = wrap(text, width);
          assert.ok(lines.every((line) => textWidth(line) <= width));
          assert.equal(lines.join('').replaceAll(' ', ''), text.replaceAll(' ', ''));
        },
      ),
    );
  });
});

describe('table', () => {
  it('puts columns under each other and paints after padding', () => {
    const star = (text: string) => `*${text}*`;
    assert.deepEqual(
      table(
        [
          [
            { text: 'a', paint: star },
            { text: '1', align: 'right' },
          ],
          [{ text: 'long' }, { text: '10' }],
        ],
        80,
      ),
      ['*a*      1', 'long  10'],
    );
  });

  it('moves columns together where they do not fit', () => {
    assert.deepEqual(table([[{ text: 'abc' }, { text: 'def' }]], 7), ['abc def']);
    assert.deepEqual(table([[{ text: 'abc' }, { text: 'def' }]], 8), ['abc  def']);
  });
});

describe('comparison', () => {
  const compare = (expected: string | null, actual: string | null, width = 60) =>
    comparison({ stage: 'path', line: null, expected, actual }, width);

  it('names the stage and its line', () => {
    const at = { stage: 'canonical-request', expected: '', actual: '' } as const;
    assert.equal(stageWords({ ...at, line: 2 }), 'canonical request, line 2');
    assert.equal(stageWords({ ...at, line: null }), 'canonical request');
  });

  it('puts a caret under the first difference', () => {
    assert.deepEqual(compare('/a%2520b', '/a%20b'), [
      'expected  /a%2520b',
      'actual    /a%20b',
      '              ^',
    ]);
  });

  it('counts an escape as wide as it is written', () => {
    assert.deepEqual(compare('\tab', '\tac'), ['expected  \\tab', 'actual    \\tac', '             ^']);
  });

  it('says which one ends first', () => {
    assert.deepEqual(compare('ab', 'abc')[2], '            ^ expected ends here');
    assert.deepEqual(compare('abc', 'ab')[2], '            ^ actual ends here');
    assert.deepEqual(compare('abc', 'ab', 20)[2], '            ^');
  });

  it('shows nothing, emptiness and sameness for what they are', () => {
    assert.deepEqual(compare(null, 'x'), ['expected  (nothing)', 'actual    x']);
    assert.deepEqual(compare('', null), ['expected  (empty)', 'actual    (nothing)']);
    assert.deepEqual(compare('same', 'same'), ['expected  same', 'actual    same']);
  });

  it('cuts long lines at the same place in both', () => {
    const long = 'abcdefghij'.repeat(30);
    assert.deepEqual(compare(`${long}X${long}`, `${long}Y${long}`, 40), [
      'expected  …abcdefghijXabcdefghijabcdefg…',
      'actual    …abcdefghijYabcdefghijabcdefg…',
      '                     ^',
    ]);
  });

  it('keeps the beginning where the difference is near it', () => {
    const long = 'abcdefghij'.repeat(10);
    assert.deepEqual(compare(`Xb${long}`, `Xc${long}`, 30), [
      'expected  Xbabcdefghijabcdefg…',
      'actual    Xcabcdefghijabcdefg…',
      '           ^',
    ]);
  });

  it('does not begin in the middle of a surrogate pair', () => {
    const long = `${'\u{1f511}'.repeat(2000)}y`;
    const [first = ''] = compare(`${long}a`, `${long}b`, 20_000);
    assert.match(first, /^expected {2}…(\\u\{1f511\}){499}ya$/);
  });

  it('never writes a line that is too wide nor a caret beside the difference', () => {
    const text = fc.string({ unit: 'binary', maxLength: 120 });
    fc.assert(
      fc.property(text, text, text, fc.integer({ min: 30, max: 100 }), (start, one, other, width) => {
        const [first = '', second = '', caret = ''] = compare(start + one, start + other, width);
        assert.ok([first, second, caret].every((line) => line.length <= width));
        const at = caret.indexOf('^');
        if (at === -1) assert.equal(start + one, start + other);
        else assert.equal(first.slice(10, at), second.slice(10, at));
      }),
    );
  });
});

describe('rerunCommand', () => {
  const text = (command: string[], width = 200, id = 'topic/case') =>
    rerunCommand(command, id, width).join('\n');

  it('puts the case before the words that start a process', () => {
    assert.equal(
      text(['--adapter', './mySigner']),
      'npx sigv4-conform --adapter ./mySigner --case topic/case',
    );
    assert.equal(
      text(['--strict', '--', 'python3', 'my_signer.py', '--', '-x']),
      'npx sigv4-conform --strict --case topic/case -- python3 my_signer.py -- -x',
    );
    assert.equal(text([]), 'npx sigv4-conform --case topic/case');
  });

  it('folds where the width ends, so that it still can be copied', () => {
    assert.equal(
      text(['--adapter', './mySigner'], 50),
      'npx sigv4-conform --adapter ./mySigner \\\n  --case topic/case',
    );
    assert.equal(text(['--', 'node', 'a.js'], 40), 'npx sigv4-conform --case topic/case \\\n  -- node a.js');
  });

  it('quotes what a shell would read otherwise', () => {
    assert.equal(
      text(['--adapter', "it's $HOME"]),
      "npx sigv4-conform --adapter 'it'\\''s $HOME' --case topic/case",
    );
    assert.equal(text(['--', '']), "npx sigv4-conform --case topic/case -- ''");
    assert.equal(
      text(['--', 'a\u001b%\'\\"']),
      'npx sigv4-conform --case topic/case -- "$(printf \'a\\033%%\\047\\134"\')"',
    );
  });

  it('gives a shell back the very words', () => {
    const words = [
      '--',
      'a b',
      "it's",
      '$HOME `x` "q" \\',
      '*?[a]~#;|&<>',
      'tab\there',
      '\u001b[31m%s\\n',
      'ü\u202e',
      '-n',
    ];
    const [npx, ...rest] = text(words, 40).split(' ');
    assert.equal(npx, 'npx');
    const script = `npx() { for word; do printf '%s\\0' "$word"; done; }\n${npx} ${rest.join(' ')}`;
    const seen = execFileSync('/bin/sh', ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1);
    assert.deepEqual(seen, ['sigv4-conform', '--case', 'topic/case', ...words]);
  });
});

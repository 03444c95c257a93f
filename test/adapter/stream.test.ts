import assert from 'node:assert/strict';
import { LineReader } from '#lib/runner/adapter/line-reader.js';
import { nearest } from '#lib/runner/adapter/nearest.js';
import { OutputTail } from '#lib/runner/adapter/output-tail.js';
import { breachOf, quoted } from '#lib/runner/adapter/sign-result.js';

function read(chunks: readonly (string | number[])[], limit?: number) {
  const lines: string[] = [];
  const overflows: string[] = [];
  const reader = new LineReader(
    (line) => lines.push(line),
    (head) => overflows.push(head),
    limit,
  );
  for (const chunk of chunks) reader.add(Buffer.from(chunk as string));
  return { lines, overflows, rest: reader.rest() };
}

describe('LineReader', () => {
  it('cuts at LF and CRLF, wherever the chunks end', () => {
    assert.deepEqual(read(['a\nb', 'c\r', '\n', '\n\rd\n', 'e']), {
      lines: ['a', 'bc', '', '\rd'],
      overflows: [],
      rest: 'e',
    });
  });

  it('cuts no character in two', () => {
    assert.deepEqual(read([[0x61, 0xe2, 0x82], [0xac], [0x0a]]).lines, ['a€']);
  });

  it('takes a line of just the limit, with CR or without', () => {
    assert.deepEqual(read(['1234\n', '1234\r\n'], 4), { lines: ['1234', '1234'], overflows: [], rest: '' });
  });

  it('tells once of a line over the limit, and reads no further', () => {
    assert.deepEqual(read(['1234\n12345\n1\n', '2\n'], 4), {
      lines: ['1234'],
      overflows: ['12345'],
      rest: '',
    });
    assert.deepEqual(read(['123', '456', '7\n8\n'], 4), { lines: [], overflows: ['123456'], rest: '' });
  });
});

describe('OutputTail', () => {
  it('keeps the end, without what a terminal would obey', () => {
    const tail = new OutputTail(8);
    assert.equal(tail.text(), '');
    tail.add(Buffer.from(' ab\u001b[1m'));
    assert.equal(tail.text(), 'ab[1m');
    tail.add(Buffer.from('cdefg\th\n'));
    assert.equal(tail.text(), '…cdefg\th');
  });
});

describe('nearest', () => {
  it('gives what is likely to have been meant, nearest first, three at most', () => {
    assert.deepEqual(nearest('signer', ['sign', 'singer', 'signers', 'signer1', 'signer2', 'other']), [
      'signer1',
      'signer2',
      'signers',
    ]);
    assert.deepEqual(nearest('ab', ['wxyz']), []);
  });
});

describe('what a message quotes', () => {
  it('is shortened, and its control characters are escaped', () => {
    assert.equal(quoted('{"a":"\u001b"}'), '{"a":"\\u001b"}');
    assert.equal(quoted('x'.repeat(201)), `${'x'.repeat(200)}… (201 characters)`);
  });

  it('says something even where the schema does not', () => {
    assert.equal(breachOf([]), 'it does not match the schema');
  });
});

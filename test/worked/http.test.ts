import assert from 'node:assert/strict';
import { bodyText, framed, replyLines, requestLines } from '#lib/reports/show/http.js';

const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('HTTP in lines', () => {
  it('spells a request', () => {
    const headers = [
      ['Host', 'a.example'],
      ['x', ' y '],
    ] as const;
    const request = { method: 'PUT', target: '/a?b', headers, bodyBase64: base64('one\r\ntwo\n') };
    assert.deepEqual(requestLines(request), [
      'PUT /a?b HTTP/1.1',
      'Host: a.example',
      'x:  y ',
      '',
      'one',
      'two',
      '',
    ]);
  });

  it('shows what a terminal would obey, and what would look like another header', () => {
    const headers = [['x-\x1b[31m', 'a\r\nevil: \u202eb']] as const;
    const lines = requestLines({ method: 'GET\n', target: '/\x07', headers, bodyBase64: base64('\u202e') });
    assert.deepEqual(lines, [
      'GET\\n /\\x07 HTTP/1.1',
      'x-\\x1b[31m: a\\r\\nevil: \\u{202e}b',
      '',
      '\\u{202e}',
    ]);
  });

  it('shows bytes that are no text in Base64, folded', () => {
    const bytes = Buffer.alloc(60, 0xff);
    const lines = requestLines({
      method: 'PUT',
      target: '/',
      headers: [],
      bodyBase64: bytes.toString('base64'),
    });
    assert.deepEqual(lines.slice(2), ['(60 bytes that are no text, in Base64)', '/'.repeat(76), '////']);
    assert.equal(bodyText(bytes.toString('base64')), null);
    assert.equal(bodyText(base64('\x1b')), null);
    assert.equal(bodyText(base64('é\t\n')), 'é\t\n');
  });

  it('cuts a body that nobody would read', () => {
    const lines = requestLines({
      method: 'PUT',
      target: '/',
      headers: [],
      bodyBase64: base64('a'.repeat(20_000)),
    });
    assert.equal(lines[2]?.length, 16_384);
    assert.equal(lines[3], '… (cut here; --json has all of it)');
  });

  it('frames a body as a client does, and nothing else', () => {
    const request = { method: 'PUT', target: '/', headers: [], bodyBase64: base64('é') };
    assert.deepEqual(framed(request).headers, [['content-length', '2']]);
    assert.deepEqual(framed({ ...request, bodyBase64: '' }).headers, []);
    for (const name of ['Content-Length', 'transfer-encoding']) {
      assert.deepEqual(framed({ ...request, headers: [[name, '9']] }).headers, [[name, '9']]);
    }
  });

  it('spells a reply', () => {
    const headers = [['content-type', 'text/xml']] as const;
    assert.deepEqual(replyLines({ status: 403, headers, body: '<a>\n</a>\n' }), [
      'HTTP/1.1 403 Forbidden',
      'content-type: text/xml',
      '',
      '<a>',
      '</a>',
    ]);
    assert.deepEqual(replyLines({ status: 599, headers: [], body: '' }), ['HTTP/1.1 599', '']);
  });
});

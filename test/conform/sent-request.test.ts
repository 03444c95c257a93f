import assert from 'node:assert/strict';
import { sentRequest } from '#lib/runner/conform/sent-request.js';

const plain = { method: 'GET', url: 'https://a/', headers: [], body: new Uint8Array() };

describe('the request in the report', () => {
  it('is as the signer sent it', () =>
    assert.deepEqual(
      sentRequest({
        method: 'POST',
        url: 'https://a/b%20c?d',
        headers: [
          ['X-A', ' 1 '],
          ['x-a', '2'],
        ],
        body: Buffer.from('Action=ListUsers'),
      }),
      {
        method: 'POST',
        url: 'https://a/b%20c?d',
        headers: [
          ['X-A', ' 1 '],
          ['x-a', '2'],
        ],
        bodyBase64: 'QWN0aW9uPUxpc3RVc2Vycw==',
        bodyBytes: 16,
      },
    ));

  it('keeps 4096 bytes of a body, and says how many there were', () => {
    const { bodyBase64, bodyBytes } = sentRequest({ ...plain, body: new Uint8Array(1_048_576).fill(97) });
    assert.equal(bodyBytes, 1_048_576);
    assert.equal(bodyBase64.length, 5464);
    assert.equal(Buffer.from(bodyBase64, 'base64').toString(), 'a'.repeat(4096));
  });

  it('does not grow with what a signer sends', () => {
    const long = `${'a'.repeat(8191)}\u{1f511}${'b'.repeat(1_000_000)}`;
    const headers = Array.from({ length: 300 }, (): [string, string] => ['x', long]);
    const kept = sentRequest({ ...plain, method: long, url: long, headers });
    assert.equal(kept.url, `${'a'.repeat(8191)}…`);
    assert.equal(kept.method.length, 8192);
    assert.equal(kept.headers.length, 201);
    assert.deepEqual(kept.headers[200], ['…', '100 more']);
  });
});

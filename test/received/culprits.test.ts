import assert from 'node:assert/strict';
import { ofHeaders } from '#lib/runner/received/of-headers.js';
import { ofTarget } from '#lib/runner/received/of-target.js';
import type { Terms } from '#lib/runner/received/terms.js';

const names = ['host', 'content-type', 'accept-encoding', 'content-length', 'user-agent', 'te', 'x-own'];

const terms = {
  request: {
    method: 'GET',
    target: '/a%20b?x=1&y=2',
    headers: [
      ['Host', 'example.com:8443'],
      ['Content-Type', 'text/plain'],
      ['Accept-Encoding', 'gzip'],
      ['Content-Length', '0'],
      ['User-Agent', 'MINE'],
      ['TE', 'x'],
      ['X-Own', 'Value'],
    ],
    body: Buffer.alloc(0),
  },
  signedHeaders: names,
} as unknown as Terms;

/** The mends of what is said to have changed. */
function mendsOf(all: Iterable<{ says: string; mend: string }>, says: string): string[] {
  return [...new Set([...all].filter((one) => one.says.startsWith(says)).map(({ mend }) => mend))];
}

describe('what was changed after signing, and who usually does it', () => {
  const target = (says: string) => mendsOf(ofTarget(terms, ['127.0.0.1:8000']), says);
  const header = (name: string) =>
    mendsOf(ofHeaders(terms, null), `The signature is that of ${name} with the value`);
  const untouched = 'Send the request as it was signed, or sign it as it is sent. Look for';

  it('is a redirect, of the method', () => {
    assert.deepEqual(target('The signature is that of the method'), [
      `${untouched} a redirect that was followed, or a gateway that changes methods.`,
    ]);
  });

  it('is a proxy or the port, of the host', () => {
    assert.deepEqual(target('The signature is that of the host'), [
      'Let the host that is signed reach the service. Look for a reverse proxy that sets a Host of its own, and for an HTTP library that adds or drops the port.',
    ]);
  });

  it('is a library that normalises, of path and query', () => {
    assert.deepEqual(target('The signature is that of the path'), [
      `${untouched} an HTTP library or a URL class that decodes, encodes or normalises paths, and for a reverse proxy that rewrites them.`,
    ]);
    assert.deepEqual(target('The signature is that of a query'), [
      `${untouched} an HTTP library that encodes the query anew, and for a gateway that adds or drops parameters.`,
    ]);
  });

  it('is by name, of a header', () => {
    const end = 'sets it: leave it unsigned where the service allows that.';
    for (const [name, who] of [
      ['content-type', 'Often an HTTP library that adds a Content-Type, or a charset to it,'],
      ['accept-encoding', 'Often an HTTP library or a proxy with its own compression'],
      ['content-length', 'Often a proxy or an HTTP library that frames the body in its own way'],
      ['user-agent', 'Often a gateway, a browser or an HTTP library'],
      ['te', 'It is for one hop only, and a proxy drops or'],
      ['x-own', 'Often an HTTP library, a proxy or a gateway'],
    ] as const) {
      assert.deepEqual(header(name), [`Send ${name} as it was signed. ${who} ${end}`], name);
    }
  });
});

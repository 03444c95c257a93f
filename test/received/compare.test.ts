import assert from 'node:assert/strict';
import { compareCanonical } from '#lib/runner/received/compare.js';

const hash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const canonical = `GET\n/a%20b\na=1&b=2\nhost:h.example\nx-a:b\n\nhost;x-a\n${hash}`;

/** Line, part and how, of a canonical request in which something is replaced. */
function differs(from: string, to: string, text = canonical): unknown[][] {
  return compareCanonical(text, text.replace(from, to), ['the first', 'the second']).map(
    ({ line, part, how }) => [line, part, how],
  );
}

describe('the difference of two canonical requests', () => {
  it('is none where there is none', () => {
    assert.deepEqual(differs('', ''), []);
  });

  it('is in the method', () => {
    assert.deepEqual(differs('GET', 'get'), [[1, 'method', 'in upper and lower case alone']]);
    assert.deepEqual(differs('GET', 'PUT'), [[1, 'method', 'different texts']]);
  });

  it('is in the path, by what it comes of', () => {
    const uri = (to: string, from = '/a%20b', text = canonical) => differs(from, to, text)[0]?.[2];
    assert.equal(
      uri('/a%2520b'),
      'the second is percent-encoded once more: S3 encodes a path once, all other services twice',
    );
    assert.equal(
      uri('/a b'),
      'the first is percent-encoded once more: S3 encodes a path once, all other services twice',
    );
    assert.equal(uri('/a+b'), 'in + and %20 alone: a blank is %20, a plus is %2B');
    assert.equal(
      uri('/%61%20b'),
      'in percent-encoding alone: all is encoded but letters, digits, - . _ and ~',
    );
    assert.equal(
      uri('//a%20b'),
      'in dot segments and repeated slashes alone: S3 keeps them, all other services take them out',
    );
    assert.equal(uri('/a%20b/'), 'in a slash at the end alone');
    assert.equal(uri('/prod/a%20b'), 'the second has more at the beginning, as before a stage or a prefix');
    assert.equal(uri('/A%20b'), 'in upper and lower case alone');
    const hex = canonical.replace('/a%20b', '/a%2Fb');
    assert.equal(uri('/a%2fb', '/a%2Fb', hex), 'in the case of hex digits alone: they are upper case');
    assert.equal(uri('/other'), 'different texts');
  });

  it('is in the query, by what it comes of', () => {
    const query = (to: string) => differs('a=1&b=2', to)[0]?.[2];
    assert.equal(
      query('b=2&a=1'),
      'the same parameters in another order: they are sorted by encoded name, then by encoded value',
    );
    assert.equal(query('a=1'), 'only the first has b');
    assert.equal(query('a=1&b=2&c='), 'only the second has c');
    assert.equal(query('a=1&b=3&d=4'), 'another value of b; only the second has d');
    assert.equal(query('a=1&b=2&b=2'), 'a parameter stands in it more often than in the other');
  });

  it('is in the headers, each by its name', () => {
    assert.deepEqual(differs('x-a:b', 'x-a:b '), [[5, 'header x-a', 'in blanks alone']]);
    assert.deepEqual(differs('x-a:b', 'x-a:B'), [[5, 'header x-a', 'in upper and lower case alone']]);
    assert.deepEqual(differs('x-a:b', 'x-a:'), [[5, 'header x-a', 'the second is empty']]);
    assert.deepEqual(differs('x-a:b\n\nhost;x-a', '\nhost'), [
      [5, 'header x-a', 'only the first has it'],
      [7, 'signed headers', 'only the first has x-a'],
    ]);
    assert.deepEqual(differs('host:h.example\nx-a:b', 'x-a:b\nhost:h.example'), [
      [4, 'canonical headers', 'the same headers in another order: they are sorted by name, in lower case'],
    ]);
    assert.deepEqual(differs('host;x-a', 'x-a;host'), [
      [7, 'signed headers', 'the same names in another order, or a name twice'],
    ]);
  });

  it('is in the payload hash', () => {
    const payload = (to: string) => differs(hash, to)[0];
    assert.deepEqual(payload('UNSIGNED-PAYLOAD'), [
      8,
      'payload hash',
      'the first is the hash of an empty body, the second is no hash',
    ]);
    assert.equal(
      payload(hash.toUpperCase())?.[2],
      'in upper and lower case alone: hex digits are lower case',
    );
    assert.equal(
      payload('0'.repeat(64))?.[2],
      'the first is the hash of an empty body, the second is the hash of a body',
    );
  });

  it('is in the line ends where it is nowhere else', () => {
    assert.deepEqual(differs('\n\nhost', '\n\n\nhost'), [
      [7, 'line ends', 'other line ends: lines are joined by one line feed, with none at the end'],
    ]);
  });
});

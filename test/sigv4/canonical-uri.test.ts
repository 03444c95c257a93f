import assert from 'node:assert/strict';
import { canonicalUri } from '#lib/runner/sigv4/canonical-uri.js';
import { generalRules } from '#lib/runner/sigv4/rules.js';

describe('canonicalUri by the general rules', () => {
  const table: [path: string, canonical: string][] = [
    ['', '/'],
    ['/', '/'],
    ['//', '/'],
    ['/a', '/a'],
    ['/a/', '/a/'],
    ['//a//b//', '/a/b/'],
    ['/./', '/'],
    ['/./a', '/a'],
    ['/a/./b', '/a/b'],
    ['/a/../b', '/b'],
    ['/a/b/../../c', '/c'],
    ['/../a', '/a'],
    ['/a/..', '/'],
    ['/a/b/..', '/a'],
    ['/a/.', '/a'],
    ['/a/...', '/a/...'],
    ['/a%20b', '/a%2520b'],
    ['/a%2Fb', '/a%252Fb'],
    ['/a b', '/a%20b'],
    ['/ሴ', '/%E1%88%B4'],
    ['/-._~', '/-._~'],
    ["/!$&'()*+,;=:@", '/%21%24%26%27%28%29%2A%2B%2C%3B%3D%3A%40'],
    ['/%', '/%25'],
  ];
  for (const [path, canonical] of table) {
    it(`${JSON.stringify(path)} becomes ${canonical}`, () => {
      assert.equal(canonicalUri(path, generalRules), canonical);
    });
  }
});

describe("canonicalUri by S3's rules", () => {
  const rules = { ...generalRules, normalizePath: false, doubleEncodePath: false };
  const table: [path: string, canonical: string][] = [
    ['', '/'],
    ['/a//b/../c', '/a//b/../c'],
    ['/a%20b', '/a%20b'],
    ['/%7euser/a%2Db', '/~user/a-b'],
    ['/a%2Fb', '/a/b'],
    ['/a%2', '/a%252'],
    ['/%zz', '/%25zz'],
    ['/%e1%88%b4', '/%E1%88%B4'],
  ];
  for (const [path, canonical] of table) {
    it(`${JSON.stringify(path)} becomes ${canonical}`, () => {
      assert.equal(canonicalUri(path, rules), canonical);
    });
  }
});

import assert from 'node:assert/strict';
import { canonicalQuery } from '#lib/runner/sigv4/canonical-query.js';
import { generalRules } from '#lib/runner/sigv4/rules.js';

describe('canonicalQuery', () => {
  const table: [why: string, query: string, canonical: string][] = [
    ['nothing', '', ''],
    ['a name without a value gets an equal-sign', 'acl', 'acl='],
    ['an empty value stays', 'a=&b=1', 'a=&b=1'],
    ['empty pieces are ignored', '&&a=1&', 'a=1'],
    ['names are sorted by code, not by letter', 'a=1&B=2', 'B=2&a=1'],
    ['names are sorted, not the joined text', 'id-type=x&id=1', 'id=1&id-type=x'],
    ['sorted after encoding', 'p%5B10%5D=b&p%5B1%5D=a', 'p%5B1%5D=a&p%5B10%5D=b'],
    ['encoded order of values', 'f=a&f=%C3%A0', 'f=%C3%A0&f=a'],
    ['values of one name are sorted', 'a=2&a=10&a=1', 'a=1&a=10&a=2'],
    ['only the first equal-sign separates', 't=abc==', 't=abc%3D%3D'],
    ['a plus is a plus', 'q=a+b', 'q=a%2Bb'],
    ['an encoded plus stays one', 'q=a%2Bb', 'q=a%2Bb'],
    ['a blank is %20', 'q=a%20b', 'q=a%20b'],
    ['hex digits in upper case', 'q=%c3%a9', 'q=%C3%A9'],
    ['unreserved escapes are undone', 'q=%7ex%2dy', 'q=~x-y'],
    ['reserved characters are encoded', "q=!'()*:,/@", 'q=%21%27%28%29%2A%3A%2C%2F%40'],
    ['names are encoded, too', '$filter=x', '%24filter=x'],
    ['a semicolon separates nothing', 'a=1;b=2', 'a=1%3Bb%3D2'],
    ['bytes that are no UTF-8 are kept', 'a=%FF', 'a=%FF'],
    ['a lonely percent sign is encoded', 'a=100%', 'a=100%25'],
    ['text that is not ASCII is encoded as UTF-8', 'q=ሴ', 'q=%E1%88%B4'],
    ['the signature itself is left out', 'X-Amz-Signature=ab&a=1', 'a=1'],
    ['other parameters that begin like it are not', 'X-Amz-Signatures=ab', 'X-Amz-Signatures=ab'],
  ];
  for (const [why, query, canonical] of table) {
    it(`${why}: ${query}`, () => {
      assert.equal(canonicalQuery(query, generalRules), canonical);
    });
  }
});

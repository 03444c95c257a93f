import assert from 'node:assert/strict';
import { requestTarget, splitTarget, splitUrl, wireHost, type RawUrl } from '#lib/runner/sigv4/url.js';

const split = (url: string): RawUrl => {
  const raw = splitUrl(url);
  assert.ok(raw !== null, url);
  return raw;
};

describe('splitUrl', () => {
  it('leaves everything as it was written', () => {
    assert.deepEqual(splitUrl('https://Example.com:443//a/../%7e?b=%c3&&a#frag'), {
      scheme: 'https',
      authority: 'Example.com:443',
      path: '//a/../%7e',
      query: 'b=%c3&&a',
    });
  });

  it('drops user information, and tells no query from an empty one', () => {
    assert.deepEqual(splitUrl('HTTP://user:p@ss@h'), {
      scheme: 'http',
      authority: 'h',
      path: '',
      query: null,
    });
    assert.equal(split('http://h?').query, '');
  });

  for (const url of ['', '/a', 'ftp://h/', 'https:///a', 'https://user@/a', 'mailto:a@b']) {
    it(`takes ${JSON.stringify(url)} for no URL`, () => {
      assert.equal(splitUrl(url), null);
    });
  }
});

describe('wireHost', () => {
  const table: [url: string, host: string][] = [
    ['https://Example.AmazonAWS.com/', 'example.amazonaws.com'],
    ['https://h:443/', 'h'],
    ['http://h:80/', 'h'],
    ['http://h:443/', 'h:443'],
    ['https://h:8443/', 'h:8443'],
    ['https://h:/', 'h'],
    ['https://[::1]:9000/', '[::1]:9000'],
    ['https://[::1]/', '[::1]'],
  ];
  for (const [url, host] of table) {
    it(`${url} is ${host}`, () => {
      assert.equal(wireHost(split(url)), host);
    });
  }
});

describe('request targets', () => {
  it('have at least a slash', () => {
    assert.equal(requestTarget(split('https://h')), '/');
    assert.equal(requestTarget(split('https://h?a')), '/?a');
    assert.equal(requestTarget(split('https://h/x?')), '/x?');
  });

  it('are cut at the first question mark', () => {
    assert.deepEqual(splitTarget('/a?b?c'), { path: '/a', query: 'b?c' });
    assert.deepEqual(splitTarget('/a'), { path: '/a', query: '' });
  });
});

import assert from 'node:assert/strict';
import { alteration } from '#lib/runner/conform/altered.js';
import type { Header, UrlRequest } from '#lib/runner/model/request.js';
import type { SignStep } from '#lib/runner/model/case.js';

const told = new Date('2015-08-30T12:36:00Z');

function step(request: Partial<UrlRequest>, normalizePath = true): SignStep {
  return {
    operation: 'sign',
    region: 'us-east-1',
    service: 'execute-api',
    time: told,
    credentials: { name: 'x', accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'x', standing: 'active' },
    request: { method: 'GET', url: 'https://h/', headers: [], body: new Uint8Array(), ...request },
    options: {
      doubleEncodePath: true,
      normalizePath,
      payload: 'signed',
      contentSha256Header: false,
      signSessionToken: true,
    },
    receivingRegion: 'us-east-1',
  };
}

function compare(asked: Partial<UrlRequest>, signed: Partial<UrlRequest>, normalizePath = true) {
  const before = step(asked, normalizePath);
  return alteration(before, { ...before.request, ...signed }, told);
}

describe('alteration', () => {
  const unaltered: [why: string, asked: Partial<UrlRequest>, signed: Partial<UrlRequest>][] = [
    ['nothing changed', {}, {}],
    ['host in other case', { url: 'https://H.Example/' }, { url: 'https://h.example/' }],
    ["the scheme's own port", { url: 'https://h:443/' }, { url: 'https://h/' }],
    ['a host header that says the same', {}, { headers: [['Host', 'H:443']] }],
    ['an empty path', { url: 'https://h' }, { url: 'https://h/' }],
    ['unreserved characters decoded', { url: 'https://h/%7ea%2d' }, { url: 'https://h/~a-' }],
    ['hex digits in upper case', { url: 'https://h/%c3%a9' }, { url: 'https://h/%C3%A9' }],
    ['dot segments taken out', { url: 'https://h/a/../b/./c//d/' }, { url: 'https://h/b/c/d/' }],
    ['parameters in another order', { url: 'https://h/?b=2&a=1' }, { url: 'https://h/?a=1&b=2' }],
    ['an equal-sign added', { url: 'https://h/?a&&' }, { url: 'https://h/?a=' }],
    ['an escape for the same byte', { url: 'https://h/?q=a+b(' }, { url: 'https://h/?q=a%2bb%28' }],
    ['a parameter of another name added', { url: 'https://h/?a=1' }, { url: 'https://h/?a=1&X-Amz-Date=x' }],
    ['a header added', {}, { headers: [['x-more', '1']] }],
    ['a value trimmed and folded', { headers: [['X-T', '  a   b ']] }, { headers: [['x-t', 'a b']] }],
    [
      'repeats joined by a comma',
      {
        headers: [
          ['a', '1'],
          ['A', '2'],
        ],
      },
      { headers: [['a', '1,2']] },
    ],
    [
      'repeats joined by comma and blank',
      {
        headers: [
          ['a', '1'],
          ['A', '2'],
        ],
      },
      { headers: [['a', '1, 2']] },
    ],
    [
      'hop-by-hop headers dropped',
      {
        headers: [
          ['Connection', 'x'],
          ['TE', 'y'],
        ],
      },
      { headers: [] },
    ],
    [
      "the signer's own replaced",
      {
        headers: [
          ['authorization', 'old'],
          ['x-amz-date', 'old'],
          ['date', 'old'],
          ['x-amz-security-token', 'old'],
          ['x-amz-content-sha256', 'old'],
          ['content-length', '5'],
        ],
      },
      {
        headers: [
          ['authorization', 'new'],
          ['x-amz-date', '20150830T123600Z'],
        ],
      },
    ],
    [
      'an x-amz-* header moved into the query',
      { headers: [['X-Amz-Meta-N', ' ü   b ']] },
      { url: 'https://h/?x-amz-meta-n=%C3%BC%20b', headers: [] },
    ],
    [
      'repeats of one moved into the query',
      {
        headers: [
          ['x-amz-a', '1'],
          ['x-amz-a', '2'],
        ],
      },
      { url: 'https://h/?X-Amz-A=1%2C2', headers: [] },
    ],
    ['a fragment dropped', { url: 'https://h/a#f' }, { url: 'https://h/a' }],
    ['a date that cannot be read is left to the service', {}, { headers: [['x-amz-date', 'yesterday']] }],
  ];
  for (const [why, asked, signed] of unaltered) {
    it(`finds none: ${why}`, () => {
      assert.equal(compare(asked, signed), null);
    });
  }

  const altered: [why: string, asked: Partial<UrlRequest>, signed: Partial<UrlRequest>, found: unknown][] = [
    ['method', {}, { method: 'get' }, { stage: 'method', line: null, expected: 'GET', actual: 'get' }],
    ['no URL', {}, { url: '/' }, { stage: 'authority', line: null, expected: 'https://h/', actual: '/' }],
    ['host', {}, { url: 'https://i/' }, { stage: 'authority', line: null, expected: 'h', actual: 'i' }],
    [
      'port',
      { url: 'https://h:8443/' },
      { url: 'https://h/' },
      { stage: 'authority', line: null, expected: 'h:8443', actual: 'h' },
    ],
    [
      'host header',
      {},
      { headers: [['host', 'i']] },
      { stage: 'authority', line: null, expected: 'h', actual: 'i' },
    ],
    [
      'path',
      { url: 'https://h/a%20b' },
      { url: 'https://h/a+b' },
      { stage: 'path', line: null, expected: '/a%20b', actual: '/a+b' },
    ],
    [
      'encoded slash',
      { url: 'https://h/a%2fb' },
      { url: 'https://h/a/b' },
      { stage: 'path', line: null, expected: '/a%2Fb', actual: '/a/b' },
    ],
    [
      'final slash',
      { url: 'https://h/a/' },
      { url: 'https://h/a' },
      { stage: 'path', line: null, expected: '/a/', actual: '/a' },
    ],
    [
      'a lost parameter',
      { url: 'https://h/?a=1&b=2' },
      { url: 'https://h/?a=1' },
      { stage: 'query', line: null, expected: 'b=2', actual: '' },
    ],
    [
      'a lost repeat',
      { url: 'https://h/?a=1&a=2' },
      { url: 'https://h/?a=2' },
      { stage: 'query', line: null, expected: 'a=1&a=2', actual: 'a=2' },
    ],
    [
      'a plus turned into a blank',
      { url: 'https://h/?q=a%2Bb' },
      { url: 'https://h/?q=a%20b' },
      { stage: 'query', line: null, expected: 'q=a+b', actual: 'q=a b' },
    ],
    [
      'an authentication parameter twice',
      {},
      { url: 'https://h/?X-Amz-Date=1&X-Amz-Date=1' },
      { stage: 'query', line: null, expected: 'X-Amz-Date once', actual: 'X-Amz-Date 2 times' },
    ],
    [
      'a lost header',
      { headers: [['x-t', '1']] },
      { headers: [] },
      { stage: 'headers', line: null, expected: 'x-t: 1', actual: null },
    ],
    [
      'a changed value',
      { headers: [['x-t', 'a, b']] },
      { headers: [['x-t', 'a,b']] },
      { stage: 'headers', line: null, expected: 'x-t: a, b', actual: 'x-t: a,b' },
    ],
    [
      'repeats in another order',
      {
        headers: [
          ['a', '2'],
          ['a', '1'],
        ],
      },
      { headers: [['a', '1,2']] },
      { stage: 'headers', line: null, expected: 'a: 2\na: 1', actual: 'a: 1,2' },
    ],
    [
      'Authorization twice',
      {},
      {
        headers: [
          ['Authorization', '1'],
          ['authorization', '2'],
        ],
      },
      {
        stage: 'headers',
        line: null,
        expected: 'authorization at most once',
        actual: 'authorization 2 times',
      },
    ],
    [
      'body',
      { body: Buffer.from('a') },
      { body: Buffer.from('b') },
      { stage: 'body', line: null, expected: '1 bytes, base64 YQ==', actual: '1 bytes, base64 Yg==' },
    ],
    [
      'another header moved into the query',
      { headers: [['x-t', '1']] },
      { url: 'https://h/?x-t=1', headers: [] },
      { stage: 'headers', line: null, expected: 'x-t: 1', actual: null },
    ],
    [
      'an x-amz-* header moved into the query with another value',
      { headers: [['x-amz-t', '1']] },
      { url: 'https://h/?x-amz-t=2', headers: [] },
      { stage: 'headers', line: null, expected: 'x-amz-t: 1', actual: null },
    ],
    [
      'signing time',
      {},
      { headers: [['X-Amz-Date', '20150830T123601Z']] },
      { stage: 'signing-time', line: null, expected: '20150830T123600Z', actual: '20150830T123601Z' },
    ],
  ];
  for (const [why, asked, signed, found] of altered) {
    it(`finds: ${why}`, () => {
      assert.deepEqual(compare(asked, signed), found);
    });
  }

  it('takes nothing out of a path that is not normalised', () => {
    assert.deepEqual(compare({ url: 'https://h/a//b' }, { url: 'https://h/a/b' }, false), {
      stage: 'path',
      line: null,
      expected: '/a//b',
      actual: '/a/b',
    });
  });

  for (const name of ['x-amz-date', 'x-amz-security-token', 'x-amz-content-sha256', 'host']) {
    it(`finds ${name} sent twice`, () => {
      const twice: Header[] = [
        [name, 'h'],
        [name.toUpperCase(), 'h'],
      ];
      assert.equal(compare({}, { headers: twice })?.actual, `${name} 2 times`);
    });
  }

  it('compares no time where the signer uses its own clock', () => {
    const before = step({});
    assert.equal(
      alteration(before, { ...before.request, headers: [['x-amz-date', '20200101T000000Z']] }, null),
      null,
    );
  });

  it('finds another expiry, and another time, of a presigned URL', () => {
    const before: SignStep = {
      ...step({}),
      operation: 'presign',
      options: { ...step({}).options, expiresIn: 60 },
    };
    const url = 'https://h/?X-Amz-Date=20150830T123600Z&X-Amz-Expires=';
    const found = (more: string) => alteration(before, { ...before.request, url: `${url}${more}` }, told);
    assert.equal(found('60'), null);
    assert.deepEqual(found('61'), {
      stage: 'query',
      line: null,
      expected: 'X-Amz-Expires=60',
      actual: 'X-Amz-Expires=61',
    });
    const late = url.replace('123600', '123601');
    assert.equal(
      alteration(before, { ...before.request, url: `${late}60` }, told)?.actual,
      '20150830T123601Z',
    );
  });
});

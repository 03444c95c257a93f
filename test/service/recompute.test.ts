import assert from 'node:assert/strict';
import type { Endpoint } from '#lib/runner/service/endpoint.js';
import { readPresented } from '#lib/runner/service/presented.js';
import { recompute } from '#lib/runner/service/recompute.js';
import type { WireRequest } from '#lib/runner/model/request.js';
import { bundledSuite } from '../support/judged.js';

const suite = await bundledSuite();
const service = suite.services.get('execute-api')!;

// AWS's published get-vanilla, with a path that shows how it is read.
const request = (target = '/'): WireRequest => ({
  method: 'GET',
  target,
  headers: [
    ['host', 'example.amazonaws.com'],
    ['x-amz-date', '20150830T123600Z'],
    [
      'authorization',
      'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31',
    ],
  ],
  body: new Uint8Array(),
});

const endpoint = (secretAccessKey = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY'): Endpoint => ({
  service,
  region: 'us-east-1',
  clock: new Date('2015-08-30T12:36:00Z'),
  keys: new Map([['AKIDEXAMPLE', { secretAccessKey, sessionToken: null, tokenExpired: false }]]),
  requestId: '',
  signsToken: true,
  wordings: new Map(),
});

describe('recompute', () => {
  it('gives the published signature, each time that it is asked', () => {
    const one = request();
    const reception = { request: one, presented: readPresented(one), endpoint: endpoint() };
    const published = '5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31';
    assert.equal(recompute(reception)?.signature, published);
    assert.equal(recompute(reception)?.signature, published);
  });

  it('shares nothing of one request between two secrets', () => {
    const one = request();
    const presented = readPresented(one);
    const right = recompute({ request: one, presented, endpoint: endpoint() });
    const wrong = recompute({ request: one, presented, endpoint: endpoint('another') });
    assert.equal(right?.signature, '5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31');
    assert.equal(wrong?.signature, '0ba530eda2402804bef96a355f7dcfbe8e0aaa6e08f0550dcc53be114b71fc5f');
  });

  it('shares nothing of one request between two ways to read a path', () => {
    const one = request('/a//%20');
    const presented = readPresented(one);
    const paths = [true, false].flatMap((normalizePath) =>
      [true, false].map((doubleEncodePath) => {
        const reader = { ...endpoint(), service: { ...service, normalizePath, doubleEncodePath } };
        return recompute({ request: one, presented, endpoint: reader })?.canonicalRequest.split('\n')[1];
      }),
    );
    assert.deepEqual(paths, ['/a/%2520', '/a/%20', '/a//%2520', '/a//%20']);
  });

  it('reads a changed copy of a request anew', () => {
    const one = request();
    assert.equal(readPresented(one).date, '20150830T123600Z');
    const moved = {
      ...one,
      headers: one.headers.map(([name, value]): [string, string] =>
        name === 'x-amz-date' ? [name, '20150830T123601Z'] : [name, value],
      ),
    };
    assert.equal(readPresented(moved).date, '20150830T123601Z');
    assert.equal(
      recompute({
        request: moved,
        presented: readPresented(moved),
        endpoint: endpoint(),
      })?.stringToSign.split('\n')[1],
      '20150830T123601Z',
    );
  });
});

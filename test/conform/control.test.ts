import assert from 'node:assert/strict';
import { controlFault } from '#lib/runner/conform/control.js';
import type { SignStep } from '#lib/runner/model/case.js';
import { bundledSuite } from '../support/judged.js';

const suite = await bundledSuite();
const service = suite.services.get('execute-api')!;

// AWS's published get-vanilla.
const wire = {
  method: 'GET',
  target: '/',
  headers: [
    ['host', 'example.amazonaws.com'],
    ['x-amz-date', '20150830T123600Z'],
    [
      'authorization',
      'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31',
    ],
  ] as [string, string][],
  body: new Uint8Array(),
};

const told: SignStep = {
  operation: 'sign',
  region: 'us-east-1',
  service: 'service',
  time: new Date('2015-08-30T12:36:00Z'),
  credentials: suite.credentials.get('test-suite')!,
  request: { method: 'GET', url: 'https://example.amazonaws.com/', headers: [], body: new Uint8Array() },
  options: {
    doubleEncodePath: true,
    normalizePath: true,
    payload: 'signed',
    contentSha256Header: false,
    signSessionToken: true,
  },
  receivingRegion: 'us-east-1',
};

const found = (changes: Partial<SignStep>, time = told.time, request = wire) =>
  controlFault(request, { ...told, ...changes }, time, [service, service])?.fault.condition ?? null;

describe('the control', () => {
  it('finds a faithful request faithful, by whatever name its service has', () => {
    assert.equal(found({}), null);
  });

  it('wants the told time to the second', () => {
    assert.equal(found({}, new Date('2015-08-30T12:36:01Z')), 'expired');
    assert.equal(found({}, new Date('2015-08-30T12:35:59Z')), 'not-yet-current');
  });

  it('wants the told region, service and key', () => {
    assert.equal(found({ region: 'eu-west-1' }), 'scope-region');
    assert.equal(found({ service: 'iam' }), 'scope-service');
    assert.equal(found({ credentials: suite.credentials.get('documentation')! }), 'key-unknown');
    const secretAccessKey = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
    assert.equal(found({ credentials: { ...told.credentials, secretAccessKey } }), 'signature-mismatch');
  });

  it('wants a carrier that is well formed', () => {
    const without = (name: string) => ({ ...wire, headers: wire.headers.filter(([n]) => n !== name) });
    assert.equal(found({}, told.time, without('authorization')), 'no-credentials');
    assert.equal(found({}, told.time, without('x-amz-date')), 'credentials-incomplete');
  });
});

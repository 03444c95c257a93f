import assert from 'node:assert/strict';
import type { SigningInput } from '#lib/runner/model/signing.js';
import { signQuery } from '#lib/runner/sigv4/presign.js';
import { generalRules } from '#lib/runner/sigv4/rules.js';
import { awsSteps } from '#lib/runner/sigv4/steps.js';
import { signerRulesFor } from '#lib/runner/sigv4/signer-rules.js';

// The presigned GET of the Amazon S3 API reference.
const documented: SigningInput = {
  algorithm: 'AWS4-HMAC-SHA256',
  request: {
    method: 'GET',
    url: 'https://examplebucket.s3.amazonaws.com/test.txt',
    headers: [],
    body: new Uint8Array(),
  },
  credentials: {
    accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
    secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  },
  region: 'us-east-1',
  service: 's3',
  signingTime: new Date('2013-05-24T00:00:00Z'),
  options: {
    doubleEncodePath: false,
    normalizePath: false,
    payload: 'unsigned',
    contentSha256Header: false,
    signSessionToken: true,
    expiresIn: 86400,
  },
};

const rules = { ...generalRules, steps: awsSteps };
const urlOf = (input: SigningInput): string =>
  signQuery(input, signerRulesFor(input.options))?.request.url ?? '';

describe('signQuery', () => {
  it("gives the URL that AWS's S3 reference prints", () => {
    assert.equal(
      urlOf(documented),
      'https://examplebucket.s3.amazonaws.com/test.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404',
    );
  });

  it('keeps what was given as it was given, and replaces what a signer owns', () => {
    const url = 'https://h:8443/k?b=%7e&&a&X-Amz-Date=old#part';
    const signed = urlOf({ ...documented, request: { ...documented.request, url } });
    assert.match(signed, /^https:\/\/h:8443\/k\?b=%7e&a&X-Amz-Algorithm=/);
    assert.equal(signed.match(/X-Amz-Date=/g)?.length, 1);
    assert.doesNotMatch(signed, /#part/);
  });

  it('sends the session token once and encoded: signed, or added after signing', () => {
    const credentials = { ...documented.credentials, sessionToken: 'a/b+c=' };
    const before = urlOf({ ...documented, credentials });
    assert.match(
      before,
      /&X-Amz-Security-Token=a%2Fb%2Bc%3D&X-Amz-SignedHeaders=host&X-Amz-Signature=[0-9a-f]{64}$/,
    );
    const options = { ...documented.options, signSessionToken: false };
    const after = urlOf({ ...documented, credentials, options });
    assert.match(
      after,
      /&X-Amz-SignedHeaders=host&X-Amz-Security-Token=a%2Fb%2Bc%3D&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404$/,
    );
  });

  it('signs headers that are given, and returns them: they have to be sent with the URL', () => {
    const headers: [string, string][] = [
      ['Content-Type', 'text/plain'],
      ['X-Amz-Date', 'old'],
      ['User-Agent', 'x/1'],
    ];
    const signing = signQuery({ ...documented, request: { ...documented.request, headers } }, rules);
    assert.match(signing?.request.url ?? '', /X-Amz-SignedHeaders=content-type%3Bhost&/);
    assert.deepEqual(
      signing?.request.headers.map(([name]) => name),
      ['host', 'Content-Type', 'User-Agent'],
    );
  });

  it('puts x-amz-content-sha256 among the headers where it is wanted', () => {
    const withHash = { ...rules, contentSha256Header: true };
    const signing = signQuery(documented, withHash);
    assert.match(signing?.request.url ?? '', /X-Amz-SignedHeaders=host%3Bx-amz-content-sha256&/);
    assert.deepEqual(signing?.request.headers.at(-1), [
      'x-amz-content-sha256',
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    ]);
  });

  it('signs nothing that is no URL', () => {
    assert.equal(signQuery({ ...documented, request: { ...documented.request, url: '/x' } }, rules), null);
  });
});

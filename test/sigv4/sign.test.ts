import assert from 'node:assert/strict';
import type { SigningInput } from '#lib/runner/model/signing.js';
import { generalRules, type Rules } from '#lib/runner/sigv4/rules.js';
import { awsSteps } from '#lib/runner/sigv4/steps.js';
import { signHeader, type Signing } from '#lib/runner/sigv4/sign.js';

const right = { ...generalRules, steps: awsSteps };
const vanilla: SigningInput = {
  algorithm: 'AWS4-HMAC-SHA256',
  request: { method: 'GET', url: 'https://example.amazonaws.com/', headers: [], body: new Uint8Array() },
  credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' },
  region: 'us-east-1',
  service: 'service',
  signingTime: new Date('2015-08-30T12:36:00Z'),
  options: generalRules,
};

function sign(changes: Partial<SigningInput>, rules: Partial<Rules> = {}): Signing {
  const signing = signHeader({ ...vanilla, ...changes }, { ...right, ...rules });
  assert.ok(signing !== null);
  return signing;
}

function authorization(signing: Signing): string {
  return signing.request.headers.at(-1)?.[1] ?? '';
}

describe('signHeader', () => {
  it("gives the published answer of AWS's get-vanilla", () => {
    assert.equal(
      authorization(sign({})),
      'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31',
    );
    assert.equal(
      sign({}).trace.canonicalRequest,
      'GET\n/\n\nhost:example.amazonaws.com\nx-amz-date:20150830T123600Z\n\nhost;x-amz-date\ne3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
    assert.equal(
      sign({}).trace.stringToSign,
      'AWS4-HMAC-SHA256\n20150830T123600Z\n20150830/us-east-1/service/aws4_request\nbb579772317eb040ac9ed261061d46c1f17a8133879d6129b6e1c25292927e63',
    );
  });

  it('replaces what a signer owns and leaves volatile headers unsigned', () => {
    const signing = sign({
      request: {
        ...vanilla.request,
        headers: [
          ['Authorization', 'old'],
          ['X-Amz-Date', '19700101T000000Z'],
          ['X-Amz-Security-Token', 'old'],
          ['X-Amz-Content-Sha256', 'old'],
          ['User-Agent', 'x/1'],
          ['Connection', 'keep-alive'],
          ['X-Other', '1'],
        ],
      },
    });
    assert.deepEqual(
      signing.request.headers.map(([name]) => name),
      ['host', 'User-Agent', 'Connection', 'X-Other', 'x-amz-date', 'authorization'],
    );
    assert.match(authorization(signing), /SignedHeaders=host;x-amz-date;x-other,/);
  });

  it('signs a Host header that is given instead of the URL’s', () => {
    const signing = sign({
      request: {
        ...vanilla.request,
        url: 'http://127.0.0.1:9000/',
        headers: [['Host', 'bucket.example.com']],
      },
    });
    assert.match(signing.trace.canonicalRequest, /\nhost:bucket\.example\.com\n/);
    assert.equal(signing.request.headers.filter(([name]) => name.toLowerCase() === 'host').length, 1);
  });

  it('sends the session token, signed or added after signing', () => {
    const credentials = { ...vanilla.credentials, sessionToken: 'TOKEN' };
    const signed = sign({ credentials });
    assert.match(authorization(signed), /SignedHeaders=host;x-amz-date;x-amz-security-token,/);
    const after = sign({ credentials }, { signSessionToken: false });
    assert.match(authorization(after), /SignedHeaders=host;x-amz-date, Signature=5fa00fa3/);
    for (const { request } of [signed, after]) {
      assert.deepEqual(
        request.headers.filter(([name]) => name === 'x-amz-security-token'),
        [['x-amz-security-token', 'TOKEN']],
      );
    }
  });

  it('sends the payload hash where it is wanted, and UNSIGNED-PAYLOAD always', () => {
    const request = { ...vanilla.request, method: 'POST', body: Buffer.from('hello') };
    const hash = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824';
    const hashed = sign({ request }, { contentSha256Header: true });
    assert.ok(hashed.request.headers.some(([n, v]) => n === 'x-amz-content-sha256' && v === hash));
    assert.equal(hashed.trace.canonicalRequest.split('\n').at(-1), hash);
    const unsigned = sign({ request }, { payload: 'unsigned' });
    assert.ok(
      unsigned.request.headers.some(([n, v]) => n === 'x-amz-content-sha256' && v === 'UNSIGNED-PAYLOAD'),
    );
    assert.equal(unsigned.trace.canonicalRequest.split('\n').at(-1), 'UNSIGNED-PAYLOAD');
    assert.equal(sign({ request }).trace.canonicalRequest.split('\n').at(-1), hash);
  });

  it('signs nothing that is no URL', () => {
    assert.equal(signHeader({ ...vanilla, request: { ...vanilla.request, url: '/relative' } }, right), null);
  });
});

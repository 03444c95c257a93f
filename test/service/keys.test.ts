import assert from 'node:assert/strict';
import { keyRing } from '#lib/runner/service/key-ring.js';
import { receive } from '#lib/runner/service/receive.js';
import type { Header } from '#lib/runner/model/request.js';
import { bundledSuite } from '../support/judged.js';

const suite = await bundledSuite();
const sts = suite.services.get('sts')!;

/** A request to STS with this key, a signature of zeros, and these further headers. */
function receivedWith(accessKeyId: string, headers: readonly Header[]): string {
  const receipt = receive(
    {
      method: 'GET',
      target: '/?Action=GetCallerIdentity&Version=2011-06-15',
      headers: [
        ['host', 'sts.us-east-1.amazonaws.com'],
        ['x-amz-date', '20150830T123600Z'],
        ...headers,
        [
          'authorization',
          `AWS4-HMAC-SHA256 Credential=${accessKeyId}/20150830/us-east-1/sts/aws4_request, SignedHeaders=host;x-amz-date, Signature=${'0'.repeat(64)}`,
        ],
      ],
      body: new Uint8Array(),
    },
    {
      service: sts,
      region: 'us-east-1',
      clock: new Date('2015-08-30T12:36:00Z'),
      keys: keyRing(suite.credentials.values()),
      signsToken: true,
      requestId: 'x',
      wordings: new Map(),
    },
  );
  return receipt.accepted ? 'accepted' : receipt.fault.condition;
}

describe('the keys that a service knows', () => {
  it('are known by their id: what is left to find is the signature', () => {
    assert.equal(receivedWith('AKIDEXAMPLE', []), 'signature-mismatch');
    assert.equal(receivedWith('AKIAI44QH8DHBEXAMPLE', []), 'key-unknown');
  });

  it('are known for temporary ones only together with their token', () => {
    assert.equal(receivedWith('ASIAIOSFODNN7EXAMPLE', []), 'key-unknown');
    assert.equal(receivedWith('ASIAIOSFODNN7EXAMPLE', [['x-amz-security-token', 'x']]), 'token-invalid');
    assert.equal(receivedWith('AKIDEXAMPLE', [['x-amz-security-token', '']]), 'token-invalid');
  });
});

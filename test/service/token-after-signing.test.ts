import assert from 'node:assert/strict';
import { keyRing } from '#lib/runner/service/key-ring.js';
import { receive } from '#lib/runner/service/receive.js';
import { bundledSuite } from '../support/judged.js';

const suite = await bundledSuite();

// Signed without the token, which was added afterwards; the signature was computed apart from this project.
const query = [
  'X-Amz-Algorithm=AWS4-HMAC-SHA256',
  'X-Amz-Credential=ASIAIOSFODNN7EXAMPLE%2F20150830%2Fus-east-1%2Fexecute-api%2Faws4_request',
  'X-Amz-Date=20150830T123600Z',
  'X-Amz-Expires=60',
  'X-Amz-SignedHeaders=host',
  `X-Amz-Security-Token=${encodeURIComponent(suite.credentials.get('temporary')?.sessionToken ?? '')}`,
  'X-Amz-Signature=f8a2166d02d2a01c7e40f7a7c08df5f6d7e77a747ea2b930b7ec521cb36f8047',
].join('&');

function received(signsToken: boolean): string {
  const receipt = receive(
    {
      method: 'GET',
      target: `/prod?${query}`,
      headers: [['host', 'abcdefghij.execute-api.us-east-1.amazonaws.com']],
      body: new Uint8Array(),
    },
    {
      service: suite.services.get('execute-api')!,
      region: 'us-east-1',
      clock: new Date('2015-08-30T12:36:00Z'),
      keys: keyRing(suite.credentials.values()),
      signsToken,
      requestId: 'x',
      wordings: new Map(),
    },
  );
  return receipt.accepted ? 'accepted' : receipt.fault.condition;
}

describe('a session token in the query', () => {
  it('is no part of what was signed where it is added after signing', () => {
    assert.equal(received(false), 'accepted');
  });

  it('is part of it everywhere else', () => {
    assert.equal(received(true), 'signature-mismatch');
  });
});

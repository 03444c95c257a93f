import assert from 'node:assert/strict';
import { generalRules } from '#lib/runner/sigv4/rules.js';
import { signingKey } from '#lib/runner/sigv4/signing-key.js';

describe('signingKey', () => {
  it('gives the key that AWS publishes for IAM on 30 August 2015', () => {
    const scope = { day: '20150830', region: 'us-east-1', service: 'iam', terminator: 'aws4_request' };
    assert.equal(
      signingKey('wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY', scope, generalRules).toString('hex'),
      'c4afb1cc5771d871763a393e44b703571b55cc28424d1a5e86da6ed3c154a4b9',
    );
  });
});

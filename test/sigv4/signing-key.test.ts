import assert from 'node:assert/strict';
import { generalRules } from '#lib/runner/sigv4/rules.js';
import { deriveKeys, signingKey } from '#lib/runner/sigv4/signing-key.js';

describe('signingKey', () => {
  it('gives the key that AWS publishes for IAM on 30 August 2015', () => {
    const scope = { day: '20150830', region: 'us-east-1', service: 'iam', terminator: 'aws4_request' };
    assert.equal(
      signingKey('wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY', scope, generalRules).toString('hex'),
      'c4afb1cc5771d871763a393e44b703571b55cc28424d1a5e86da6ed3c154a4b9',
    );
  });
});

describe('deriveKeys', () => {
  it("gives the four keys of AWS's example of 15 February 2012", () => {
    const scope = { day: '20120215', region: 'us-east-1', service: 'iam', terminator: 'aws4_request' };
    const keys = deriveKeys('wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY', scope, generalRules);
    assert.equal(
      keys.date.toString('hex'),
      '969fbb94feb542b71ede6f87fe4d5fa29c789342b0f407474670f0c2489e0a0d',
    );
    assert.equal(
      keys.region.toString('hex'),
      '69daa0209cd9c5ff5c8ced464a696fd4252e981430b10e3d3fd8e2f197d7a70c',
    );
    assert.equal(
      keys.service.toString('hex'),
      'f72cfd46f26bc4643f06a11eabb6c0ba18780c19a8da0c31ace671265e3c87fa',
    );
    assert.equal(
      keys.signing.toString('hex'),
      'f4780e2d9f65fa895f9c67b32ce1baf0b0d8a43505a000a1a9e090d414db404d',
    );
  });
});

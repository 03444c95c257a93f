import assert from 'node:assert/strict';
import { generalRules } from '#lib/runner/sigv4/rules.js';
import { signHeader } from '#lib/runner/sigv4/sign.js';

describe('signHeader', () => {
  it("gives the published signature of AWS's get-vanilla", () => {
    const signing = signHeader(
      {
        algorithm: 'AWS4-HMAC-SHA256',
        request: {
          method: 'GET',
          url: 'https://example.amazonaws.com/',
          headers: [],
          body: new Uint8Array(),
        },
        credentials: {
          accessKeyId: 'AKIDEXAMPLE',
          secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
        },
        region: 'us-east-1',
        service: 'service',
        signingTime: new Date('2015-08-30T12:36:00Z'),
        options: generalRules,
      },
      generalRules,
    );
    assert.equal(
      signing?.request.headers.at(-1)?.[1],
      'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31',
    );
  });
});

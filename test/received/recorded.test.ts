import assert from 'node:assert/strict';
import { diagnosed, named, recorded } from './diagnosing.js';

/**
 * Requests that curl 7.88, the AWS CLI 1.46, the SDK for JavaScript 3.1168, @smithy/signature-v4 and aws4 made, with
 * one thing changed each: what is named, what the service computes there and what was signed.
 */
const changes: readonly (readonly [
  file: string,
  change: string,
  finding: readonly (string | number | null)[],
  expected: string | null,
  actual: string | null,
  words: RegExp,
])[] = [
  [
    'curl-method.http',
    'the method',
    ['exact', 'canonical-request', 1, 'method'],
    'PUT',
    'POST',
    /^The signature is that of the method POST; the request has PUT\.$/,
  ],
  [
    'curl-line-feed.http',
    'a line feed after the body',
    ['exact', 'canonical-request', 9, 'payload hash', 'payload-json-reserialised'],
    '46b61bb881885a2c0fae99fb552d6b598db0c76e30185bff92c7c6f70302a4d1',
    'd31bc44cc952b0ed33956a4fe44f4bd518926347796a963d79723391be5cbba7',
    /^The body that is hashed is serialised anew before it is sent/,
  ],
  [
    'sdk-body.http',
    'the body',
    ['exact', 'canonical-request', 16, 'payload hash'],
    '8f5affdcba161338204ba67e24274d4fe360dd2faf228a62466493cb6b6b2afa',
    '5b194cba9da24f26bb9416035e4498b1c285d794099413e8a7342a2743dbf43c',
    /The body was changed after signing, or another one was hashed\.$/,
  ],
  [
    'sdk-path.txt',
    'the encoding of the path',
    ['exact', 'canonical-request', 2, 'canonical URI', 'path-plus-as-space'],
    '/a%2Bb.txt',
    '/a%20b.txt',
    /^A plus in the path is read as a space of a form\./,
  ],
  [
    'sdk-path-once.http',
    'encoding once instead of twice',
    ['exact', 'canonical-request', 2, 'canonical URI', 'path-single-encoded-non-s3'],
    '/prod/pets/big%2520cat',
    '/prod/pets/big%20cat',
    /^The path is encoded only once\./,
  ],
  [
    'cli-date.http',
    'the date',
    ['exact', 'canonical-request', 6, 'header x-amz-date'],
    '20261122T025602Z',
    '20261122T025102Z',
    /^The signature is that of the time 20261122T025102Z, 5 minutes earlier than the 20261122T025602Z /,
  ],
  [
    'cli-scope.http',
    'the region of the scope',
    ['exact', 'string-to-sign', 3, 'credential scope'],
    '20261122/us-east-1/sqs/aws4_request',
    '20261122/eu-west-1/sqs/aws4_request',
    /^The signature is that of a scope whose region is eu-west-1; the Credential shows another/,
  ],
  [
    'cli-token.http',
    'the token no longer listed',
    ['exact', 'canonical-request', 7, 'header x-amz-security-token'],
    null,
    'AQoDYXdzEPTEXAMPLETOKEN',
    /^The signature covers the header x-amz-security-token, and SignedHeaders does not list it\.$/,
  ],
  [
    'aws4-host.http',
    'the host, by a proxy',
    ['exact', 'canonical-request', 4, 'header host'],
    '10.0.0.7:9200',
    'es.us-east-1.amazonaws.com',
    /^The signature is that of the host es\.us-east-1\.amazonaws\.com; the request has 10\.0\.0\.7:9200\.$/,
  ],
  [
    'aws4-key.http',
    'the derivation of the key',
    ['exact', 'key', null, null, 'key-missing-terminator'],
    null,
    null,
    /^The last step, over aws4_request, is left out\./,
  ],
  [
    'curl-unsorted.http',
    'nothing: this release of curl does not sort',
    ['exact', 'canonical-request', 3, 'canonical query string', 'query-unsorted'],
    'page=2&type=cat',
    'type=cat&page=2',
    /^Parameters are signed in the order of the URL\./,
  ],
];

describe('requests of real tools with one thing changed', () => {
  for (const [file, change, finding, expected, actual, words] of changes) {
    it(`${file}: names ${change}`, async () => {
      const output = await diagnosed(await recorded(file));
      assert.equal(output.verdict, 'explained');
      assert.deepEqual(named(output)[0], finding);
      assert.deepEqual([output.findings[0]?.expected, output.findings[0]?.actual], [expected, actual]);
      assert.match(output.findings[0]?.explanation ?? '', words);
    });
  }

  it('names a parameter that was added', async () => {
    const output = await diagnosed(await recorded('sdk-parameter.txt'));
    assert.deepEqual(named(output), [['exact', 'canonical-request', 3, 'canonical query string']]);
    assert.equal(
      output.findings[0]?.explanation,
      'The signature is that of a query in which utm_source is missing: it was added after signing.',
    );
  });

  it('says what else comes to the same', async () => {
    const output = await diagnosed(await recorded('curl-line-feed.http'));
    assert.equal(output.findings[0]?.alternatives.length, 1);
    assert.match(
      output.findings[0].alternatives[0] ?? '',
      /another body: without the line feed at its end \(SHA-256 d31b/,
    );
  });

  it('names besides what the service would answer', async () => {
    assert.deepEqual(named(await diagnosed(await recorded('cli-region.http'))), [
      ['exact', 'string-to-sign', 3, 'credential scope'],
      ['rule', 'form', null, 'scope-region'],
    ]);
    assert.deepEqual(named(await diagnosed(await recorded('cli-token.http'))).slice(1), [
      ['rule', 'form', null, 'headers-not-signed', 'token-unsigned'],
    ]);
  });

  for (const file of ['curl-right.http', 'cli-reordered.http', 'sdk-put-right.txt']) {
    it(`${file}: says that it is right`, async () => {
      const output = await diagnosed(await recorded(file));
      assert.deepEqual([output.verdict, output.findings], ['right', []]);
    });
  }

  it('tells the method of a URL by its signature', async () => {
    const { remarks } = await diagnosed(await recorded('sdk-put-right.txt'));
    assert.deepEqual(remarks, [
      'The URL is signed for the method PUT.',
      'The URL is valid from 2026-11-22T02:51:04Z to 2026-11-22T03:51:04Z.',
    ]);
  });
});

describe('a change that the request alone does not tell', () => {
  it('is unknown without what the signer computed, and named with it', async () => {
    const request = await recorded('cli-header.http');
    assert.deepEqual(named(await diagnosed(request)), [['unknown', 'signature', null, null]]);
    const output = await diagnosed(request, { signer: await recorded('cli-header.log') });
    assert.deepEqual(named(output), [['exact', 'canonical-request', 8, 'header x-amz-meta-owner']]);
    assert.deepEqual([output.findings[0]?.expected, output.findings[0]?.actual], ['lily', 'rose']);
    assert.match(output.findings[0]?.explanation ?? '', /^The secret is right: /);
  });

  it('is named without a secret, too', async () => {
    const output = await diagnosed(await recorded('cli-parameter.http'), {
      secret: null,
      signer: await recorded('cli-parameter.log'),
    });
    assert.deepEqual(named(output), [['stage', 'canonical-request', 3, 'canonical query string']]);
    assert.match(output.findings[0]?.explanation ?? '', /only the signer's has encoding-type\.$/);
  });
});

describe('a secret that nobody knows', () => {
  it('is unknown without a trace', async () => {
    const output = await diagnosed(await recorded('cli-secret.http'));
    assert.deepEqual(
      [output.verdict, named(output)],
      ['unexplained', [['unknown', 'signature', null, null]]],
    );
    assert.match(output.summary, /the secret may not belong to this key\.$/);
  });

  it('is the stage, never exact, with a right trace', async () => {
    const output = await diagnosed(await recorded('cli-secret.http'), {
      signer: await recorded('cli-secret.log'),
    });
    assert.deepEqual([output.verdict, named(output)], ['unexplained', [['stage', 'key', null, null]]]);
    assert.match(
      output.findings[0]?.explanation ?? '',
      /Key: another secret, or a derivation that no known defect describes\.$/,
    );
  });

  it('is told apart from a known wrong derivation', async () => {
    const request = await recorded('aws4-key.http');
    assert.deepEqual(named(await diagnosed(request))[0]?.[4], 'key-missing-terminator');
    assert.deepEqual(named(await diagnosed(request, { secret: `${'n'.repeat(39)}+` })), [
      ['unknown', 'signature', null, null],
    ]);
  });

  it('is found where it is the given one mangled, or one that AWS publishes', async () => {
    const request = await recorded('curl-right.http');
    const mangled = await diagnosed(request, { secret: `"wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"` });
    assert.equal(
      mangled.findings[0]?.explanation,
      'The key is derived from the given secret without the quotes around it.',
    );
    const other = await diagnosed(request, { secret: 'n'.repeat(40) });
    assert.equal(
      other.findings[0]?.explanation,
      'The key is derived from another secret: an example that AWS publishes (in this tool "documentation").',
    );
    assert.deepEqual(named(other), [['exact', 'key', null, null]]);
  });
});

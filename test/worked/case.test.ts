import assert from 'node:assert/strict';
import { loadSuite } from '#lib/runner/suite/load.js';
import { folderWith, removeFolders } from '../suite/folders.js';
import { bundledSuite } from '../support/judged.js';
import { workedOf } from './showing.js';

const suite = await bundledSuite();

/** AWS's get-vanilla, received by a service of another name. */
const vanilla = `
about: AWS's own smallest example.
source: https://docs.aws.amazon.com/general/latest/gr/signature-v4-test-suite.html
cases:
  - id: mine/get-vanilla
    title: GET of the root
    level: must
    service: iam
    sign:
      region: us-east-1
      service: service
      time: "2015-08-30T12:36:00Z"
      credentials: test-suite
      request: { method: GET, url: "https://example.amazonaws.com/" }
    expect: { rejected: scope-service }
`;

describe('a case, worked out', () => {
  afterEach(removeFolders);

  it("has AWS's published steps of get-vanilla, and the reply of the service", async () => {
    const cwd = await folderWith({ 'mine.yaml': vanilla });
    const own = await loadSuite({ bundled: false, extra: ['mine.yaml'], cwd });
    const { signings, changes, wire, file, line } = workedOf(own, 'mine/get-vanilla');
    assert.deepEqual([changes, wire, file, line, signings.length], [[], null, 'mine.yaml', 5, 1]);
    const [{ told, worked, sent, receipt, fault }] = signings as [(typeof signings)[0]];
    assert.equal(fault, null);
    assert.deepEqual(told, {
      algorithm: 'AWS4-HMAC-SHA256',
      request: { method: 'GET', url: 'https://example.amazonaws.com/', headers: [], bodyBase64: '' },
      credentials: {
        accessKeyId: 'AKIDEXAMPLE',
        secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
      },
      region: 'us-east-1',
      service: 'service',
      signingTime: '2015-08-30T12:36:00Z',
      options: {
        doubleEncodePath: true,
        normalizePath: true,
        payload: 'signed',
        contentSha256Header: false,
        signSessionToken: true,
      },
    });
    assert.deepEqual(worked, {
      canonicalRequest:
        'GET\n/\n\nhost:example.amazonaws.com\nx-amz-date:20150830T123600Z\n\nhost;x-amz-date\ne3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      stringToSign:
        'AWS4-HMAC-SHA256\n20150830T123600Z\n20150830/us-east-1/service/aws4_request\nbb579772317eb040ac9ed261061d46c1f17a8133879d6129b6e1c25292927e63',
      scope: { day: '20150830', region: 'us-east-1', service: 'service', terminator: 'aws4_request' },
      keys: {
        date: '0138c7a6cbd60aa727b2f653a522567439dfb9f3e72b21f9b25941a42f04a7cd',
        region: 'f33d5808504bf34812e5fade63308b424b244c59189be2a591dd2282c7cb563f',
        service: 'f7fd819348e53789a8474fb1aebea778f5af85c40612e0f064eecd5642c81bc1',
        signing: '938127b5336810ddb6a5d6af445fcac9e371f9ed418ed386b022aed82901be75',
      },
      signature: '5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31',
    });
    assert.deepEqual(sent, {
      method: 'GET',
      target: '/',
      headers: [
        ['host', 'example.amazonaws.com'],
        ['x-amz-date', '20150830T123600Z'],
        [
          'authorization',
          'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31',
        ],
      ],
      bodyBase64: '',
    });
    assert.equal(receipt?.clock, '2015-08-30T12:36:00Z');
    assert.equal(receipt.region, 'us-east-1');
    assert.deepEqual(receipt.request, sent);
    assert.ok(receipt.outcome.outcome === 'rejected');
    const { condition, variant, code, message, reply } = receipt.outcome;
    assert.deepEqual(
      [condition, variant, code, message, reply.status],
      [
        'scope-service',
        null,
        'SignatureDoesNotMatch',
        "Credential should be scoped to correct service: 'iam'. ",
        403,
      ],
    );
    assert.match(reply.body, /^<ErrorResponse xmlns="https:\/\/iam\.amazonaws\.com\/doc\/2010-05-08\/">\n/);
  });

  it('has the signing key that AWS publishes for IAM', () => {
    const { signings, answer } = workedOf(suite, 'key-derivation/derives-the-published-key-of-2015');
    const key = 'c4afb1cc5771d871763a393e44b703571b55cc28424d1a5e86da6ed3c154a4b9';
    assert.equal(signings[0]?.worked?.keys.signing, key);
    assert.equal(answer?.signingKey, key);
  });

  it('has each signing of several, with its own key', () => {
    const { signings } = workedOf(suite, 'signer-state/follows-the-day');
    assert.deepEqual(
      signings.map(({ worked }) => worked?.scope.day),
      ['20150830', '20150831'],
    );
    assert.equal(new Set(signings.map(({ worked }) => worked?.keys.signing)).size, 2);
  });

  it('has a literal request, and what the service computes over it', () => {
    const { signings, wire } = workedOf(suite, 'header-reading/takes-a-name-in-lower-case');
    assert.deepEqual(signings, []);
    assert.equal(wire?.clock, '2012-02-24T21:40:00Z');
    assert.equal(
      wire.recomputed?.signature,
      'b2f4f342687d976e7b401a79c01933894b453013e1333d3b208f9f93f4a2540f',
    );
    assert.deepEqual(wire.outcome, { outcome: 'accepted' });
  });

  it('has the request as it left and as it came, and what happened between', async () => {
    const cwd = await folderWith({
      'mine.yaml': vanilla
        .replace('      service: service\n', '')
        .replace('expect: { rejected: scope-service }', 'expect: { rejected: signature-mismatch }')
        .replace('    expect:', '    in-transit:\n      - set-path: /other\n    expect:'),
    });
    const own = await loadSuite({ bundled: false, extra: ['mine.yaml'], cwd });
    const { signings, changes } = workedOf(own, 'mine/get-vanilla');
    assert.deepEqual(changes, [{ kind: 'set-path', name: null, value: '/other' }]);
    assert.equal(signings[0]?.sent?.target, '/');
    assert.equal(signings[0].receipt?.request.target, '/other');
    assert.equal(signings[0].receipt.recomputed?.canonicalRequest.split('\n')[1], '/other');
    assert.equal(signings[0].worked?.canonicalRequest.split('\n')[1], '/');
  });

  it('says why a change in transit cannot be made', async () => {
    const cwd = await folderWith({
      'mine.yaml': vanilla.replace(
        '    expect:',
        '    in-transit:\n      - remove-header: x-none\n    expect:',
      ),
    });
    const own = await loadSuite({ bundled: false, extra: ['mine.yaml'], cwd });
    const [signing] = workedOf(own, 'mine/get-vanilla').signings;
    assert.equal(signing?.receipt, null);
    assert.equal(
      signing.fault,
      'the change in transit cannot be made: the signed request has no x-none header',
    );
  });
});

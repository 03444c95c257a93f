import assert from 'node:assert/strict';
import type { Header, WireRequest } from '#lib/runner/model/request.js';
import { takeIn, type Desk } from '#lib/runner/serve/desk.js';
import { differenceFound } from '#lib/runner/serve/difference.js';
import { hops, keys, library, serviceOf, signedAt } from './opening.js';

/** Signatures of the request below, made apart from this code: with these headers signed beside the three of all. */
const signatures: Readonly<Record<string, string>> = {
  '': '1a07cb0ccdd608fadb49e083a5172c4bb753074a560101ac716b6ac317a9eba7',
  'user-agent': '3d806f7a1c2e686e0288d3423018da804c633952c01547b202b50313356eb604',
  'accept-encoding': '58a7629f21477c0209be9f996600ced4efcf179f213cb5f2db33a6accf64fcfc',
  connection: '6f0f1ad1a596c655d9a8d3319cfc2383fc59982e9e9943274103e46ea05bf416',
  'content-length': 'a0d621841a576e04fa348aecc2c42ece273268929af52fd91ec0fd425f78b324',
  'x-forwarded-for': '073d6b8653f5883140a2ec82456fe5918aa20cacb86e5fabbe3e9dbb1903ecd1',
  via: '0ef4e11674f71aec9c54033124ccf46a56937febf1f7c31fd2203dffa09350ad',
  'x-amzn-trace-id': '35b241f36c8567a31c6a9880a4629dcd10366d4b0f22be3fe33ae59e3741f890',
  'x-repeat': '607ce1424892bf8a47761b081e859721c55b9d9c57ea50be7861adecd28bc6e2',
};

function request(signedToo: string): WireRequest {
  const names = ['content-type', 'host', 'x-amz-date', ...(signedToo === '' ? [] : [signedToo])].sort();
  const headers: Header[] = [
    ['Host', 'iam.amazonaws.com'],
    ['X-Amz-Date', '20150830T123600Z'],
    ['Content-Type', 'application/x-www-form-urlencoded'],
    ['User-Agent', 'client/1'],
    ['Accept-Encoding', 'identity'],
    ['Connection', 'keep-alive'],
    ['Content-Length', '35'],
    ['X-Forwarded-For', '198.51.100.7'],
    ['Via', '1.1 client'],
    ['X-Amzn-Trace-Id', 'Root=1-00000000-000000000000000000000000'],
    ['X-Repeat', 'a'],
    ['X-Repeat', 'b'],
    [
      'Authorization',
      `AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request, SignedHeaders=${names.join(';')}, Signature=${signatures[signedToo]}`,
    ],
  ];
  return { method: 'POST', target: '/', headers, body: Buffer.from('Action=ListUsers&Version=2010-05-08') };
}

function behind(hop: string | null): Desk {
  const found = hop === null ? null : hops.get(hop);
  assert.ok(found !== undefined, `no hop is called ${hop}`);
  const of = { service: serviceOf('iam'), region: 'us-east-1', keys, clock: () => signedAt };
  return { ...of, requestId: () => 'id', hop: found, reachedAs: () => [] };
}

/** What each hop makes of the request, by the headers that it touches. */
const changed: [hop: string, headers: string[][]][] = [
  [
    'x-forwarded-for',
    [
      ['X-Forwarded-For', '198.51.100.7'],
      ['X-Forwarded-For', '192.0.2.1'],
      ['X-Forwarded-Proto', 'https'],
      ['X-Forwarded-Port', '443'],
    ],
  ],
  [
    'via',
    [
      ['Via', '1.1 client'],
      ['Via', '1.1 proxy.example.com'],
    ],
  ],
  ['x-amzn-trace-id', [['X-Amzn-Trace-Id', 'Root=1-67891233-abcdef012345678912345678']]],
  ['connection', []],
  ['user-agent', [['User-Agent', 'gateway/1.0']]],
  ['merge-repeats', [['X-Repeat', 'a,b']]],
  ['accept-encoding', [['Accept-Encoding', 'gzip']]],
  ['re-framed', [['Transfer-Encoding', 'chunked']]],
];
const touched =
  /^(x-forwarded-.*|via|x-amzn-trace-id|connection|user-agent|x-repeat|accept-encoding|content-length|transfer-encoding)$/i;

describe('hops', () => {
  it('are these, and this binding', () => {
    assert.deepEqual(
      [...hops.values()].map(({ name, level }) => [name, level]),
      [
        ['x-forwarded-for', 'must'],
        ['via', 'must'],
        ['x-amzn-trace-id', 'must'],
        ['connection', 'must'],
        ['user-agent', 'must'],
        ['lower-case', 'must'],
        ['merge-repeats', 'must'],
        ['accept-encoding', 'observe'],
        ['re-framed', 'observe'],
      ],
    );
  });

  for (const [name, { level }] of hops) {
    it(`${name} breaks no signature that covers what it has to (${level})`, () => {
      const taken = takeIn(request(''), behind(name));
      assert.notDeepEqual(taken.request, taken.sent, 'the hop changed nothing');
      assert.deepEqual([taken.receipt?.accepted, taken.reply.status], [true, 200]);
      assert.equal(differenceFound(taken, library), null);
    });
  }

  for (const [name, headers] of changed) {
    it(`${name} makes of the request what it says`, () => {
      const { sent, request: received } = takeIn(request(''), behind(name));
      const before = sent.headers.map(String);
      const seen = received.headers.filter((one) => touched.test(one[0]));
      for (const one of headers)
        assert.ok(seen.map(String).includes(String(one)), `${String(one)} is not there`);
      assert.deepEqual(
        received.headers.filter((one) => !before.includes(String(one))).map(String),
        headers.map(String).filter((one) => !before.includes(one)),
      );
    });
  }

  it('lower-case makes all names lower case, and leaves their values and order', () => {
    const { sent, request: received } = takeIn(request(''), behind('lower-case'));
    assert.deepEqual(
      received.headers,
      sent.headers.map(([name, value]) => [name.toLowerCase(), value]),
    );
  });

  it('leave a request alone that has nothing to change', () => {
    const bare = { ...request(''), headers: request('').headers.filter(([name]) => name !== 'Connection') };
    assert.deepEqual(takeIn(bare, behind('connection')).request, bare);
  });

  /** Who signs what a hop changes: what the service has in the line, and what was signed there. */
  const broken: [hop: string, header: string, expected: string | null, actual: string | null][] = [
    ['x-forwarded-for', 'x-forwarded-for', '198.51.100.7,192.0.2.1', '198.51.100.7'],
    ['via', 'via', '1.1 client,1.1 proxy.example.com', '1.1 client'],
    [
      'x-amzn-trace-id',
      'x-amzn-trace-id',
      'Root=1-67891233-abcdef012345678912345678',
      'Root=1-00000000-000000000000000000000000',
    ],
    ['user-agent', 'user-agent', 'gateway/1.0', 'client/1'],
    ['accept-encoding', 'accept-encoding', 'gzip', 'identity'],
  ];
  for (const [hop, header, expected, actual] of broken) {
    it(`${hop} breaks a signature that covers ${header}, and is named as the cause`, () => {
      assert.equal(takeIn(request(header), behind(null)).receipt?.accepted, true, 'the signature is right');
      const taken = takeIn(request(header), behind(hop));
      assert.ok(taken.receipt?.accepted === false);
      assert.equal(taken.receipt.fault.condition, 'signature-mismatch');
      const found = differenceFound(taken, library);
      assert.ok(found !== null);
      const { certainty, stage, part, explanation, fix, defects } = found;
      assert.deepEqual(
        { certainty, stage, part, defects, explanation, fix, expected: found.expected, actual: found.actual },
        {
          certainty: 'exact',
          stage: 'canonical-request',
          part: `header ${header}`,
          defects: ['signed-headers-volatile'],
          explanation: `The request verifies as it was sent; the hop changed header ${header}, which the signature covers.`,
          fix: 'Leave what hops change unsigned, or keep the hop from changing it.',
          expected,
          actual,
        },
      );
    });
  }

  it('merge repeats into the very line that was signed', () => {
    assert.equal(takeIn(request('x-repeat'), behind('merge-repeats')).receipt?.accepted, true);
  });

  it('take away what a signature covers: the service misses it', () => {
    for (const [hop, header] of [
      ['connection', 'connection'],
      ['re-framed', 'content-length'],
    ] as const) {
      assert.equal(takeIn(request(header), behind(null)).receipt?.accepted, true, 'the signature is right');
      const { receipt } = takeIn(request(header), behind(hop));
      assert.ok(receipt?.accepted === false);
      assert.equal(receipt.fault.condition, 'signature-mismatch');
    }
  });

  it('are not blamed for a signature that was wrong before', () => {
    const right = request('');
    const wrong = { ...right, target: '/?changed=1' };
    const taken = takeIn(wrong, behind('via'));
    const found = differenceFound(taken, library);
    assert.ok(found !== null);
    assert.doesNotMatch(found.explanation, /the hop/);
  });
});

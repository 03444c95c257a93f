import assert from 'node:assert/strict';
import {
  attachProcess,
  authorization,
  messageOf,
  outcomes,
  until,
  vanilla,
  words,
  closeAll,
} from './attaching.js';

const right = 'us-east-1';

/** One region given to answering-null.mjs among right ones; its outcome, and whether all else stayed right. */
async function answered(region: string, pipeline = 1) {
  const adapter = await attachProcess('answering-null.mjs', { pipeline, timeoutMs: 2000 });
  const [before, one, after] = await outcomes(adapter, [right, region, right]);
  await adapter.close();
  assert.deepEqual([before?.outcome, after?.outcome], ['signed', 'signed'], region);
  assert.equal(adapter.unstable(), false, adapter.warnings().join());
  return one;
}

describe('a reply of a process', () => {
  afterEach(closeAll);

  for (const [region, message] of [
    [
      'null-result',
      'the reply breaks the protocol: /result must be object (schema: #/properties/result/type): {"jsonrpc":"2.0","id":2,"result":null}',
    ],
    [
      'outcome',
      'the reply breaks the protocol: /result/outcome must be equal to one of the allowed values: "signed", "refused", "unsupported" (schema: #/properties/outcome/enum): {"jsonrpc":"2.0","id":2,"result":{"outcome":"done"}}',
    ],
    [
      'no-request',
      'the reply breaks the protocol: /result must have required property \'request\' (schema: #/allOf/0/then/required): {"jsonrpc":"2.0","id":2,"result":{"outcome":"signed"}}',
    ],
    [
      'base64',
      'the reply breaks the protocol: /result/request/bodyBase64 must be base64 with padding (schema: signedRequest): {"jsonrpc":"2.0","id":2,"result":{"outcome":"signed","request":{"headers":[],"bodyBase64":"abc"}}}',
    ],
    [
      'neither',
      'the reply breaks the protocol: the message must have required property \'result\' (schema: #/else/required): {"id":2}',
    ],
    [
      'error-text',
      'the reply breaks the protocol: /error must be object (schema: #/definitions/rpcError/type): {"id":2,"error":"broken"}',
    ],
  ] as const) {
    it(`that breaks the schema (${region}) is an invalid reply of that request`, async () => {
      assert.deepEqual(await answered(region), { outcome: 'invalid-reply', message });
    });
  }

  for (const [region, message] of [
    ['bare-null', /^JSON that is no reply object: null$/],
    ['list', /^JSON that is no reply object: \[\{"id":\d+,"result":\{\}\}\]$/],
    [
      'text-id',
      /^a reply to an unknown id \(ids are integers and are echoed unchanged\): \{"id":"\d+","result":\{\}\}$/,
    ],
    ['no-id', /^JSON without an id, so no reply object: \{"level":"info"\}$/],
  ] as const) {
    it(`that is nobody's (${region}) is pinned on the request that brings it again alone`, async () => {
      for (const pipeline of [1, 4]) {
        const one = await answered(region, pipeline);
        assert.equal(one?.outcome, 'invalid-reply');
        assert.match(messageOf(one), message);
      }
    });
  }

  it("may be an error, which is the adapter's", async () => {
    assert.deepEqual(await answered('error'), {
      outcome: 'adapter-error',
      message: 'error -32603: at Signer.java:88',
    });
  });

  it('may refuse, or say what the signer cannot express', async () => {
    assert.deepEqual(await answered('refused'), { outcome: 'refused', message: 'expiry above seven days' });
    assert.deepEqual(await answered('silent'), { outcome: 'refused', message: 'no reason given' });
    assert.deepEqual(await answered('unsupported'), {
      outcome: 'unsupported',
      feature: 'duplicate-headers',
      message: 'no reason given',
    });
  });

  it('may end in CRLF and have members that nobody knows', async () => {
    assert.deepEqual(await answered('crlf'), { outcome: 'refused', message: 'é' });
  });

  it('that comes twice makes the adapter unstable', async () => {
    const adapter = await attachProcess('answering-twice.mjs');
    assert.deepEqual(words(await outcomes(adapter, [right, right])), ['signed', 'signed']);
    await until(() => adapter.unstable());
    await adapter.close();
    assert.match(adapter.warnings().join(), /a reply to \d+, which was answered before/);
  });

  it('to an id that was never given is pinned', async () => {
    const adapter = await attachProcess('unknown-id.mjs', { pipeline: 4 });
    const all = await outcomes(adapter, [right, 'stranger', right]);
    await adapter.close();
    assert.deepEqual(words(all), ['signed', 'invalid-reply', 'signed']);
    assert.match(messageOf(all[1]), /^a reply to an unknown id .*\{"jsonrpc":"2.0","id":4711,/);
    assert.equal(adapter.unstable(), false);
  });

  it('of more than 16 MiB ends the process and is pinned; one that just fits is read', async () => {
    const adapter = await attachProcess('huge.mjs', { timeoutMs: 10000 });
    const all = await outcomes(adapter, [right, 'huge', 'large']);
    await adapter.close();
    assert.deepEqual(words(all), ['signed', 'invalid-reply', 'signed']);
    assert.match(messageOf(all[1]), /^a line of more than 16 MiB: x{200}…$/);
    const large = all[2]?.outcome === 'signed' ? all[2].request : null;
    assert.equal(large?.body.length, (15 * 1024 * 1024 * 3) / 4);
    assert.equal(large.method, 'GET');
    assert.equal(large.url, 'https://example.amazonaws.com/');
  });
});

describe('a line on stdout that is no JSON', () => {
  afterEach(closeAll);

  it('is told once with its cure, and tolerated', async () => {
    const adapter = await attachProcess('logging.mjs');
    const all = await outcomes(adapter, [right, 'log', right]);
    await adapter.close();
    assert.deepEqual(words(all), ['signed', 'signed', 'signed']);
    assert.match(authorization(all[1]!) ?? '', /\/log\/service\//);
    assert.deepEqual(adapter.warnings(), [
      'the adapter prints lines on stdout that are no messages: print to stderr (the first: signer starts)',
    ]);
    assert.equal(adapter.unstable(), false);
  });

  it('is an invalid reply under --strict, of the request that brings it', async () => {
    for (const pipeline of [1, 4]) {
      const adapter = await attachProcess('logging-later.mjs', { strict: true, pipeline });
      const all = await outcomes(adapter, [right, 'log', right]);
      await adapter.close();
      assert.deepEqual(words(all), ['signed', 'invalid-reply', 'signed']);
      assert.equal(messageOf(all[1]), 'a line on stdout that is no JSON (print to stderr): signing…');
      assert.deepEqual(adapter.warnings(), []);
    }
  });
});

describe('what a process is told', () => {
  afterEach(closeAll);

  it('is the params of the protocol and nothing of the case', async () => {
    const adapter = await attachProcess('telling.mjs');
    const input = vanilla();
    const outcome = await adapter.call('sign', {
      ...input,
      request: { ...input.request, headers: [['A', 'é']], body: Buffer.from('hello') },
      credentials: {
        ...input.credentials,
        sessionToken: 'T',
        ...{ name: 'wrong', standing: 'wrong-secret' },
      },
      options: { ...input.options, ...{ secretPrefix: 'AWS4' } },
    }).outcome;
    await adapter.close();
    assert.equal(
      messageOf(outcome),
      '{"jsonrpc":"2.0","id":1,"method":"sign","params":{"algorithm":"AWS4-HMAC-SHA256","credentials":{"accessKeyId":"AKIDEXAMPLE","secretAccessKey":"wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY","sessionToken":"T"},"region":"us-east-1","service":"service","options":{"doubleEncodePath":true,"normalizePath":true,"payload":"signed","contentSha256Header":false,"signSessionToken":true},"request":{"method":"GET","url":"https://example.amazonaws.com/","headers":[["A","é"]],"bodyBase64":"aGVsbG8="},"signingTime":"2015-08-30T12:36:00Z"}}',
    );
  });

  it('is an environment without AWS_* and proxy variables', async () => {
    const environment = {
      ...process.env,
      AWS_SECRET_ACCESS_KEY: 'x',
      AWS_CONFIG_FILE: '/etc/aws',
      HTTPS_PROXY: 'http://127.0.0.1:1',
      no_proxy: '*',
      KEPT: 'yes',
    };
    const adapter = await attachProcess('telling.mjs', { environment });
    const told = messageOf(await adapter.call('sign', vanilla('environment')).outcome);
    await adapter.close();
    const variables = JSON.parse(told) as Record<string, string>;
    assert.deepEqual(
      Object.entries(variables).filter(([name]) => /^AWS_|_proxy$|^KEPT/i.test(name)),
      [
        ['KEPT', 'yes'],
        ['AWS_CONFIG_FILE', '/dev/null'],
        ['AWS_SHARED_CREDENTIALS_FILE', '/dev/null'],
        ['AWS_EC2_METADATA_DISABLED', 'true'],
      ],
    );
  });
});

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { attach } from '#lib/runner/adapter/attach.js';
import { loadingCure, loadSignerModule } from '#lib/runner/adapter/signer-module.js';
import {
  attachModule,
  authorization,
  limits,
  messageOf,
  outcomes,
  refusal,
  signers,
  vanilla,
  vanillaAuthorization,
  withFolder,
  words,
  closeAll,
} from './attaching.js';

const right = 'us-east-1';

describe('a module adapter', () => {
  afterEach(closeAll);

  for (const [name, implementation] of [
    ['right.mjs', 'right'],
    ['right', 'right'],
    ['right-common.cjs', 'right-common'],
    ['right-typed.ts', 'right-typed'],
    ['right-typed', 'right-typed'],
    ['right-module.mts', 'right-module.mts'],
    ['right-require.cts', 'right-require.cts'],
    ['folder', 'folder'],
    ['ambiguous/signer', 'signer.js'],
  ] as const) {
    it(`may be ${name}`, async () => {
      const adapter = await attachModule(name);
      assert.equal(authorization(await adapter.call('sign', vanilla()).outcome), vanillaAuthorization);
      assert.deepEqual(await adapter.close(), []);
      assert.equal(adapter.kind, 'module');
      assert.equal(adapter.spec, `./module/${name}`);
      assert.equal(adapter.window, 1);
      assert.equal(adapter.hello.implementation.name, implementation);
      assert.equal(adapter.unstable(), false);
    });
  }

  it('says what it has by its exports', async () => {
    const adapter = await attachModule('right.mjs');
    await adapter.close();
    assert.deepEqual(adapter.hello, {
      implementation: {
        name: 'right',
        version: '1.2.3',
        language: 'javascript',
        source: null,
        issues: null,
      },
      operations: new Set(['sign', 'presign']),
      features: new Set(['session-token']),
      services: new Set(['service']),
      clock: 'injected',
      maxInFlight: 1,
    });
    assert.deepEqual(adapter.warnings(), []);
    assert.equal((await adapter.call('sign', vanilla()).outcome).outcome, 'not-run');
  });

  it('is warned of where two files would fit', async () => {
    const adapter = await attachModule('ambiguous/signer');
    await adapter.close();
    assert.deepEqual(adapter.warnings(), [
      './module/ambiguous/signer could be signer.js or signer.ts: signer.js is taken; write the extension to choose',
    ]);
  });

  it('keeps the given method, URL and body where it answers none, and hands its trace over', async () => {
    const adapter = await attachModule('right.mjs');
    const input = vanilla();
    const outcome = await adapter.call('sign', {
      ...input,
      request: { ...input.request, method: 'POST', body: Buffer.from('hello') },
    }).outcome;
    await adapter.close();
    assert.equal(outcome.outcome, 'signed');
    assert.equal(outcome.request.method, 'POST');
    assert.equal(outcome.request.url, 'https://example.amazonaws.com/');
    assert.equal(Buffer.from(outcome.request.body).toString(), 'hello');
    assert.deepEqual(outcome.trace?.stringToSign?.split('\n').slice(0, 3), [
      'AWS4-HMAC-SHA256',
      '20150830T123600Z',
      '20150830/us-east-1/service/aws4_request',
    ]);
  });

  it('refuses by any error of the name Refused; other throws are its own fault', async () => {
    const adapter = await attachModule('refusing.mjs');
    const all = await outcomes(adapter, ['package', 'own', 'error', 'text']);
    await adapter.close();
    assert.deepEqual(all[0], { outcome: 'refused', message: 'by the package' });
    assert.deepEqual(all[1], { outcome: 'refused', message: 'by its own class' });
    assert.equal(all[2]?.outcome, 'adapter-error');
    assert.match(messageOf(all[2]), /^TypeError: another error\n.*refusing\.mjs/);
    assert.deepEqual(all[3], { outcome: 'adapter-error', message: 'a thrown text' });
  });

  it('in TypeScript refuses by the package too', async () => {
    const adapter = await attachModule('right-typed.ts');
    const [outcome] = await outcomes(adapter, ['nowhere']);
    await adapter.close();
    assert.deepEqual(outcome, { outcome: 'refused', message: 'there is no such region' });
  });

  it('may give its headers as a record of texts and lists, or as a Map', async () => {
    const adapter = await attachModule('shapes.mjs');
    const [record, map] = await outcomes(adapter, ['record-of-lists', 'map']);
    await adapter.close();
    assert.deepEqual(record, {
      outcome: 'signed',
      request: {
        method: 'PUT',
        url: 'https://b/',
        headers: [
          ['a', '1'],
          ['a', '2'],
          ['b', '3'],
        ],
        body: Uint8Array.of(0xc3, 0xa9),
      },
      trace: null,
    });
    assert.deepEqual(map?.outcome === 'signed' ? map.request.headers : null, [['a', '1']]);
  });

  for (const [shape, message] of [
    ['null', /^sign returned null, not a SignedRequest/],
    ['nothing', /^sign returned undefined, not/],
    ['text', /^sign returned a string, not/],
    ['no-headers', /\/result\/request must have required property 'headers'/],
    ['header-number', /\/result\/request\/headers\/0\/1 must be string/],
    ['header-triple', /\/result\/request\/headers\/0 must NOT have more than 2 items/],
    ['headers-text', /\/result\/request\/headers must be array/],
    ['headers-endless', /\/result\/request\/headers must NOT have more than 1000 items/],
    ['method-null', /\/result\/request\/method must be string/],
    ['body-number', /^body is a number, not a Uint8Array or a string$/],
    ['body-large', /^body has more than 16 MiB$/],
    ['url-function', /^what sign returned is more than plain values: /],
    ['trace-number', /\/result\/trace\/stringToSign must be string/],
    ['trace-text', /\/result\/trace must be object/],
  ] as const) {
    it(`that answers wrongly (${shape}) has given an invalid reply`, async () => {
      const adapter = await attachModule('shapes.mjs');
      const [wrong, after] = await outcomes(adapter, [shape, right]);
      await adapter.close();
      assert.equal(wrong?.outcome, 'invalid-reply');
      assert.match(messageOf(wrong), message);
      assert.equal(after?.outcome, 'signed');
      assert.equal(adapter.unstable(), false);
    });
  }

  it('whose answer throws when it is read has broken', async () => {
    const adapter = await attachModule('shapes.mjs');
    const [outcome] = await outcomes(adapter, ['getter']);
    await adapter.close();
    assert.equal(outcome?.outcome, 'adapter-error');
    assert.match(messageOf(outcome), /^Error: from a getter/);
  });

  it('that loops for ever, or waits for ever, times out on that request only', async () => {
    const adapter = await attachModule('looping.mjs', { timeoutMs: 400 });
    const all = await outcomes(adapter, [right, 'loop', right, 'wait', right]);
    await adapter.close();
    assert.deepEqual(words(all), ['signed', 'timed-out', 'signed', 'timed-out', 'signed']);
    assert.equal(
      messageOf(all[1]),
      'no reply within 400 ms; does sign loop for ever, or wait for what never comes?',
    );
    assert.equal(adapter.unstable(), false, adapter.warnings().join());
  });

  it('whose loop does not come again has its answer counted, and is unstable', async () => {
    await withFolder(async (folder) => {
      const environment = { ...process.env, FIXTURE_MARK: join(folder, 'mark') };
      const adapter = await attachModule('loop-once.mjs', { timeoutMs: 400, environment });
      assert.deepEqual(words(await outcomes(adapter, [right, right])), ['signed', 'signed']);
      await adapter.close();
      assert.equal(adapter.unstable(), true);
      assert.match(adapter.warnings().join(), /^unstable adapter: .* no reply within 400 ms/);
    });
  });

  it('that leaves by process.exit crashes on that request only', async () => {
    const adapter = await attachModule('exiting.mjs');
    const all = await outcomes(adapter, [right, 'exit', right]);
    await adapter.close();
    assert.deepEqual(words(all), ['signed', 'crashed', 'signed']);
    assert.match(
      messageOf(all[1]),
      /^the signer crashed: its worker thread ended with code 3 \(process\.exit\?\)(\noutput: about to leave)?$/,
    );
    assert.equal(adapter.unstable(), false);
  });

  it('that leaves between two requests is unstable', async () => {
    const adapter = await attachModule('exit-between.mjs');
    assert.deepEqual(words(await outcomes(adapter, [right])), ['signed']);
    await new Promise((done) => setTimeout(done, 200));
    assert.equal(adapter.unstable(), false);
    assert.deepEqual(words(await outcomes(adapter, [right])), ['signed']);
    await adapter.close();
    assert.equal(adapter.unstable(), true);
  });

  it('that throws late is told so by call, and the other calls are judged', async () => {
    const adapter = await attachModule('throwing-late.mjs');
    const all = await outcomes(adapter, [right, '0', right, '60']);
    assert.deepEqual(words(all), ['signed', 'signed', 'signed', 'signed']);
    const late = await adapter.close();
    assert.deepEqual(
      late.map(({ call, message }) => [call, message.split('\n')[0]]),
      [
        [2, 'threw outside its answer: Error: late by 0'],
        [4, 'threw outside its answer: Error: late by 60'],
      ],
    );
    assert.match(late[0]?.message ?? '', /throwing-late\.mjs/);
    assert.equal(adapter.unstable(), false);
  });

  it('that would throw only long after its last answer is not waited for', async () => {
    // In ten minutes, which is longer than a test may take.
    const adapter = await attachModule('throwing-late.mjs');
    assert.deepEqual(words(await outcomes(adapter, ['600000'])), ['signed']);
    assert.deepEqual(await adapter.close(), []);
  });

  it('that throws from a timer while its answer is awaited has broken on that request', async () => {
    const adapter = await attachModule('throwing-open.mjs');
    const [first, second] = await outcomes(adapter, [right, right]);
    assert.deepEqual(await adapter.close(), []);
    assert.equal(first?.outcome, 'adapter-error');
    assert.match(messageOf(first), /^threw outside its answer: Error: from a timer/);
    assert.equal(second?.outcome, 'adapter-error');
  });

  it('that leaves a rejection floating is told so once, by call', async () => {
    const adapter = await attachModule('floating.mjs');
    const all = await outcomes(adapter, [right, 'float', right, 'odd']);
    assert.deepEqual(words(all), ['signed', 'signed', 'signed', 'signed']);
    const late = await adapter.close();
    assert.deepEqual(
      late.map(({ call, message }) => [call, message.split('\n')[0]]),
      [
        [2, 'left a rejection floating: Error: nobody listens'],
        [4, 'left a rejection floating: a value that cannot be shown'],
      ],
    );
  });

  it('prints nothing on our stdout', async () => {
    const written: unknown[] = [];
    const write = process.stdout.write.bind(process.stdout);
    process.stdout.write = (chunk: unknown) => written.push(chunk) > 0;
    try {
      const adapter = await attachModule('printing.mjs');
      assert.deepEqual(words(await outcomes(adapter, [right, right])), ['signed', 'signed']);
      await adapter.close();
    } finally {
      process.stdout.write = write;
    }
    assert.deepEqual(written, []);
  });

  it('sees the environment of a signer, and only what a signer is told', async () => {
    const environment = { AWS_PROFILE: 'mine', http_proxy: 'x', KEPT: 'yes' };
    const adapter = await attachModule('environment.mjs', { environment });
    const input = vanilla();
    const credentials = { ...input.credentials, ...{ standing: 'wrong-secret' } };
    const outcome = await adapter.call('sign', { ...input, credentials }).outcome;
    await adapter.close();
    assert.equal(outcome.outcome, 'signed');
    assert.deepEqual([...outcome.request.headers].sort(), [
      ['AWS_CONFIG_FILE', '/dev/null'],
      ['AWS_EC2_METADATA_DISABLED', 'true'],
      ['AWS_SHARED_CREDENTIALS_FILE', '/dev/null'],
      ['KEPT', 'yes'],
    ]);
    assert.deepEqual(outcome.trace, {
      canonicalRequest: 'true',
      stringToSign:
        '{"algorithm":"AWS4-HMAC-SHA256","request":{"method":"GET","url":"https://example.amazonaws.com/","headers":[],"body":{}},"credentials":{"accessKeyId":"AKIDEXAMPLE","secretAccessKey":"wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"},"region":"us-east-1","service":"service","signingTime":"2015-08-30T12:36:00.000Z","options":{"doubleEncodePath":true,"normalizePath":true,"payload":"signed","contentSha256Header":false,"signSessionToken":true}}',
    });
  });

  it('may sign at random or always the same; that is for the judge', async () => {
    const constant = await attachModule('constant.mjs');
    assert.equal(authorization((await outcomes(constant, ['eu-west-1']))[0]!), vanillaAuthorization);
    await constant.close();
    const random = await attachModule('random.mjs');
    const [one, two] = (await outcomes(random, [right, right])).map(authorization);
    await random.close();
    assert.match(one ?? '', /Signature=[0-9a-f]{64}$/);
    assert.notEqual(one, two);
  });
});

describe('a module that is no signer', () => {
  for (const [name, message] of [
    ['no-sign.mjs', /does not load: Error: it exports no function `sign` \(it exports signature\)/],
    ['only-function.mjs', /its default export is a function: export it by the name `sign`/],
    ['broken.mjs', /broken at load/],
    ['exiting-load.mjs', /its worker thread ended with code 5/],
    ['wrong-features.mjs', /what it exports beside sign breaks the protocol: \/features must be array/],
    ['uncloneable.mjs', /could not be cloned/],
  ] as const) {
    it(`(${name}) is not loaded`, async () => {
      const error = await refusal(attachModule(name));
      assert.equal(error.code, 'adapter-not-loaded');
      assert.equal(error.exitCode, 3);
      assert.match(error.message, message);
      assert.ok(error.message.includes(name), error.message);
    });
  }

  it('for a syntax error says where it is, or how to see that', async () => {
    await withFolder(async (folder) => {
      for (const [name, message] of [
        ['syntax.mjs', /SyntaxError: .*\nnode --check .*syntax\.mjs shows the line$/],
        ['syntax.ts', /ParseError: .*\n.*syntax\.ts:3:/],
      ] as const) {
        writeFileSync(join(folder, name), 'const a = 1;\nexport function sign( {\n');
        const error = await refusal(attach({ by: 'name', name }, { ...limits, cwd: folder }));
        assert.equal(error.code, 'adapter-not-loaded');
        assert.match(error.message, message);
      }
    });
  });

  it('for want of our package says how to do without', async () => {
    await withFolder(async (folder) => {
      writeFileSync(
        join(folder, 'far.mjs'),
        "import { Refused } from 'sigv4-conform';\nexport { Refused as sign };\n",
      );
      const error = await refusal(attach({ by: 'name', name: './far' }, { ...limits, cwd: folder }));
      assert.equal(error.code, 'adapter-not-loaded');
      assert.match(error.message, /\nnpm install sigv4-conform, or do without: /);
    });
  });

  it('and loops while it is loaded is stopped', async () => {
    const error = await refusal(attachModule('looping-load.mjs', { startupTimeoutMs: 500 }));
    assert.equal(error.code, 'adapter-not-loaded');
    assert.match(error.message, /it was not loaded within 500 ms/);
  });
});

describe('the loader of signer modules', () => {
  const load = (name: string) => loadSignerModule(`${signers}module/${name}`);

  it('finds sign by name or on the default export', async () => {
    const named = await load('right.mjs');
    assert.deepEqual(named.said, {
      protocol: 1,
      operations: ['sign', 'presign'],
      implementation: { name: 'right', version: '1.2.3', language: 'javascript' },
      features: ['session-token'],
      services: ['service'],
    });
    const typed = await load('right-typed.ts');
    assert.deepEqual(typed.said['operations'], ['sign']);
    assert.deepEqual(typed.said['implementation'], { name: 'right-typed', language: 'typescript' });
    assert.deepEqual((await load('right-common.cjs')).said['implementation'], { name: 'right-common' });
    assert.deepEqual((await load('right-require.cts')).said, { protocol: 1, operations: ['sign'] });
  });

  it('says what is exported where sign is not', async () => {
    await assert.rejects(
      load('no-sign.mjs'),
      /^Error: it exports no function `sign` \(it exports signature\)/,
    );
    await assert.rejects(load('only-function.mjs'), /export it by the name `sign`/);
  });

  it('knows a cure only for what does not say it', () => {
    assert.equal(loadingCure(new SyntaxError('x'), '/a.mjs'), '\nnode --check /a.mjs shows the line');
    assert.match(
      loadingCure(new Error("Cannot find package 'sigv4-conform' imported from /a"), '/a'),
      /^\nnpm install/,
    );
    assert.equal(loadingCure(new Error('x'), '/a'), '');
  });
});

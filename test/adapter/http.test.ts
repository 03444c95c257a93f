import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { attach } from '#lib/runner/adapter/attach.js';
import { httpAddress } from '#lib/runner/adapter/http-address.js';
import { ConformError } from '#lib/runner/model/conform-error.js';
import {
  authorization,
  limits,
  messageOf,
  outcomes,
  refusal,
  vanilla,
  vanillaAuthorization,
  words,
} from './attaching.js';
import { attachServer, endAll, served } from './http-server.js';

const right = 'us-east-1';

describe('an HTTP adapter', () => {
  afterEach(endAll);

  it('signs, says who it is, and is asked as often at once as it allows', async () => {
    const adapter = await attachServer('right', { pipeline: 16 });
    assert.equal(adapter.kind, 'http');
    assert.match(adapter.spec, /^http:\/\/127\.0\.0\.1:\d+$/);
    assert.deepEqual(adapter.hello.implementation, {
      name: 'served',
      version: '1.2.3',
      language: 'javascript',
      source: null,
      issues: null,
    });
    assert.equal(adapter.window, 4);
    const signed = await outcomes(adapter, Array<string>(40).fill(right));
    for (const one of signed) assert.equal(authorization(one), vanillaAuthorization);
    const seen = JSON.parse(messageOf(await adapter.call('sign', vanilla('seen')).outcome)) as {
      hellos: number;
      connections: number;
      most: number;
    };
    assert.equal(seen.hellos, 1);
    assert.ok(seen.most <= 4, `${seen.most} at once`);
    assert.ok(seen.connections <= 5, `${seen.connections} connections for 42 requests`);
    assert.deepEqual(await adapter.close(), []);
    assert.deepEqual(adapter.warnings(), []);
    assert.equal(adapter.unstable(), false);
    assert.equal((await adapter.call('sign', vanilla()).outcome).outcome, 'not-run');
  });

  it('is asked one at a time with --pipeline 1', async () => {
    const adapter = await attachServer('right', { pipeline: 1 });
    await outcomes(adapter, Array<string>(8).fill(right));
    const seen = JSON.parse(messageOf(await adapter.call('sign', vanilla('seen')).outcome)) as object;
    assert.deepEqual(seen, { hellos: 1, connections: 2, away: false, reset: false, most: 1, open: 1 });
  });

  it('is sent the messages of the protocol, one POST each, and by no proxy', async () => {
    const before = { ...process.env };
    Object.assign(process.env, { http_proxy: 'http://127.0.0.1:9', HTTP_PROXY: 'http://127.0.0.1:9' });
    try {
      const port = await served();
      const name = `http://LOCALHOST:${port}/my/signer`;
      const adapter = await attach({ by: 'name', name }, limits);
      const told = JSON.parse(messageOf(await adapter.call('sign', vanilla('told')).outcome)) as {
        headers: Record<string, string>;
      };
      await adapter.close();
      const { headers, ...rest } = told;
      assert.equal(headers['content-type'], 'application/json');
      assert.equal(headers['host'], `localhost:${port}`);
      assert.deepEqual(rest, {
        method: 'POST',
        url: '/my/signer',
        message: {
          jsonrpc: '2.0',
          id: 1,
          method: 'sign',
          params: {
            algorithm: 'AWS4-HMAC-SHA256',
            request: { method: 'GET', url: 'https://example.amazonaws.com/', headers: [], bodyBase64: '' },
            credentials: {
              accessKeyId: 'AKIDEXAMPLE',
              secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
            },
            region: 'told',
            service: 'service',
            signingTime: '2015-08-30T12:36:00Z',
            options: {
              doubleEncodePath: true,
              normalizePath: true,
              payload: 'signed',
              contentSha256Header: false,
              signSessionToken: true,
            },
          },
        },
      });
    } finally {
      process.env = before;
    }
  });

  it('that knows no hello has all defaults, and is called by its host and port', async () => {
    const adapter = await attachServer('unknown', { pipeline: 8 });
    assert.deepEqual(adapter.hello.implementation, {
      name: adapter.spec.slice('http://'.length),
      version: null,
      language: null,
      source: null,
      issues: null,
    });
    assert.deepEqual(adapter.hello.operations, new Set(['sign']));
    assert.equal(adapter.window, 1);
    assert.equal(authorization(await adapter.call('sign', vanilla()).outcome), vanillaAuthorization);
  });

  const invalid: [region: string, says: RegExp][] = [
    [
      'id',
      /^a reply to an unknown id \(ids are integers and are echoed unchanged\): \{"jsonrpc":"2\.0","id":/,
    ],
    ['garbage', /^the body of the reply is no JSON: Internal error$/],
    ['empty', /^the reply has no body$/],
    ['list', /^JSON that is no reply object: \[\]$/],
    ['schema', /^the reply breaks the protocol: \/result\/outcome must be equal to one of .*"maybe"/],
    ['huge', /^a reply of more than 16 MiB: x{200}…$/],
    ['no-http', /^what came back is no HTTP reply \(HPE_INVALID_CONSTANT: /],
  ];
  for (const [region, says] of invalid) {
    it(`has the fault pinned where it belongs, in any window: ${region}`, async () => {
      for (const pipeline of [1, 4]) {
        const adapter = await attachServer('right', { pipeline });
        const all = await outcomes(adapter, [right, region, right, right]);
        assert.deepEqual(words(all), ['signed', 'invalid-reply', 'signed', 'signed']);
        assert.match(messageOf(all[1]), says);
        assert.equal(adapter.unstable(), false, adapter.warnings().join());
      }
    });
  }

  it('crashes on the one request that it ends the connection of', async () => {
    for (const pipeline of [1, 4]) {
      const adapter = await attachServer('right', { pipeline });
      const all = await outcomes(adapter, [right, 'die', right, 'cut', right]);
      assert.deepEqual(words(all), ['signed', 'crashed', 'signed', 'crashed', 'signed']);
      assert.match(messageOf(all[1]), /^the connection ended before the reply was whole \(ECONNRESET\)/);
      assert.match(messageOf(all[3]), /^the connection ended before the reply was whole \(ECONNRESET\)/);
      assert.equal(adapter.unstable(), false, adapter.warnings().join());
    }
  });

  it('has an error, and is not asked again, for every status but 200', async () => {
    const adapter = await attachServer('right', { pipeline: 4 });
    const all = await outcomes(adapter, ['status', 'redirect', 'created', 'error', right]);
    assert.deepEqual(words(all), [
      'adapter-error',
      'adapter-error',
      'adapter-error',
      'adapter-error',
      'signed',
    ]);
    assert.deepEqual(all.slice(0, 4).map(messageOf), [
      'HTTP status 503 Service Unavailable, where every reply is a 200; body: over\\u001b[31mloaded',
      'HTTP status 302 Found, where every reply is a 200; redirects are not followed Location: http://example.com/',
      'HTTP status 201 Created, where every reply is a 200; body: {"id":3,"result":{"outcome":"refused"}}',
      'error -32603: NPE',
    ]);
    assert.equal(adapter.unstable(), false);
  });

  it('is out of time on the request that it does not answer', async () => {
    for (const pipeline of [1, 4]) {
      const adapter = await attachServer('right', { pipeline, timeoutMs: 500 });
      const all = await outcomes(adapter, [right, 'hang', right]);
      assert.deepEqual(words(all), ['signed', 'timed-out', 'signed']);
      assert.equal(messageOf(all[1]), 'no reply within 500 ms; what does the log of the server say?');
      assert.equal(adapter.unstable(), false, adapter.warnings().join());
    }
  });

  it('that goes away and comes back has its answers counted, and is unstable', async () => {
    for (const pipeline of [1, 4]) {
      const adapter = await attachServer('right', { pipeline });
      const all = await outcomes(adapter, [right, 'away', right, right]);
      assert.deepEqual(words(all), Array(4).fill('signed'));
      assert.equal(adapter.unstable(), true);
      assert.match(adapter.warnings().join(), /^unstable adapter: a fault did not come again/);
    }
  });

  it('that ends every connection without a word has its answers counted', async () => {
    const adapter = await attachServer('sloppy', { pipeline: 4 });
    const all = await outcomes(adapter, Array<string>(20).fill(right));
    assert.deepEqual(words(all), Array(20).fill('signed'));
  });

  it('that ends a connection once is unstable', async () => {
    const adapter = await attachServer();
    const all = await outcomes(adapter, [right, 'reset-once', right]);
    assert.deepEqual(words(all), Array(3).fill('signed'));
    assert.equal(adapter.unstable(), true);
    assert.match(
      adapter.warnings().join(),
      /the connection ended before the reply was whole \(ECONNRESET\); a server that closes a connection after its reply has to say "Connection: close" in it/,
    );
  });

  it('that goes away on one request whenever it is asked crashes on that one only', async () => {
    const adapter = await attachServer('right', { pipeline: 4 });
    const all = await outcomes(adapter, [right, 'away-always', right]);
    assert.deepEqual(words(all), ['signed', 'crashed', 'signed']);
    assert.equal(adapter.unstable(), false, adapter.warnings().join());
  });

  it('that stays away is given up', async () => {
    const adapter = await attachServer('right', { startupTimeoutMs: 400 });
    const all = await outcomes(adapter, [right, 'gone', right]);
    assert.deepEqual(words(all), ['signed', 'not-run', 'not-run']);
    assert.match(
      messageOf(all[1]),
      /^the adapter was given up after 10 restarts in a row without an answer; last: the adapter did not answer hello: (no reply within 400 ms|the connection was refused \(ECONNREFUSED\): nobody listens there; waited 400 ms for it to come back)$/,
    );
    assert.equal(adapter.unstable(), true);
  });

  it('has what is open cut off by close as not-run', async () => {
    const adapter = await attachServer('right', { pipeline: 4 });
    const all = outcomes(adapter, ['hang', 'hang']);
    await adapter.close();
    assert.deepEqual(words(await all), ['not-run', 'not-run']);
    assert.equal(adapter.unstable(), false);
  });

  it('can be closed while it is waited for', async () => {
    const adapter = await attachServer();
    const all = outcomes(adapter, ['gone']);
    await new Promise((done) => setTimeout(done, 300));
    await adapter.close();
    assert.deepEqual(words(await all), ['not-run']);
  });
});

describe('an HTTP adapter that does not greet', () => {
  afterEach(endAll);

  const greetings: [greeting: string, why: string][] = [
    ['missing', 'HTTP status 404 Not Found, where every reply is a 200; body: no such page'],
    ['broken', 'HTTP status 500 Internal Server Error, where every reply is a 200'],
    [
      'redirect',
      'HTTP status 307 Temporary Redirect, where every reply is a 200; redirects are not followed Location: /elsewhere',
    ],
    ['garbage', 'the body of the reply is no JSON: <html>hello</html>'],
    ['reset', 'the connection ended before the reply was whole (ECONNRESET)'],
    ['silent', 'no reply within 700 ms'],
  ];
  for (const [greeting, why] of greetings) {
    it(`is exit 3, with address and cure: ${greeting}`, async () => {
      const error = await refusal(attachServer(greeting, { startupTimeoutMs: 700 }));
      assert.equal(error.code, 'adapter-no-hello');
      assert.equal(error.exitCode, 3);
      const [head, address, cure, command] = error.message.split('\n');
      assert.equal(head, `the adapter did not answer hello: ${why}`);
      assert.match(address ?? '', /^ {2}address: http:\/\/127\.0\.0\.1:\d+$/);
      assert.match(cure ?? '', /start it first/);
      assert.match(command ?? '', /^Ask it yourself: curl -i http:\/\/127\.0\.0\.1:\d+ /);
    });
  }

  it('is exit 3 where it speaks another protocol, or none at all', async () => {
    const later = await refusal(attachServer('later'));
    assert.equal(later.code, 'protocol-version');
    assert.match(later.message, /^the adapter speaks protocol 2, this version speaks protocol 1/);
    const other = await refusal(attachServer('no-http'));
    assert.match(other.message, /^the adapter did not answer hello: what came back is no HTTP reply \(HPE_/);
  });

  it('is exit 3 at once where nobody listens', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    server.close();
    await once(server, 'close');
    for (const host of ['127.0.0.1', 'localhost']) {
      const error = await refusal(attach({ by: 'name', name: `http://${host}:${port}` }, limits));
      assert.equal(error.code, 'adapter-no-hello');
      assert.match(
        error.message,
        /^the adapter did not answer hello: the connection was refused \(ECONNREFUSED\): nobody listens there\n/,
      );
    }
  });
});

describe('the address of an HTTP adapter', () => {
  const refused = (text: string): string => {
    try {
      httpAddress(text);
    } catch (error) {
      assert.ok(error instanceof ConformError);
      assert.equal(error.exitCode, 2);
      return error.message;
    }
    return assert.fail(`${text} was taken`);
  };

  it('is on this machine', () => {
    assert.deepEqual(httpAddress('http://127.0.0.1:8080'), {
      url: 'http://127.0.0.1:8080',
      host: '127.0.0.1',
      port: 8080,
      path: '/',
      name: '127.0.0.1:8080',
    });
    assert.deepEqual(httpAddress('HTTP://[::1]/sign'), {
      url: 'HTTP://[::1]/sign',
      host: '::1',
      port: 80,
      path: '/sign',
      name: '[::1]',
    });
    assert.equal(httpAddress('http://127.9:80').host, '127.0.0.9');
    assert.equal(httpAddress('http://localhost').host, 'localhost');
  });

  it('is nowhere else', () => {
    assert.equal(
      refused('http://example.com:81/x'),
      'the adapter http://example.com:81/x cannot be called: example.com is not this machine, and only signers on this machine are called\nBring it here, and name 127.0.0.1: ssh -N -L 81:127.0.0.1:81 example.com',
    );
    for (const other of [
      'http://10.0.0.1',
      'http://0.0.0.0',
      'http://169.254.169.254/',
      'http://127.0.0.1.example.com',
      'http://localhost.example.com',
      'http://[::]',
      'http://[::ffff:10.0.0.1]',
      'http://localhost@example.com',
      'http://1270.0.0.1.nip.example',
    ]) {
      assert.match(refused(other), /is not this machine|is no URL/);
    }
  });

  it('is plain http, and holds no secret', () => {
    assert.equal(
      refused('https://127.0.0.1'),
      'the adapter https://127.0.0.1 cannot be called: https is not spoken with an adapter, whose connection never leaves this machine\nLet it listen for plain http: --adapter http://127.0.0.1:<port>',
    );
    assert.match(refused('http://127.0.0.1:99999'), /cannot be called: it is no URL\n/);
    for (const secret of [
      'http://me:hush@127.0.0.1/',
      'http://127.0.0.1/?token=hush',
      'http://127.0.0.1/#hush',
    ]) {
      const message = refused(secret);
      assert.match(message, /a user name, a password, a query or a fragment/);
      assert.doesNotMatch(message, /hush/);
    }
  });
});

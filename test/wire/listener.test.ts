import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { ConformError } from '#lib/runner/model/conform-error.js';
import { listen } from '#lib/runner/wire/listener.js';
import { headerOf, RawConnection } from '../support/raw-connection.js';
import { closeAll, heard } from './listening.js';

const get = 'GET / HTTP/1.1\r\nHost: h\r\n\r\n';
const empty = { status: 200, headers: [['content-length', '0']] as const, body: '' };

describe('a listener', () => {
  afterEach(closeAll);

  it('hands a request over as it stood on the wire: names, order, repeats, blanks, target', async () => {
    const { listener, requests } = await heard();
    const wire = await RawConnection.to(listener.port);
    wire.send(
      'PUT /a//b/../%7e%7E?b=1&a=%20+&&a HTTP/1.1\r\n',
      'X-B: 2\r\nhOsT: Example.COM:80\r\nx-b:   1  1 \r\nX-A: \r\nContent-Length: 3\r\nX-B: 0\r\n\r\nabc',
    );
    await wire.reply();
    wire.close();
    assert.deepEqual(
      requests.map(({ method, target, headers }) => ({ method, target, headers })),
      [
        {
          method: 'PUT',
          target: '/a//b/../%7e%7E?b=1&a=%20+&&a',
          headers: [
            ['X-B', '2'],
            ['hOsT', 'Example.COM:80'],
            ['x-b', '1  1'],
            ['X-A', ''],
            ['Content-Length', '3'],
            ['X-B', '0'],
          ],
        },
      ],
    );
  });

  it('hands the bytes of a body over, also of one in chunks', async () => {
    const { listener, requests } = await heard();
    const wire = await RawConnection.to(listener.port);
    wire.send('PUT / HTTP/1.1\r\nHost: h\r\nContent-Length: 4\r\n\r\n', Buffer.from([0, 0xff, 0x0a, 0x0d]));
    assert.equal((await wire.reply()).body.toString(), 'PUT / 4');
    wire.send(
      'PUT /c HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n2;x=y\r\nab\r\n1\r\nc\r\n0\r\nT: 1\r\n\r\n',
    );
    assert.equal((await wire.reply()).body.toString(), 'PUT /c 3');
    wire.close();
    assert.deepEqual(
      requests.map(({ body }) => Buffer.from(body).toString('hex')),
      ['00ff0a0d', '616263'],
    );
  });

  it('reads UTF-8 in values as text, and other bytes as the characters they came as', async () => {
    const { listener, requests } = await heard();
    const wire = await RawConnection.to(listener.port);
    wire.send(Buffer.from('GET / HTTP/1.1\r\nHost: h\r\nX-Text: ä€\r\nX-Bytes: ', 'utf8'));
    wire.send(Buffer.from([0xe4, 0x80]), '\r\n\r\n');
    await wire.reply();
    wire.close();
    assert.deepEqual(requests[0]?.headers.slice(1), [
      ['X-Text', 'ä€'],
      ['X-Bytes', '\u00e4\u0080'],
    ]);
  });

  it('takes path and query out of a whole URL, and leaves an asterisk', async () => {
    const { listener, requests } = await heard();
    const wire = await RawConnection.to(listener.port);
    for (const target of ['http://h/a?b=1', 'HTTPS://h:443/a%20b', 'http://h', 'http://h?c', '*']) {
      wire.send(`OPTIONS ${target} HTTP/1.1\r\nHost: h\r\n\r\n`);
      await wire.reply();
    }
    wire.close();
    assert.deepEqual(
      requests.map(({ target }) => target),
      ['/a?b=1', '/a%20b', '/', '/?c', '*'],
    );
  });

  it('sends the reply that it is given, and no Date of its own', async () => {
    const { listener } = await heard({
      answer: () => ({
        status: 418,
        headers: [
          ['X-Two', 'a'],
          ['x-two', 'b'],
          ['date', 'Sun, 30 Aug 2015 12:36:00 GMT'],
          ['content-length', '3'],
        ],
        body: '€',
      }),
    });
    const wire = await RawConnection.to(listener.port);
    const { status, headers, body } = await wire.send(get).reply();
    wire.close();
    assert.deepEqual([status, body.toString()], [418, '€']);
    assert.deepEqual(headers.slice(0, 4), [
      ['X-Two', 'a'],
      ['x-two', 'b'],
      ['date', 'Sun, 30 Aug 2015 12:36:00 GMT'],
      ['content-length', '3'],
    ]);
    assert.deepEqual(
      headers.slice(4).map(([name]) => name),
      ['Connection', 'Keep-Alive'],
    );
  });

  it('takes out of a reply what no header can carry: it adds no line', async () => {
    const { listener, broken } = await heard({
      answer: () => ({
        ...empty,
        headers: [['x-echo', 'a\r\nSet-Cookie: b\0\u007f\u0001ä€'], ...empty.headers],
      }),
    });
    const wire = await RawConnection.to(listener.port);
    const reply = await wire.send(get).reply();
    wire.close();
    assert.equal(Buffer.from(headerOf(reply, 'x-echo') ?? '', 'latin1').toString(), 'aSet-Cookie: bä€');
    assert.equal(headerOf(reply, 'set-cookie'), undefined);
    assert.deepEqual(broken, []);
  });

  it('answers several requests of one connection in their order', async () => {
    const { listener } = await heard({
      answer: async ({ target }) => {
        if (target === '/slow') await pause(50);
        return { status: 200, headers: [['content-length', String(target.length)]], body: target };
      },
    });
    const wire = await RawConnection.to(listener.port);
    wire.send(['/slow', '/b', '/c'].map((target) => `GET ${target} HTTP/1.1\r\nHost: h\r\n\r\n`).join(''));
    const replies = [await wire.reply(), await wire.reply(), await wire.reply()];
    wire.close();
    assert.deepEqual(
      replies.map(({ body }) => body.toString()),
      ['/slow', '/b', '/c'],
    );
  });

  it('answers 500 to what throws, tells it, and lives', async () => {
    const { listener, broken } = await heard({
      answer: ({ target }) => {
        if (target === '/throw') throw new Error('by the test');
        return empty;
      },
    });
    const wire = await RawConnection.to(listener.port);
    wire.send('GET /throw HTTP/1.1\r\nHost: h\r\n\r\n');
    assert.match(await wire.end(), /^HTTP\/1\.1 500 Internal Server Error\r\n/);
    assert.deepEqual(broken.map(String), ['Error: by the test']);
    const next = await RawConnection.to(listener.port);
    assert.equal((await next.send(get).reply()).status, 200);
    next.close();
  });

  it('answers 500 where a reply cannot be sent, tells it, and sends those after it', async () => {
    const { listener, broken } = await heard({
      answer: ({ target }) =>
        target === '/bad' ? { ...empty, headers: [['no token', 'x'] as const] } : empty,
    });
    const wires = await Promise.all([RawConnection.to(listener.port), RawConnection.to(listener.port)]);
    wires[0].send('GET /bad HTTP/1.1\r\nHost: h\r\n\r\n');
    wires[1].send(get);
    assert.match(await wires[0].end(), /^HTTP\/1\.1 500 Internal Server Error\r\n/);
    assert.equal((await wires[1].reply()).status, 200);
    wires[1].close();
    assert.deepEqual(broken.map(String), [
      'TypeError [ERR_INVALID_HTTP_TOKEN]: Header name must be a valid HTTP token ["no token"]',
    ]);
  });

  it('says which port is taken, and which address is none of ours', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as { port: number };
    const answerer = { answer: () => empty, unreadable: () => undefined, broken: () => undefined };
    const message = async (host: string, at: number): Promise<string> => {
      try {
        await (await listen({ host, port: at, certificate: null }, answerer)).close();
        return 'it listens';
      } catch (error) {
        assert.ok(error instanceof ConformError);
        assert.equal(error.code, 'usage');
        return error.message;
      }
    };
    assert.equal(
      await message('127.0.0.1', port),
      `port ${port} of 127.0.0.1 is taken: another server listens there. Name another with --port, or --port 0 for any that is free`,
    );
    assert.match(await message('192.0.2.1', 0), /^cannot listen on 192\.0\.2\.1, port 0: .*EADDRNOTAVAIL/);
    other.close();
  });

  it('closes: what is under way is answered, idle connections end, nothing listens any more', async () => {
    let release = (): void => undefined;
    const { listener, requests } = await heard({
      answer: async () => {
        await new Promise<void>((resolve) => (release = resolve));
        return empty;
      },
    });
    const [busy, idle] = [await RawConnection.to(listener.port), await RawConnection.to(listener.port)];
    busy.send(get);
    while (requests.length === 0) await pause(5);
    const closing = listener.close();
    release();
    assert.equal((await busy.reply()).status, 200);
    await Promise.all([busy.end(), idle.end(), closing]);
    await assert.rejects(RawConnection.to(listener.port), /ECONNREFUSED/);
  });

  it('closes over a request that is never answered', async () => {
    const { listener, requests } = await heard({ answer: () => new Promise(() => undefined) });
    const wire = await RawConnection.to(listener.port);
    wire.send(get);
    while (requests.length === 0) await pause(5);
    await listener.close();
    assert.equal(await wire.end(), '');
  });
});

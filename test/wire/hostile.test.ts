import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { headerOf, RawConnection } from '../support/raw-connection.js';
import { closeAll, heard, type Heard } from './listening.js';

/** Limits small enough for a test, far enough apart to be told apart, and longer than a busy machine stands still. */
const small = {
  head: 8 * 1024,
  body: 4 * 1024,
  bodies: 6 * 1024,
  connections: 8,
  headMs: 500,
  requestMs: 1_300,
  idleMs: 3_000,
  lingerMs: 1_000,
  checkMs: 20,
};
const get = 'GET / HTTP/1.1\r\nHost: h\r\n';
const put = 'PUT / HTTP/1.1\r\nHost: h\r\n';
const chunked = `${put}Transfer-Encoding: chunked\r\n\r\n`;

describe('a listener, against whatever comes', () => {
  let at: Heard;
  const connection = () => RawConnection.to(at.listener.port);

  const thrown: unknown[] = [];
  const onThrown = (error: unknown) => void thrown.push(error);
  before(() => process.on('uncaughtExceptionMonitor', onThrown));
  after(() => process.off('uncaughtExceptionMonitor', onThrown));

  beforeEach(async () => (at = await heard({ limits: small })));
  afterEach(async () => {
    // Whatever came: nothing was thrown, and the next request on a new connection gets its answer.
    const next = await connection();
    const reply = await next.send('GET /next HTTP/1.1\r\nHost: h\r\n\r\n').reply();
    next.close();
    assert.deepEqual([reply.status, reply.body.toString()], [200, 'GET /next 0']);
    assert.deepEqual([at.broken, thrown], [[], []]);
    await closeAll();
  });

  /** Bytes, the status that answers them, and what is told; the connection is closed. */
  const refused: [what: string, bytes: string | Buffer, status: number, why: RegExp][] = [
    ['a header above the limit', `${get}X: ${'a'.repeat(9_000)}\r\n\r\n`, 431, /are too long$/],
    ['a header of 64 KiB', `${get}X: ${'a'.repeat(65_536)}\r\n\r\n`, 431, /are too long$/],
    ['headers without end', `${get}${'X: a\r\n'.repeat(200_000)}`, 431, /are too long$/],
    ['a target of 100 KiB', `GET /${'a'.repeat(102_400)} HTTP/1.1\r\nHost: h\r\n\r\n`, 431, /are too long$/],
    ['a GiB announced and not sent', `${put}Content-Length: 1073741824\r\n\r\n`, 413, /longer than/],
    [
      'a GiB announced and begun',
      `${put}Content-Length: 1073741824\r\n\r\n${'a'.repeat(1_000_000)}`,
      413,
      /longer than/,
    ],
    ['a length beyond numbers', `${put}Content-Length: ${'9'.repeat(30)}\r\n\r\n`, 400, /CONTENT_LENGTH/],
    ['a length below zero', `${put}Content-Length: -1\r\n\r\n`, 400, /CONTENT_LENGTH/],
    ['a length of another radix', `${put}Content-Length: 0x10\r\n\r\n`, 400, /CONTENT_LENGTH/],
    ['lengths in a list', `${put}Content-Length: 3, 3\r\n\r\nabc`, 400, /CONTENT_LENGTH/],
    ['two lengths, equal', `${put}Content-Length: 3\r\nContent-Length: 3\r\n\r\nabc`, 400, /CONTENT_LENGTH/],
    ['two lengths', `${put}Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd`, 400, /CONTENT_LENGTH/],
    [
      'a length beside chunks',
      `${put}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n`,
      400,
      /TRANSFER_ENCODING|CONTENT_LENGTH/,
    ],
    [
      'chunks beside a length',
      `${put}Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n3\r\nabc\r\n0\r\n\r\n`,
      400,
      /TRANSFER_ENCODING|CONTENT_LENGTH/,
    ],
    ['an encoding that ends nowhere', `${put}Transfer-Encoding: gzip\r\n\r\nabc`, 400, /TRANSFER_ENCODING/],
    [
      'chunks above the limit',
      `${chunked}${`400\r\n${'a'.repeat(1_024)}\r\n`.repeat(40)}`,
      413,
      /longer than/,
    ],
    ['one chunk above the limit', `${chunked}FFFFFFF\r\n${'a'.repeat(100_000)}`, 413, /longer than/],
    ['a chunk size beyond numbers', `${chunked}${'F'.repeat(20)}\r\n`, 400, /CHUNK_SIZE/],
    ['a chunk size that is none', `${chunked}zz\r\nabc\r\n`, 400, /CHUNK_SIZE/],
    ['a chunk longer than it says', `${chunked}3\r\nabcdef\r\n0\r\n\r\n`, 400, /HPE_/],
    ['chunk extensions without end', `${chunked}3;${'x'.repeat(100_000)}`, 413, /chunk extensions/],
    ['trailers above the limit', `${chunked}0\r\nX: ${'a'.repeat(9_000)}\r\n\r\n`, 431, /are too long$/],
    ['NUL in a value', `${get}X: a\0b\r\n\r\n`, 400, /HPE_/],
    ['NUL in a name', `${get}X\0: a\r\n\r\n`, 400, /HPE_/],
    ['NUL in a target', 'GET /\0 HTTP/1.1\r\nHost: h\r\n\r\n', 400, /HPE_|percent-encoded/],
    ['CR in a value', `${get}X: a\rb\r\n\r\n`, 400, /HPE_/],
    ['LF in a value', `${get}X: a\nY: b\r\n\r\n`, 400, /HPE_/],
    ['lines that end in LF alone', 'GET / HTTP/1.1\nHost: h\n\n', 400, /HPE_/],
    ['a folded value', `${get}X: a\r\n b\r\n\r\n`, 400, /HPE_/],
    ['a blank before the colon', `${get}X : a\r\n\r\n`, 400, /HPE_/],
    ['a name of other bytes', Buffer.from(`${get}X\xff: a\r\n\r\n`, 'latin1'), 400, /HPE_/],
    ['UTF-8 in a target', 'GET /ä?b=€ HTTP/1.1\r\nHost: h\r\n\r\n', 400, /percent-encoded$/],
    [
      'bytes above 0x7f in a target',
      Buffer.from('GET /\xff\x80 HTTP/1.1\r\nHost: h\r\n\r\n', 'latin1'),
      400,
      /percent-encoded$/,
    ],
    ['a blank in a target', 'GET /a b HTTP/1.1\r\nHost: h\r\n\r\n', 400, /HPE_/],
    ['no Host', 'GET / HTTP/1.1\r\n\r\n', 400, /^it has no Host header$/],
    ['HTTP/0.9', 'GET /\r\n\r\n', 400, /HTTP\/0\.9/],
    ['HTTP/2, its preface', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400, /speaks HTTP\/2/],
    ['HTTP/2 in name', 'GET / HTTP/2.0\r\nHost: h\r\n\r\n', 400, /HTTP\/2\.0/],
    ['HTTP/1.2', 'GET / HTTP/1.2\r\nHost: h\r\n\r\n', 400, /VERSION/],
    ['TLS', Buffer.from('16030100c8010000c40303', 'hex'), 400, /^it speaks TLS, and this port plain HTTP/],
    ['an unknown method', 'BREW / HTTP/1.1\r\nHost: h\r\n\r\n', 400, /METHOD/],
    ['a reply', 'HTTP/1.1 200 OK\r\n\r\n', 400, /HPE_/],
    ['noise', Buffer.from(Array.from({ length: 4_096 }, (_, at) => (at * 167 + 13) % 256)), 400, /HPE_/],
    ['CONNECT', 'CONNECT h:443 HTTP/1.1\r\nHost: h:443\r\n\r\n', 405, /takes this for a proxy/],
    [
      'another Expect',
      `${put}Content-Length: 3\r\nExpect: 200-ok\r\n\r\nabc`,
      417,
      /something other than 100-continue/,
    ],
    [
      'Expect with too long a body',
      `${put}Content-Length: 5000\r\nExpect: 100-continue\r\n\r\n`,
      413,
      /longer than/,
    ],
  ];
  for (const [what, bytes, status, why] of refused) {
    it(`refuses ${what} by ${status}`, async () => {
      const wire = await connection();
      const reply = await wire.send(bytes).reply();
      assert.equal(reply.status, status);
      assert.deepEqual([headerOf(reply, 'connection'), reply.body.length], ['close', 0]);
      assert.equal(await wire.end(), '');
      assert.deepEqual(at.requests, []);
      assert.deepEqual(
        at.unreadable.map((one) => one.status),
        [status],
      );
      assert.match(at.unreadable[0]?.why ?? '', why);
    });
  }

  /** Bytes, and what is answered: they are requests, if odd ones. */
  const taken: [what: string, bytes: string | Buffer, body: string][] = [
    ['200 headers', `${get}${'X-More: a\r\n'.repeat(200)}\r\n`, 'GET / 0'],
    ['HTTP/1.0 without Host', 'GET / HTTP/1.0\r\n\r\n', 'GET / 0'],
    ['an asterisk', 'OPTIONS * HTTP/1.1\r\nHost: h\r\n\r\n', 'OPTIONS * 0'],
    ['a whole URL', 'GET http://h/a HTTP/1.1\r\nHost: h\r\n\r\n', 'GET /a 0'],
    ['a whole URL of no kind we know', 'GET ftp://h/a HTTP/1.1\r\nHost: h\r\n\r\n', 'GET ftp://h/a 0'],
    ['two Hosts', 'GET / HTTP/1.1\r\nHost: h\r\nHost: i\r\n\r\n', 'GET / 0'],
    ['an upgrade to WebSocket', `${get}Connection: upgrade\r\nUpgrade: websocket\r\n\r\n`, 'GET / 0'],
    [
      'an upgrade to HTTP/2',
      `${get}Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMA\r\n\r\n`,
      'GET / 0',
    ],
    ['bytes above 0x7f in a value', Buffer.from(`${get}X: \xff\x80\r\n\r\n`, 'latin1'), 'GET / 0'],
    ['a body just at the limit', `${put}Content-Length: 4096\r\n\r\n${'a'.repeat(4_096)}`, 'PUT / 4096'],
    ['empty lines before', `\r\n\r\n${get}\r\n`, 'GET / 0'],
  ];
  for (const [what, bytes, body] of taken) {
    it(`takes ${what}`, async () => {
      const wire = await connection();
      const reply = await wire.send(bytes).reply();
      wire.close();
      assert.deepEqual([reply.status, reply.body.toString()], [200, body]);
      assert.deepEqual(at.unreadable, []);
    });
  }

  it('cuts a head off that is sent too slowly', async () => {
    const wire = await connection();
    const drip = setInterval(() => wire.send('X: a\r\n'), 20);
    wire.send(get);
    assert.equal((await wire.reply()).status, 408);
    clearInterval(drip);
    await wire.end();
    assert.deepEqual(at.unreadable, [{ status: 408, why: 'it was sent too slowly' }]);
  });

  it('cuts a body off that is sent too slowly', async () => {
    const wire = await connection();
    wire.send(`${put}Content-Length: 1000\r\n\r\n`);
    const drip = setInterval(() => wire.send('a'), 20);
    assert.equal((await wire.reply()).status, 408);
    clearInterval(drip);
    await wire.end();
    assert.deepEqual([at.requests, at.unreadable.length], [[], 1]);
  });

  it('cuts off who says nothing at all', async () => {
    const wire = await connection();
    assert.match(await wire.end(), /^(HTTP\/1\.1 408 |$)/);
  });

  it('cuts off who sends requests and reads no answer', async () => {
    const wire = await connection();
    wire.socket.pause();
    wire.send(`${get}\r\n`);
    const flood = setInterval(() => wire.send(`${get}\r\n`.repeat(2_000)), 1);
    await new Promise((resolve) => {
      wire.socket.on('close', resolve);
      wire.socket.on('error', resolve);
    });
    clearInterval(flood);
    wire.close();
  });

  it('answers who sends no more after a whole request', async () => {
    const wire = await connection();
    wire.send(`${put}Content-Length: 3\r\n\r\nabc`).finish();
    assert.equal((await wire.reply()).body.toString(), 'PUT / 3');
    assert.equal(await wire.end(), '');
  });

  for (const [what, bytes] of [
    ['request line', 'GET / HT'],
    ['head', get],
    ['body', `${put}Content-Length: 10\r\n\r\nabc`],
    ['chunks', `${chunked}3\r\nab`],
  ] as const) {
    it(`refuses a request that ends in the midst of its ${what}`, async () => {
      const wire = await connection();
      wire.send(bytes).finish();
      assert.equal((await wire.reply()).status, 400);
      assert.equal(await wire.end(), '');
      assert.deepEqual(at.unreadable, [{ status: 400, why: 'it ends in the midst' }]);
    });

    it(`forgets a request whose connection is reset in the midst of its ${what}`, async () => {
      const wire = await connection();
      wire.send(bytes);
      await pause(20);
      wire.socket.resetAndDestroy();
      await pause(20);
      assert.deepEqual([at.requests, at.unreadable], [[], []]);
    });
  }

  it('asks for the body of who waits for that, and only once', async () => {
    const wire = await connection();
    wire.send(`${put}Content-Length: 3\r\nExpect: 100-continue\r\n\r\n`);
    assert.equal((await wire.reply()).status, 100);
    assert.deepEqual(at.requests, []);
    wire.send('abc');
    const reply = await wire.reply();
    assert.deepEqual([reply.status, reply.body.toString()], [200, 'PUT / 3']);
    wire.close();
  });

  it('answers what came before garbage first', async () => {
    const wire = await connection();
    wire.send(`${get}\r\n`.repeat(3), 'garbage\r\n\r\n', `${get}\r\n`);
    const statuses = [];
    for (let count = 0; count < 4; count++) statuses.push((await wire.reply()).status);
    assert.deepEqual(statuses, [200, 200, 200, 400]);
    assert.equal(await wire.end(), '');
    assert.equal(at.requests.length, 3);
  });

  it('takes no request after the body that it refused', async () => {
    const wire = await connection();
    const bad = `${chunked}2000\r\n${'a'.repeat(0x2000)}\r\n0\r\n\r\n`;
    wire.send(`${get}\r\n`, bad, `${get}\r\n`);
    assert.deepEqual([(await wire.reply()).status, (await wire.reply()).status], [200, 413]);
    assert.equal(await wire.end(), '');
    assert.equal(at.requests.length, 1);
  });

  it('lets who was refused send on for a moment only', async () => {
    const wire = await connection();
    wire.send(`${put}Content-Length: 1073741824\r\n\r\n`);
    assert.equal((await wire.reply()).status, 413);
    const flood = setInterval(() => wire.send('a'.repeat(10_000)), 1);
    await new Promise((resolve) => wire.socket.on('close', resolve));
    clearInterval(flood);
  });

  it('holds no more bodies at once than their limit, and gives back what they took', async () => {
    const [first, second] = [await connection(), await connection()];
    first.send(`${put}Content-Length: 4000\r\n\r\n${'a'.repeat(3_999)}`);
    await pause(20);
    second.send(`${put}Content-Length: 4000\r\n\r\n${'a'.repeat(3_999)}`);
    assert.equal((await second.reply()).status, 503);
    await second.end();
    assert.deepEqual(at.unreadable, [{ status: 503, why: 'too many bodies are being sent at once' }]);
    assert.equal((await first.send('a').reply()).body.toString(), 'PUT / 4000');
    const third = await connection();
    third.send(`${chunked}FA0\r\n${'a'.repeat(3_999)}`);
    await pause(20);
    first.send(`${chunked}FA0\r\n${'a'.repeat(4_000)}\r\n0\r\n\r\n`);
    assert.equal((await first.reply()).status, 503);
    third.socket.resetAndDestroy();
    await pause(20);
    const last = await connection();
    last.send(`${put}Content-Length: 4096\r\n\r\n${'a'.repeat(4_096)}`);
    assert.equal((await last.reply()).body.toString(), 'PUT / 4096');
    first.close();
    last.close();
  });

  it('takes only so many connections', async () => {
    const open = [];
    for (let count = 0; count < small.connections; count++) open.push(await connection());
    const more = await connection();
    assert.equal(await more.end(), '');
    for (const one of open) one.close();
    await pause(20);
  });

  it('lives through clients that reset in the midst of the reply', async () => {
    const big = 'a'.repeat(4_000_000);
    const other = await heard({
      limits: small,
      answer: () => ({ status: 200, headers: [['content-length', String(big.length)]], body: big }),
    });
    for (let count = 0; count < 20; count++) {
      const wire = await RawConnection.to(other.listener.port);
      wire.send(`${get}\r\n`.repeat(3));
      wire.socket.once('data', () => wire.socket.resetAndDestroy());
      await new Promise((resolve) => wire.socket.on('close', resolve));
    }
    const wire = await RawConnection.to(other.listener.port);
    assert.equal((await wire.send(`${get}\r\n`).reply()).body.length, big.length);
    wire.close();
    assert.deepEqual(other.broken, []);
  });
});

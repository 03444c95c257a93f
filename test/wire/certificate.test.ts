import assert from 'node:assert/strict';
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { request } from 'node:https';
import { loopbackCertificate, type Certificate } from '#lib/runner/wire/certificate.js';
import { RawConnection } from '../support/raw-connection.js';
import { closeAll, heard } from './listening.js';

describe('the certificate of a listener', () => {
  let certificate: Certificate;
  before(async () => (certificate = await loopbackCertificate()));
  afterEach(closeAll);

  /** Status and body that node's https gets, or the code of its error. */
  const fetched = (port: number, host: string, ca?: string) =>
    new Promise<string>((resolve) => {
      request({ port, host, agent: false, ...(ca === undefined ? {} : { ca }) }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => (text += part));
        response.on('end', () => resolve(`${response.statusCode} ${text}`));
      })
        .on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
        .end();
    });

  it('is its own authority, for this machine alone and for a month', () => {
    const read = new X509Certificate(certificate.cert);
    assert.equal(read.subjectAltName, 'DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1');
    assert.equal(read.ca, true);
    assert.equal(read.checkIssued(read), true);
    assert.equal(read.verify(read.publicKey), true);
    assert.equal(read.checkPrivateKey(createPrivateKey(certificate.key)), true);
    assert.match(read.serialNumber, /^01[0-9A-F]{30}$/);
    const [from, to] = [Date.parse(read.validFrom), Date.parse(read.validTo)];
    assert.ok(from < Date.now() && Date.now() < to && to - from < 31 * 86_400_000);
  });

  it('is another one each time', async () => {
    const other = await loopbackCertificate();
    assert.notEqual(
      new X509Certificate(other.cert).serialNumber,
      new X509Certificate(certificate.cert).serialNumber,
    );
    assert.notEqual(other.key, certificate.key);
  });

  it('is trusted by a client that is told of it, under each of its names, and by no other', async () => {
    const { listener } = await heard({ certificate });
    for (const host of ['127.0.0.1', 'localhost']) {
      assert.equal(await fetched(listener.port, host, certificate.cert), '200 GET / 0');
    }
    const other = await loopbackCertificate();
    assert.match(await fetched(listener.port, '127.0.0.1', other.cert), /CERT|SIGNATURE/);
    assert.equal(await fetched(listener.port, '127.0.0.1'), 'DEPTH_ZERO_SELF_SIGNED_CERT');
  });

  it('tells of who speaks plain HTTP, and lives', async () => {
    const { listener, unreadable, broken } = await heard({ certificate });
    const wire = await RawConnection.to(listener.port);
    await wire.send('GET / HTTP/1.1\r\nHost: h\r\n\r\n').end();
    assert.deepEqual(unreadable, [
      { status: null, why: 'it speaks plain HTTP, and this port TLS: write https://' },
    ]);
    const noise = await RawConnection.to(listener.port);
    await noise.send(Buffer.alloc(100, 0x16)).end();
    assert.match(unreadable[1]?.why ?? '', /^its TLS handshake failed \(ERR_SSL_/);
    assert.equal(await fetched(listener.port, '127.0.0.1', certificate.cert), '200 GET / 0');
    assert.deepEqual(broken, []);
  });

  it('cuts a handshake off that is not finished, and closes over one', async () => {
    const { listener, unreadable } = await heard({ certificate, limits: { headMs: 100 } });
    const wire = await RawConnection.to(listener.port);
    assert.equal(await wire.end(), '');
    assert.deepEqual(unreadable, [
      { status: null, why: 'its TLS handshake failed (ERR_TLS_HANDSHAKE_TIMEOUT)' },
    ]);
    const waiting = await heard({ certificate });
    const other = await RawConnection.to(waiting.listener.port);
    await new Promise((resolve) => setTimeout(resolve, 20));
    await waiting.listener.close();
    assert.equal(await other.end(), '');
  });
});

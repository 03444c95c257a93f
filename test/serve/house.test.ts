import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { ConformError } from '#lib/runner/model/conform-error.js';
import { RawConnection } from '../support/raw-connection.js';
import { signedBytes } from '../support/signed-bytes.js';
import { closeHouses, opened } from './opening.js';

const wrongSecret = ['AKIAIOSFODNN7EXAMPLE', 'je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY'] as const;
const list = { service: 'iam', query: 'Action=ListUsers&Version=2010-05-08' };
const temporaryToken = 'AQoDYXdzEPT//////////wEXAMPLE';

describe('a house of services', () => {
  afterEach(closeHouses);

  it('tells each request once, numbered over all services', async () => {
    const { ask, told } = await opened(['iam', 'eks']);
    await ask('iam', signedBytes(list));
    await ask('eks', signedBytes({ service: 'eks', path: '/clusters', region: 'us-west-2' }));
    await ask('iam', 'nonsense\r\n\r\n');
    assert.deepEqual(
      told.map(({ number, service, outcome, condition, code, status }) =>
        [number, service, outcome, condition, code, status].join(' '),
      ),
      [
        '1 iam accepted   200',
        '2 eks rejected scope-region InvalidSignatureException 403',
        '3 iam unreadable   400',
      ],
    );
    assert.equal(told[1]?.message, 'Credential should be scoped to a valid region. ');
    assert.match(told[2]?.message ?? '', /^it is no HTTP\/1\.1 request \(HPE_/);
  });

  it('knows a retry again by method, path, query and body, not by its signature', async () => {
    const { ask, told } = await opened(['iam']);
    const late = new Date('2015-08-30T12:00:00Z');
    await ask('iam', signedBytes({ ...list, time: late }));
    await ask('iam', signedBytes({ ...list, query: 'Action=ListRoles&Version=2010-05-08', time: late }));
    await ask('iam', signedBytes({ ...list, time: new Date('2015-08-30T12:01:00Z') }));
    await ask('iam', signedBytes(list));
    await ask('iam', signedBytes(list));
    assert.deepEqual(
      told.map(({ outcome, retry }) => [outcome, retry]),
      [
        ['rejected', null],
        ['rejected', null],
        ['rejected', 1],
        ['accepted', 1],
        ['accepted', null],
      ],
    );
  });

  it('says what was changed between signing and sending, after the reply has gone', async () => {
    const { ask, told } = await opened(['iam']);
    const bytes = signedBytes({ ...list, host: 'iam.amazonaws.com' });
    const reply = await ask('iam', bytes.replace('host: iam.amazonaws.com', 'host: iam.amazonaws.com:80'));
    assert.equal(reply.status, 403);
    while (told.length === 0) await pause(1);
    const [{ condition, finding } = { condition: null, finding: null }] = told;
    assert.equal(condition, 'signature-mismatch');
    assert.deepEqual([finding?.certainty, finding?.part], ['exact', 'header host']);
    assert.deepEqual([finding?.expected, finding?.actual], ['iam.amazonaws.com:80', 'iam.amazonaws.com']);
  });

  it('says that the secret is another one, and which example, but neither of them', async () => {
    const { ask, told } = await opened(['iam']);
    await ask('iam', signedBytes({ ...list, key: wrongSecret }));
    while (told.length === 0) await pause(1);
    assert.equal(told[0]?.condition, 'signature-mismatch');
    assert.deepEqual(
      [told[0].finding?.certainty, told[0].finding?.stage, told[0].finding?.explanation],
      [
        'exact',
        'key',
        'The key is derived from another secret: an example that AWS publishes (in this tool "unknown-key").',
      ],
    );
    assert.doesNotMatch(JSON.stringify(told), /wJalrXUtnFEMI|je7MtGbClwBF/);
  });

  it('answers others while it finds out, and does not search what is large', async () => {
    const { house, ask, told } = await opened(['iam']);
    const large = signedBytes({ ...list, headers: [['a', 'b'.repeat(20_000)]], key: wrongSecret });
    assert.equal((await ask('iam', large)).status, 403);
    assert.deepEqual(
      told.map(({ condition, finding }) => [condition, finding]),
      [['signature-mismatch', null]],
    );
    // In one write, so that no search is done because the requests come slowly.
    const wire = await RawConnection.to(Number(new URL(house.listening[0]?.url ?? '').port));
    wire.send(signedBytes({ ...list, key: wrongSecret }).repeat(20) + signedBytes(list));
    for (let count = 0; count < 20; count++) assert.equal((await wire.reply()).status, 403);
    assert.equal((await wire.reply()).status, 200);
    assert.ok(told.length < 22, 'some still wait');
    wire.close();
  });

  it('leaves signatures and tokens out of the targets that it tells', async () => {
    const { ask, told } = await opened(['s3']);
    const query = `X-Amz-Security-Token=${temporaryToken}&x-amz-signature=0123456789&a=b`;
    await ask('s3', `GET /bucket/key?${query} HTTP/1.1\r\nHost: h\r\n\r\n`);
    assert.equal(told[0]?.target, '/bucket/key?X-Amz-Security-Token=...&x-amz-signature=...&a=b');
    await ask('s3', `GET /${'k'.repeat(3_000)} HTTP/1.1\r\nHost: h\r\n\r\n`);
    assert.equal(told[1]?.target, `/${'k'.repeat(1_999)}...`);
  });

  it('tells what waits to be diagnosed before it closes, and no more of it than it can', async () => {
    const { house, told } = await opened(['iam']);
    const port = Number(new URL(house.listening[0]?.url ?? '').port);
    const wire = await RawConnection.to(port);
    const bytes = signedBytes({ ...list, key: wrongSecret });
    wire.send(bytes.repeat(100));
    for (let count = 0; count < 100; count++) assert.equal((await wire.reply()).status, 403);
    await house.close();
    assert.equal(told.length, 100);
    assert.ok(told.some(({ finding }) => finding !== null) && told.some(({ finding }) => finding === null));
    assert.deepEqual(
      told.map(({ number }) => number).sort((a, b) => a - b),
      Array.from({ length: 100 }, (_, at) => at + 1),
    );
  });

  it('listens at ports in sequence, and leaves none open where one is taken', async () => {
    const first = await opened(['iam']);
    const taken = Number(new URL(first.house.listening[0]?.url ?? '').port);
    const at = { host: '127.0.0.1', port: taken - 1, certificate: null };
    let found = 0;
    await assert.rejects(opened(['sts', 'eks'], { at }), (error: ConformError) => {
      assert.equal(error.code, 'usage');
      found = Number(/^port (\d+) of 127\.0\.0\.1 is taken/.exec(error.message)?.[1]);
      return found === taken || found === taken - 1;
    });
    // Where somebody else has the one before, they may well listen there.
    if (found === taken) await assert.rejects(RawConnection.to(taken - 1), /ECONNREFUSED/);
  });
});

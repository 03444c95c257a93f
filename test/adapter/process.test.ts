import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { attach } from '#lib/runner/adapter/attach.js';
import {
  attachProcess,
  authorization,
  limits,
  messageOf,
  outcomes,
  runningWith,
  until,
  vanilla,
  vanillaAuthorization,
  withFolder,
  words,
  closeAll,
} from './attaching.js';

const right = 'us-east-1';

describe('a process adapter', () => {
  afterEach(closeAll);

  it('signs, says who it is, and exits at the end of its stdin', async () => {
    const mark = randomUUID();
    const adapter = await attachProcess('right.mjs', { pipeline: 4 }, mark);
    assert.equal(adapter.kind, 'process');
    assert.equal(adapter.spec, `${process.execPath} process/right.mjs ${mark}`);
    assert.deepEqual(adapter.hello.implementation, {
      name: 'right',
      version: '2.3.1',
      language: 'javascript',
      source: null,
      issues: null,
    });
    assert.equal(adapter.hello.maxInFlight, 8);
    assert.equal(adapter.window, 4);
    assert.equal(process.platform === 'linux' ? runningWith(mark).length : 1, 1);
    const [first, second] = [adapter.call('sign', vanilla()), adapter.call('sign', vanilla())];
    assert.deepEqual([first.id, second.id], [1, 2]);
    assert.equal(authorization(await first.outcome), vanillaAuthorization);
    assert.equal(authorization(await second.outcome), vanillaAuthorization);
    assert.deepEqual(await adapter.close(), []);
    assert.deepEqual(adapter.warnings(), []);
    assert.equal(adapter.unstable(), false);
    assert.deepEqual(runningWith(mark), []);
    assert.deepEqual(await adapter.call('sign', vanilla()).outcome, {
      outcome: 'not-run',
      message: 'the adapter was closed',
    });
  });

  it('may be an executable in Python that knows no hello, and then has all defaults', async () => {
    const adapter = await attach({ by: 'name', name: 'process/plain.py' }, { ...limits, pipeline: 8 });
    assert.equal(authorization(await adapter.call('sign', vanilla()).outcome), vanillaAuthorization);
    await adapter.close();
    assert.equal(adapter.kind, 'process');
    assert.equal(adapter.spec, 'process/plain.py');
    assert.equal(adapter.window, 1);
    assert.deepEqual(adapter.hello, {
      implementation: { name: 'plain.py', version: null, language: null, source: null, issues: null },
      operations: new Set(['sign']),
      features: new Set([
        'session-token',
        'unsigned-payload',
        's3-path',
        'duplicate-headers',
        'host-header',
        'content-sha256-header',
        'unsigned-session-token',
      ]),
      services: null,
      clock: 'injected',
      maxInFlight: 1,
    });
    assert.equal(adapter.unstable(), false);
  });

  it('may answer in any order', async () => {
    const adapter = await attachProcess('out-of-order.mjs', { pipeline: 4 });
    const regions = ['a', 'b', 'c', 'd', 'e'];
    const signed = await outcomes(adapter, regions);
    await adapter.close();
    assert.deepEqual(
      signed.map((one) => authorization(one)?.split('/')[2]),
      regions,
    );
    assert.equal(adapter.unstable(), false);
  });

  it('is told of time-outs, and asked whether it flushed; the other requests are judged', async () => {
    for (const pipeline of [1, 4]) {
      const mark = randomUUID();
      const adapter = await attachProcess('hanging.mjs', { timeoutMs: 500, pipeline }, mark);
      const all = await outcomes(adapter, [right, 'hang', right, right]);
      await adapter.close();
      assert.deepEqual(words(all), ['signed', 'timed-out', 'signed', 'signed']);
      assert.match(
        messageOf(all[1]),
        /^no reply within 500 ms; did the adapter flush its output\?\nstderr: thinking$/,
      );
      assert.equal(adapter.unstable(), false, adapter.warnings().join());
      assert.deepEqual(runningWith(mark), []);
    }
  });

  it('that dies on one certain request crashes on that one only', async () => {
    for (const pipeline of [1, 4]) {
      const mark = randomUUID();
      const adapter = await attachProcess('dying.mjs', { pipeline }, mark);
      const all = await outcomes(adapter, [right, 'die', right, 'kill', right]);
      await adapter.close();
      assert.deepEqual(words(all), ['signed', 'crashed', 'signed', 'crashed', 'signed']);
      assert.equal(
        messageOf(all[1]),
        'the adapter exited with status 3 with work left\nstderr: NullPointerException at Signer.java:88',
      );
      assert.equal(messageOf(all[3]), 'the adapter was ended by SIGKILL with work left');
      assert.equal(adapter.unstable(), false, adapter.warnings().join());
      assert.deepEqual(runningWith(mark), []);
    }
  });

  it('that dies at every third request has all its answers counted, and is unstable', async () => {
    for (const pipeline of [1, 8]) {
      const mark = randomUUID();
      const adapter = await attachProcess('dying-at-third.mjs', { pipeline }, mark);
      const all = await outcomes(adapter, Array<string>(8).fill(right));
      await adapter.close();
      assert.deepEqual(words(all), Array(8).fill('signed'));
      assert.equal(adapter.unstable(), true);
      assert.deepEqual(adapter.warnings(), [
        'unstable adapter: a fault did not come again when its request was given alone, first this: the adapter exited with status 1 with work left',
      ]);
      assert.deepEqual(runningWith(mark), []);
    }
  });

  it('that dies on everything is given up after ten restarts in a row', async () => {
    const adapter = await attachProcess('dying-always.mjs');
    const all = await outcomes(adapter, Array<string>(8).fill(right));
    // The first life and ten more: five requests are given twice, the sixth once.
    assert.deepEqual(words(all), [...Array<string>(5).fill('crashed'), 'not-run', 'not-run', 'not-run']);
    assert.match(
      messageOf(all[7]),
      /given up after 10 restarts in a row without an answer; last: the adapter exited/,
    );
    assert.equal((await adapter.call('sign', vanilla()).outcome).outcome, 'not-run');
    await adapter.close();
    assert.equal(adapter.unstable(), true);
    assert.match(adapter.warnings().join(), /^unstable adapter: the adapter was given up/);
  });

  it('that exits 0 early is restarted, and is unstable', async () => {
    for (const pipeline of [1, 4]) {
      const adapter = await attachProcess('exiting-early.mjs', { pipeline });
      const all = await outcomes(adapter, Array<string>(5).fill(right));
      await adapter.close();
      assert.deepEqual(words(all), Array(5).fill('signed'));
      assert.equal(adapter.unstable(), true);
      assert.match(adapter.warnings().join(), /the adapter exited with status 0 with work left/);
    }
  });

  it('that exits with nothing left to do has done its work', async () => {
    const adapter = await attachProcess('exiting-early.mjs');
    assert.deepEqual(words(await outcomes(adapter, [right, right])), ['signed', 'signed']);
    await new Promise((done) => setTimeout(done, 200));
    await adapter.close();
    assert.equal(adapter.unstable(), false);
  });

  it('that does not greet again is given up', async () => {
    await withFolder(async (folder) => {
      const adapter = await attachProcess('exiting-once.mjs', {}, join(folder, 'mark'));
      const all = await outcomes(adapter, [right, right]);
      await adapter.close();
      assert.deepEqual(words(all), ['signed', 'not-run']);
      assert.match(messageOf(all[1]), /did not answer hello: it exited with status 7/);
      assert.equal(adapter.unstable(), true);
    });
  });

  it('whose time-out does not come again is unstable', async () => {
    await withFolder(async (folder) => {
      const adapter = await attachProcess('hang-once.mjs', { timeoutMs: 500 }, join(folder, 'mark'));
      assert.deepEqual(words(await outcomes(adapter, [right, right])), ['signed', 'signed']);
      await adapter.close();
      assert.equal(adapter.unstable(), true);
      assert.match(adapter.warnings().join(), /no reply within 500 ms/);
    });
  });

  it('has the same verdicts in any window, also where one request waits for another', async () => {
    const judged = async (fixture: string, pipeline: number) => {
      const adapter = await attachProcess(fixture, { timeoutMs: 500, pipeline });
      const all = await outcomes(adapter, [right, right, right, right, 'slow', right, right]);
      await adapter.close();
      return { words: words(all), warnings: adapter.warnings(), unstable: adapter.unstable() };
    };
    const runs = [
      judged('slow.mjs', 1),
      judged('slow.mjs', 8),
      judged('side-by-side.mjs', 1),
      judged('side-by-side.mjs', 8),
    ];
    for (const run of await Promise.all(runs)) {
      assert.deepEqual(run, {
        words: ['signed', 'signed', 'signed', 'signed', 'timed-out', 'signed', 'signed'],
        warnings: [],
        unstable: false,
      });
    }
  });

  it('may work on one request after another, though several are in flight', async () => {
    const adapter = await attachProcess('slow.mjs', { timeoutMs: 500, pipeline: 8 });
    assert.deepEqual(words(await outcomes(adapter, Array<string>(8).fill(right))), Array(8).fill('signed'));
    await adapter.close();
    assert.deepEqual(adapter.warnings(), []);
  });

  it('has work cut off by close as not-run, and is killed if it does not end', async () => {
    const mark = randomUUID();
    const adapter = await attachProcess('stubborn.mjs', { pipeline: 2 }, mark);
    const open = outcomes(adapter, ['hang', 'hang', right]);
    const [first, second] = await Promise.all([adapter.close(), adapter.close()]);
    assert.equal(first, second);
    assert.deepEqual(words(await open), ['not-run', 'not-run', 'not-run']);
    assert.deepEqual(adapter.warnings(), [
      'the adapter did not exit within 2 s of the end of its stdin and was killed: the end of stdin means finish and exit 0',
    ]);
    assert.deepEqual(runningWith(mark), []);
  });

  it('can be closed while it is started again', async () => {
    await withFolder(async (folder) => {
      const [mark, again] = [join(folder, 'mark'), join(folder, 'again')];
      const adapter = await attachProcess('silent-again.mjs', {}, mark, again);
      const open = outcomes(adapter, [right, right]);
      await until(() => existsSync(again));
      await adapter.close();
      assert.deepEqual(words(await open), ['not-run', 'not-run']);
      assert.deepEqual(runningWith(mark), []);
    });
  });
});

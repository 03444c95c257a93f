import assert from 'node:assert/strict';
import Mocha from 'mocha';
import { lean, mochaCore } from '#lib/runner/run/mocha-core.js';

describe('the core of mocha', () => {
  it('is the one that mocha gives', async () => {
    const { Runner, Suite, Test } = await mochaCore();
    assert.equal(Suite, Mocha.Suite);
    assert.equal(Test, Mocha.Test);
    assert.equal(Runner, Mocha.Runner);
  });

  it('is found at the door of mocha where its parts lie elsewhere', async () => {
    const { Runner, Suite, Test } = await mochaCore(() => Promise.reject(new Error('moved')));
    assert.equal(Suite, Mocha.Suite);
    assert.equal(Test, Mocha.Test);
    assert.equal(Runner, Mocha.Runner);
  });
});

describe('the lean core of mocha', () => {
  it('runs every test in order, and lets timers have their turn in between', async () => {
    const { Runner, Suite, Test } = lean(await mochaCore());
    const root = new Suite('');
    root.root = true;
    const seen: string[] = [];
    const inner = Suite.create(root, 'inner');
    for (const name of ['first', 'second', 'third']) {
      inner.addTest(
        new Test(name, () => {
          seen.push(name);
          if (name === 'second') throw new Error('wrong');
          setImmediate(() => seen.push(`after ${name}`));
          return Promise.resolve();
        }),
      );
    }
    const runner = new Runner(root, {});
    const events: string[] = [];
    for (const event of ['pass', 'fail'] as const) {
      runner.on(event, (test: { title: string }) => events.push(`${event} ${test.title}`));
    }
    const failures = await new Promise((resolve) => runner.run(resolve));
    runner.dispose();
    assert.equal(failures, 1);
    assert.equal(runner.total, 3);
    assert.deepEqual(events, ['pass first', 'fail second', 'pass third']);
    assert.deepEqual(seen, ['first', 'after first', 'second', 'third', 'after third']);
  });
});

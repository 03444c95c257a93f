import assert from 'node:assert/strict';
import Mocha from 'mocha';
import { mochaCore } from '#lib/runner/run/mocha-core.js';

describe('the core of mocha', () => {
  it('is the one that mocha gives', async () => {
    const { Runner, Suite, Test } = await mochaCore();
    assert.equal(Suite, Mocha.Suite);
    assert.equal(Test, Mocha.Test);
    assert.equal(Runner, Mocha.Runner);
  });

  it('is found at the door of mocha where its parts lie elsewhere', async () => {
    const { Runner, Suite, Test } = await mochaCore('mocha/moved');
    assert.equal(Suite, Mocha.Suite);
    assert.equal(Test, Mocha.Test);
    assert.equal(Runner, Mocha.Runner);
  });
});

import assert from 'node:assert/strict';
import { setImmediate as turn } from 'node:timers/promises';
import { install, type Clock } from '@sinonjs/fake-timers';
import { gathered } from '#lib/runner/cli/gathered.js';

describe('texts that are gathered', () => {
  let clock: Clock;
  beforeEach(() => (clock = install({ toFake: ['setTimeout', 'performance'] })));
  afterEach(() => clock.uninstall());

  it('come alone at once, and together where there are many', async () => {
    const written: string[] = [];
    const { write, flush } = gathered((text) => written.push(text));
    write('a\n');
    assert.deepEqual(written, []);
    await turn();
    await turn();
    assert.deepEqual(written, ['a\n']);
    write('b\n');
    await turn();
    write('c\n');
    assert.deepEqual(written, ['a\n']);
    flush();
    assert.deepEqual(written, ['a\n', 'b\nc\n']);
    clock.tick(40);
    assert.deepEqual(written, ['a\n', 'b\nc\n']);
  });

  it('are written without being asked for', async () => {
    const written: string[] = [];
    const { write } = gathered((text) => written.push(text));
    write('a\n');
    await turn();
    await turn();
    write('b\n');
    clock.tick(19);
    assert.deepEqual(written, ['a\n']);
    clock.tick(1);
    assert.deepEqual(written, ['a\n', 'b\n']);
  });
});

import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { setImmediate as turn } from 'node:timers/promises';
import { Replies, type WireReply } from '#lib/runner/wire/reply.js';

const reply = (body: string, name = 'x-a'): WireReply => ({ status: 200, headers: [[name, 'b']], body });

describe('replies', () => {
  /** What was done, in its order. */
  let done: string[] = [];
  beforeEach(() => (done = []));
  const response = (fails = false) =>
    ({
      writeHead(status: number, headers: readonly string[]) {
        if (fails) throw new Error('by the test');
        done.push(`${status} ${headers.join(' ')}`);
      },
      end: (body: string) => done.push(body),
    }) as unknown as ServerResponse;

  it('are sent together, once the turn in which they were made has ended', async () => {
    const replies = new Replies(() => assert.fail());
    replies.add(response(), reply('first'));
    replies.add(response(), reply('second'));
    assert.deepEqual(done, []);
    await turn();
    assert.deepEqual(done, ['200 x-a b', 'first', '200 x-a b', 'second']);
    replies.add(response(), reply('third'));
    await turn();
    assert.deepEqual(done.slice(4), ['200 x-a b', 'third']);
  });

  it('are sent although one before cannot be', async () => {
    const failed: unknown[] = [];
    const bad = response(true);
    const replies = new Replies((of, error) => failed.push([of === bad, String(error)]));
    replies.add(bad, reply('first'));
    replies.add(response(), reply('second'));
    await turn();
    assert.deepEqual(failed, [[true, 'Error: by the test']]);
    assert.deepEqual(done, ['200 x-a b', 'second']);
  });
});

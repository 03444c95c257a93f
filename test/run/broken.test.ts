import assert from 'node:assert/strict';
import { inProcess } from '../support/in-process.js';
import { judged } from '../support/judged.js';

describe('a run that breaks', () => {
  it('closes the adapter, and says what broke', async () => {
    let closed = 0;
    const adapter = inProcess(({ request }) => ({ headers: request.headers }), {
      // What no adapter may do: throw instead of answering. It stands for a fault of the tool itself.
      call: () => {
        throw new Error('broken inside');
      },
      close: () => {
        closed++;
        return Promise.resolve([]);
      },
    });
    await assert.rejects(judged(adapter, { select: { case: ['vanilla/*'] } }), /broken inside/);
    assert.ok(closed > 0);
  });
});

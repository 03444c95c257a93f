import assert from 'node:assert/strict';
import { described } from '#lib/runner/adapter/thrown.js';

/** An error with a stack of these lines. */
function failing(...lines: readonly string[]): Error {
  return Object.assign(new SyntaxError('no end'), { stack: lines.join('\n') });
}

describe('what a signer throws', () => {
  it('is shown with the lines of its own stack, not with those of Node or of the tool', () => {
    const error = failing(
      'SyntaxError: no end',
      '    at sign (file:///signer/node:b/signer.mjs:3:1)',
      '    at TracingChannel.tracePromise (node:diagnostics_channel:362:14)',
      '    at process.processTicksAndRejections (node:internal/process/task_queues:104:5)',
      '    at node:events:519:28',
      '    at async node:internal/modules/esm/loader:639:26',
      '    at parse (node:internal/deps/cjs-module-lexer/lexer:1:2)',
      '    at call (file:///tool/dist/runner/adapter/worker.js:1:2)',
    );
    assert.equal(described(error), 'SyntaxError: no end\n    at sign (file:///signer/node:b/signer.mjs:3:1)');
  });

  it('keeps a message that speaks of Node', () => {
    assert.equal(
      described(failing('Error: cannot load node:sqlite', '    at x (a.mjs:1:1)')),
      'Error: cannot load node:sqlite\n    at x (a.mjs:1:1)',
    );
  });

  it('is cut where it is long, and has words where it cannot be shown', () => {
    assert.equal(described('x'.repeat(2000)).length, 1000);
    assert.equal(described({ toString: null, [Symbol.toPrimitive]: null }), 'a value that cannot be shown');
  });
});

import { helloResult } from '#validators/protocol.cjs';
import type { AttachedAdapter, AttachOptions, SignOutcome } from '../model/adapter.js';
import { ConformError } from '../model/conform-error.js';
import type { Operation, SignerModule, SigningInput } from '../model/signing.js';
import type { HelloResult } from '../types/protocol.js';
import { outcomeOf } from './answer-outcome.js';
import { helloOf } from './hello.js';
import { breachOf } from './sign-result.js';
import { pickSignedRequest } from './signed-request.js';
import { signerOf, type LoadedModule } from './signer-module.js';
import { thrown } from './thrown.js';
import { toldInput } from './told-input.js';

/** Calls without an answer, one after the other, after which nothing more is asked. */
const mostTimeouts = 10;

/**
 * Attaches a signer that lives in this very process. There is no worker around it: a loop that never ends hangs
 * the caller, what it throws outside its answers is the caller's, and it sees the caller's environment.
 * @throws ConformError adapter-not-loaded: no `sign`, or what it says of itself breaks the protocol
 */
export function attachInBand(
  signer: SignerModule | SignerModule['sign'],
  { timeoutMs }: Pick<AttachOptions, 'timeoutMs'>,
): AttachedAdapter {
  const { call, said } = read(signer);
  const closing = new AbortController();
  let calls = 0;
  let timeouts = 0;

  const answer = async (operation: Operation, input: SigningInput): Promise<SignOutcome> => {
    if (closing.signal.aborted) return notRun('the adapter was closed');
    if (timeouts >= mostTimeouts) return notRun(`${mostTimeouts} requests in a row had no answer`);
    // Not given to somebody who might keep it: the case's own request.
    const told = toldInput(input);
    const signed = Promise.resolve()
      .then(() => call(operation, told))
      .then(pickSignedRequest)
      .catch(thrown)
      .then((given) => outcomeOf(given, input.request));
    const outcome = await Promise.race([signed, ended(timeoutMs, closing.signal)]);
    timeouts = outcome.outcome === 'timed-out' ? timeouts + 1 : 0;
    return outcome;
  };

  return {
    kind: 'module',
    spec: 'in-process',
    hello: helloOf(said, 'in-process'),
    window: 1,
    call: (operation, input) => ({ id: ++calls, outcome: answer(operation, input) }),
    warnings: () =>
      timeouts >= mostTimeouts
        ? [`the signer was given up after ${mostTimeouts} requests without an answer`]
        : [],
    unstable: () => timeouts >= mostTimeouts,
    close: () => {
      closing.abort();
      return Promise.resolve([]);
    },
  };
}

function read(signer: SignerModule | SignerModule['sign']): {
  call: LoadedModule['call'];
  said: HelloResult;
} {
  try {
    const { call, said } = signerOf(typeof signer === 'function' ? { sign: signer } : signer);
    if (helloResult(said)) return { call, said: said as unknown as HelloResult };
    throw new Error(`what it has beside sign breaks the protocol: ${breachOf(helloResult.errors ?? [])}`);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ConformError('adapter-not-loaded', `the signer cannot be attached: ${why}`);
  }
}

/** What a call comes to that has no answer by the end of its time, or of the run. */
function ended(timeoutMs: number, closed: AbortSignal): Promise<SignOutcome> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      resolve({
        outcome: 'timed-out',
        message: `no answer within ${timeoutMs} ms; does sign wait for what never comes?`,
      });
    }, timeoutMs);
    // A finished call leaves its timer behind; it must not hold the process.
    timer.unref();
    closed.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve(notRun('the run ended before it was answered'));
    });
  });
}

function notRun(message: string): SignOutcome {
  return { outcome: 'not-run', message };
}

// The inside of the worker thread that a signer module runs in. It outlives whatever the module throws; a
// loop that never ends, and process.exit, are for the other side to notice.
import { AsyncLocalStorage } from 'node:async_hooks';
import { workerData } from 'node:worker_threads';
import type { Operation, SigningInput } from '../model/signing.js';
import { pickSignedRequest } from './signed-request.js';
import { loadingCure, loadSignerModule, type LoadedModule } from './signer-module.js';
import { described, thrown } from './thrown.js';
import type { WorkerAnswer, WorkerOrder, WorkerReport, WorkerStart } from './worker-messages.js';

const { port, file } = workerData as WorkerStart;

/** Which ticket the code that runs now belongs to, through its timers and promises. */
const running = new AsyncLocalStorage<number>();
const open = new Set<number>();
const seen = new WeakSet<Promise<unknown>>();

process.on('uncaughtException', (error) => blame(`threw outside its answer: ${described(error)}`));
process.on('unhandledRejection', (reason, promise) => {
  if (seen.has(promise)) return;
  seen.add(promise);
  blame(`left a rejection floating: ${described(reason)}`);
});

let signer: LoadedModule | null = null;
try {
  signer = await loadSignerModule(file);
  report({ kind: 'ready', said: signer.said });
} catch (error) {
  report({ kind: 'not-loaded', message: `${described(error)}${loadingCure(error, file)}` });
}
port.on('message', (order: WorkerOrder) => {
  if (order.kind === 'finish') port.unref();
  else void serve(order.kind, order.ticket, order.input);
});

async function serve(operation: Operation, ticket: number, input: SigningInput): Promise<void> {
  open.add(ticket);
  let answer: WorkerAnswer;
  try {
    answer = pickSignedRequest(await running.run(ticket, async () => signer?.call(operation, input)));
  } catch (error) {
    answer = thrown(error);
  }
  if (!open.delete(ticket)) return;
  try {
    report({ kind: 'answer', ticket, answer });
  } catch (error) {
    // Functions and symbols cannot be handed over.
    const message = `what sign returned is more than plain values: ${described(error)}`;
    report({ kind: 'answer', ticket, answer: { kind: 'nonsense', message } });
  }
}

/** While its call is open a stray fault is that call's end; later it is told beside the answer. */
function blame(message: string): void {
  const ticket = running.getStore() ?? null;
  if (ticket !== null && open.delete(ticket)) {
    report({ kind: 'answer', ticket, answer: { kind: 'threw', message } });
  } else {
    report({ kind: 'late', ticket, message });
  }
}

function report(message: WorkerReport): void {
  port.postMessage(message);
}

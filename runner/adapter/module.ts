import { MessageChannel, Worker, receiveMessageOnPort } from 'node:worker_threads';
import { setTimeout as sleep } from 'node:timers/promises';
import { helloResult } from '#validators/protocol.cjs';
import type { AttachOptions } from '../model/adapter.js';
import { ConformError } from '../model/conform-error.js';
import type { UrlRequest } from '../model/request.js';
import type { Operation, SigningInput } from '../model/signing.js';
import type { HelloResult } from '../types/protocol.js';
import { outcomeOf } from './answer-outcome.js';
import { helloOf } from './hello.js';
import type { Life, LifeEvents } from './life.js';
import { OutputTail } from './output-tail.js';
import { breachOf } from './sign-result.js';
import { toldInput } from './told-input.js';
import type { WorkerAnswer, WorkerOrder, WorkerReport, WorkerStart } from './worker-messages.js';

/** Milliseconds in which a module's timers may still go off after its last answer. */
const finishMs = 500;

/** How a worker is started. */
export interface ModuleStart {
  /** Absolute path. */
  readonly file: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Milliseconds for loading the module. */
  readonly startupTimeoutMs: number;
  /** The name of an implementation that says none. */
  readonly name: string;
  readonly overhear?: AttachOptions['overhear'] | undefined;
}

/** Starts a worker thread and loads a signer module in it. @throws ConformError adapter-not-loaded */
export async function startModule(
  start: ModuleStart,
  events: LifeEvents,
  signal: AbortSignal,
): Promise<Life> {
  const life = new ModuleLife(start, events);
  const timer = setTimeout(
    () =>
      life.stopLoading(
        `it was not loaded within ${start.startupTimeoutMs} ms: does it loop or wait for ever?`,
      ),
    start.startupTimeoutMs,
  );
  const stop = (): void => life.stopLoading('it was cut off');
  signal.addEventListener('abort', stop);
  try {
    await life.loaded;
    return life;
  } catch (error) {
    await life.kill();
    throw error;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

class ModuleLife implements Life {
  hello = helloOf(null, '');
  readonly loaded: Promise<void>;
  private readonly worker: Worker;
  private readonly port: MessageChannel['port1'];
  private readonly exited: Promise<void>;
  private readonly given = new Map<number, UrlRequest>();
  private readonly output = new OutputTail();
  private loading: { resolve: () => void; reject: (error: ConformError) => void } | null = null;
  private over = false;

  constructor(
    private readonly start: ModuleStart,
    private readonly events: LifeEvents,
  ) {
    const { port1, port2 } = new MessageChannel();
    this.port = port1;
    const workerStart: WorkerStart = { port: port2, file: start.file };
    this.loaded = new Promise((resolve, reject) => {
      this.loading = { resolve, reject };
    });
    this.worker = new Worker(new URL('./worker.js', import.meta.url), {
      workerData: workerStart,
      transferList: [port2],
      env: start.environment,
      // What the module prints is for its author, and never on our stdout.
      stdout: true,
      stderr: true,
    });
    const log = (chunk: Buffer): void => {
      this.output.add(chunk);
      start.overhear?.({ by: 'log', text: chunk.toString('utf8') });
    };
    this.worker.stdout.on('data', log);
    this.worker.stderr.on('data', log);
    this.port.on('message', (report: WorkerReport) => this.hear(report));
    // An error event is followed by the exit.
    let death = '';
    this.worker.on('error', (error) => {
      death = `: ${error.message}`;
    });
    this.exited = new Promise((resolve) => {
      this.worker.on('exit', (code) => {
        this.drain();
        resolve();
        this.ended(`its worker thread ended with code ${code}${death === '' ? ' (process.exit?)' : death}`);
      });
    });
  }

  give(ticket: number, operation: Operation, input: SigningInput): void {
    this.given.set(ticket, input.request);
    this.order({ kind: operation, ticket, input: toldInput(input) });
  }

  lastWords(): string {
    const text = this.output.text();
    return text === '' ? '' : `output: ${text}`;
  }

  async kill(): Promise<void> {
    this.over = true;
    this.port.close();
    await this.worker.terminate();
  }

  async finish(): Promise<void> {
    if (!this.over) {
      this.over = true;
      this.order({ kind: 'finish' });
      const timer = new AbortController();
      await Promise.race([this.exited, sleep(finishMs, null, { signal: timer.signal }).catch(() => null)]);
      timer.abort();
    }
    await this.kill();
  }

  stopLoading(why: string): void {
    const output = this.lastWords();
    this.loading?.reject(
      new ConformError(
        'adapter-not-loaded',
        `the signer module ${this.start.file} does not load: ${why}${output === '' ? '' : `\n${output}`}`,
      ),
    );
    this.loading = null;
    this.over = true;
  }

  /** What the worker reported before it ended counts, wherever it stands in the queue. */
  private drain(): void {
    for (
      let next = receiveMessageOnPort(this.port);
      next !== undefined;
      next = receiveMessageOnPort(this.port)
    ) {
      this.hear(next.message as WorkerReport);
    }
    this.port.close();
  }

  private hear(report: WorkerReport): void {
    if (report.kind === 'late') this.events.late(report.ticket, report.message);
    else if (report.kind === 'answer') this.answer(report.ticket, report.answer);
    else if (report.kind === 'not-loaded') this.stopLoading(report.message);
    else this.ready(report.said);
  }

  private ready(said: unknown): void {
    if (!helloResult(said)) {
      const breach = breachOf(helloResult.errors ?? []);
      this.stopLoading(`what it exports beside sign breaks the protocol: ${breach}`);
      return;
    }
    this.hello = helloOf(said as HelloResult, this.start.name);
    this.loading?.resolve();
    this.loading = null;
  }

  private answer(ticket: number, answer: WorkerAnswer): void {
    const request = this.given.get(ticket);
    if (request === undefined) return;
    this.given.delete(ticket);
    this.events.answered(ticket, outcomeOf(answer, request));
  }

  private ended(how: string): void {
    if (this.loading !== null) this.stopLoading(how);
    if (this.over) return;
    this.over = true;
    const words = this.lastWords();
    this.events.failed({
      outcome: 'crashed',
      message: `the signer crashed: ${how}${words === '' ? '' : `\n${words}`}`,
    });
  }

  private order(order: WorkerOrder): void {
    this.port.postMessage(order);
  }
}

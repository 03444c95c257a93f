import type { Hello, LateFault, SignCall, SignOutcome } from '../model/adapter.js';
import type { Operation, SigningInput } from '../model/signing.js';
import { helloOf } from './hello.js';
import { Incident } from './incident.js';
import type { Fault, Life, LifeEvents, StartLife } from './life.js';
import { mayHaveWaited, timeLeft, type Task } from './task.js';
import { firstLine, Warnings } from './warnings.js';

/** Restarts in a row, with no answer in between, after which a signer is given up. */
const mostRestarts = 10;

/** Limits of a queue. */
export interface QueueLimits {
  /** Milliseconds for one request. */
  readonly timeoutMs: number;
  /** Most requests in flight, whatever the signer would take. */
  readonly mostInFlight: number;
  /** What to look at when no reply comes: the end of the message. */
  readonly timeoutCue: string;
}

/**
 * Keeps a window of requests in flight with a signer that may die, hang or talk nonsense, and finds out whose
 * fault it was: after a fault a new life is started and what was in flight is given again one at a time. A
 * fault is pinned on a request only if it comes again while that request is alone in a fresh life; else the
 * answer counts and the signer is unstable (contract: section 3).
 */
export class SigningQueue {
  private life: Life | null = null;
  /** Only the events of the latest life are heard. */
  private generation = 0;
  private givenInLife = 0;
  private restarts = 0;
  /** The restart or the killing under way. */
  private busy: Promise<void> | null = null;
  private readonly waiting: Task[] = [];
  /** To be given alone, in their first order. */
  private readonly again: Task[] = [];
  private readonly open = new Map<number, Task>();
  private alone = false;
  private answeredAt = 0;
  private readonly callOf = new Map<number, number>();
  private lastTicket = 0;
  private calls = 0;
  private lastFault: Fault | null = null;
  private idleFault: Fault | null = null;
  private givenUp: string | null = null;
  private closing: Promise<readonly LateFault[]> | null = null;
  private readonly abort = new AbortController();
  private readonly noted = new Warnings();
  private readonly lateFaults: LateFault[] = [];

  /** What the first life said; a restart says it again, and is not listened to. */
  hello: Hello = helloOf(null, '');

  private constructor(
    private readonly start: StartLife,
    private readonly limits: QueueLimits,
  ) {}

  /** Starts the first life. @throws ConformError: not found, does not load, does not greet */
  static async begin(start: StartLife, limits: QueueLimits): Promise<SigningQueue> {
    const queue = new SigningQueue(start, limits);
    queue.life = await start(queue.eventsOf(++queue.generation), queue.abort.signal);
    queue.hello = queue.life.hello;
    return queue;
  }

  /** Most requests that may be in flight. */
  get window(): number {
    return Math.min(this.hello.maxInFlight, this.limits.mostInFlight);
  }

  call(operation: Operation, input: SigningInput): SignCall {
    const id = ++this.calls;
    const outcome = new Promise<SignOutcome>((settle) => {
      if (this.closing !== null) settle(notRun('the adapter was closed'));
      else if (this.givenUp !== null) settle(notRun(this.givenUp));
      else this.waiting.push({ call: id, operation, input, settle, incidents: [], givenAt: 0, ahead: 0 });
    });
    this.pump();
    return { id, outcome };
  }

  warnings(): readonly string[] {
    return this.noted.all();
  }

  unstable(): boolean {
    return this.noted.unstable;
  }

  close(): Promise<readonly LateFault[]> {
    this.closing ??= this.end();
    return this.closing;
  }

  private async end(): Promise<readonly LateFault[]> {
    this.abandon('the run ended before it was answered');
    this.abort.abort();
    await this.busy;
    await this.life?.finish();
    return this.lateFaults;
  }

  /** Gives what may be given now; starts a life if there is work and none. */
  private pump(): void {
    if (this.busy !== null || this.closing !== null) return;
    if (this.waiting.length + this.again.length === 0) return;
    if (this.life === null) {
      this.occupy(this.restart());
      return;
    }
    if (this.again.length > 0) {
      if (this.open.size > 0) return;
      this.alone = true;
      this.give(this.life, this.again.shift() as Task);
      return;
    }
    while (!this.alone && this.open.size < this.window && this.waiting.length > 0) {
      this.give(this.life, this.waiting.shift() as Task);
    }
  }

  private give(life: Life, task: Task): void {
    const ticket = ++this.lastTicket;
    task.givenAt = Date.now();
    task.ahead = this.open.size;
    this.givenInLife++;
    this.open.set(ticket, task);
    this.callOf.set(ticket, task.call);
    this.arm(task, this.limits.timeoutMs);
    life.give(ticket, task.operation, task.input);
  }

  private arm(task: Task, ms: number): void {
    task.timer = setTimeout(() => this.expire(task), ms);
  }

  private expire(task: Task): void {
    const left = timeLeft(task, this.answeredAt, this.limits.timeoutMs, Date.now());
    if (left > 0) {
      this.arm(task, left);
      return;
    }
    // If it was we who were busy, the reply may lie there unread: timers come before it.
    setImmediate(() => {
      if ([...this.open.values()].includes(task)) this.failLate();
    });
  }

  private failLate(): void {
    const { timeoutMs, timeoutCue } = this.limits;
    const words = this.life?.lastWords() ?? '';
    const message = `no reply within ${timeoutMs} ms; ${timeoutCue}${words === '' ? '' : `\n${words}`}`;
    this.fail({ outcome: 'timed-out', message });
  }

  private eventsOf(generation: number): LifeEvents {
    const current = (): boolean => generation === this.generation;
    return {
      answered: (ticket, outcome) => {
        if (current()) this.answer(ticket, outcome);
      },
      failed: (fault) => {
        if (current()) this.fail(fault);
      },
      // What an ended life still had to say counts.
      late: (ticket, message) => {
        this.lateFaults.push({ call: ticket === null ? null : (this.callOf.get(ticket) ?? null), message });
      },
      stray: (line) => this.noted.addStray(line),
      warned: (message) => this.noted.add(message),
    };
  }

  private answer(ticket: number, outcome: SignOutcome): void {
    const task = this.open.get(ticket);
    if (task === undefined) return;
    this.open.delete(ticket);
    clearTimeout(task.timer);
    this.restarts = 0;
    this.alone = false;
    this.answeredAt = Date.now();
    if (mayHaveWaited(task, this.limits.timeoutMs, this.answeredAt)) this.again.push(task);
    else this.decide(task, outcome, false);
    this.pump();
  }

  private fail(fault: Fault): void {
    this.generation++;
    if (this.closing !== null) return;
    this.lastFault = fault;
    const struck = [...this.open.values()];
    for (const task of struck) clearTimeout(task.timer);
    this.open.clear();
    this.alone = false;

    const [only] = struck;
    if (only === undefined) this.failIdle(fault);
    else if (struck.length === 1 && this.givenInLife === 1 && only.incidents.length > 0) {
      this.decide(only, fault, true);
    } else {
      const incident = new Incident(fault, struck.length);
      for (const task of struck) task.incidents.push(incident);
      this.again.unshift(...struck);
    }
    const life = this.life;
    this.life = null;
    this.occupy(life?.kill() ?? Promise.resolve());
  }

  /** Whether an exit with nothing in flight leaves work is known only when more work comes, if ever. */
  private failIdle(fault: Fault): void {
    if (fault.outcome === 'crashed') this.idleFault = fault;
    else this.noted.addUnpinned(fault.message);
  }

  private async restart(): Promise<void> {
    if (this.restarts >= mostRestarts) {
      this.giveUp();
      return;
    }
    this.restarts++;
    if (this.idleFault !== null) {
      this.noted.addUnpinned(this.idleFault.message);
      this.idleFault = null;
    }
    this.givenInLife = 0;
    try {
      this.life = await this.start(this.eventsOf(++this.generation), this.abort.signal);
    } catch (error) {
      this.lastFault = {
        outcome: 'crashed',
        message: error instanceof Error ? error.message : String(error),
      };
    }
  }

  private occupy(work: Promise<void>): void {
    this.busy = work.then(() => {
      this.busy = null;
      this.pump();
    });
  }

  private decide(task: Task, outcome: SignOutcome, pinned: boolean): void {
    task.settle(outcome);
    for (const incident of task.incidents) {
      if (incident.decide(pinned)) this.noted.addUnpinned(incident.fault.message);
    }
  }

  private giveUp(): void {
    const head = firstLine(this.lastFault?.message ?? '');
    const reason = `the adapter was given up after ${mostRestarts} restarts in a row without an answer; last: ${head}`;
    this.givenUp = reason;
    this.noted.addGivenUp(reason);
    this.abandon(reason);
  }

  private abandon(reason: string): void {
    const left = [...this.open.values(), ...this.again.splice(0), ...this.waiting.splice(0)];
    this.open.clear();
    for (const task of left) {
      clearTimeout(task.timer);
      task.settle(notRun(reason));
    }
  }
}

function notRun(message: string): SignOutcome {
  return { outcome: 'not-run', message };
}

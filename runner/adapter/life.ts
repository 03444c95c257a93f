import type { Hello, SignOutcome } from '../model/adapter.js';
import type { Operation, SigningInput } from '../model/signing.js';

/** What ends a life. It falls on all that is in flight, until giving each request alone tells whose it is. */
export interface Fault {
  readonly outcome: 'crashed' | 'timed-out' | 'invalid-reply';
  readonly message: string;
}

/** What a life reports. Nothing is reported before it has said hello. */
export interface LifeEvents {
  answered(ticket: number, outcome: SignOutcome): void;
  /** The life is of no more use; it still has to be killed. */
  failed(fault: Fault): void;
  /** Something broke after the ticket was answered; null: nobody knows whose it is. */
  late(ticket: number | null, message: string): void;
  /** A line on stdout that is no message, and is tolerated. */
  stray(line: string): void;
  warned(message: string): void;
}

/** One life of a signer: a process or a worker, from its hello to its end. */
export interface Life {
  readonly hello: Hello;
  /** Gives a request; a ticket is never used twice, over all lives of a signer. */
  give(ticket: number, operation: Operation, input: SigningInput): void;
  /** What the signer last wrote for people to read; empty if nothing. */
  lastWords(): string;
  /** Ends it now, with all that it started. Never rejects. */
  kill(): Promise<void>;
  /** Lets it end by itself for a short while, then kills it. Never rejects. */
  finish(): Promise<void>;
}

/**
 * Starts a life and waits for its hello.
 * @param signal kills it while it starts
 * @throws ConformError: not found, does not load, does not greet
 */
export type StartLife = (events: LifeEvents, signal: AbortSignal) => Promise<Life>;

import type { SignOutcome } from '../model/adapter.js';
import type { Operation, SigningInput } from '../model/signing.js';
import type { Incident } from './incident.js';

/** A request on its way to an outcome; it may be given more than once. */
export interface Task {
  /** From 1, in the order of the calls. */
  readonly call: number;
  readonly operation: Operation;
  readonly input: SigningInput;
  readonly settle: (outcome: SignOutcome) => void;
  /** The faults that it is suspected of. */
  readonly incidents: Incident[];
  /** Milliseconds since the epoch, of the latest time. */
  givenAt: number;
  /** How many were in flight before it when it was given. */
  ahead: number;
  timer?: NodeJS.Timeout;
}

/**
 * Milliseconds until a task is out of time. A signer that works on one request after another starts on a later
 * one only when it has answered the earlier: then its time counts from there, so that the window changes no
 * verdict; but from no later than if each one ahead had taken all of its own.
 * @param answeredAt when the signer last answered anything
 */
export function timeLeft(task: Task, answeredAt: number, timeoutMs: number, now: number): number {
  const latestTurn = task.givenAt + task.ahead * timeoutMs;
  return Math.min(Math.max(task.givenAt, answeredAt), latestTurn) + timeoutMs - now;
}

/** An answer that took too long, or only waited for its turn: the request alone can tell. */
export function mayHaveWaited(task: Task, timeoutMs: number, now: number): boolean {
  return task.ahead > 0 && now - task.givenAt > timeoutMs;
}

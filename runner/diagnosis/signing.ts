import type { UrlRequest } from '../model/request.js';
import type { Habits } from './habits.js';
import type { Operation, SigningInput, Trace } from '../model/signing.js';

/** What a signer was told, and what it sent. */
export interface Signing {
  readonly operation: Operation;
  readonly input: SigningInput;
  readonly sent: UrlRequest;
  readonly trace: Trace | null;
}

/** A case that was judged. */
export interface JudgedCase {
  readonly id: string;
  /** The verdict is fail, and a request was sent. */
  readonly failed: boolean;
  /** The signing that was looked at last. */
  readonly signing: Signing;
  /** Of this signer; absent: they are seen from what it sent. */
  readonly ways?: readonly Habits[];
}

import type { MessagePort } from 'node:worker_threads';
import type { Operation, SigningInput } from '../model/signing.js';

/** What a worker is started with. */
export interface WorkerStart {
  /** The private way to and fro: libraries inside may listen on the worker's own port. */
  readonly port: MessagePort;
  /** Absolute path of the module. */
  readonly file: string;
}

/** To the worker. */
export type WorkerOrder =
  | { readonly kind: Operation; readonly ticket: number; readonly input: SigningInput }
  /** No more orders: end when nothing is left to do. */
  | { readonly kind: 'finish' };

/** How one call ended, inside the worker. */
export type WorkerAnswer =
  /** What the module returned, unchecked, with headers as pairs. */
  | {
      readonly kind: 'returned';
      readonly request: Record<string, unknown>;
      readonly body?: Uint8Array;
      readonly trace?: unknown;
    }
  | { readonly kind: 'refused' | 'threw' | 'nonsense'; readonly message: string };

/** From the worker. */
export type WorkerReport =
  /** The module is loaded; `said` has the shape of a hello result, unchecked. */
  | { readonly kind: 'ready'; readonly said: unknown }
  | { readonly kind: 'not-loaded'; readonly message: string }
  | { readonly kind: 'answer'; readonly ticket: number; readonly answer: WorkerAnswer }
  | { readonly kind: 'late'; readonly ticket: number | null; readonly message: string };

import type { UrlRequest } from './request.js';
import type { Operation, SigningInput, Trace } from './signing.js';

/** What came of one signing: the signer's own answer, or the fault that stands in its place. */
export type SignOutcome =
  | { readonly outcome: 'signed'; readonly request: UrlRequest; readonly trace: Trace | null }
  | { readonly outcome: 'refused'; readonly message: string }
  | { readonly outcome: 'unsupported'; readonly feature: string; readonly message: string }
  /** The adapter said that it broke, or threw. */
  | { readonly outcome: 'adapter-error'; readonly message: string }
  /** The process or worker died on this request, alone in a fresh one. */
  | { readonly outcome: 'crashed'; readonly message: string }
  /** No reply in time, alone in a fresh process or worker. */
  | { readonly outcome: 'timed-out'; readonly message: string }
  /** A reply that is none. */
  | { readonly outcome: 'invalid-reply'; readonly message: string }
  /** Never asked, or never answered because the run was cut off or the adapter given up. */
  | { readonly outcome: 'not-run'; readonly message: string };

/** Everything that a case may need of a signer, in the contract's words. */
export const knownFeatures = [
  'session-token',
  'unsigned-payload',
  's3-path',
  'unnormalized-path',
  'duplicate-headers',
  'host-header',
  'binary-query',
  'content-sha256-header',
  'unsigned-session-token',
] as const;

export type Feature = (typeof knownFeatures)[number];

/** What an adapter says of itself, defaults filled in. */
export interface Hello {
  readonly implementation: {
    readonly name: string;
    readonly version: string | null;
    readonly language: string | null;
    readonly source: string | null;
    readonly issues: string | null;
  };
  readonly operations: ReadonlySet<string>;
  readonly features: ReadonlySet<string>;
  /** null: any signing name. */
  readonly services: ReadonlySet<string> | null;
  readonly clock: 'injected' | 'system';
  readonly maxInFlight: number;
}

/** One request to a signer. */
export interface SignCall {
  /** From 1, in the order of the calls. */
  readonly id: number;
  /** Never rejects. */
  readonly outcome: Promise<SignOutcome>;
}

/** Which signing of a suite a call is. */
export interface SigningPlace {
  readonly caseId: string;
  /** Its place in the case, from 0. */
  readonly step: number;
}

/** Something that went wrong after a call was answered; a null call could not be told. */
export interface LateFault {
  readonly call: number | null;
  readonly message: string;
}

/** A signer that is attached and has said hello. */
export interface AttachedAdapter {
  readonly kind: 'module' | 'process' | 'http' | 'builtin' | 'offline';
  /** As it was named on the command line. */
  readonly spec: string;
  readonly hello: Hello;
  /** Most calls that may be open at once. */
  readonly window: number;
  /**
   * Calls that may wait beside those, so that a signer has its next request before its last answer is judged;
   * without it none: whoever calls at once would have too many open.
   */
  readonly ahead?: number;
  /**
   * Calls an operation that the adapter says it has.
   * @param place answers that were given before are found by it; no signer is ever told
   */
  call(operation: Operation, input: SigningInput, place?: SigningPlace): SignCall;
  /** What a reader should know of the adapter's behaviour; complete after `close`. */
  warnings(): readonly string[];
  /**
   * true when something happened that must not pass as a clean run: a fault that did not come again when the
   * request was given alone, or an adapter that was given up.
   */
  unstable(): boolean;
  /** Ends the adapter; what is open ends as not-run. Leaves no process behind. */
  close(): Promise<readonly LateFault[]>;
}

/** One thing that passes between us and a signer, as it passes. */
export interface Overheard {
  /** `unfinished`: what the signer wrote after its last line feed; `log`: what it wrote for people to read. */
  readonly by: 'runner' | 'signer' | 'unfinished' | 'log';
  /** Hostile text: a line without its end, or a piece of the log. */
  readonly text: string;
}

/** Limits and ambient things that an adapter is attached with. */
export interface AttachOptions {
  /** Milliseconds for one request. */
  readonly timeoutMs: number;
  /** Milliseconds for the first reply. */
  readonly startupTimeoutMs: number;
  /** Most requests in flight with a process or a server. */
  readonly pipeline: number;
  /** Output that is no protocol fails instead of being tolerated. */
  readonly strict: boolean;
  /** Where relative paths start. */
  readonly cwd: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly toolVersion: string;
  /** Is told what is said on both sides, where there is a wire to listen at. */
  readonly overhear?: (said: Overheard) => void;
}

/** How an adapter is named: by --adapter, or by the words after `--`. */
export type AdapterSpec =
  | { readonly by: 'name'; readonly name: string }
  | { readonly by: 'command'; readonly command: readonly [string, ...string[]] };

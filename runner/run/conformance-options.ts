import type { SignerModule } from '../model/signing.js';
import type { Selection } from '../suite/select.js';
import type { Report } from '../types/report.js';

/**
 * What `runConformance` attaches.
 * - a text: what `--adapter` takes (`./mySigner`, a package, `builtin:reference`); it runs in a worker or process
 * - a list of words: a command that speaks the protocol, without a shell
 * - a function or an object with `sign`: a signer in this very process, without a worker around it. A loop that
 *   never ends hangs the caller, and what is thrown outside an answer is the caller's.
 */
export type Signer = string | readonly [string, ...string[]] | SignerModule | SignerModule['sign'];

/** The options of `run` for programs; each is what the flag of its name is. */
export interface ConformanceOptions extends Selection {
  /** Files, folders and globs of one's own case files. */
  readonly suite?: readonly string[];
  /** Nothing but the files of `suite`. */
  readonly onlySuite?: boolean;
  /** The list of accepted failures; a path from `cwd`. It is read, and never written. */
  readonly knownFailures?: string;
  /** Milliseconds for one request; 5 000. */
  readonly timeout?: number;
  /** Milliseconds for the first reply; 30 000. */
  readonly startupTimeout?: number;
  /** Milliseconds for the whole run; 600 000. */
  readonly runTimeout?: number;
  /** Most requests in flight with a process; 32. */
  readonly pipeline?: number;
  /** Stop at the first unexpected failure. */
  readonly bail?: boolean;
  /** Unsupported cases and stray output fail as well. */
  readonly strict?: boolean;
  /** Where relative paths start; the working directory. */
  readonly cwd?: string;
  /** Ends the run; what has no verdict by then is not-run, and the report is marked partial. */
  readonly signal?: AbortSignal;
}

/** What a run came to. */
export interface Conformance {
  readonly report: Report;
  /** The code that the command line would exit with: 0 passed, 1 failures, 3 the adapter, 130 ended by `signal`. */
  readonly exitCode: number;
}

/**
 * A fault that ends the run before or beside any verdict: of usage, of a file, of an adapter that cannot be
 * attached. `message` says what and where, and what to do about it, in plain lines for a terminal.
 */
export class ConformError extends Error {
  override readonly name = 'ConformError';

  constructor(
    /** Stable word for programs and docs/verdicts.md. */
    readonly code:
      | 'usage'
      | 'config'
      | 'suite-invalid'
      | 'known-failures-invalid'
      | 'nothing-selected'
      | 'answers-invalid'
      | 'adapter-not-found'
      | 'adapter-not-loaded'
      | 'adapter-no-hello'
      | 'protocol-version'
      | 'output',
    message: string,
  ) {
    super(message);
  }

  /** 2: usage, configuration, files. 3: the adapter. (contract: exit codes) */
  get exitCode(): 2 | 3 {
    return this.code === 'adapter-not-loaded' ||
      this.code === 'adapter-no-hello' ||
      this.code === 'protocol-version'
      ? 3
      : 2;
  }
}

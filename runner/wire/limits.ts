/** What a listener takes at most: whoever sends more, or sends too slowly, is answered or cut off. */
export const limits = {
  /** Bytes of request line and headers. */
  head: 64 * 1024,
  /** Bytes of one body. */
  body: 16 * 1024 * 1024,
  /** Bytes of all bodies that are held at once. */
  bodies: 128 * 1024 * 1024,
  /** Open connections; further ones are closed at once. */
  connections: 512,
  /** Milliseconds for request line and headers. */
  headMs: 10_000,
  /** Milliseconds for a whole request. */
  requestMs: 60_000,
  /** Milliseconds that a connection is kept open without a request. */
  idleMs: 15_000,
  /** Milliseconds that a client has to read why it is cut off, and to hang up. */
  lingerMs: 2_000,
  /** How often slow senders are looked for, milliseconds. */
  checkMs: 1_000,
} as const;

/** Limits of a listener; all but tests use `limits`. */
export type Limits = { readonly [K in keyof typeof limits]: number };

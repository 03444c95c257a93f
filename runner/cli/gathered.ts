/** A sink that gathers. */
export interface Gathered {
  readonly write: (text: string) => void;
  /** Writes what is gathered now. */
  readonly flush: () => void;
}

/** Milliseconds that a text may wait for others: nobody who watches sees them. */
const waitMs = 20;

/**
 * Gathers texts into one write: thousands of lines may come in a second, and each write of its own would cost more
 * than the request that it speaks of. A text that comes alone is written in the same turn of the event loop.
 */
export function gathered(
  sink: (text: string) => void,
  now: () => number = () => performance.now(),
): Gathered {
  let held: string[] = [];
  let last = Number.NEGATIVE_INFINITY;
  const flush = (): void => {
    if (held.length === 0) return;
    const text = held.join('');
    held = [];
    last = now();
    sink(text);
  };
  return {
    write: (text) => {
      if (held.push(text) > 1) return;
      if (now() - last >= waitMs) setImmediate(flush);
      else setTimeout(flush, waitMs);
    },
    flush,
  };
}

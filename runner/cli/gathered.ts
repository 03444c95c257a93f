/** A sink that gathers. */
export interface Gathered {
  readonly write: (text: string) => void;
  /** Writes what is gathered now. */
  readonly flush: () => void;
}

/** Gathers the texts of one turn of the event loop into one write: thousands of lines may come in a second. */
export function gathered(sink: (text: string) => void): Gathered {
  let held = '';
  const flush = (): void => {
    const text = held;
    held = '';
    if (text !== '') sink(text);
  };
  return {
    write: (text) => {
      if (held === '') setImmediate(flush);
      held += text;
    },
    flush,
  };
}

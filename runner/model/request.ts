/** A header as it was written: name in its own case, value raw. Text stands for its UTF-8 bytes. */
export type Header = readonly [name: string, value: string];

/** A request with its whole URL, as a signer is given it and as it gives it back. */
export interface UrlRequest {
  readonly method: string;
  /** The raw URL, percent-encoded as it goes on the wire; never normalised. */
  readonly url: string;
  /** Ordered, repeats included. */
  readonly headers: readonly Header[];
  readonly body: Uint8Array;
}

/** A request as a service receives it: the raw target, and Host among the headers. */
export interface WireRequest {
  readonly method: string;
  /** The raw request target: path and query. */
  readonly target: string;
  readonly headers: readonly Header[];
  readonly body: Uint8Array;
}

/** The values of all headers of this name (compared without case), in order. */
export function headerValues(headers: readonly Header[], wantedName: string): string[] {
  const wanted = wantedName.toLowerCase();
  const values: string[] = [];
  // Asked some thirty times for every case: pairs are not taken apart, which costs an iterator each.
  for (const header of headers) if (isNamed(header[0], wanted)) values.push(header[1]);
  return values;
}

/** The value of the first header of this name (compared without case); undefined if there is none. */
export function firstHeader(headers: readonly Header[], wantedName: string): string | undefined {
  const wanted = wantedName.toLowerCase();
  for (const header of headers) if (isNamed(header[0], wanted)) return header[1];
  return undefined;
}

/** Whether a header of this name is among them (compared without case). */
export function hasHeader(headers: readonly Header[], name: string): boolean {
  return firstHeader(headers, name) !== undefined;
}

/** Lengths are compared first: most names differ in them. */
function isNamed(name: string, wanted: string): boolean {
  return name.length === wanted.length && (name === wanted || name.toLowerCase() === wanted);
}

/** The headers without those of this name (compared without case). */
export function withoutHeader(headers: readonly Header[], name: string): Header[] {
  const unwanted = name.toLowerCase();
  return headers.filter(([n]) => n.toLowerCase() !== unwanted);
}

/** The hex digits of every escape in lower case. */
export function lowerHex(encoded: string): string {
  return encoded.replace(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase());
}

/** What comes of UTF-8 that is read as text and written in Latin-1. */
export function asLatin1(bytes: Uint8Array): Buffer {
  return Buffer.from(Buffer.from(bytes).toString('utf8'), 'latin1');
}

/** Order by code, for sort. */
export function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

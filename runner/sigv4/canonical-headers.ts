import { headerValues, type Header } from '../model/request.js';

/** A header value as it is signed: blanks at the ends taken off, runs of blanks inside folded to one. */
export function canonicalValue(value: string): string {
  // Most values hold no blank.
  return /[ \t\r\n]/.test(value) ? value.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '') : value;
}

/**
 * The canonical headers: one line for each signed name, in the order of `signedNames`; repeats of a header
 * are joined with commas in the order of the wire. A name that the request lacks has an empty value.
 * @param signedNames in lower case, sorted, without repeats
 * @returns every line ended by LF
 */
export function canonicalHeaders(headers: readonly Header[], signedNames: readonly string[]): string {
  let lines = '';
  for (const name of signedNames) {
    const values = headerValues(headers, name);
    // Hardly a header is repeated.
    const value =
      values.length === 1 ? canonicalValue(values[0] ?? '') : values.map(canonicalValue).join(',');
    lines += `${name}:${value}\n`;
  }
  return lines;
}

/** Names as SignedHeaders lists them: in lower case, sorted by code, without repeats. */
export function signedHeaderNames(names: Iterable<string>): string[] {
  return [...new Set([...names].map((name) => name.toLowerCase()))].sort();
}

import { percentDecode, percentEncode, percentEncodeText } from './bytes.js';
import type { Rules } from './rules.js';

/** A parameter of a query, raw as on the wire; `value` is empty where there is no `=`. */
export interface RawParameter {
  readonly name: string;
  readonly value: string;
  /** The whole piece as written. */
  readonly raw: string;
}

/** Cuts a raw query at `&` and at the first `=` of each piece; empty pieces are ignored. */
export function splitQuery(query: string): RawParameter[] {
  const parameters: RawParameter[] = [];
  if (query === '') return parameters;
  for (const raw of query.split('&')) {
    if (raw === '') continue;
    const mark = raw.indexOf('=');
    if (mark < 0) parameters.push({ name: raw, value: '', raw });
    else parameters.push({ name: raw.slice(0, mark), value: raw.slice(mark + 1), raw });
  }
  return parameters;
}

/**
 * The canonical query string: third line of the canonical request. Names and values are encoded one by one
 * and sorted by encoded name, then by encoded value, in byte order; X-Amz-Signature is left out.
 * @param query the raw query of the wire, without the question mark
 */
export function canonicalQuery(query: string, rules: Rules): string {
  if (query === '') return '';
  const encoded: { readonly name: string; readonly value: string }[] = [];
  for (const { name, value } of splitQuery(query)) {
    const one = { name: encodeParameter(name, rules), value: encodeParameter(value, rules) };
    if (one.name !== 'X-Amz-Signature') encoded.push(one);
  }
  encoded.sort((a, b) => compareBytes(a.name, b.name) || compareBytes(a.value, b.value));
  return encoded.map(({ name, value }) => `${name}=${value}`).join('&');
}

/** A name or value as the canonical query has it, from its spelling on the wire. */
export function encodeParameter(raw: string, { unreserved }: Rules): string {
  return raw.includes('%')
    ? percentEncode(percentDecode(raw), unreserved)
    : percentEncodeText(raw, unreserved);
}

/** Order of ASCII texts by code: what is encoded holds nothing else. */
export function compareBytes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

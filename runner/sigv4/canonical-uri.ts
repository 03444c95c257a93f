import { percentDecode, percentEncode, percentEncodeText } from './bytes.js';
import type { Rules } from './rules.js';

/**
 * The canonical URI: second line of the canonical request.
 * @param path the raw path of the wire, without the query
 */
export function canonicalUri(path: string, rules: Rules): string {
  const normalized = rules.normalizePath ? normalizePath(path) : path === '' ? '/' : path;
  // Encoding what is already encoded is what "URI-encode each path segment twice" comes to: a service does
  // not decode the path of the wire before it checks.
  const kept = `${rules.unreserved}/`;
  // Where nothing is encoded there is nothing to be decoded.
  return rules.doubleEncodePath || !normalized.includes('%')
    ? percentEncodeText(normalized, kept)
    : percentEncode(percentDecode(normalized), kept);
}

/**
 * Takes out dot segments and empty segments; a final slash stays. Where the RFC makes a path that ends in a dot
 * segment end in a slash, AWS's own signers leave none (botocore, aws-crt, smithy).
 */
export function normalizePath(path: string): string {
  const kept = remainingSegments(path);
  return `/${kept.join('/')}${kept.length > 0 && path.endsWith('/') ? '/' : ''}`;
}

/** The segments of a path once dot segments (RFC 3986, section 5.2.4) and empty ones are out. */
export function remainingSegments(path: string): string[] {
  const kept: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '..') kept.pop();
    else if (segment !== '' && segment !== '.') kept.push(segment);
  }
  return kept;
}

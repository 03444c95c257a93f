import type { WireRequest } from '../model/request.js';
import { canonicalHeaders } from './canonical-headers.js';
import { canonicalQuery } from './canonical-query.js';
import { canonicalUri } from './canonical-uri.js';
import type { Rules } from './rules.js';
import { splitTarget } from './url.js';

/**
 * The canonical request: method, canonical URI, canonical query string, canonical headers and a blank line,
 * signed headers, payload hash; joined by LF, none at the end.
 * @param signedNames in lower case, sorted, without repeats
 * @param hash what stands for the payload hash
 */
export function canonicalRequest(
  request: WireRequest,
  signedNames: readonly string[],
  hash: string,
  rules: Rules,
): string {
  const { path, query } = splitTarget(request.target);
  return [
    request.method,
    canonicalUri(path, rules),
    canonicalQuery(query, rules),
    canonicalHeaders(request.headers, signedNames),
    signedNames.join(';'),
    hash,
  ].join('\n');
}

import { hasHeader, type UrlRequest, type WireRequest } from '../model/request.js';
import { requestTarget, splitUrl, wireHost } from '../sigv4/url.js';

/**
 * The request as an HTTP client sends it: the target, and as Host the `host` header if there is one, else the
 * URL's.
 * @returns null if the URL is no absolute http(s) URL
 */
export function toWire(request: UrlRequest): WireRequest | null {
  const known = onWire.get(request);
  if (known !== undefined) return known;
  const made = sentBy(request);
  onWire.set(request, made);
  return made;
}

/** What is computed of a request is kept with it: a signer's answer that is judged again is one on the wire, too. */
const onWire = new WeakMap<UrlRequest, WireRequest | null>();

function sentBy(request: UrlRequest): WireRequest | null {
  const url = splitUrl(request.url);
  if (url === null) return null;
  const hasHost = hasHeader(request.headers, 'host');
  return {
    method: request.method,
    target: requestTarget(url),
    headers: hasHost ? request.headers : [['host', wireHost(url)], ...request.headers],
    body: request.body,
  };
}

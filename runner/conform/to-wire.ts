import { headerValues, type UrlRequest, type WireRequest } from '../model/request.js';
import { requestTarget, splitUrl, wireHost } from '../sigv4/url.js';

/**
 * The request as an HTTP client sends it: the target, and as Host the `host` header if there is one, else the
 * URL's.
 * @returns null if the URL is no absolute http(s) URL
 */
export function toWire(request: UrlRequest): WireRequest | null {
  const url = splitUrl(request.url);
  if (url === null) return null;
  const hasHost = headerValues(request.headers, 'host').length > 0;
  return {
    method: request.method,
    target: requestTarget(url),
    headers: hasHost ? request.headers : [['host', wireHost(url)], ...request.headers],
    body: request.body,
  };
}

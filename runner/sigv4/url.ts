/** A URL cut into its raw parts; nothing is decoded, normalised or defaulted. */
export interface RawUrl {
  /** http or https, in lower case. */
  readonly scheme: string;
  /** Host and port as written, without user information. */
  readonly authority: string;
  /** As written; empty if the URL has none. */
  readonly path: string;
  /** Without the question mark; null if there is no question mark. */
  readonly query: string | null;
}

/**
 * Cuts an absolute http(s) URL (RFC 3986, appendix B) without a URL class standing between, for those tidy
 * paths, hosts and escapes. User information and the fragment never go on the wire and are dropped.
 * @returns null if the text is no such URL
 */
export function splitUrl(url: string): RawUrl | null {
  const match = /^(https?):\/\/([^/?#]*)([^?#]*)(?:\?([^#]*))?(?:#.*)?$/is.exec(url);
  if (match === null) return null;
  const [, scheme = '', userAuthority = '', path = '', query] = match;
  const authority = userAuthority.slice(userAuthority.lastIndexOf('@') + 1);
  if (authority === '') return null;
  return { scheme: scheme.toLowerCase(), authority, path, query: query ?? null };
}

/**
 * What an HTTP client sends as Host for this URL: the host in lower case, and the port unless it is the
 * scheme's own (RFC 9110, section 7.2; RFC 3986, section 6.2.3).
 */
export function wireHost(url: RawUrl): string {
  const lower = url.authority.toLowerCase();
  const [, host = lower, port = ''] = lower.includes(':') ? (/^(.*?)(?::(\d*))?$/s.exec(lower) ?? []) : [];
  const standard = url.scheme === 'https' ? '443' : '80';
  return port === '' || port === standard ? host : `${host}:${port}`;
}

/** The request target of a URL: its path (at least "/") and query, raw. */
export function requestTarget(url: RawUrl): string {
  return (url.path === '' ? '/' : url.path) + (url.query === null ? '' : `?${url.query}`);
}

/** Cuts a request target into raw path and query; the query is empty if there is none. */
export function splitTarget(target: string): { path: string; query: string } {
  const mark = target.indexOf('?');
  return mark < 0
    ? { path: target, query: '' }
    : { path: target.slice(0, mark), query: target.slice(mark + 1) };
}

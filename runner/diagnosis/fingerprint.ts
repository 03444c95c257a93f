import type { UrlRequest } from '../model/request.js';
import { splitTarget, splitUrl, requestTarget, wireHost } from '../sigv4/url.js';

/**
 * What a signer sent, as far as it shows what it signed: equal texts come of equal signers. The order of headers,
 * of parameters and of the parts of Authorization, and the case of header names, are a signer's own affair.
 */
export interface Fingerprint {
  /** All but the signature: method, path, parameters, headers, the Authorization header without its signature. */
  readonly form: string;
  /** As it stands in the request; empty if none does. */
  readonly signature: string;
}

const inHeader = /(?<=Signature=)[^,\s]*/;
const inQuery = /^X-Amz-Signature=/i;

export function fingerprintOf({ method, url, headers }: UrlRequest): Fingerprint {
  const raw = splitUrl(url);
  const { path, query } = splitTarget(raw === null ? url : requestTarget(raw));
  const pieces = query.split('&').filter((piece) => piece !== '');
  const lines: string[] = [];
  let authorization: string | null = null;
  let hasHost = false;
  for (const [name, value] of headers) {
    const lower = name.toLowerCase();
    if (lower !== 'authorization') lines.push(`${lower}:${value.trim()}`);
    else {
      // Of several the last is the one that was made.
      if (authorization !== null) lines.push(`${lower}:${authorization.trim()}`);
      authorization = value;
    }
    hasHost ||= lower === 'host';
  }
  if (!hasHost && raw !== null) lines.push(`host:${wireHost(raw)}`);
  const signature =
    inHeader.exec(authorization ?? '')?.[0] ??
    pieces.find((piece) => inQuery.test(piece))?.replace(inQuery, '') ??
    '';
  return {
    form: [
      method,
      path,
      ...pieces.filter((piece) => !inQuery.test(piece)).sort(),
      '',
      ...lines.sort(),
      ordered((authorization ?? '').replace(inHeader, '')),
    ].join('\n'),
    signature,
  };
}

/** The parts of an Authorization header without what is the signer's own affair: their order, and blanks between. */
function ordered(authorization: string): string {
  const [, algorithm = '', parts = ''] = /^(\S+) +(\S.*)$/.exec(authorization) ?? [];
  return algorithm === '' ? authorization : [algorithm, ...parts.split(/, */).sort()].join('\n');
}

import type { IncomingMessage } from 'node:http';
import type { Header, WireRequest } from '../model/request.js';
import { requestTarget, splitUrl } from '../sigv4/url.js';

/**
 * The request as it stood on the wire: raw target, raw header names, their order and repeats. node:http hands every
 * byte of a head over as one character (Latin-1); text stands for its UTF-8 bytes here, and bytes that are no UTF-8
 * stay the characters they came as.
 */
export function arrivedRequest(message: IncomingMessage, body: Uint8Array): WireRequest {
  const { rawHeaders, method = '', url = '' } = message;
  const headers: Header[] = [];
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    headers.push([rawHeaders[at] ?? '', textOf(rawHeaders[at + 1] ?? '')]);
  }
  return { method, target: targetOf(textOf(url)), headers, body };
}

/** A client that takes us for its proxy sends the whole URL (RFC 9112, section 3.2.2). */
function targetOf(target: string): string {
  const url = target.startsWith('/') ? null : splitUrl(target);
  return url === null ? target : requestTarget(url);
}

function textOf(latin1: string): string {
  if (!/[\u0080-\u00ff]/.test(latin1)) return latin1;
  try {
    return utf8.decode(Buffer.from(latin1, 'latin1'));
  } catch {
    return latin1;
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

import { STATUS_CODES } from 'node:http';
import { hasHeader, type Header } from '../../runner/model/request.js';
import type { WorkedRequest } from '../../runner/model/worked.js';
import { visible, visibleLines } from '../text/visible.js';

/** A request with what an HTTP client adds to frame its body. */
export function framed(request: WorkedRequest): WorkedRequest {
  const { headers, bodyBase64 } = request;
  const bytes = Buffer.from(bodyBase64, 'base64').length;
  const isFramed = ['content-length', 'transfer-encoding'].some((n) => hasHeader(headers, n));
  return bytes === 0 || isFramed
    ? request
    : { ...request, headers: [...headers, ['content-length', String(bytes)]] };
}

/** A request as HTTP/1.1 spells it, line by line. */
export function requestLines({ method, target, headers, bodyBase64 }: WorkedRequest): string[] {
  return message(`${method} ${target} HTTP/1.1`, headers, bodyLines(bodyBase64));
}

/** A reply as HTTP/1.1 spells it, line by line. */
export function replyLines(reply: {
  readonly status: number;
  readonly headers: readonly Header[];
  readonly body: string;
}): string[] {
  const { status, headers, body } = reply;
  const first = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`.trimEnd();
  return message(first, headers, body === '' ? [] : visibleLines(body.replace(/\n$/, '')));
}

function message(first: string, headers: readonly Header[], body: readonly string[]): string[] {
  // A line end inside of a header would look like the next one.
  return [first, ...headers.map(([name, value]) => `${name}: ${value}`)].map(visible).concat('', body);
}

/** The text of a body; null if its bytes are no text. */
export function bodyText(bodyBase64: string): string | null {
  const bytes = Buffer.from(bodyBase64, 'base64');
  const text = bytes.toString('utf8');
  return Buffer.from(text).equals(bytes) && !/(?![\t\r\n])\p{Cc}/u.test(text) ? text : null;
}

/** Bytes of a body that are shown; a case may post megabytes. */
const bodyShown = 16_384;

function bodyLines(bodyBase64: string): string[] {
  const bytes = Buffer.from(bodyBase64, 'base64').length;
  const text = bodyText(bodyBase64);
  const kept = (text ?? bodyBase64).slice(0, bodyShown);
  const cut = kept.length < (text ?? bodyBase64).length ? ['… (cut here; --json has all of it)'] : [];
  if (text !== null) return text === '' ? [] : [...visibleLines(kept), ...cut];
  return [`(${bytes} bytes that are no text, in Base64)`, ...(kept.match(/.{1,76}/g) ?? []), ...cut];
}

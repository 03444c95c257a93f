import { firstHeader, hasHeader, headerValues, type Header } from '../model/request.js';
import { requestTarget, splitUrl, wireHost } from '../sigv4/url.js';
import { checkedHeaders, Unreadable, type Intake } from './intake.js';

/**
 * Reads a request as HTTP/1.1 spells it, LF or CRLF at the line ends; the part of `curl -v` that begins with `> `;
 * the pseudo-headers of HTTP/2.
 * @throws Unreadable
 */
export function readRawHttp(bytes: Uint8Array): Intake {
  // One character for each byte, so that a body that is no text stays what it is.
  const text = Buffer.from(bytes)
    .toString('latin1')
    .replace(/^(?:\r?\n)+/, '');
  const end = /\r?\n\r?\n/.exec(text);
  const whole = end === null ? text : text.slice(0, end.index);
  const quoted = whole.split(/\r?\n/).filter((line) => /^> ./.test(line));
  const lines = utf8(quoted.length > 0 ? quoted.map((line) => line.slice(2)).join('\n') : whole).split(
    /\r?\n/,
  );
  const rest = end === null || quoted.length > 0 ? '' : text.slice(end.index + end[0].length);
  const { method, target, headers } = readHead(lines.map((line) => line.trimEnd()));
  const url = splitUrl(target);
  const host = firstHeader(headers, 'host') ?? (url === null ? undefined : wireHost(url));
  if (host === undefined) {
    throw new Unreadable('it has no Host header: add the line "Host: ..." with the host that it was sent to');
  }
  const own: Header[] = hasHeader(headers, 'host') ? [] : [['Host', host]];
  return {
    kind: 'http',
    request: {
      method,
      target: url === null ? target : requestTarget(url),
      headers: checkedHeaders([...own, ...headers]),
      body: bodyOf(Buffer.from(rest, 'latin1'), headers),
    },
    scheme: url?.scheme === 'http' ? 'http' : 'https',
    knowsMethod: true,
    remarks:
      quoted.length > 0
        ? ['Read from the lines that begin with "> "; such a dump has no body: --body-file gives one.']
        : [],
    reply: null,
  };
}

function readHead(lines: readonly string[]): { method: string; target: string; headers: Header[] } {
  const first = lines[0] ?? '';
  const start = /^([A-Za-z][\w-]*) ((?:\/|https?:|\*|\?).*?)(?: HTTP\/\d(?:\.\d)?)?$/i.exec(first);
  const isPseudo = first.startsWith(':');
  if (start === null && !isPseudo) {
    throw new Unreadable(
      'its first line is no request line such as "GET /path HTTP/1.1". Read are: a raw HTTP request, a curl command line, a HAR entry, a presigned URL',
    );
  }
  const headers = readHeaders(isPseudo ? lines : lines.slice(1), isPseudo ? 1 : 2);
  const pseudo = (name: string) => headers.find(([own]) => own.toLowerCase() === name)?.[1];
  const method = start?.[1] ?? pseudo(':method');
  const target = start?.[2] ?? pseudo(':path');
  if (method === undefined || target === undefined) {
    throw new Unreadable('its pseudo-headers lack :method or :path');
  }
  const authority = pseudo(':authority');
  const real = headers.filter(([name]) => !name.startsWith(':'));
  const host: Header[] = authority === undefined || hasHeader(real, 'host') ? [] : [['Host', authority]];
  return { method, target, headers: [...host, ...real] };
}

function readHeaders(lines: readonly string[], firstLine: number): Header[] {
  const headers: [string, string][] = [];
  for (const [index, line] of lines.entries()) {
    const last = headers.at(-1);
    if (line === '') continue;
    if (/^[ \t]/.test(line) && last !== undefined) {
      // A folded line (RFC 9112, section 5.2) stands for a blank.
      last[1] += ` ${line.trim()}`;
      continue;
    }
    const mark = line.indexOf(':', 1);
    if (mark < 0) {
      throw new Unreadable(`line ${firstLine + index} is no header: there is no colon in it`);
    }
    headers.push([line.slice(0, mark).trimEnd(), line.slice(mark + 1).trimStart()]);
  }
  return headers;
}

/** Editors end a file by a line feed that is no part of the body: the request says how long it is. */
function bodyOf(rest: Buffer, headers: readonly Header[]): Uint8Array {
  const [length = ''] = headerValues(headers, 'content-length');
  return /^\d{1,9}$/.test(length) ? rest.subarray(0, Number(length)) : rest;
}

function utf8(latin1: string): string {
  return Buffer.from(latin1, 'latin1').toString('utf8');
}

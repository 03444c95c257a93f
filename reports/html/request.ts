import type { CaseResult, SentRequest } from '../../runner/types/report.js';
import { count } from '../terminal/page.js';
import { exactCells, visibleLines } from '../text/visible.js';
import { cellsMarkup } from './cells.js';
import { lines, markup, type Markup, type Value } from './markup.js';

/** Bytes of a binary body that are shown. */
const dumped = 256;

/** What the signer sent, as it sent it. */
export function requestBlock({ request, observed }: CaseResult): Markup {
  if (request === undefined) {
    const kept = observed === null || unsent.has(observed.outcome);
    return markup`<p class="none">${kept ? 'Nothing was sent.' : 'This report does not hold it.'}</p>`;
  }
  const { method, url, headers } = request;
  const parts = [
    markup`<b>${exact(method)}</b> ${exact(url)}`,
    ...headers.map(([name, value]) => markup`<b>${exact(name)}</b>: ${exact(value)}`),
    ...body(request),
  ];
  return markup`<pre class="wire" tabindex="0">${lines(parts)}</pre>`;
}

const unsent: ReadonlySet<string> = new Set([
  'refused',
  'unsupported',
  'crashed',
  'timed-out',
  'invalid-reply',
  'adapter-error',
]);

/** Character by character: an odd blank or another form of é is just what a case may be about. */
function exact(text: string): Markup {
  return cellsMarkup(exactCells(text));
}

function body({ bodyBase64, bodyBytes }: SentRequest): Value[] {
  if (bodyBytes === 0) return [];
  const bytes = Buffer.from(bodyBase64, 'base64');
  const cut = bytes.length < bodyBytes;
  const text = textOf(bytes, cut);
  const more = cut || (text === null && bytes.length > dumped);
  return [
    '',
    markup`<i>${count(bodyBytes, 'byte')}${text === null && ', not text'}</i>`,
    ...(text === null ? dump(bytes) : visibleLines(text)),
    ...(more ? ['…'] : []),
  ];
}

/** null if the bytes are not UTF-8; where they are cut, so may a character be. */
function textOf(bytes: Uint8Array, cut: boolean): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: cut });
  } catch {
    return null;
  }
}

/** Sixteen bytes a line, in hexadecimal and as ASCII. */
function dump(bytes: Uint8Array): string[] {
  const rows: string[] = [];
  for (let at = 0; at < Math.min(bytes.length, dumped); at += 16) {
    const row = bytes.subarray(at, at + 16);
    const hex = Array.from(row, (byte) => byte.toString(16).padStart(2, '0')).join(' ');
    const ascii = Array.from(row, (byte) => (byte > 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.'));
    rows.push(`${at.toString(16).padStart(4, '0')}  ${hex.padEnd(47)}  ${ascii.join('')}`);
  }
  return rows;
}

import type { UrlRequest } from '../model/request.js';
import type { SentRequest } from '../types/report.js';

/** Bytes of a body that a report keeps: what people can look at. The schema names the number. */
const bodyKept = 4096;

/** Characters of a URL, a name or a value that a report keeps; a signer may send megabytes with every case. */
const textKept = 8192;

/** Headers that a report keeps. */
const headersKept = 200;

/** The request for the report, as the signer sent it. What is cut ends in `…`. */
export function sentRequest({ method, url, headers, body }: UrlRequest): SentRequest {
  const more = headers.length - headersKept;
  return {
    method: kept(method),
    url: kept(url),
    headers: [
      ...headers.slice(0, headersKept).map(([name, value]): [string, string] => [kept(name), kept(value)]),
      ...(more > 0 ? [['…', `${more} more`] as [string, string]] : []),
    ],
    bodyBase64: Buffer.from(body.subarray(0, bodyKept)).toString('base64'),
    bodyBytes: body.length,
  };
}

function kept(text: string): string {
  return text.length <= textKept ? text : `${text.slice(0, textKept).replace(/[\ud800-\udbff]$/, '')}…`;
}

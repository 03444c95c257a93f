import { requestTarget, splitUrl, wireHost } from '../sigv4/url.js';
import { readCurl } from './curl.js';
import { readHar } from './har.js';
import { checkedSize, Unreadable, type Intake, type IntakeOptions } from './intake.js';
import { readRawHttp } from './raw-http.js';

/**
 * Reads a request that somebody pasted, whatever it is: a raw HTTP request, a curl command line, a HAR file or entry,
 * a URL.
 * @throws Unreadable
 */
export function readRequest(bytes: Uint8Array, { entry, body }: IntakeOptions): Intake {
  // What PowerShell writes into a file.
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  const text = new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(bytes).trim();
  if (text === '') throw new Unreadable('it is empty');
  if (entry !== null && !/^[[{]/.test(text)) {
    throw new Unreadable('--entry chooses from a HAR file, and this is none');
  }
  const intake = checkedSize(readKind(text, isWide ? Buffer.from(text) : withoutMark(bytes), entry, body));
  return body === null ? intake : { ...intake, request: { ...intake.request, body } };
}

function readKind(text: string, bytes: Uint8Array, entry: number | null, body: Uint8Array | null): Intake {
  if (/^(?:[$#%>] *)?curl(?:\.exe)?\s/.test(text)) return readCurl(text, body);
  if (/^[[{]/.test(text)) return readHar(text, entry);
  if (/^["'<]?https?:\/\/\S+$/i.test(text)) return readUrl(text);
  return readRawHttp(bytes);
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

function readUrl(text: string): Intake {
  const url = splitUrl(text.replace(/^["'<]|["'>]$/g, ''));
  if (url === null) throw new Unreadable('it begins like a URL and is none');
  return {
    kind: 'url',
    request: {
      method: 'GET',
      target: requestTarget(url),
      headers: [['Host', wireHost(url)]],
      body: new Uint8Array(),
    },
    scheme: url.scheme === 'http' ? 'http' : 'https',
    knowsMethod: false,
    remarks: [],
    reply: null,
  };
}

import { hasHeader, type Header } from '../model/request.js';
import { requestTarget, splitUrl, wireHost } from '../sigv4/url.js';
import { checkedHeaders, Unreadable, type Intake } from './intake.js';

type Members = Readonly<Record<string, unknown>>;

/**
 * Reads a HAR file, one of its entries or the `request` of one (HAR 1.2).
 * @param entry from 1; null: the only entry that is signed, or the only one
 * @throws Unreadable
 */
export function readHar(text: string, entry: number | null): Intake {
  const entries = entriesOf(parse(text));
  const chosen = choose(entries, entry);
  const request = membersOf(chosen['request']);
  if (request === null) throw new Unreadable('the HAR entry has no "request"');
  const url = splitUrl(textOf(request['url']));
  if (url === null) throw new Unreadable('the request of the HAR entry has no http(s) "url"');
  const pairs = headersOf(request['headers']);
  const authority = pairs.find(([name]) => name.toLowerCase() === ':authority')?.[1];
  const headers = pairs.filter(([name]) => !name.startsWith(':'));
  const host: Header[] = hasHeader(headers, 'host') ? [] : [['Host', authority ?? wireHost(url)]];
  const method = textOf(request['method']);
  const content = membersOf(membersOf(chosen['response'])?.['content']);
  return {
    kind: 'har',
    request: {
      method: method === '' ? 'GET' : method,
      target: requestTarget(url),
      headers: checkedHeaders([...host, ...headers]),
      body: bodyOf(membersOf(request['postData'])),
    },
    scheme: url.scheme === 'http' ? 'http' : 'https',
    knowsMethod: method !== '',
    remarks: [],
    reply: content === null ? null : decoded(content).toString('utf8'),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Unreadable(
      'it begins like JSON and is none: a HAR entry is copied whole, from its first brace to its last',
    );
  }
}

function entriesOf(json: unknown): Members[] {
  const whole = membersOf(json);
  const listed = membersOf(whole?.['log'])?.['entries'] ?? (Array.isArray(json) ? json : undefined);
  if (Array.isArray(listed)) {
    return listed.map(membersOf).filter((one) => one !== null);
  }
  if (whole !== null && 'request' in whole) return [whole];
  if (whole !== null && 'url' in whole && 'method' in whole) return [{ request: whole }];
  throw new Unreadable(
    'it is JSON, but no HAR file, no entry of one and no request with "method", "url" and "headers"',
  );
}

function choose(entries: readonly Members[], entry: number | null): Members {
  if (entry !== null) {
    const chosen = entries[entry - 1];
    if (chosen === undefined)
      throw new Unreadable(`--entry ${entry}: the HAR file has ${entries.length} entries`);
    return chosen;
  }
  const signed = entries.filter(isSigned);
  const [first] = signed.length > 0 ? signed : entries;
  if (first === undefined) throw new Unreadable('the HAR file has no entries');
  if (signed.length > 1) {
    const numbers = signed.map((one) => entries.indexOf(one) + 1);
    const shown = numbers.slice(0, 20).join(', ') + (numbers.length > 20 ? ', …' : '');
    throw new Unreadable(
      `${signed.length} entries of the HAR file are signed (${shown}): choose one with --entry <n>`,
    );
  }
  return first;
}

function isSigned(entry: Members): boolean {
  const request = membersOf(entry['request']);
  return (
    /[?&]X-Amz-Signature=/i.test(textOf(request?.['url'])) ||
    headersOf(request?.['headers']).some(
      ([name, value]) => name.toLowerCase() === 'authorization' && value.startsWith('AWS4'),
    )
  );
}

function headersOf(list: unknown): Header[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((one: unknown): Header[] => {
    const header = membersOf(one);
    return header === null ? [] : [[textOf(header['name']), textOf(header['value'])]];
  });
}

function bodyOf(posted: Members | null): Uint8Array {
  return posted === null ? new Uint8Array() : decoded(posted);
}

function decoded(content: Members): Buffer {
  return Buffer.from(textOf(content['text']), content['encoding'] === 'base64' ? 'base64' : 'utf8');
}

function membersOf(value: unknown): Members | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : null;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

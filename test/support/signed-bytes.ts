import { createHash, createHmac } from 'node:crypto';
import type { Header } from '#lib/runner/model/request.js';

/** A request to be signed; path, query and values are such that nothing needs encoding, folding or sorting. */
export interface Unsigned {
  readonly method?: string;
  readonly path?: string;
  /** In canonical order. */
  readonly query?: string;
  /** Names in lower case; host and x-amz-date are added. */
  readonly headers?: readonly Header[];
  /** Sent, and not signed. */
  readonly unsigned?: readonly Header[];
  readonly body?: string;
  readonly service: string;
  readonly region?: string;
  readonly time?: Date;
  readonly key?: readonly [id: string, secret: string];
  readonly host?: string;
}

const exampleKey = ['AKIDEXAMPLE', 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY'] as const;

/** The bytes of a rightly signed request, apart from the code under test. */
export function signedBytes(request: Unsigned): string {
  const { method = 'GET', path = '/', query = '', body = '', service, region = 'us-east-1' } = request;
  const { time = new Date('2015-08-30T12:36:00Z'), key = exampleKey, host = 'h' } = request;
  const date = time.toISOString().replace(/[-:]|\.\d+/g, '');
  const hash = sha256(body);
  const isS3 = service.startsWith('s3');
  const all = [
    ...(request.headers ?? []),
    ['host', host] as const,
    ['x-amz-date', date] as const,
    ...(isS3 ? [['x-amz-content-sha256', hash] as const] : []),
  ].sort(([a], [b]) => (a < b ? -1 : 1));
  const names = all.map(([name]) => name).join(';');
  const lines = all.map(([name, value]) => `${name}:${value}`);
  const canonical = [method, path, query, ...lines, '', names, hash].join('\n');
  const scope = [date.slice(0, 8), region, service, 'aws4_request'];
  const toSign = ['AWS4-HMAC-SHA256', date, scope.join('/'), sha256(canonical)].join('\n');
  const signingKey = scope.reduce<string | Buffer>((above, part) => hmac(above, part), `AWS4${key[1]}`);
  const credential = [key[0], ...scope].join('/');
  return [
    `${method} ${path}${query === '' ? '' : `?${query}`} HTTP/1.1`,
    ...[...all, ...(request.unsigned ?? [])].map(([name, value]) => `${name}: ${value}`),
    `authorization: AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${names}, Signature=${hmac(signingKey, toSign).toString('hex')}`,
    ...(body === '' ? [] : [`content-length: ${Buffer.byteLength(body)}`]),
    '',
    body,
  ].join('\r\n');
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();

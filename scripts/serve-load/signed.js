// Signs requests for serve to judge, apart from the code under test: paths, queries and values here need no encoding,
// folding or sorting. The keys are AWS's published examples.
import { createHash, createHmac } from 'node:crypto';

export const keys = {
  documentation: ['AKIAIOSFODNN7EXAMPLE', 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'],
  testSuite: ['AKIDEXAMPLE', 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY'],
  unknown: ['AKIAI44QH8DHBEXAMPLE', 'je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY'],
  wrongSecret: ['AKIAIOSFODNN7EXAMPLE', 'je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY'],
};

/**
 * A request as it goes on the wire.
 * @param {{ method: string, path: string, query?: string, headers?: [string, string][], body?: string,
 *   key?: string[], service: string, region?: string, time?: Date, spoil?: (head: string) => string }} request
 *   headers have lower-case names; query is in canonical order; spoil changes the head after it was signed
 */
export function signed(request) {
  const { method, path, query = '', headers = [], body = '', service } = request;
  const {
    key = keys.documentation,
    region = 'us-east-1',
    time = new Date(),
    spoil = (head) => head,
  } = request;
  const date = time.toISOString().replace(/[-:]|\.\d+/g, '');
  const hash = sha256(body);
  const all = [
    ...headers,
    ['host', `${service}.${region}.amazonaws.com`],
    ['x-amz-date', date],
    ...(service === 's3' ? [['x-amz-content-sha256', hash]] : []),
  ].sort(([a], [b]) => (a < b ? -1 : 1));
  const names = all.map(([name]) => name).join(';');
  const lines = all.map((pair) => pair.join(':'));
  const canonical = [method, path, query, ...lines, '', names, hash].join('\n');
  const scope = [date.slice(0, 8), region, service, 'aws4_request'];
  const toSign = ['AWS4-HMAC-SHA256', date, scope.join('/'), sha256(canonical)].join('\n');
  const signature = hmac(scope.reduce(hmac, `AWS4${key[1]}`), toSign).toString('hex');
  const credential = [key[0], ...scope].join('/');
  const head = [
    `${method} ${path}${query === '' ? '' : `?${query}`} HTTP/1.1`,
    ...all.map((pair) => pair.join(': ')),
    `authorization: AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${names}, Signature=${signature}`,
    ...(method === 'GET' || method === 'HEAD' ? [] : [`content-length: ${Buffer.byteLength(body)}`]),
  ].join('\r\n');
  return Buffer.from(`${spoil(head)}\r\n\r\n${body}`);
}

const sha256 = (content) => createHash('sha256').update(content).digest('hex');
const hmac = (key, text) => createHmac('sha256', key).update(text).digest();

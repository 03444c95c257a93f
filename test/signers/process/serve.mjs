// The loop of a protocol adapter: every fixture says only where it goes wrong.
import { createInterface } from 'node:readline';
import { writeSync } from 'node:fs';
import { signedHeaders } from '../signature.mjs';

/** Writes at once, so that nothing is lost when the fixture dies. */
export function print(text) {
  writeSync(1, text);
}

export function reply(id, result) {
  print(`${JSON.stringify({ jsonrpc: '2.0', id, result })}\n`);
}

/** The right answer. */
export function answer({ id, params }) {
  const { request, signingTime } = params;
  const date = signingTime.replace(/[-:]/g, '');
  const body = Buffer.from(request.bodyBase64, 'base64');
  const { headers } = signedHeaders({ ...request, body }, { ...params, date });
  reply(id, { outcome: 'signed', request: { ...request, headers } });
}

/** @param onSign called with each sign message and its number in this process, from 1 */
export function serve(onSign, hello = {}) {
  let count = 0;
  createInterface({ input: process.stdin }).on('line', (line) => {
    const message = JSON.parse(line);
    if (message.method === 'hello') reply(0, { protocol: 1, maxInFlight: 8, ...hello });
    else onSign(message, ++count);
  });
}

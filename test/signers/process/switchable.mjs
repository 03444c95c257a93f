import { createInterface } from 'node:readline';
import { signerWith } from '../switchable.mjs';
import { reply } from './serve.mjs';

// The switchable signer behind the protocol, with SIGNER_DEFECT; on the system's clock with SIGNER_CLOCK=system,
// which then is SIGNER_AHEAD seconds ahead.
const { SIGNER_DEFECT, SIGNER_CLOCK: clock = 'injected', SIGNER_AHEAD = '0' } = process.env;
const { implementation, features, ...operations } = signerWith(SIGNER_DEFECT || undefined);

createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, method, params } = JSON.parse(line);
  if (method === 'hello') {
    reply(id, {
      protocol: 1,
      implementation,
      features,
      clock,
      operations: ['sign', 'presign'],
      maxInFlight: 8,
    });
    return;
  }
  const { request, signingTime } = params;
  const now = new Date(Date.now() + 1000 * Number(SIGNER_AHEAD));
  const signed = operations[method]({
    ...params,
    request: { ...request, body: Buffer.from(request.bodyBase64, 'base64') },
    signingTime: clock === 'system' ? now : new Date(signingTime),
  });
  const { method: verb = request.method, url = request.url, headers, trace } = signed;
  reply(id, { outcome: 'signed', request: { ...request, method: verb, url, headers }, trace });
});

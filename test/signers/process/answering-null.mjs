import { answer, print, reply, serve } from './serve.mjs';

// By region: a null result, a bare null, other replies that are none.
serve((message) => {
  const { id } = message;
  const wrong = {
    'null-result': () => reply(id, null),
    'bare-null': () => print('null\n'),
    list: () => print(`[${JSON.stringify({ id, result: {} })}]\n`),
    outcome: () => reply(id, { outcome: 'done' }),
    'no-request': () => reply(id, { outcome: 'signed' }),
    base64: () => reply(id, { outcome: 'signed', request: { headers: [], bodyBase64: 'abc' } }),
    neither: () => print(`{"id":${id}}\n`),
    'error-text': () => print(`{"id":${id},"error":"broken"}\n`),
    'text-id': () => print(`{"id":"${id}","result":{}}\n`),
    'no-id': () => print('{"level":"info"}\n'),
    error: () => print(`{"id":${id},"error":{"code":-32603,"message":"at Signer.java:88"}}\n`),
    refused: () => reply(id, { outcome: 'refused', message: 'expiry above seven days' }),
    silent: () => reply(id, { outcome: 'refused' }),
    unsupported: () => reply(id, { outcome: 'unsupported', feature: 'duplicate-headers' }),
    crlf: () => print(`{"id":${id},"more":1,"result":{"outcome":"refused","message":"é","x":2}}\r\n`),
  };
  (wrong[message.params.region] ?? (() => answer(message)))();
});

// Goes wrong in the way that its argument names, in hello or in the first request; but for one, that is only choosy.
import { createInterface } from 'node:readline';
import { answer, print, reply } from './serve.mjs';

const host = ['host', 'abcdefghij.execute-api.us-east-1.amazonaws.com'];
const signature = '5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31';

function signed(id, day, names, headers) {
  const scope = `AKIDEXAMPLE/${day}/us-east-1/execute-api/aws4_request`;
  const fields = `Credential=${scope}, SignedHeaders=${names}, Signature=${signature}`;
  const own = [
    ['x-amz-date', `${day}T123600Z`],
    ['authorization', `AWS4-HMAC-SHA256 ${fields}`],
  ];
  reply(id, { outcome: 'signed', request: { headers: [...headers, ...own] } });
}

const ailments = {
  'silent-hello': { hello: () => undefined },
  'no-line-feed': { hello: () => print('{"jsonrpc":"2.0","id":0,"result":{}}') },
  'wrong-hello-id': { hello: () => reply(7, {}) },
  'protocol-2': { hello: () => reply(0, { protocol: 2 }) },
  'ends-at-once': {
    hello: () => {
      process.stderr.write("Error: Cannot find module 'my-signer'\n");
      process.exit(1);
    },
  },
  'knows-no-service': { hello: () => reply(0, { protocol: 1, services: ['none'] }) },
  'knows-s3-alone': { hello: () => reply(0, { protocol: 1, services: ['s3'] }), sign: answer },
  'wrong-hello': { hello: () => reply(0, { operations: ['sign'] }) },
  'paints-the-terminal': {
    hello: () => {
      process.stderr.write('\x1b[31mred\x1b]0;title\x07\n');
      reply(0, { protocol: 1, implementation: { name: '\x1b[2Jme\u202e', version: '1' } });
    },
    sign: answer,
  },
  logs: {
    sign: (call) => {
      print('signing now\n');
      answer(call);
    },
  },
  dies: {
    sign: () => {
      process.stderr.write('out of luck\n');
      process.exit(3);
    },
  },
  'wrong-id': { sign: ({ id }) => reply(String(id), { outcome: 'refused' }) },
  'never-answers': { sign: () => undefined },
  'signs-wrong': { sign: ({ id }) => signed(id, '20150830', 'host;x-amz-date', [host]) },
  'signs-without-host': { sign: ({ id }) => signed(id, '20150830', 'x-amz-date', []) },
  'signs-in-own-time': { sign: ({ id }) => signed(id, '20250830', 'host;x-amz-date', [host]) },
  'wrong-shape': { sign: ({ id }) => reply(id, { outcome: 'done' }) },
};

const ailment = ailments[process.argv[2]];
createInterface({ input: process.stdin }).on('line', (line) => {
  const call = JSON.parse(line);
  if (call.method === 'hello') (ailment.hello ?? (() => reply(0, { protocol: 1 })))();
  else ailment.sign(call);
});

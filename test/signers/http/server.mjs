// An HTTP adapter on a port of its own, which it prints. It goes wrong by region, and at hello as its argument says.
import { createServer } from 'node:http';
import { signedHeaders } from '../signature.mjs';

const [, , greeting = 'right'] = process.argv;
const seen = { hellos: 0, connections: 0, away: false, reset: false, most: 0, open: 0 };

const server = createServer((request, response) => {
  const chunks = [];
  seen.most = Math.max(seen.most, ++seen.open);
  response.on('close', () => seen.open--);
  request.on('data', (chunk) => chunks.push(chunk));
  if (greeting === 'sloppy') response.on('finish', () => response.socket?.end());
  request.on('end', () => answer(JSON.parse(Buffer.concat(chunks)), request, response));
});
server.on('connection', () => seen.connections++);
server.listen(0, '127.0.0.1', () => process.stdout.write(`listening ${server.address().port}\n`));

function send(response, status, text, headers = {}) {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text);
}

function reply(response, id, result) {
  send(response, 200, JSON.stringify({ jsonrpc: '2.0', id, result }));
}

const implementation = { name: 'served', version: '1.2.3', language: 'javascript' };
const greetings = {
  right: (response) => reply(response, 0, { protocol: 1, implementation, maxInFlight: 4 }),
  sloppy: (response) => reply(response, 0, { protocol: 1, maxInFlight: 4 }),
  unknown: (response) =>
    send(response, 200, '{"jsonrpc":"2.0","id":0,"error":{"code":-32601,"message":"no"}}'),
  missing: (response) => send(response, 404, 'no such page'),
  broken: (response) => send(response, 500, ''),
  redirect: (response) => send(response, 307, '', { location: '/elsewhere' }),
  garbage: (response) => send(response, 200, '<html>hello</html>'),
  later: (response) => reply(response, 0, { protocol: 2 }),
  reset: (response) => response.socket.destroy(),
  silent: () => undefined,
  'no-http': (response) => response.socket.end('220 smtp ready\r\n'),
};

const wrongs = {
  hang: () => undefined,
  status: (response) => send(response, 503, 'over\u001b[31mloaded'),
  redirect: (response) => send(response, 302, '', { location: 'http://example.com/' }),
  created: (response, message) => {
    response.statusCode = 201;
    response.end(JSON.stringify({ id: message.id, result: { outcome: 'refused' } }));
  },
  id: (response, message) => reply(response, message.id + 1, { outcome: 'refused' }),
  garbage: (response) => send(response, 200, 'Internal error'),
  empty: (response) => send(response, 200, ''),
  list: (response) => send(response, 200, '[]'),
  schema: (response, message) => reply(response, message.id, { outcome: 'maybe' }),
  error: (response, { id }) =>
    send(response, 200, JSON.stringify({ id, error: { code: -32603, message: 'NPE' } })),
  die: (response) => response.socket.destroy(),
  cut: (response) => {
    response.writeHead(200, { 'content-length': 1000 });
    response.write('{"jsonrpc"', () => response.socket.destroy());
  },
  huge: (response) => {
    response.writeHead(200);
    const piece = 'x'.repeat(1024 * 1024);
    for (let count = 0; count < 18; count++) response.write(piece);
  },
  'no-http': (response) => response.socket.end('220 smtp ready\r\n'),
  // What the requests looked like, for whoever asks.
  told: (response, message, request) => {
    const { method, url, headers } = request;
    reply(response, message.id, {
      outcome: 'refused',
      message: JSON.stringify({ method, url, headers, message }),
    });
  },
  seen: (response, message) =>
    reply(response, message.id, { outcome: 'refused', message: JSON.stringify(seen) }),
  // Goes away in the midst of it, and is back after a while: the first time only, or always.
  away: (response, message) => (seen.away ? sign(response, message) : ((seen.away = true), goAway(300))),
  'away-always': () => goAway(50),
  gone: () => goAway(null),
  'reset-once': (response, message) =>
    seen.reset ? sign(response, message) : ((seen.reset = true), response.socket.destroy()),
};

function goAway(forMs) {
  const { port } = server.address();
  server.close();
  server.closeAllConnections();
  if (forMs !== null) setTimeout(() => server.listen(port, '127.0.0.1'), forMs);
  else setTimeout(() => process.exit(0), 60_000);
}

function sign(response, { id, params }) {
  const { request, signingTime } = params;
  const date = signingTime.replace(/[-:]/g, '');
  const body = Buffer.from(request.bodyBase64, 'base64');
  const { headers } = signedHeaders({ ...request, body }, { ...params, date });
  reply(response, id, { outcome: 'signed', request: { ...request, headers } });
}

function answer(message, request, response) {
  if (message.method === 'hello') {
    seen.hellos++;
    greetings[greeting](response);
  } else {
    const wrong = wrongs[message.params.region];
    if (wrong === undefined) sign(response, message);
    else wrong(response, message, request);
  }
}

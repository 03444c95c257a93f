// Two clients that ask one question after the other on several connections.
import { Agent, request } from 'node:http';
import { Connection } from './connection.js';

/** node:http's own client with keep-alive: what an SDK sends with. */
export const nodeHttp = {
  name: 'node:http',
  async perSecond(port, requests, { connections, size }) {
    const parsed = requests.map(parts);
    const agent = new Agent({ keepAlive: true, maxSockets: connections });
    const ask = async (n) => {
      const status = await statusOf(agent, port, parsed[n % parsed.length]);
      if (status !== 200) throw new Error(`a right request was answered ${status}`);
    };
    const rate = await inTurn(
      Array.from({ length: connections }, () => ask),
      size,
    );
    agent.destroy();
    return rate;
  },
};

/** Sockets that cost next to nothing: the server alone is measured. */
export const bareSockets = {
  name: 'bare sockets',
  async perSecond(port, requests, { connections, size }) {
    const open = await Promise.all(Array.from({ length: connections }, () => Connection.open(port)));
    const ask = (connection) => async (n) => {
      const reply = await connection.ask(requests[n % requests.length]);
      // "HTTP/1.1 200"
      if (reply[9] !== 0x32) throw new Error(`a right request was answered: ${reply.toString()}`);
    };
    const rate = await inTurn(open.map(ask), size);
    for (const connection of open) connection.close();
    return rate;
  },
};

/** Each asks the next question as soon as its last is answered. @returns questions in a second */
async function inTurn(askers, size) {
  let next = 0;
  const began = performance.now();
  await Promise.all(
    askers.map(async (ask) => {
      while (next < size) await ask(next++);
    }),
  );
  return (size * 1_000) / (performance.now() - began);
}

function statusOf(agent, port, { method, path, headers, body }) {
  return new Promise((resolve, reject) => {
    const asked = request({ agent, host: '127.0.0.1', port, method, path, headers }, (reply) => {
      reply.resume();
      reply.on('end', () => resolve(reply.statusCode));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

/** A raw request, taken apart again. */
function parts(raw) {
  const [head, body = ''] = raw.toString('latin1').split(/\r\n\r\n([^]*)/, 2);
  const [first, ...lines] = head.split('\r\n');
  const [method, path] = first.split(' ');
  return { method, path, headers: lines.flatMap((line) => line.split(/: ?(.*)/, 2)), body };
}

// Measures how many right requests serve answers in a second, as a ratio to an empty handler of node:http that
// answers the same bytes. Both are processes of their own, this one is the client; rounds of the two take turns, so
// that a slow moment hits both; medians count. The limit is for node:http's own client, which is what clients are made
// of; bare sockets cost a client nothing, so that they show what the server alone costs, and have no limit.
//   node scripts/bench-serve.js [rounds, default 11] [requests of a round, default 4000]
// Exit code: 0, or 1 if a ratio is below its limit; 2 for a wrong argument.
import { Connection } from './serve-load/connection.js';
import { bareSockets, nodeHttp } from './serve-load/clients.js';
import { right } from './serve-load/requests.js';
import { ended, started } from './serve-load/servers.js';

const [rounds, size] = [Number(process.argv[2] ?? 11), Number(process.argv[3] ?? 4_000)];
if (![rounds, size].every((number) => Number.isInteger(number) && number > 0)) {
  console.error('usage: node scripts/bench-serve.js [rounds] [requests of a round]');
  process.exit(2);
}
const connections = 8;
const least = 0.5;
/** Rounds that are not counted: until the code is compiled. */
const warming = 4;

const names = ['iam', 'dynamodb', 's3'];
const serving = await started(['bin/sigv4-conform.js', 'serve', '--service', names.join(',')], names.length);
for (const name of names) {
  const requests = Array.from({ length: 64 }, (_, n) => right[name](n));
  const port = serving.ports.get(name);
  const { headers, body } = await sample(port, requests[0]);
  const empty = await started(['scripts/serve-load/empty-server.js', JSON.stringify(headers), body], 1);
  for (const client of [nodeHttp, bareSockets]) {
    const [own, other] = [[], []];
    for (let round = -warming; round < rounds; round++) {
      const rate = (of) => client.perSecond(of, requests, { connections, size });
      const pair = [await rate(port), await rate(empty.ports.get('empty'))];
      if (round < 0) continue;
      own.push(pair[0]);
      other.push(pair[1]);
    }
    const ratio = median(own) / median(other);
    const hasLimit = client === nodeHttp;
    const tooSlow = hasLimit && ratio < least;
    if (tooSlow) process.exitCode = 1;
    const limit = hasLimit ? `  at least ${least.toFixed(2)}${tooSlow ? '  MISSED' : ''}` : '';
    console.log(
      `${name.padEnd(9)} ${client.name.padEnd(12)} ${whole(own)} requests/s, empty handler ${whole(other)}, ratio ${ratio.toFixed(2)}${limit}`,
    );
  }
  await ended(empty.child);
}
await ended(serving.child);

function whole(list) {
  return median(list).toFixed(0).padStart(6);
}

/** What serve answers, for the empty handler to answer the same; node adds the headers of the connection itself. */
async function sample(port, request) {
  const connection = await Connection.open(port);
  const reply = (await connection.ask(request)).toString();
  connection.close();
  const [head, body] = reply.split('\r\n\r\n');
  const lines = head.split('\r\n').slice(1);
  const given = lines.filter((line) => !/^(connection|keep-alive):/i.test(line));
  return { headers: given.flatMap((line) => line.split(/: (.*)/, 2)), body };
}

function median(list) {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
}

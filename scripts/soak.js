// Holds serve against many requests whose verdict is known beforehand, from several connections, and watches its
// memory. The mix is the same for the same seed.
//   node scripts/soak.js [requests, default 50000] [seed, default 1]
// Exit code: 0; 1 if a verdict is wrong or the memory grows; 2 for a wrong argument.
import { Connection } from './serve-load/connection.js';
import { kinds } from './serve-load/requests.js';
import { ended, started } from './serve-load/servers.js';

const [count, seed] = [Number(process.argv[2] ?? 50_000), Number(process.argv[3] ?? 1)];
if (!Number.isInteger(count) || count < 100 || !Number.isInteger(seed)) {
  console.error('usage: node scripts/soak.js [requests, at least 100] [seed]');
  process.exit(2);
}
const connections = 8;
/** MiB that the heap and the process may grow from the first tenth to the last. What is kept has bounds of its own. */
const mostHeap = 8;
const mostRss = 96;

const services = [...new Set(kinds.map(({ service }) => service))];
const { child, ports, printed } = await started(
  [
    ...['--expose-gc', '--import', './scripts/serve-load/gauge.js'],
    ...['bin/sigv4-conform.js', 'serve', '--service', services.join(',')],
  ],
  services.length,
  { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] },
);

const random = numbers(seed);
const wheel = kinds.flatMap((kind) => new Array(kind.share).fill(kind));
const plan = Array.from({ length: count }, () => wheel[Math.floor(random() * wheel.length)]);
const asked = new Map(kinds.map(({ name }) => [name, 0]));
const wrong = [];
const tenth = Math.floor(count / 10);
const sizes = [];
let next = 0;

await Promise.all(Array.from({ length: connections }, work));
sizes.push(await memory());
await ended(child);

for (const [name, times] of asked) console.log(`${name.padEnd(16)} ${String(times).padStart(6)}`);
report();

async function work() {
  const open = new Map();
  for (const name of services) open.set(name, await Connection.open(ports.get(name)));
  while (next < count) {
    const number = next++;
    if (number === tenth) sizes.push(await memory());
    const kind = plan[number];
    asked.set(kind.name, asked.get(kind.name) + 1);
    const reply = await open.get(kind.service).ask(kind.make(number));
    const text = reply.toString('utf8');
    // S3 closes with an error.
    if (/^connection: close\r$/im.test(text)) {
      open.get(kind.service).close();
      open.set(kind.service, await Connection.open(ports.get(kind.service)));
    }
    if (!text.startsWith(`HTTP/1.1 ${kind.status} `) || !text.includes(kind.text)) {
      wrong.push(`request ${number}, ${kind.name}: ${text}`);
    }
  }
  for (const connection of open.values()) connection.close();
}

function memory() {
  return new Promise((resolve) => {
    child.once('message', resolve);
    child.send('memory');
  });
}

function report() {
  const [first, last] = sizes;
  const mib = (bytes) => bytes / 1024 / 1024;
  const heap = mib(last.heapUsed - first.heapUsed);
  const rss = mib(last.rss - first.rss);
  const line = (name, from, to, grown, most) =>
    `${name}: ${mib(from).toFixed(1)} MiB after a tenth, ${mib(to).toFixed(1)} MiB at the end, ` +
    `${grown < 0 ? '' : '+'}${grown.toFixed(1)} MiB (at most +${most})`;
  console.log(line('heap used', first.heapUsed, last.heapUsed, heap, mostHeap));
  console.log(line('resident', first.rss, last.rss, rss, mostRss));
  const said =
    / (?<accepted>\d+) accepted, (?<rejected>\d+) rejected/.exec(printed().slice(-2_000))?.groups ?? {};
  const accepted = plan.filter(({ condition }) => condition === null).length;
  const counted = Number(said.accepted) === accepted && Number(said.rejected) === count - accepted;
  console.log(
    `${count} requests, seed ${seed}: ${wrong.length} wrong verdicts; serve counted ${counted ? 'the same' : printed().slice(-2_000)}`,
  );
  for (const one of wrong.slice(0, 5)) console.log(`WRONG ${one}`);
  process.exitCode = wrong.length > 0 || !counted || heap > mostHeap || rss > mostRss ? 1 : 0;
}

/** mulberry32: numbers from 0 to 1, the same ones for the same seed. */
function numbers(start) {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

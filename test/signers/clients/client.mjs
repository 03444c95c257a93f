// A small client of IAM for tests: it reads the environment as SDKs do, signs with the fixtures' own signer, and
// behaves as its first argument says.
import { setTimeout as sleep } from 'node:timers/promises';
import { request as send } from 'node:http';
import { signedHeaders } from '../signature.mjs';

const [manner = 'right', target = '/?Action=ListUsers&Version=2010-05-08'] = process.argv.slice(2);
const {
  AWS_ENDPOINT_URL = '',
  AWS_REGION = '',
  AWS_ACCESS_KEY_ID = '',
  AWS_SECRET_ACCESS_KEY = '',
} = process.env;
const { AWS_SESSION_TOKEN: sessionToken } = process.env;

const now = () => new Date().toISOString().replace(/[-:]|\.\d{3}/g, '');

async function call({ date = now(), service = 'iam', headers = [], change = (sent) => sent } = {}) {
  const url = `${AWS_ENDPOINT_URL}${target}`;
  const credentials = {
    accessKeyId: AWS_ACCESS_KEY_ID,
    secretAccessKey: AWS_SECRET_ACCESS_KEY,
    ...(sessionToken ? { sessionToken } : {}),
  };
  const signed = signedHeaders(
    { method: 'GET', url, headers, body: '' },
    { credentials, region: AWS_REGION, service, date },
  );
  return exchange(url, change(signed.headers));
}

function exchange(url, pairs) {
  const { hostname, port, pathname, search } = new URL(url);
  return new Promise((resolve, reject) => {
    const options = {
      host: hostname.replace(/[[\]]/g, ''),
      port,
      path: pathname + search,
      headers: pairs.flat(),
      agent: false,
    };
    const request = send(options, (reply) => {
      let body = '';
      reply.setEncoding('utf8').on('data', (text) => (body += text));
      reply.on('end', () => resolve({ status: reply.statusCode, date: reply.headers.date, body }));
    });
    request.on('error', reject).end();
  });
}

/** What a right client tells its user: nothing of a success, code and message of an error. */
function tell({ status, body }) {
  if (status === 200) return;
  const of = (name) => new RegExp(`<${name}>(.*?)</${name}>`, 's').exec(body)?.[1] ?? '';
  const text = of('Message').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
  console.error(`An error occurred (${of('Code')}): ${text}`);
  process.exitCode = 1;
}

const manners = {
  right: async () => tell(await call()),
  'prints-the-reply': async () => console.log((await call()).body),
  'hides-the-message': async () => {
    const { status } = await call();
    if (status === 200) return;
    console.error('SignatureDoesNotMatch InvalidClientTokenId ExpiredToken: the call failed');
    process.exitCode = 1;
  },
  'ends-with-0': async () => {
    tell(await call());
    process.exitCode = 0;
  },
  'fails-after-a-success': async () => {
    tell(await call());
    console.error('cannot read the reply');
    process.exitCode = 7;
  },
  'corrects-its-clock': async () => {
    const first = await call();
    if (first.status === 200) return;
    const ahead = Date.parse(first.date ?? '') - Date.now();
    const date = new Date(Date.now() + ahead).toISOString().replace(/[-:]|\.\d{3}/g, '');
    tell(await call({ date }));
  },
  'tries-thrice': async () => {
    let last = await call();
    for (let more = 2; more > 0 && last.status !== 200; more--) last = await call();
    tell(last);
  },
  'scopes-to-sts': async () => tell(await call({ service: 'sts' })),
  'is-an-hour-behind': async () => {
    const date = new Date(Date.now() - 3_600_000).toISOString().replace(/[-:]|\.\d{3}/g, '');
    tell(await call({ date }));
  },
  'signs-its-user-agent': async () => tell(await call({ headers: [['user-agent', 'client/1.0']] })),
  'sends-another-host': async () =>
    tell(
      await call({
        change: (sent) =>
          sent.map(([name, value]) => [name, name === 'host' ? value.replace(/:\d+$/, '') : value]),
      }),
    ),
  'signs-nothing': async () => tell(await exchange(`${AWS_ENDPOINT_URL}${target}`, [['host', 'localhost']])),
  'sends-nothing': async () => undefined,
  refuses: async () => {
    console.error('no such operation');
    process.exitCode = 2;
  },
  'never-ends': async () => {
    await call();
    await sleep(3_600_000);
  },
  'streams-its-body': async () =>
    tell(await call({ headers: [['x-amz-content-sha256', 'STREAMING-UNSIGNED-PAYLOAD-TRAILER']] })),
  'talks-gibberish': async () => {
    const { hostname, port } = new URL(AWS_ENDPOINT_URL);
    const { connect } = await import('node:net');
    await new Promise((resolve) =>
      connect(Number(port), hostname).on('close', resolve).end('no HTTP at all\r\n\r\n'),
    );
  },
  'shows-its-words': async () => {
    console.error(JSON.stringify(process.argv.slice(3)));
    process.exitCode = 3;
  },
  'shows-its-environment': async () => {
    const names = Object.keys(process.env)
      .filter((name) => /^AWS_|proxy$/i.test(name))
      .sort();
    console.error(names.map((name) => `${name}=${process.env[name]}`).join('\n'));
    process.exitCode = 3;
  },
};

await manners[manner]();

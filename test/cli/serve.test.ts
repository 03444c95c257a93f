import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { request } from 'node:https';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Ajv } from 'ajv';
import { validate } from '#validators/served.cjs';
import { headerOf, RawConnection, type RawReply } from '../support/raw-connection.js';
import { signedBytes } from '../support/signed-bytes.js';
import { commandLine, root } from './command-line.js';

/** A server of its own process. */
interface Serving {
  readonly child: ChildProcess;
  readonly out: () => string;
  readonly err: () => string;
  readonly ended: Promise<number | null>;
}

const running: ChildProcess[] = [];

function serve(words: readonly string[], environment: NodeJS.ProcessEnv = {}): Serving {
  const child = spawn(
    process.execPath,
    [...process.execArgv, join(root, 'bin/sigv4-conform.js'), 'serve', ...words],
    {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  running.push(child);
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { child, out: () => out, err: () => err, ended };
}

/** Waits until so many lines are on its standard output. */
async function lines(serving: Serving, count: number): Promise<string[]> {
  for (let waited = 0; waited < 1_500; waited++) {
    const all = serving.out().split('\n').slice(0, -1);
    if (all.length >= count) return all;
    await pause(10);
  }
  throw new Error(`no ${count} lines: ${serving.out()} ${serving.err()}`);
}

const portIn = (line = '') => Number(/:(\d+)$/.exec(line)?.[1]);

async function ask(port: number, bytes: string): Promise<RawReply> {
  const wire = await RawConnection.to(port);
  const reply = await wire.send(bytes).reply();
  wire.close();
  return reply;
}

/** A request of this moment. */
const now = (parts: Partial<Parameters<typeof signedBytes>[0]> = {}) =>
  signedBytes({ service: 'iam', query: 'Action=ListUsers&Version=2010-05-08', time: new Date(), ...parts });

describe('serve, the command', () => {
  let folder = '';
  before(async () => (folder = await mkdtemp(join(tmpdir(), 'sigv4-conform-'))));
  after(() => rm(folder, { recursive: true, force: true }));
  afterEach(() => {
    for (const child of running.splice(0)) child.kill('SIGKILL');
  });

  it('says where it listens first, then a line a request, and what it came to', async () => {
    const serving = serve(['--service', 'iam,eks']);
    const [iam, eks] = await lines(serving, 2);
    assert.match(iam ?? '', /^listening iam http:\/\/127\.0\.0\.1:\d+$/);
    assert.match(eks ?? '', /^listening eks http:\/\/127\.0\.0\.1:\d+$/);
    assert.equal((await ask(portIn(iam), now())).status, 200);
    assert.equal((await ask(portIn(iam), now({ service: 'sts' }))).status, 403);
    assert.equal((await ask(portIn(eks), 'GET /clusters HTTP/1.1\r\nHost: h\r\n\r\n')).status, 403);
    assert.equal((await ask(portIn(eks), 'nonsense\r\n\r\n')).status, 400);
    const told = (await lines(serving, 6)).slice(2);
    assert.deepEqual(told.slice(0, 3), [
      '1 iam GET /?Action=ListUsers&Version=2010-05-08: 200 accepted',
      "2 iam GET /?Action=ListUsers&Version=2010-05-08: 403 SignatureDoesNotMatch (scope-service): Credential should be scoped to correct service: 'iam'. ",
      '3 eks GET /clusters: 403 MissingAuthenticationTokenException (no-credentials): Missing Authentication Token',
    ]);
    assert.match(told[3] ?? '', /^4 eks: 400 unreadable: it is no HTTP\/1\.1 request \(HPE_INVALID_METHOD/);
    serving.child.kill('SIGINT');
    assert.equal(await serving.ended, 130);
    assert.deepEqual(serving.out().split('\n').slice(-3), [
      '4 requests, 1 accepted, 2 rejected, 1 unreadable',
      'rejected for: scope-service 1, no-credentials 1',
      '',
    ]);
    assert.equal(serving.err(), '');
  });

  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    it(`writes the report and ends with ${code} on ${signal}, also while a request is under way`, async () => {
      const out = join(folder, signal);
      const serving = serve(['--service', 'iam', '--out', out]);
      const [first] = await lines(serving, 1);
      await ask(portIn(first), now());
      const half = await RawConnection.to(portIn(first));
      half.send('PUT / HTTP/1.1\r\nHost: h\r\nContent-Length: 10\r\n\r\nabc');
      await pause(50);
      serving.child.kill(signal);
      assert.equal(await serving.ended, code);
      half.close();
      const report = JSON.parse(await readFile(join(out, 'report.json'), 'utf8')) as Record<string, unknown>;
      assert.ok(validate(report), JSON.stringify(validate.errors));
      assert.deepEqual(report['totals'], {
        requests: 1,
        accepted: 1,
        rejected: 0,
        unsupported: 0,
        unreadable: 0,
      });
      assert.ok(!validate({ ...report, totals: { requests: 'many' } }));
    });
  }

  it('ends at once on a second signal', async () => {
    const serving = serve(['--service', 'iam']);
    const [first] = await lines(serving, 1);
    const half = await RawConnection.to(portIn(first));
    half.send('PUT / HTTP/1.1\r\nHost: h\r\nContent-Length: 10\r\n\r\nabc');
    await pause(50);
    serving.child.kill('SIGINT');
    serving.child.kill('SIGTERM');
    const code = await serving.ended;
    assert.ok(code === 130 || code === 143, String(code));
    half.close();
  });

  it('writes a line of JSON a request for programs, by its schema', async () => {
    const serving = serve(['--service', 'iam', '--reporter', 'ndjson']);
    const [first] = await lines(serving, 1);
    const { listening } = JSON.parse(first ?? '') as { listening: { url: string } };
    await ask(portIn(listening.url), now());
    await ask(portIn(listening.url), now().replace('Version=2010-05-08', 'Version=2010-05-09'));
    await ask(portIn(listening.url), 'nonsense\r\n\r\n');
    await lines(serving, 4);
    serving.child.kill('SIGTERM');
    assert.equal(await serving.ended, 143);
    const all = serving
      .out()
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    assert.deepEqual(
      all.map((one) => Object.keys(one).join()),
      ['listening', 'request', 'request', 'request', 'closed'],
    );
    const schema = JSON.parse(await readFile(join(root, 'schemas/served.schema.json'), 'utf8')) as {
      definitions: Record<string, object>;
    };
    const ajv = new Ajv({ strict: false });
    const of = (name: string) =>
      ajv.compile({ definitions: schema.definitions, ...schema.definitions[name] });
    const [isListening, isRequest] = [of('listening'), of('servedRequest')];
    assert.ok(isListening(all[0]?.['listening']));
    const requests = all.slice(1, 4).map((one) => one['request'] as { outcome: string; number: number });
    for (const one of requests) assert.ok(isRequest(one), JSON.stringify(isRequest.errors));
    assert.ok(!isRequest({ ...requests[0], outcome: 'perhaps' }));
    assert.deepEqual(
      requests.toSorted((a, b) => a.number - b.number).map(({ outcome }) => outcome),
      ['accepted', 'rejected', 'unreadable'],
    );
    assert.deepEqual(all[4]?.['closed'], {
      totals: { requests: 3, accepted: 1, rejected: 1, unsupported: 0, unreadable: 1 },
      conditions: { 'signature-mismatch': 1 },
    });
  });

  it('says that a port is taken, and ends with 2', async () => {
    const serving = serve(['--service', 'iam']);
    const port = portIn((await lines(serving, 1))[0]);
    const { code, stdout, stderr } = await commandLine(['serve', '--service', 'sts', '--port', String(port)]);
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(
      stderr,
      new RegExp(
        `port ${port} of 127\\.0\\.0\\.1 is taken: another server listens there\\. Name another with --port, or --port 0`,
      ),
    );
  });

  it('gives services ports in sequence', async () => {
    // Below what the system gives by itself, where the tests that run beside this one take and leave ports.
    for (let port = 20_000; ; port += 2) {
      const both = serve(['--service', 'iam, sts', '--port', String(port)]);
      const told = await Promise.race([lines(both, 2), both.ended.then(() => null)]);
      if (told === null && / is taken: /.test(both.err())) continue;
      assert.deepEqual(told, [
        `listening iam http://127.0.0.1:${port}`,
        `listening sts http://127.0.0.1:${port + 1}`,
      ]);
      return;
    }
  });

  it('listens on this machine alone unless it is told otherwise in so many words', async () => {
    const { code, stderr } = await commandLine(['serve', '--service', 'iam', '--host', '0.0.0.0']);
    assert.equal(code, 2);
    assert.match(stderr, /--host 0\.0\.0\.0: other machines reach this address.*add --allow-remote/s);
    const serving = serve(['--service', 'iam']);
    const port = portIn((await lines(serving, 1))[0]);
    const others = Object.values(networkInterfaces())
      .flatMap((all) => all ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    for (const { address } of others) {
      await assert.rejects(RawConnection.to(port, address), /ECONNREFUSED/, address);
    }
    const told = serve(['--service', 'iam', '--host', '0.0.0.0', '--allow-remote']);
    assert.match((await lines(told, 1))[0] ?? '', /^listening iam http:\/\/0\.0\.0\.0:\d+$/);
  });

  it('speaks TLS with a certificate that node trusts by --ca-file', async () => {
    const file = join(folder, 'ca.pem');
    const serving = serve(['--service', 'iam', '--tls', '--ca-file', file]);
    const [first] = await lines(serving, 1);
    assert.match(first ?? '', /^listening iam https:\/\/127\.0\.0\.1:\d+$/);
    const ca = await readFile(file);
    const status = await new Promise((resolve, reject) => {
      request({ host: 'localhost', port: portIn(first), ca, agent: false }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
    assert.equal(status, 403);
    assert.doesNotMatch(ca.toString(), /PRIVATE KEY/);
  });

  it('moves its clock', async () => {
    const ahead = serve(['--service', 'eks', '--clock-offset', '+20m']);
    const reply = await ask(
      portIn((await lines(ahead, 1))[0]),
      now({ service: 'eks', path: '/clusters', query: '' }),
    );
    assert.match(
      reply.body.toString(),
      /^\{"message":"Signature expired: \d{8}T\d{6}Z is now earlier than \d{8}T\d{6}Z \(\d{8}T\d{6}Z - 5 min\.\)"\}$/,
    );
    const apart = Date.parse(headerOf(reply, 'date') ?? '') - Date.now();
    assert.ok(Math.abs(apart - 20 * 60_000) < 5_000, String(apart));
    const fixed = serve(['--service', 'iam', '--clock', '2015-08-30T12:36:00Z']);
    const right = await ask(
      portIn((await lines(fixed, 1))[0]),
      now({ time: new Date('2015-08-30T12:36:10Z') }),
    );
    assert.equal(right.status, 200);
    assert.match(headerOf(right, 'date') ?? '', /^Sun, 30 Aug 2015 12:36:\d\d GMT$/);
  });

  it("knows one's own key by environment variables, and never prints its secret", async () => {
    const secret = 'je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY';
    const token = '6e86291e8372ff2a2260956d9b8aae1d763fbf315fa00fa31553b73ebf194267';
    const out = join(folder, 'own');
    const flags = ['--access-key', 'AKIAI44QH8DHBEXAMPLE', '--secret-from-env', 'MY_SECRET'];
    const serving = serve(
      [
        '--service',
        'iam',
        '--reporter',
        'ndjson',
        '--out',
        out,
        ...flags,
        '--session-token-from-env',
        'MY_TOKEN',
      ],
      { MY_SECRET: secret, MY_TOKEN: token },
    );
    const [first] = await lines(serving, 1);
    const port = portIn((JSON.parse(first ?? '') as { listening: { url: string } }).listening.url);
    const key = ['AKIAI44QH8DHBEXAMPLE', secret] as const;
    const headers = [['x-amz-security-token', token]] as const;
    assert.equal((await ask(port, now({ key, headers }))).status, 200);
    const changed = await ask(port, now({ key, headers }).replace('ListUsers', 'ListRoles'));
    const unknown = await ask(port, now());
    await lines(serving, 4);
    serving.child.kill('SIGINT');
    await serving.ended;
    assert.deepEqual([changed.status, unknown.status], [403, 403]);
    const report = await readFile(join(out, 'report.json'), 'utf8');
    const told = [serving.out(), serving.err(), report].join('\n');
    for (const hidden of [secret, token]) assert.ok(!told.includes(hidden));
    // The client is answered as AWS would: with the token that it sent itself, and never with a secret.
    for (const { body } of [changed, unknown]) assert.ok(!body.toString().includes(secret));
  });

  const refused: [what: string, words: string[], message: RegExp][] = [
    ['no service', [], /which service\? Name one or more: --service iam/],
    ['an unknown service', ['--service', 'iamm'], /no service is called "iamm"; write "iam"/],
    [
      'an unknown service among known ones',
      ['--service', 'iam,eksx'],
      /no service is called "eksx"; write "eks"/,
    ],
    ['an unknown hop', ['--service', 'iam', '--through', 'vai'], /no hop is called "vai"; write "via"/],
    [
      'an unknown reporter',
      ['--service', 'iam', '--reporter', 'html'],
      /--reporter "html": serve has terminal and ndjson/,
    ],
    [
      'a region where there is none',
      ['--service', 'iam', '--region', 'us-west-2'],
      /iam has its one endpoint in us-east-1/,
    ],
    [
      'a port that is none',
      ['--service', 'iam', '--port', '65536'],
      /"65536" is no port: a whole number from 0 to 65535/,
    ],
    [
      'an offset that is none',
      ['--service', 'iam', '--clock-offset', '20 min'],
      /--clock-offset 20 min: write a sign, a whole number and s, m, h or d/,
    ],
    [
      'a time that is none',
      ['--service', 'iam', '--clock', '2015-08-30'],
      /--clock 2015-08-30: write a time in UTC/,
    ],
    [
      'two clocks',
      ['--service', 'iam', '--clock', '2015-08-30T12:36:00Z', '--clock-offset', '+1m'],
      /--clock and --clock-offset: give one/,
    ],
    [
      'half a key',
      ['--service', 'iam', '--access-key', 'AKIDEXAMPLE'],
      /--access-key <id> and --secret-from-env <variable> belong together/,
    ],
    [
      'a secret where a name belongs',
      ['--service', 'iam', '--access-key', 'AKIDEXAMPLE', '--secret-from-env', 'a/b+c'],
      /takes the name of an environment variable/,
    ],
    [
      'a variable that is not set',
      ['--service', 'iam', '--access-key', 'AKIDEXAMPLE', '--secret-from-env', 'NOT_SET_ANYWHERE'],
      /no such environment variable is set/,
    ],
    ['a CA file without TLS', ['--service', 'iam', '--ca-file', 'ca.pem'], /--ca-file belongs to --tls/],
    [
      'a host by name',
      ['--service', 'iam', '--host', 'example.com'],
      /write an address, such as 127\.0\.0\.1 or ::1, or localhost/,
    ],
  ];
  for (const [what, words, message] of refused) {
    it(`refuses ${what}`, async () => {
      const { code, stdout, stderr } = await commandLine(['serve', ...words]);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr.replace(/\s+/g, ' '), message);
      assert.ok(!stderr.includes('a/b+c'));
    });
  }
});

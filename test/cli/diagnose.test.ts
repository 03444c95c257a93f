import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validate } from '#validators/diagnosis.cjs';
import { askSecret, Interrupted, type Terminal } from '#lib/runner/cli/ask-secret.js';
import { commandLine, root, type Ended } from './command-line.js';

const secret = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
const told = { THE_SECRET: secret };
const fromEnv = ['--secret-from-env', 'THE_SECRET'];
const file = (name: string) => `test/files/diagnose/${name}`;

function piped(text: string | Uint8Array, words: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [...process.execArgv, join(root, 'bin/sigv4-conform.js'), 'diagnose', ...words],
      {
        cwd: root,
        env: { ...process.env, ...told },
      },
    );
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => (stdout += part));
    child.stderr.setEncoding('utf8').on('data', (part: string) => (stderr += part));
    child.stdin.on('error', () => undefined);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    child.stdin.end(text);
  });
}

describe('diagnose, the command', () => {
  let folder = '';
  before(async () => (folder = await mkdtemp(join(tmpdir(), 'sigv4-conform-'))));
  after(() => rm(folder, { recursive: true, force: true }));

  it('names the stage, the line and the defect', async () => {
    const { code, stdout, stderr } = await commandLine(
      ['diagnose', file('sdk-path-once.http'), ...fromEnv],
      told,
    );
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, /^Explained\n {2}A cause is found: it gives the very signature that was sent\.\n/);
    assert.match(
      stdout,
      /\nExact: this gives the very signature that was sent\n {2}where {9}canonical request, line 2, canonical URI\n {2}defect {8}path-single-encoded-non-s3\n/,
    );
    assert.match(
      stdout,
      /\n {6}expected {2}\/prod\/pets\/big%2520cat\n {6}actual {4}\/prod\/pets\/big%20cat\n/,
    );
  });

  it('ends with 0 for what is right, and with 1 for what nothing explains', async () => {
    const right = await commandLine(['diagnose', file('curl-right.http'), ...fromEnv], told);
    assert.equal(right.code, 0);
    assert.match(right.stdout, /^Signed right\n/);
    const unknown = await commandLine(['diagnose', file('cli-secret.http'), ...fromEnv], told);
    assert.equal(unknown.code, 1);
    assert.match(unknown.stdout, /^Not explained\n/);
    const without = await commandLine(['diagnose', file('curl-right.http')]);
    assert.equal(without.code, 1);
    assert.match(without.stdout, /Without the secret only the form of the request can be checked/);
  });

  it('reads standard input, and the secret from a file', async () => {
    const path = join(folder, 'secret');
    await writeFile(path, `${secret}\n`);
    const request = await readFile(file('curl-method.http'));
    for (const words of [['-', '--secret-from-file', path], fromEnv]) {
      const { code, stdout, stderr } = await piped(request, words);
      assert.deepEqual([code, stderr], [0, '']);
      assert.match(stdout, /line 1, method/);
    }
  });

  it('prints JSON by its schema', async () => {
    const { code, stdout } = await commandLine(
      ['diagnose', '--json', file('curl-method.http'), ...fromEnv],
      told,
    );
    const output = JSON.parse(stdout) as Record<string, unknown>;
    assert.equal(code, 0);
    assert.ok(validate(output), JSON.stringify(validate.errors));
    assert.ok(!validate({ ...output, verdict: 'perhaps' }));
    assert.ok(!validate({ ...output, more: true }));
    assert.deepEqual(output['findings'], [
      {
        certainty: 'exact',
        stage: 'canonical-request',
        part: 'method',
        line: 1,
        expected: 'PUT',
        actual: 'POST',
        defects: [],
        explanation: 'The signature is that of the method POST; the request has PUT.',
        fix: 'Send the request as it was signed, or sign it as it is sent. Look for a redirect that was followed, or a gateway that changes methods.',
        alternatives: [],
      },
    ]);
    assert.deepEqual(output['request'], {
      kind: 'http',
      method: 'PUT',
      host: 'api.execute-api.us-east-1.amazonaws.com',
      path: '/prod/pets',
      carrier: 'header',
      accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
      scope: '20261122/us-east-1/execute-api/aws4_request',
      date: '20261122T025023Z',
      signedHeaders: ['content-type', 'host', 'x-amz-date'],
      service: 'execute-api',
      secret: true,
    });
  });

  it('compares two canonical requests without a secret or a request', async () => {
    const [one, other] = [join(folder, 'one'), join(folder, 'other')];
    const text = 'GET\n/a%2520b\n\nhost:h\n\nhost\nUNSIGNED-PAYLOAD';
    await writeFile(one, text);
    await writeFile(other, text.replace('%25', '%'));
    const words = ['diagnose', '--canonical-request', one, '--canonical-request'];
    const differ = await commandLine([...words, other]);
    assert.equal(differ.code, 0);
    assert.match(differ.stdout, /^Explained\n {2}The first line that differs is line 2, canonical URI\.\n/);
    assert.match(differ.stdout, /the first is percent-encoded once more/);
    const same = await commandLine([...words, one]);
    assert.equal(same.code, 1);
    assert.match(same.stdout, /The two canonical requests are the same to the byte/);
    const xml = `<Error><CanonicalRequest>${text}</CanonicalRequest></Error>`;
    await writeFile(join(folder, 'reply'), xml);
    const reply = await commandLine([
      'diagnose',
      '--canonical-request',
      other,
      '--reply',
      join(folder, 'reply'),
    ]);
    assert.equal(reply.code, 0);
    assert.match(reply.stdout, /expected {2}\/a%2520b\n {6}actual {4}\/a%20b\n/);
    const many = await commandLine([...words, one, '--canonical-request', one]);
    assert.deepEqual([many.code, many.stdout], [2, '']);
  });

  it('never prints the secret, the signing key or a session token', async () => {
    const signingKey = '1a73f2324e855c9552ea9e07d426865f1d07671c3e72fe14504f3e7d2a4c3cea';
    const request = await readFile(file('cli-token.http'), 'latin1');
    // The secret stands where it must not, in every spelling of a request.
    const leaking = request
      .replace('POST /', `POST /${secret}/${encodeURIComponent(secret)}?s=${encodeURIComponent(secret)}`)
      .replace('Accept-Encoding: identity', `Accept-Encoding: ${secret}`);
    for (const words of [fromEnv, [...fromEnv, '--json']]) {
      for (const text of [request, leaking]) {
        const { stdout, stderr } = await piped(text, words);
        assert.notEqual(stdout, '');
        for (const hidden of [
          secret,
          encodeURIComponent(secret),
          encodeURIComponent(encodeURIComponent(secret)),
          'AQoDYXdzEPTEXAMPLETOKEN',
          signingKey,
        ]) {
          assert.ok(!stdout.includes(hidden) && !stderr.includes(hidden), hidden);
        }
      }
    }
    const { stdout } = await piped(leaking, fromEnv);
    assert.ok(stdout.includes('(withheld)'));
  });

  it('does not say again what was given for the path of a file', async () => {
    const { code, stderr } = await commandLine([
      'diagnose',
      file('curl-right.http'),
      '--secret-from-file',
      secret,
    ]);
    assert.deepEqual([code, stderr], [2, 'sigv4-conform: --secret-from-file: there is no such file\n']);
  });

  it('does not say again what was given for the name of a variable', async () => {
    const { code, stdout, stderr } = await commandLine([
      'diagnose',
      file('curl-right.http'),
      '--secret-from-env',
      secret,
    ]);
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /takes the name of an environment variable/);
    assert.ok(!stderr.includes(secret));
  });

  it('shows what a terminal would obey', async () => {
    const request = (await readFile(file('curl-right.http'), 'latin1')).replace(
      '/prod/pets',
      '/prod/\u001b]0;x\u0007\u009b31m',
    );
    for (const words of [fromEnv, [...fromEnv, '--json']]) {
      const { code, stdout } = await piped(request, words);
      assert.equal(code, 1);
      assert.ok(!/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/.test(stdout));
    }
  });

  for (const [why, words, cure] of [
    ['a file that is not there', ['none.http'], /none\.http: there is no such file/],
    ['a folder', ['test'], /test: EISDIR/],
    [
      'a variable that is not set',
      ['x', '--secret-from-env', 'NO_SUCH_NAME'],
      /--secret-from-env: no such environment variable is set/,
    ],
    ['two secrets', ['x', ...fromEnv, '--secret-from-file', 'x'], /give one of them/],
    [
      'two canonical requests beside a request',
      ['x', '--canonical-request', file('cli-header.log'), '--canonical-request', file('cli-header.log')],
      /--canonical-request is given once/,
    ],
    ['what is no request', ['README.md'], /README\.md: its first line is no request line/],
    ['a path rule that is none', ['x', '--path-rule', 'other'], /Allowed choices are s3, general/],
    ['an entry that is no number', ['x', '--entry', 'two'], /--entry/],
  ] as const) {
    it(`ends with 2 and the cure for ${why}`, async () => {
      const { code, stdout, stderr } = await commandLine(['diagnose', ...words], told);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, cure);
    });
  }

  it('reads at most 1 MiB', async () => {
    const { code, stderr } = await piped(Buffer.alloc(1024 * 1024 + 1, 'a'), []);
    assert.equal(code, 2);
    assert.match(stderr, /larger than 1 MiB/);
  });
});

/** A terminal on which somebody types. */
function terminal(): { terminal: Terminal; type: (text: string) => boolean; raw: boolean[] } {
  const raw: boolean[] = [];
  const emitter = new EventEmitter();
  const made = Object.assign(emitter, {
    setRawMode: (mode: boolean) => {
      raw.push(mode);
      return made;
    },
    resume: () => made,
    pause: () => made,
  });
  return {
    terminal: made as unknown as Terminal,
    type: (text) => emitter.emit('data', Buffer.from(text)),
    raw,
  };
}

describe('the prompt for the secret', () => {
  it('takes what is typed, corrections and all, without echo', async () => {
    const { terminal: tty, type, raw } = terminal();
    let said = '';
    const asked = askSecret(tty, (text) => (said += text));
    assert.deepEqual(raw, [true]);
    type('wrong\u0015abx');
    type('\u007fc\r');
    assert.equal(await asked, 'abc');
    assert.deepEqual(raw, [true, false]);
    assert.equal(said, 'Secret access key (not shown; Enter alone: go without): \n');
  });

  it('goes without one, and ends by Ctrl-C', async () => {
    const first = terminal();
    const none = askSecret(first.terminal, () => undefined);
    first.type('\n');
    assert.equal(await none, null);
    const second = terminal();
    const ended = askSecret(second.terminal, () => undefined);
    second.type('ab\u0003');
    await assert.rejects(ended, Interrupted);
    assert.deepEqual(second.raw, [true, false]);
  });
});

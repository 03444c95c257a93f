import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { validate } from '#validators/explain.cjs';
import { commandLine, root, type Ended } from './command-line.js';

const line =
  'An error occurred (InvalidSignatureException) when calling the ListClusters operation: Signature expired: 20240522T115547Z is now earlier than 20240522T120908Z (20240522T121408Z - 5 min.)';

/** Runs `explain` with a text on standard input. */
function piped(text: string | Uint8Array, words: readonly string[] = []): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [...process.execArgv, join(root, 'bin/sigv4-conform.js'), 'explain', ...words],
      { cwd: root },
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

describe('explain, the command', () => {
  it('explains a line of a terminal', async () => {
    const { code, stdout, stderr } = await commandLine(['explain', line]);
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, /^expired: the request is older than the service allows\n/);
    assert.match(
      stdout,
      /\nThe clock: -18 min 21 s\n {2}The signer's clock is 18 min 21 s behind the service's clock; 5 min are\n {2}allowed\. /,
    );
    for (const platform of ['Linux', 'macOS', 'Windows', 'Docker', 'WSL']) {
      assert.match(stdout, new RegExp(`\nThe clock on ${platform}\n  check `));
    }
  });

  it('keeps to 80 columns but for addresses, without colours where nobody watches', async () => {
    const { stdout } = await commandLine(['explain', line]);
    const long = stdout.split('\n').filter((text) => text.length > 80 && !text.includes('https://'));
    assert.deepEqual(long, []);
    assert.ok(!stdout.includes('\u001b'));
  });

  it('takes words without quotes', async () => {
    const { code, stdout } = await commandLine(['explain', 'Missing', 'Authentication', 'Token']);
    assert.equal(code, 0);
    assert.match(stdout, /^no-credentials: /);
  });

  it('prints JSON by its schema', async () => {
    const { code, stdout } = await commandLine(['explain', '--json', line]);
    const output = JSON.parse(stdout) as Record<string, unknown>;
    assert.equal(code, 0);
    assert.ok(validate(output), JSON.stringify(validate.errors));
    assert.deepEqual(Object.keys(output), [
      'recognised',
      'condition',
      'alternatives',
      'families',
      'code',
      'values',
      'cause',
      'nearest',
    ]);
    assert.deepEqual(
      [output['recognised'], output['condition'], output['alternatives']],
      [true, 'expired', []],
    );
    assert.equal(output['code'], 'InvalidSignatureException');
    assert.deepEqual(output['families'], [
      'coral-raw-xml',
      'glacier-json',
      'json-1.0',
      'json-1.1',
      'rest-json',
    ]);
    assert.deepEqual(output['values'], {
      requestDate: '20240522T115547Z',
      serverMinusWindow: '20240522T120908Z',
      serverNow: '20240522T121408Z',
      windowMinutes: '5',
      driftSeconds: -1101,
      allowedSeconds: 300,
    });
    assert.match(
      output['cause'] as string,
      /^AWS compared the date of the request .* 18 min 21 s behind .*Usual causes: /,
    );
    assert.ok(!validate({ ...output, condition: 5 }));
    assert.ok(!validate({ ...output, more: true }));
  });

  it('ends with 1 and the nearest entries for what it does not recognise', async () => {
    const { code, stdout } = await commandLine([
      'explain',
      '--json',
      'The Access Key Id you provided does not exist in our records',
    ]);
    const output = JSON.parse(stdout) as {
      recognised: boolean;
      condition: null;
      nearest: { condition: string }[];
    };
    assert.equal(code, 1);
    assert.ok(validate(output));
    assert.deepEqual([output.recognised, output.condition], [false, null]);
    assert.equal(output.nearest[0]?.condition, 'key-unknown');
  });

  it('says that a refusal of authorisation is no entry', async () => {
    const refusal = 'User: arn:aws:iam::123456789012:user/x is not authorized to perform: s3:GetObject';
    const { code, stdout } = await commandLine(['explain', refusal]);
    assert.equal(code, 1);
    assert.match(
      stdout,
      /^Not recognised: [\s\S]*This is a refusal of authorisation, no fault of the signature and no entry of\n {2}the catalogue/,
    );
    const json = JSON.parse((await commandLine(['explain', '--json', refusal])).stdout) as { cause: string };
    assert.match(json.cause, /^This is a refusal of authorisation/);
  });

  it('explains a condition, in every family', async () => {
    const { code, stdout } = await commandLine(['explain', 'scope-service']);
    assert.equal(code, 0);
    assert.match(stdout, /\nWhat AWS answers\n/);
    assert.match(
      stdout,
      / {2}query-xml\n {4}HTTP 403 SignatureDoesNotMatch\n {6}Credential should be scoped to correct service: '\{service\}'\.\n/,
    );
  });

  it('lists the conditions of a code, in every family', async () => {
    const { code, stdout } = await commandLine(['explain', 'InvalidSignatureException']);
    assert.equal(code, 0);
    assert.match(stdout, /^InvalidSignatureException: \d+ conditions have this code\n/);
    assert.match(
      stdout,
      /\n {2}- signature-mismatch: [\s\S]*\n {2}rest-json\n[\s\S]*\n {4}expired\n {6}Signature expired: /,
    );
  });

  it('reads standard input, without a word and by -', async () => {
    for (const words of [[], ['-']]) {
      const { code, stdout } = await piped(`\ufeff${line}\n`, words);
      assert.equal(code, 0);
      assert.match(stdout, /^expired: /);
    }
    const wide = await piped(Buffer.from(`\ufeff${line}`, 'utf16le'));
    assert.match(wide.stdout, /^expired: /);
  });

  it('ends with 2 where there is nothing to explain', async () => {
    for (const text of ['', ' \n']) {
      const { code, stdout, stderr } = await piped(text);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, /^sigv4-conform: there is nothing to explain: name a condition/);
    }
  });

  it('reads a mebibyte and says so', async () => {
    const { code, stderr } = await piped(`${line}\n${'x'.repeat(3 * 1024 * 1024)}`);
    assert.equal(code, 0);
    assert.match(stderr, /larger than 1 MiB: only the first MiB is read/);
    const beyond = await piped(`${'x '.repeat(1024 * 1024)}\n${line}`);
    assert.equal(beyond.code, 1);
  });

  it('prints JSON in which a terminal finds nothing to obey', async () => {
    const hostile = "Credential should be scoped to a valid region, not 'a\u009b31m\u202eb'. ";
    const { stdout } = await commandLine(['explain', '--json', hostile]);
    assert.doesNotMatch(stdout, /(?!\n)\p{C}/u);
    assert.equal(
      (JSON.parse(stdout) as { values: { scopeRegion: string } }).values.scopeRegion,
      'a\u009b31m\u202eb',
    );
  });
});

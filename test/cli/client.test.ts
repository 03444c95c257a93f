import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Report } from '#lib/runner/types/report.js';
import { commandLine, root } from './command-line.js';

const script = 'test/signers/clients/client.mjs';
const bin = fileURLToPath(new URL('../../../bin/sigv4-conform.js', import.meta.url));

/** `client` on the client of the tests that behaves so. */
function client(manner: string, flags: readonly string[], words: readonly string[] = []) {
  return commandLine([
    'client',
    '--service',
    'iam',
    ...flags,
    '--',
    process.execPath,
    script,
    manner,
    ...words,
  ]);
}

const one = ['--case', 'ambient-credentials/signs-with-a-long-term-key'];

describe('sigv4-conform client', () => {
  it('passes a right client, and says who it is', async () => {
    const { code, stdout, stderr } = await client('right', [
      '--case',
      'ambient-credentials/*',
      '--implementation',
      'small-client@1.2.3',
      '--language',
      'javascript',
    ]);
    assert.equal(code, 0, stderr);
    assert.match(stdout, / {2}client {3}small-client 1\.2\.3 \(javascript\)\n {2}adapter {2}client: /);
    assert.match(stdout, /9 cases: 9 passed, 0 failed\n/);
    assert.match(stdout, /Gate passed/);
  });

  it('fails a client that hides an error, with an entry to paste and the command to run again', async () => {
    const { code, stdout } = await client('ends-with-0', [
      '--case',
      'ambient-credentials/has-another-secret',
    ]);
    assert.equal(code, 1);
    assert.match(stdout, /FAIL {2}ambient-credentials\/has-another-secret {2}\(must\)/);
    assert.match(stdout, /got {7}misreported: the client tells its user something else than iam/);
    assert.match(stdout, / {2}observed: misreported\n/);
    assert.match(stdout, /again {5}npx sigv4-conform client --service iam/);
  });

  it('takes known failures, and writes them', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'client-'));
    const list = join(folder, 'known-failures.yaml');
    const flags = ['--case', 'ambient-credentials/has-another-secret', '--known-failures', list];
    const written = await client('ends-with-0', [...flags, '--update-known-failures']);
    assert.equal(written.code, 1);
    assert.match(
      readFileSync(list, 'utf8'),
      /- case: ambient-credentials\/has-another-secret\n {2}kind: bug\n/,
    );
    const held = await client('ends-with-0', flags);
    assert.equal(held.code, 0, held.stdout);
    const gone = await client('right', flags);
    assert.equal(gone.code, 1);
    assert.match(gone.stdout, /UNEXPECTED PASS/);
  });

  it('puts a hop before every request where --through asks for it', async () => {
    const survived = await client('right', [...one, '--through', 'user-agent']);
    assert.equal(survived.code, 0);
    const broken = await client('signs-its-user-agent', [...one, '--through', 'user-agent']);
    assert.equal(broken.code, 1);
    assert.match(broken.stdout, /signed-headers-volatile/);
  });

  it('leaves out what the client lacks', async () => {
    const { code, stdout } = await client('right', [
      '--case',
      'ambient-credentials/*',
      '--lacks',
      'session-token',
    ]);
    assert.equal(code, 0);
    assert.match(stdout, /9 cases: 5 passed, 0 failed, 4 unsupported/);
    const strict = await client('right', [
      '--case',
      'ambient-credentials/*',
      '--lacks',
      'session-token',
      '--strict',
    ]);
    assert.equal(strict.code, 1);
  });

  it('fills the places of its words, without a shell', async () => {
    const words = ['{target}', '$(id) {region} {accessKeyId}', '{encodedKey};{service}', '{other}'];
    const { stdout } = await client('shows-its-words', [...one, '--reporter', 'json'], words);
    const report = JSON.parse(stdout) as Report;
    assert.equal(report.adapter.spec, [process.execPath, script, 'shows-its-words', ...words].join(' '));
    assert.equal(
      report.cases[0]?.observed?.message,
      'the command sent nothing and ended with 3: ["/","$(id) us-east-1 AKIAIOSFODNN7EXAMPLE","photo.jpg;iam","{other}"]',
    );
  });

  const refused: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['no command', ['client', '--service', 'iam'], /which client\? Give its command after --/],
    ['no service', ['client', '--', 'true'], /which service does the command call\? Name it: --service iam/],
    [
      'an unknown service',
      ['client', '--service', 'imm', '--', 'true'],
      /no service is called "imm"; write "iam"/,
    ],
    [
      'an unknown program',
      ['client', '--service', 'iam', '--', 'no-such-program'],
      /the command no-such-program is not in PATH/,
    ],
    [
      'a misspelt place',
      ['client', '--service', 's3', '--', 'true', '{keys}'],
      /\{keys\} is no placeholder of a command; did you mean \{key\}\?/,
    ],
    [
      'an unknown lack',
      ['client', '--service', 'iam', '--lacks', 'regions', '--', 'true'],
      /--lacks "regions": write "region"/,
    ],
    [
      'an unknown hop',
      ['client', '--service', 'iam', '--through', 'vai', '--', 'true'],
      /no hop is called "vai"; write "via"/,
    ],
    [
      'an unknown case',
      ['client', '--service', 'iam', '--case', 'ambient-clok/*', '--', 'true'],
      /--case "ambient-clok\/\*" matches no case; nearest: ambient-clock\/\*/,
    ],
    [
      'a case of signers',
      ['client', '--service', 'iam', '--case', 'vanilla/signs-a-get', '--', 'true'],
      /matches no case/,
    ],
  ];
  for (const [what, args, message] of refused) {
    it(`refuses ${what}`, async () => {
      const { code, stdout, stderr } = await commandLine(args);
      assert.equal(code, 2, stderr);
      assert.match(stderr, message);
      assert.equal(stdout, '');
    });
  }

  it('is named where a run is asked for one of its cases', async () => {
    const { code, stderr } = await commandLine([
      '--adapter',
      'builtin:reference',
      '--case',
      'ambient-clock/*',
    ]);
    assert.equal(code, 2);
    assert.match(
      stderr,
      /is a case for whole clients; run it with "sigv4-conform client --service <name> -- <command>"/,
    );
  });

  it('ends with the report when it is interrupted, and leaves no client behind', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'client-'));
    const args = [
      'client',
      '--service',
      'iam',
      ...one,
      '--out',
      folder,
      '--',
      process.execPath,
      script,
      'never-ends',
    ];
    const child = spawn(process.execPath, [...process.execArgv, bin, ...args], { cwd: root });
    let pid = 0;
    // The client of the one case is the only child that our child has.
    const poll = setInterval(() => {
      const children = readChildren(child.pid ?? 0);
      if (children.length === 0 || pid !== 0) return;
      pid = children[0] ?? 0;
      setTimeout(() => child.kill('SIGINT'), 300);
    }, 50);
    const code = await new Promise((resolve) => child.on('close', resolve));
    clearInterval(poll);
    assert.equal(code, 130);
    const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as Report;
    assert.equal(report.partial, true);
    assert.equal(report.cases[0]?.verdict, 'not-run');
    assert.throws(() => process.kill(pid, 0), { code: 'ESRCH' });
  });
});

function readChildren(pid: number): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
      .trim()
      .split(' ')
      .filter(Boolean)
      .map(Number);
  } catch {
    return [];
  }
}

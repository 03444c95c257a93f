import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '#lib/runner/types/report.js';
import { commandLine, root, type Ended } from './command-line.js';

const bin = join(root, 'bin/sigv4-conform.js');
const json = ['--reporter', 'json'];
let folder = '';
const file = (name: string): string => join(folder, name);

/** Answers the requests of a file by a program, in the file that it names. */
async function answer(
  requests: string,
  command: readonly [string, ...string[]],
  environment: NodeJS.ProcessEnv = {},
): Promise<string> {
  const [program, ...args] = command;
  const text = await readFile(requests, 'utf8');
  const child = spawn(program, args, { cwd: root, env: { ...process.env, ...environment } });
  const pieces: Buffer[] = [];
  child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
  child.stderr.resume();
  child.stdin.on('error', () => undefined);
  child.stdin.end(text);
  await once(child, 'close');
  const answers = file('answers.ndjson');
  await writeFile(answers, Buffer.concat(pieces));
  return answers;
}

async function exported(...flags: string[]): Promise<string> {
  const requests = file('requests.ndjson');
  assert.deepEqual(await commandLine(['export', '--to', requests, ...flags]), {
    code: 0,
    stdout: '',
    stderr: '',
  });
  return requests;
}

/** A report without what may differ between live and offline. */
function steady({ stdout }: Ended): Report {
  const report = JSON.parse(stdout) as Report;
  assert.match(report.adapter.kind, /^(process|offline)$/);
  return {
    ...report,
    adapter: { kind: 'offline', spec: '' },
    startedAt: '',
    durationMs: 0,
    cases: report.cases.map((one) => ({ ...one, durationMs: 0 })),
  };
}

const switchable = ['node', 'test/signers/process/switchable.mjs'] as const;

describe('the command line: export and judge', () => {
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sigv4-conform-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('work in a pipe as they stand', async () => {
    const self = [process.execPath, ...process.execArgv, bin].map((word) => `'${word}'`).join(' ');
    const script = `set -e; ${self} export --case 'vanilla/*' | python3 examples/my_signer.py > "$1"; ${self} judge "$1" --case 'vanilla/*' --quiet; ${self} judge --case 'vanilla/*' --quiet < "$1"`;
    const stdout = await new Promise<string>((done, fail) => {
      execFile('sh', ['-c', script, 'sh', file('answers.ndjson')], { cwd: root }, (error, out) => {
        if (error === null) done(out);
        else fail(new Error('the pipe failed', { cause: error }));
      });
    });
    assert.equal(stdout.match(/Exit code 0: the gate passed\n/g)?.length, 2);
  });

  it('say of the Python example what a run says, but for its name', async () => {
    const command = ['python3', 'examples/my_signer.py'] as const;
    const live = await commandLine([...json, '--', ...command]);
    const later = await commandLine(['judge', await answer(await exported(), command), ...json]);
    assert.equal(later.code, 0, later.stderr);
    assert.equal(later.stderr, '');
    const report = steady(later);
    assert.equal(report.implementation.name, 'answers.ndjson');
    const named = { ...report, implementation: { ...report.implementation, name: 'my_signer.py' } };
    assert.equal(JSON.stringify(named), JSON.stringify(steady(live)));
  });

  for (const SIGNER_DEFECT of ['path-single-encoded-non-s3', 'key-stale-date']) {
    it(`say what a run says of a signer with ${SIGNER_DEFECT}`, async () => {
      const live = await commandLine([...json, '--', ...switchable], { SIGNER_DEFECT });
      const answers = await answer(await exported(), switchable, { SIGNER_DEFECT });
      const later = await commandLine(['judge', answers, ...json]);
      assert.equal(later.code, 1, later.stderr);
      assert.equal(live.code, later.code);
      assert.equal(JSON.stringify(steady(later)), JSON.stringify(steady(live)));
      const { adapter } = JSON.parse(later.stdout) as Report;
      assert.deepEqual(adapter, { kind: 'offline', spec: answers });
    });
  }

  it('print the command that judges a failure again', async () => {
    const select = ['--case', 'path-encoding/encodes-a-space-twice'];
    const answers = await answer(await exported(...select), switchable, {
      SIGNER_DEFECT: 'path-single-encoded-non-s3',
    });
    await cp(answers, file('a.ndjson'));
    const { code, stdout } = await commandLine(['judge', 'a.ndjson', '--strict', ...select], {}, folder);
    assert.equal(code, 1);
    assert.match(
      stdout,
      /npx sigv4-conform judge --strict a\.ndjson \\\n +--case path-encoding\/encodes-a-space-twice\n/,
    );
  });

  it('hold a list of known failures, and write it', async () => {
    const select = ['--case', 'path-encoding/encodes-a-space-twice'];
    const answers = await answer(await exported(...select), switchable, {
      SIGNER_DEFECT: 'path-single-encoded-non-s3',
    });
    const list = file('known.yaml');
    const flags = ['judge', answers, ...select, '--quiet', '--known-failures', list];
    const first = await commandLine([...flags, '--update-known-failures']);
    assert.equal(first.code, 1);
    assert.match(await readFile(list, 'utf8'), /case: path-encoding\/encodes-a-space-twice\n/);
    assert.equal((await commandLine(flags)).code, 0);
  });

  it('leave what was not answered unjudged: exit 3', async () => {
    const answers = await answer(await exported('--case', 'vanilla/*'), switchable);
    const { code, stdout } = await commandLine([
      'judge',
      answers,
      '--case',
      'vanilla/*',
      '--case',
      'method/*',
      ...json,
    ]);
    assert.equal(code, 3);
    const report = JSON.parse(stdout) as Report;
    assert.ok(report.totals.notRun > 0);
    assert.match(report.warnings[0]!, /has no answer to \d+ of the requests, the first of them of method\//);
  });

  it('know the answers to another suite, and give no verdict', async () => {
    const mine = file('mine.yaml');
    const text = await readFile(join(root, 'suites/cases/core/vanilla.yaml'), 'utf8');
    await writeFile(mine, text.replaceAll('vanilla/', 'mine/').replace(/^ {4}aliases:.*\n/gm, ''));
    const flags = ['--suite', mine, '--only-suite'];
    const answers = await answer(await exported(...flags), switchable);
    assert.equal((await commandLine(['judge', answers, ...flags, '--quiet'])).code, 0);
    const { code, stdout, stderr } = await commandLine(['judge', answers]);
    assert.equal(code, 2);
    assert.equal(stdout, '');
    assert.ok(stderr.startsWith(`${answers}:2: the id `), stderr);
    assert.match(stderr, /is of no request of this suite: the answers are to another suite/);
  });

  it('take a system clock by its own date, but not from the future, and say so', async () => {
    const select = ['--case', 'vanilla/*', '--case', 'clock-window/*', '--case', 'path-encoding/*'];
    const requests = await exported(...select);
    const judgeAt = async (SIGNER_AHEAD: string, SIGNER_DEFECT = '') => {
      const clock = { SIGNER_CLOCK: 'system', SIGNER_AHEAD, SIGNER_DEFECT };
      const answers = await answer(requests, switchable, clock);
      const { code, stdout } = await commandLine(['judge', answers, ...select, ...json]);
      return { code, report: JSON.parse(stdout) as Report };
    };
    const longAgo = await judgeAt('-864000');
    assert.equal(longAgo.code, 0);
    assert.ok(longAgo.report.totals.passed > 5);
    assert.deepEqual(longAgo.report.warnings, [
      "the signer is on the system's clock, and answered at some time before now: whether its clock was right cannot be seen, only that no date is more than 60 s ahead of now",
    ]);
    assert.equal(
      (await judgeAt('-864000', 'path-single-encoded-non-s3')).report.causes[0]?.defects.join(),
      'path-single-encoded-non-s3',
    );
    const ahead = await judgeAt('600');
    assert.equal(ahead.code, 1);
    const held = ahead.report.cases.filter(
      ({ level, verdict }) => level !== 'observe' && verdict !== 'unsupported',
    );
    assert.ok(held.length > 40);
    assert.deepEqual(new Set(held.map(({ observed }) => observed?.outcome)), new Set(['altered']));
  });

  it('end with 2 and say what to do where there is no such file, or it is no answer', async () => {
    const missing = await commandLine(['judge', 'nowhere.ndjson']);
    assert.deepEqual(missing, {
      code: 2,
      stdout: '',
      stderr: 'sigv4-conform: nowhere.ndjson: there is no such file\n',
    });
    const aFolder = await commandLine(['judge', 'test']);
    assert.equal(aFolder.stderr, 'sigv4-conform: test: it is a folder\n');
    assert.equal(aFolder.code, 2);
    const requests = await exported('--case', 'vanilla/*');
    const unanswered = await commandLine(['judge', requests]);
    assert.equal(unanswered.code, 2);
    assert.equal(
      unanswered.stderr,
      `${requests}:1: a request, not a reply: this is what export wrote. Give it to the signer, and judge what the signer writes\n`,
    );
    await writeFile(file('empty.ndjson'), '');
    const empty = await commandLine(['judge', file('empty.ndjson')]);
    assert.equal(empty.code, 3);
    assert.match(empty.stderr, /empty\.ndjson holds no reply at all\n/);
    const unwritable = await commandLine(['export', '--to', file('none/requests.ndjson')]);
    assert.equal(unwritable.code, 2);
    assert.match(
      unwritable.stderr,
      /the requests cannot be written to .*\nName a file that can be written\.\n/,
    );
    const nothing = await commandLine(['export', '--case', 'vanila/*']);
    assert.equal(nothing.code, 2);
    assert.equal(nothing.stdout, '');
  });

  it('say that what reads the requests ended early', async () => {
    const child = spawn(process.execPath, [...process.execArgv, bin, 'export'], { cwd: root });
    let stderr = '';
    child.stderr.on('data', (piece: Buffer) => (stderr += piece.toString()));
    child.stdout.destroy();
    const [code] = (await once(child, 'close')) as [number];
    assert.equal(code, 2);
    assert.equal(
      stderr,
      'sigv4-conform: standard output was closed before all requests were written: what reads them ended early (see its stderr)\n',
    );
  });

  it('follow the config file', async () => {
    await writeFile(file('sigv4-conform.config.yaml'), 'case: ["vanilla/signs-a-get"]\nreporter: [json]\n');
    const { code, stdout } = await commandLine(['export'], {}, folder);
    assert.equal(code, 0);
    assert.equal(stdout.split('\n').length, 3);
    await writeFile(file('requests.ndjson'), stdout);
    const answers = await answer(file('requests.ndjson'), switchable);
    const judged = await commandLine(['judge', answers], {}, folder);
    assert.equal((JSON.parse(judged.stdout) as Report).totals.cases, 1);
  });
});

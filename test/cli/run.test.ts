import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validate } from '#validators/report.cjs';
import type { Report } from '#lib/runner/types/report.js';
import { checkReport } from '#lib/reports/index.js';
import { commandLine, interrupted } from './command-line.js';

const few = ['--case', 'vanilla/*', '--case', 'credential-scope/names-*'];
const json = ['--reporter', 'json'];

function reportOf(stdout: string): Report {
  const report = JSON.parse(stdout) as Report;
  assert.ok(validate(report), JSON.stringify(validate.errors));
  assert.deepEqual(checkReport(report), []);
  return report;
}

describe('the command line: run', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sigv4-conform-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('passes the reference signer and writes nothing but the report to stdout', async () => {
    const { code, stdout, stderr } = await commandLine(['--adapter', 'builtin:reference', ...json]);
    assert.equal(code, 0);
    assert.equal(stderr, '');
    const report = reportOf(stdout);
    assert.equal(report.gate, 'passed');
    assert.deepEqual(report.adapter, { kind: 'builtin', spec: 'builtin:reference' });
  });

  it('passes the examples in TypeScript and in Python', async () => {
    const typescript = await commandLine(['--adapter', './examples/my-signer.ts', ...json]);
    assert.equal(typescript.code, 0, typescript.stderr);
    assert.equal(reportOf(typescript.stdout).adapter.kind, 'module');
    const python = await commandLine([...json, '--', 'python3', 'examples/my_signer.py']);
    assert.equal(python.code, 0, python.stderr);
    assert.deepEqual(reportOf(python.stdout).adapter, {
      kind: 'process',
      spec: 'python3 examples/my_signer.py',
    });
  });

  it('ends with 1 where a signer fails, and prints the command that runs the case again', async () => {
    const { code, stdout } = await commandLine(
      ['--adapter', './test/signers/switchable.mjs', '--case', 'path-encoding/encodes-a-space-twice'],
      { SIGNER_DEFECT: 'path-single-encoded-non-s3' },
    );
    assert.equal(code, 1);
    assert.match(stdout, /\n {2}FAIL {2}cause 1 {2}path-encoding\/encodes-a-space-twice\n/);
    assert.match(
      stdout,
      /npx sigv4-conform --adapter \.\/test\/signers\/switchable\.mjs \\\n +--case path-encoding\/encodes-a-space-twice/,
    );
    assert.doesNotMatch(stdout, /\u001b/);
  });

  it('prints no colours where nobody watches, also where a CI or FORCE_COLOR would have them', async () => {
    for (const environment of [{ CI: 'true' }, { FORCE_COLOR: '1' }, { CI: 'true', NO_COLOR: '1' }]) {
      const { stdout } = await commandLine(
        ['--adapter', 'builtin:reference', '--case', 'vanilla/*'],
        environment,
      );
      assert.match(stdout, /^sigv4-conform /);
      assert.doesNotMatch(stdout, /\u001b/);
    }
  });

  it('says the same for any window', async () => {
    const signer = ['--', 'python3', 'examples/my_signer.py'];
    const steady = (stdout: string) =>
      JSON.stringify({
        ...reportOf(stdout),
        startedAt: '',
        durationMs: 0,
        cases: reportOf(stdout).cases.map((one) => ({ ...one, durationMs: 0 })),
      });
    const one = await commandLine([...json, '--pipeline', '1', ...signer]);
    const many = await commandLine([...json, '--pipeline', '64', ...signer]);
    assert.equal(steady(one.stdout), steady(many.stdout));
  });

  it('ends with 3 where nothing could be judged', async () => {
    const { code, stdout } = await commandLine([
      ...json,
      '--adapter',
      './test/signers/module/wrong-features.mjs',
      ...few,
    ]);
    assert.equal(code, 3);
    assert.equal(stdout, '');
  });

  it('ends with 3 and judges the others when a process dies at every third request', async () => {
    const { code, stdout } = await commandLine([
      ...json,
      ...few,
      '--',
      'node',
      'test/signers/process/dying-at-third.mjs',
    ]);
    assert.equal(code, 3);
    const report = reportOf(stdout);
    assert.equal(report.totals.notRun, 0);
    assert.equal(report.totals.errors, 0);
    assert.match(report.warnings.join('\n'), /unstable adapter/);
  });

  it('cuts a run off at its limit: the rest is not-run, the report partial, exit 3', async () => {
    const { code, stdout } = await commandLine([
      ...json,
      ...few,
      '--run-timeout',
      '400',
      '--',
      'node',
      'test/signers/process/silent.mjs',
    ]);
    assert.equal(code, 3);
    const report = reportOf(stdout);
    assert.equal(report.partial, true);
    assert.ok(report.totals.notRun > 0);
    assert.match(report.warnings.join('\n'), /--run-timeout/);
  });

  it('skips the rest with --bail, which does not count as unjudged', async () => {
    const { code, stdout } = await commandLine([
      ...json,
      '--bail',
      '--adapter',
      './test/signers/module/constant.mjs',
    ]);
    assert.equal(code, 1);
    const { totals } = reportOf(stdout);
    assert.equal(totals.failed, 1);
    assert.ok(totals.notRun > 100);
  });

  for (const [signal, exit] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    it(`writes the partial report and ends with ${exit} on ${signal}`, async () => {
      const { code, stdout } = await interrupted(
        [...json, ...few, '--timeout', '60000', '--', 'node', 'test/signers/process/silent.mjs'],
        signal,
        join(folder, signal),
      );
      assert.equal(code, exit);
      const report = reportOf(stdout);
      assert.equal(report.partial, true);
      assert.match(report.warnings.join('\n'), /interrupted/);
    });
  }

  it('turns a late throw and a floating rejection into errors of their cases', async () => {
    for (const name of ['late-at-once', 'floating-always']) {
      const { code, stdout } = await commandLine([
        ...json,
        ...few,
        '--adapter',
        `./test/signers/module/${name}.mjs`,
      ]);
      const report = reportOf(stdout);
      assert.ok(report.totals.errors > 0, name);
      assert.equal(report.totals.notRun, 0);
      assert.equal(code, 1, name);
    }
  });

  it('takes unsupported for a failure only where its profile was asked for, or under --strict', async () => {
    const args = [
      ...json,
      '--case',
      'canonical-headers/joins-*',
      '--case',
      'vanilla/*',
      '--',
      'node',
      'test/signers/process/few-features.mjs',
    ];
    const plain = await commandLine(args);
    assert.equal(plain.code, 0, plain.stderr);
    assert.ok(reportOf(plain.stdout).totals.unsupported > 0);
    assert.equal((await commandLine(['--strict', ...args])).code, 1);
    assert.equal((await commandLine(['--profile', 'core', ...args])).code, 1);
  });

  it('ends with 3 where every case is unsupported', async () => {
    const args = [
      ...json,
      '--case',
      'canonical-headers/joins-*',
      '--',
      'node',
      'test/signers/process/few-features.mjs',
    ];
    const { code, stdout } = await commandLine(args);
    assert.equal(code, 3);
    const { totals, conformant } = reportOf(stdout);
    assert.equal(totals.unsupported, totals.cases);
    assert.equal(conformant, false);
  });
});

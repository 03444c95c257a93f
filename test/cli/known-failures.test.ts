import assert from 'node:assert/strict';
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validate } from '#validators/report.cjs';
import { checkReport } from '#lib/reports/index.js';
import type { Report } from '#lib/runner/types/report.js';
import { commandLine, root, type Ended } from './command-line.js';

const twice = 'path-encoding/encodes-a-space-twice';
const colons = 'path-encoding/encodes-colons-twice';
const cases = ['--case', twice, '--case', colons, '--case', 'vanilla/*'];
const singleEncoded = { SIGNER_DEFECT: 'path-single-encoded-non-s3' };
const right = { SIGNER_DEFECT: '' };

const listOf = (...members: string[]) => `- case: ${twice}\n${members.map((line) => `  ${line}\n`).join('')}`;
const known = (observed = 'signature-mismatch', ...more: string[]) =>
  listOf('kind: bug', 'reason: encoded once', `observed: ${observed}`, ...more);

describe('the command line: known failures', () => {
  let folder: string;
  let file: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'conform-known-'));
    file = join(folder, 'known.yaml');
  });
  afterEach(async () => {
    await chmod(folder, 0o700);
    await rm(folder, { recursive: true });
  });

  const onCases = (words: string[], env: NodeJS.ProcessEnv, more: string[] = cases) => {
    const adapter = ['--adapter', join(root, 'test/signers/switchable.mjs')];
    return commandLine([...adapter, ...more, '--known-failures', file, ...words], env, folder);
  };

  async function judged(env: NodeJS.ProcessEnv, ...words: string[]): Promise<[number | null, Report]> {
    const { code, stdout, stderr } = await onCases(['--reporter', 'json', ...words], env, ['--case', twice]);
    assert.notEqual(stdout, '', stderr);
    const report = JSON.parse(stdout) as Report;
    assert.ok(validate(report), JSON.stringify(validate.errors));
    assert.deepEqual(checkReport(report), []);
    return [code, report];
  }

  it('passes the gate where the case shows just what is listed, and shows the entry', async () => {
    await writeFile(
      file,
      known('signature-mismatch', 'issue: https://example.com/12', 'until: "2999-12-31"'),
    );
    const [code, report] = await judged(singleEncoded);
    assert.equal(code, 0);
    assert.equal(report.gate, 'passed');
    assert.equal(report.conformant, false);
    assert.equal(report.totals.knownFailures, 1);
    assert.equal(report.totals.failed, 1);
    assert.equal(report.cases[0]?.standing, 'as-expected');
    assert.deepEqual(report.cases[0].knownFailure, {
      entry: twice,
      kind: 'bug',
      reason: 'encoded once',
      issue: 'https://example.com/12',
      observed: 'signature-mismatch',
      until: '2999-12-31',
    });
  });

  for (const [about, list, env, words, standing, counts] of [
    ['another outcome', known('scope-region'), singleEncoded, [], 'unexpected', [0, 0]],
    ['a pass', known(), right, [], 'unexpected', [0, 1]],
    [
      'an entry past its date',
      known('signature-mismatch', 'until: "2020-02-29"'),
      right,
      [],
      'stale',
      [0, 0],
    ],
    [
      'an entry that nobody has explained, under --strict',
      known().replace('encoded once', 'not explained yet'),
      singleEncoded,
      ['--strict'],
      'stale',
      [0, 0],
    ],
    [
      'an entry for other versions',
      known('signature-mismatch', 'implementation: ^2.0.0'),
      singleEncoded,
      [],
      'unexpected',
      [0, 0],
    ],
  ] as const) {
    it(`ends with 1 for ${about}`, async () => {
      await writeFile(file, list);
      const [code, report] = await judged(env, ...words);
      assert.equal(code, 1);
      assert.equal(report.gate, 'failed');
      assert.equal(report.cases[0]?.standing, standing);
      assert.deepEqual([report.totals.knownFailures, report.totals.unexpectedPasses], counts);
    });
  }

  it('warns of the entry that it leaves aside', async () => {
    await writeFile(file, known('signature-mismatch', 'implementation: ^2.0.0'));
    const [, { warnings }] = await judged(singleEncoded);
    assert.deepEqual(warnings, [
      `known.yaml:1: the known failure ${twice} is left aside: it is for ^2.0.0, and the signer is 1.0.0`,
    ]);
  });

  it('takes a crash and a time-out for nothing but themselves', async () => {
    const ended = (observed: string, signer: string, ...words: string[]): Promise<Ended> => {
      const list = `- { case: ${twice}, kind: bug, reason: why, observed: ${observed} }\n`;
      const run = ['--case', twice, '--known-failures', file, '--quiet', ...words];
      return writeFile(file, list).then(() =>
        commandLine([...run, '--', 'node', join(root, 'test/signers/process', signer)], {}, folder),
      );
    };
    const died = await ended('signature-mismatch', 'dying-always.mjs');
    assert.equal(died.code, 1, died.stdout);
    assert.match(died.stdout, /which covers\s+signature-mismatch and nothing else/);
    assert.equal((await ended('crashed', 'dying-always.mjs')).code, 0);
    assert.equal((await ended('crashed', 'silent.mjs', '--timeout', '300')).code, 1);
    assert.equal((await ended('timed-out', 'silent.mjs', '--timeout', '300')).code, 0);
  });

  it('prints an entry that makes the gate pass when it is pasted', async () => {
    await writeFile(file, '[]\n');
    const { code, stdout } = await onCases([], singleEncoded);
    assert.equal(code, 1);
    const entries = stdout.match(/^- case: .*\n(?: {2}[a-z]+: .*\n)+/gm) ?? [];
    assert.deepEqual(entries, [
      `- case: ${twice}\n  kind: bug\n  reason: not explained yet\n  observed: signature-mismatch\n`,
      `- case: ${colons}\n  kind: bug\n  reason: not explained yet\n  observed: signature-mismatch\n`,
    ]);
    await writeFile(file, entries.join(''));
    const again = await onCases([], singleEncoded);
    assert.equal(again.code, 0, again.stdout);
    assert.match(again.stdout, /^Known failures: 2 cases as listed: 2 bug \(--verbose lists all\)$/m);
  });

  it('leaves --known-failures out of the command that runs a case again', async () => {
    await writeFile(file, '[]\n');
    const { stdout } = await onCases(['--strict'], singleEncoded);
    assert.match(stdout, /again +npx sigv4-conform --strict \\\n +--adapter/);
    assert.doesNotMatch(stdout.replace(/^ {2}accept .*$/gm, ''), /known-failures/);
  });

  it('stops with --bail at an unexpected pass, and does not for a known failure', async () => {
    await writeFile(file, known());
    const bail = ['--bail', '--reporter', 'json'];
    const kept = JSON.parse((await onCases(bail, singleEncoded)).stdout) as Report;
    const at = (report: Report, id: string) => report.cases.find((one) => one.id === id);
    assert.equal(at(kept, twice)?.standing, 'as-expected');
    assert.equal(at(kept, colons)?.standing, 'unexpected');
    const ended = await onCases(bail, right);
    const stopped = JSON.parse(ended.stdout) as Report;
    assert.equal(ended.code, 1);
    assert.equal(at(stopped, twice)?.standing, 'unexpected');
    assert.equal(at(stopped, colons)?.verdict, 'not-run');
  });

  it('drops an entry from what --bail skipped', async () => {
    const second = `- { case: ${colons}, kind: bug, reason: why, observed: signature-mismatch, until: "2020-01-01" }\n`;
    await writeFile(file, known() + second);
    const { stdout } = await onCases(['--bail', '--reporter', 'json'], right);
    const skipped = (JSON.parse(stdout) as Report).cases.find(({ id }) => id === colons);
    assert.deepEqual([skipped?.standing, skipped?.verdict], ['as-expected', 'not-run']);
    assert.equal(skipped?.knownFailure, undefined);
  });

  it('takes a fault that comes late for another outcome than the listed one', async () => {
    const id = 'vanilla/signs-a-get';
    const late = join(root, 'test/signers/module/late-at-once.mjs');
    for (const [observed, exit] of [
      ['signature-mismatch', 1],
      ['adapter-error', 0],
    ] as const) {
      await writeFile(file, `- { case: "vanilla/*", kind: flaky, reason: late, observed: ${observed} }\n`);
      const words = ['--known-failures', file, '--case', 'vanilla/*', '--reporter', 'json'];
      const { code, stdout } = await commandLine([...words, '--adapter', late], {}, folder);
      assert.equal(code, exit, `${id} ${stdout.slice(0, 2000)}`);
    }
  });

  it('writes the list, which then lets the gate pass; the run itself ends as it was judged', async () => {
    const first = await onCases(['--update-known-failures'], singleEncoded);
    assert.equal(first.code, 1);
    assert.equal(first.stderr, 'wrote known.yaml: 2 added, 0 changed, 0 taken out\n');
    assert.equal(
      await readFile(file, 'utf8'),
      [
        '# Failures of this signer that are accepted for a reason; the cases still run (--known-failures).',
        '',
        `- case: ${twice}`,
        '  kind: bug',
        '  reason: not explained yet',
        '  observed: signature-mismatch',
        `- case: ${colons}`,
        '  kind: bug',
        '  reason: not explained yet',
        '  observed: signature-mismatch',
        '',
      ].join('\n'),
    );
    const second = await onCases(['--update-known-failures'], singleEncoded);
    assert.deepEqual([second.code, second.stderr], [0, 'known.yaml: nothing to change\n']);
    assert.equal((await onCases(['--strict'], singleEncoded)).code, 1);
    assert.deepEqual(await readdir(folder), ['known.yaml']);
  });

  it('takes out what passes, and leaves comments and the entries of cases that did not run', async () => {
    const other = `# not selected\n- case: ${colons} # stays\n  kind: bug\n  reason: why\n  observed: altered\n`;
    await writeFile(file, `# ours\n\n# mended soon\n${known()}${other}`);
    const { code, stderr } = await onCases(['--update-known-failures'], right, ['--case', twice]);
    assert.equal(code, 1);
    assert.equal(stderr, 'wrote known.yaml: 0 added, 0 changed, 1 taken out\n');
    assert.equal(await readFile(file, 'utf8'), `# ours\n\n${other}`);
  });

  it('leaves a flaky entry, and says so', async () => {
    const flaky = known('scope-region').replace('kind: bug', 'kind: flaky');
    await writeFile(file, flaky);
    const { stderr } = await onCases(['--update-known-failures'], singleEncoded, ['--case', twice]);
    assert.equal(
      stderr,
      `known.yaml: nothing to change\n  not changed: ${twice}: its entry is flaky, and such a one is changed by hand only\n`,
    );
    assert.equal(await readFile(file, 'utf8'), flaky);
  });

  it('ends with 2 before anything runs where the list is wrong or cannot be had', async () => {
    await writeFile(file, known().replace('space-twice', 'space-twicf'));
    const misspelt = await onCases([], right);
    assert.equal(misspelt.code, 2);
    assert.equal(misspelt.stdout, '');
    assert.match(misspelt.stderr, /^known\.yaml:1:9\n/);
    assert.match(misspelt.stderr, new RegExp(`nearest: ${twice}`));

    await rm(file);
    const missing = await onCases([], right);
    assert.equal(missing.code, 2);
    assert.match(missing.stderr, /there is no such file/);

    const alone = await commandLine(
      ['--adapter', 'builtin:reference', '--update-known-failures'],
      {},
      folder,
    );
    assert.equal(alone.code, 2);
    assert.match(alone.stderr, /--update-known-failures needs the list: add --known-failures <file>/);
  });

  it('ends with 2 before anything runs where the list cannot be written', async () => {
    const nowhere = join(folder, 'no', 'such', 'folder', 'known.yaml');
    const words = ['--adapter', 'builtin:reference', '--update-known-failures', '--known-failures', nowhere];
    const { code, stdout, stderr } = await commandLine(words, {}, folder);
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /the known failures cannot be written to .*nothing was run/s);
  });

  it('finds the list that the config file names, from where that stands', async () => {
    await writeFile(join(folder, 'known.yaml'), known());
    await writeFile(join(folder, 'sigv4-conform.config.yaml'), 'known-failures: known.yaml\n');
    const adapter = ['--adapter', join(root, 'test/signers/switchable.mjs'), '--case', twice];
    const { code, stdout } = await commandLine([...adapter, '--verbose'], singleEncoded, folder);
    assert.equal(code, 0, stdout);
    assert.match(
      stdout,
      /^ {2}bug +signature-mismatch +path-encoding\/encodes-a-space-twice\n {6}encoded once$/m,
    );
  });
});

import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validate } from '#validators/comparison.cjs';
import type { Comparison } from '#lib/runner/types/comparison.js';
import type { Report } from '#lib/runner/types/report.js';
import { soundReport } from '../reports/sample.js';
import { commandLine } from './command-line.js';

/** The sound report's signer with its one case failing. */
function brokenReport(): Report {
  const report = soundReport();
  const totals = { ...report.totals, passed: 0, failed: 1 };
  const [result] = report.cases;
  return {
    ...report,
    implementation: { name: 'mySigner', version: '2', language: null },
    conformant: false,
    gate: 'failed',
    totals,
    profiles: { core: { claimed: true, conformant: false, totals } },
    cases: [{ ...result!, verdict: 'fail', standing: 'unexpected', observed: { outcome: 'altered' } }],
  };
}

describe('compare', () => {
  let folder = '';
  const at = (name: string) => join(folder, name);
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sigv4-conform-'));
    await writeFile(at('old.json'), JSON.stringify(soundReport()));
    await writeFile(at('new.json'), JSON.stringify(brokenReport()));
  });
  after(() => rm(folder, { recursive: true, force: true }));
  const compare = (...words: readonly string[]) => commandLine(['compare', ...words]);

  it('exits with 0 whatever it finds, unless it is asked', async () => {
    const { code, stdout, stderr } = await compare(at('old.json'), at('new.json'));
    assert.equal(code, 0);
    assert.equal(stderr, '');
    assert.match(
      stdout,
      /^mySigner → mySigner 2\n\nRegressions: 1 {2}\(passed, and do not pass any more\)\n/,
    );
    assert.match(
      stdout,
      /\n {2}canonical-uri\/keeps-unreserved-characters\n {4}must: pass → fail \(altered\)\n/,
    );
    assert.match(
      stdout,
      /\n1 regression, no fix, [^\n]* 0\nunchanged\n$|\n1 regression, [^\n]*0 unchanged\n$/,
    );
  });

  it('exits with 1 for a regression where asked to, and not for a fix', async () => {
    const lost = await compare(at('old.json'), at('new.json'), '--fail-on', 'regression');
    assert.equal(lost.code, 1);
    assert.match(lost.stdout, /\nExit code 1: a regression, and --fail-on regression\n$/);
    const won = await compare(at('new.json'), at('old.json'), '--fail-on', 'regression');
    assert.equal(won.code, 0);
    assert.match(won.stdout, /\nFixes: 1 /);
  });

  it('writes Markdown and JSON, to files as well', async () => {
    const files = ['--reporter', `json=${at('out/c.json')}`, '--reporter', 'markdown'];
    const { code, stdout } = await compare(at('old.json'), at('new.json'), ...files);
    assert.equal(code, 0);
    assert.match(stdout, /^## ❌ mySigner mySigner → 2: 1 regression\n/);
    const json = JSON.parse(await readFile(at('out/c.json'), 'utf8')) as Comparison;
    assert.ok(validate(json), JSON.stringify(validate.errors));
    assert.equal(json.regressions[0]?.id, 'canonical-uri/keeps-unreserved-characters');
  });

  it('says what is wrong with a file, and exits with 2', async () => {
    await writeFile(at('text.json'), 'no JSON');
    await writeFile(at('other.json'), '{"reportVersion":1}');
    await writeFile(at('odd.json'), JSON.stringify({ ...soundReport(), gate: 'failed' }));
    const faults: [file: string, said: RegExp][] = [
      [at('none.json'), /none\.json: there is no such file\n$/],
      [folder, /: it is no file; name the report\.json itself\n$/],
      [
        at('text.json'),
        /text\.json: it is no JSON: [^\n]+\nA report is what --reporter json=<path> writes\.\n$/,
      ],
      [
        at('other.json'),
        /other\.json: it is no report of sigv4-conform:\n {2}the file: must have required property 'tool'\n/,
      ],
      [at('odd.json'), /odd\.json: it contradicts itself:\n {2}gate: failed, yet nothing is unexpected/],
    ];
    for (const [file, said] of faults) {
      const { code, stdout, stderr } = await compare(at('old.json'), file);
      assert.equal(code, 2, file);
      assert.equal(stdout, '');
      assert.match(stderr, said);
    }
  });

  it('exits with 2 for words that it does not know', async () => {
    for (const words of [
      [at('old.json')],
      [at('old.json'), at('new.json'), '--fail-on', 'fixes'],
      [at('old.json'), at('new.json'), '--reporter', 'html'],
    ]) {
      assert.equal((await compare(...words)).code, 2, words.join(' '));
    }
  });
});

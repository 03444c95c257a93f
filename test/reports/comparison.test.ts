import assert from 'node:assert/strict';
import { comparisonReporters } from '#lib/reports/compare/reporters.js';
import type { ReportOptions } from '#lib/reports/reporter.js';
import { compareReports } from '#lib/runner/compare/compare.js';
import type { Report } from '#lib/runner/types/report.js';
import { laterReport } from '../compare/later.js';
import { assertGolden } from './golden.js';
import { hostileReport, hostileText } from './hostile.js';
import { sampleReport } from './sample.js';

const options: ReportOptions = {
  color: false,
  columns: 80,
  verbose: false,
  quiet: false,
  command: [],
  exitCode: 1,
};

async function drawn(
  name: string,
  old: Report,
  now: Report,
  own: Partial<ReportOptions> = {},
): Promise<string> {
  const comparison = compareReports(old, now, { name: 'sigv4-conform', version: '1.0.0' });
  const render = await comparisonReporters.get(name)!.load();
  return render(comparison, { ...options, ...own });
}

describe('a comparison as text', () => {
  it('is for a terminal of 80 columns, what was lost first', async () => {
    const text = await drawn('terminal', sampleReport(), laterReport());
    assertGolden('comparison.txt', text);
    for (const line of text.split('\n')) assert.ok(line.length <= 80, line);
  });

  it('is for a pull request, the rest folded', async () => {
    assertGolden('comparison.md', await drawn('markdown', sampleReport(), laterReport()));
  });

  it('says of the same report that nothing changed', async () => {
    const text = await drawn('terminal', sampleReport(), sampleReport(), { exitCode: 0 });
    assert.equal(
      text,
      [
        'my-signer 2.3.1 → my-signer 2.3.1',
        '',
        'Note: The new run has warnings: a line on stdout is no JSON: "\\x1b[2JDEBUG',
        'signing <GET> & more"; the protocol alone goes there, so print such lines to',
        'stderr',
        '',
        'conformant        no  =',
        'gate          failed  =',
        'passed       7 of 25  =',
        'failed             9  =',
        'errors             4  =',
        'unsupported        4  =',
        'not run            1  =',
        '',
        'No regression, no fix, no other change, no new case, no case gone, 25 unchanged',
        '',
      ].join('\n'),
    );
    const markdown = await drawn('markdown', sampleReport(), sampleReport());
    assert.match(markdown, /^## ✅ my-signer 2\.3\.1 → 2\.3\.1: no regression\n/);
  });

  it('colours what was lost, and only where asked to', async () => {
    const text = await drawn('terminal', sampleReport(), laterReport(), { color: true });
    assert.ok(text.includes('\u001b[31mRegressions: 2\u001b[39m'));
    assert.ok(!(await drawn('terminal', sampleReport(), laterReport())).includes('\u001b'));
  });

  it('lets nothing of a signer through that a terminal or a page would obey', async () => {
    const other = { ...hostileReport(), cases: laterReport().cases };
    for (const [name, old, now] of [
      ['terminal', sampleReport(), hostileReport()],
      ['terminal', hostileReport(), other],
      ['markdown', sampleReport(), hostileReport()],
      ['markdown', hostileReport(), other],
      ['json', hostileReport(), other],
    ] as const) {
      const text = await drawn(name, old, now);
      assert.ok(!text.includes(hostileText), name);
      assert.doesNotMatch(text, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u202e]/, name);
      if (name === 'markdown')
        assert.doesNotMatch(text.replace(/`[^`\n]*`/g, ''), /(?<!\\)<(?!\/?(details|summary|span|code)>)/);
      assert.ok(text.length < 65_536, `${name}: ${text.length}`);
    }
  });

  it('is its own JSON', async () => {
    const json = await drawn('json', sampleReport(), laterReport());
    const { regressions, unchanged } = JSON.parse(json) as { regressions: unknown[]; unchanged: number };
    assert.deepEqual([regressions.length, unchanged], [2, 16]);
  });
});

import assert from 'node:assert/strict';
import type { ReportOptions } from '#lib/reports/index.js';
import { renderTerminal } from '#lib/reports/terminal.js';
import type { CaseResult, Report } from '#lib/runner/types/report.js';
import { assertGolden } from './golden.js';
import { sampleReport, soundReport } from './sample.js';
import { wideReport } from './wide.js';

const options: ReportOptions = {
  color: false,
  columns: 80,
  verbose: false,
  quiet: false,
  command: ['--', 'python3', 'my signer.py'],
};

function render(report: Report, own: Partial<ReportOptions> = {}): string {
  return renderTerminal(report, { ...options, ...own });
}

/** The sample with one case alone, changed. */
function alone(own: Partial<CaseResult>): Report {
  const report = sampleReport();
  return { ...report, cases: [{ ...report.cases[1]!, ...own }] };
}

describe('the terminal reporter', () => {
  it('writes the sample as test/golden/terminal.txt', () =>
    assertGolden('terminal.txt', render(sampleReport())));

  it('writes every case and whole messages when verbose', () =>
    assertGolden('terminal-verbose.txt', render(sampleReport(), { verbose: true })));

  it('writes failures and the gate alone when quiet', () =>
    assertGolden('terminal-quiet.txt', render(sampleReport(), { quiet: true })));

  it('writes a report without failures', () =>
    assertGolden(
      'terminal-passed.txt',
      render(soundReport(), { command: ['--adapter', './mySigner'], exitCode: 0 }),
    ));

  it('says in quiet what a passed gate means, and nothing else', () => {
    assert.equal(
      render(soundReport(), { quiet: true }),
      'Gate passed: nothing unexpected\nExit code 0: the gate passed\n',
    );
  });

  it('keeps to 80 columns but for addresses, which have to be copied', () => {
    for (const verbose of [false, true]) {
      const long = render(sampleReport(), { verbose })
        .split('\n')
        .filter((line) => line.length > 80 && !line.includes('https://'));
      assert.deepEqual(long, []);
    }
  });

  it('uses the columns that it has, from 60 to 160', () => {
    const widest = (columns: number) =>
      Math.max(
        ...render(alone({ source: [] }), { columns })
          .split('\n')
          .filter((line) => line.includes('| '))
          .map((line) => line.length),
      );
    assert.ok(widest(120) > 80 && widest(120) <= 120);
    assert.ok(widest(1000) <= 160);
    assert.ok(widest(60) <= 60);
    assert.ok(widest(10) <= 60);
    assert.equal(widest(0), widest(80));
    assert.equal(widest(Number.NaN), widest(80));
  });

  it('lets no control character, override or lone surrogate of the signer through', () => {
    const text = render(sampleReport(), { verbose: true });
    assert.doesNotMatch(text, /[^\P{C}\n]/u);
    assert.match(text, /\\x1b\[31mSegmentation fault/);
    assert.match(text, /\\u\{202e\}evil\\u\{202c\}\\u\{d800\}/);
  });

  it('lets none through in any text of the report', () => {
    const bad = '\u001b]0;x\u0007\u009b2J\u202e';
    const report = sampleReport();
    const [first, second] = report.cases;
    const hostile: CaseResult[] = [
      {
        ...second!,
        id: bad,
        title: bad,
        service: bad,
        source: [bad],
        expected: [{ outcome: 'rejected', condition: bad, family: bad, message: bad }],
        observed: { outcome: 'rejected', condition: bad, family: bad, code: bad, message: bad },
        difference: { stage: 'headers', line: 1, expected: bad, actual: `x${bad}` },
      },
      { ...first!, level: 'observe', variant: bad },
      { ...first!, verdict: 'unsupported', observed: { outcome: 'unsupported', feature: bad } },
      { ...first!, verdict: 'not-run', observed: null, id: bad },
    ];
    const profile = report.profiles['core']!;
    const text = render(
      {
        ...report,
        tool: { name: bad, version: bad },
        implementation: { name: bad, version: bad, language: bad },
        adapter: { kind: 'process', spec: bad },
        suite: { ...report.suite, version: bad, digest: bad },
        profiles: { [bad]: profile },
        documentedErrors: report.documentedErrors.map((entry) => ({
          ...entry,
          family: bad,
          condition: bad,
          service: bad,
          code: bad,
          cases: [bad],
        })),
        warnings: [bad],
        cases: hostile,
      },
      { verbose: true, command: ['--adapter', bad] },
    );
    assert.doesNotMatch(text, /[^\P{C}\n]/u);
  });

  it('has the same text with colours, once they are taken off', () => {
    const colored = render(sampleReport(), { color: true });
    assert.match(colored, /\u001b\[31m/);
    assert.equal(colored.replace(/\u001b\[\d+m/g, ''), render(sampleReport()));
  });

  it('survives a message of megabytes', () => {
    const message = '\u{1f600}'.repeat(2_000_000);
    const difference = {
      stage: 'body',
      line: null,
      expected: `${message}a`,
      actual: `${message}b`,
    } as const;
    const text = render(alone({ observed: { outcome: 'altered', message }, difference }));
    assert.ok(text.length < 6000);
    assert.match(text, /… \(cut here; the JSON report has all of it\)/);
    assert.match(text, /expected {2}…\\u\{1f600\}[^ ]*\\u\{1f600\}a\n/);
    assert.doesNotMatch(text, /d83d/);
  });

  it('says what came when it was not a reply', () => {
    const said = (own: Partial<CaseResult>) => /got {7}(.*)\n/.exec(render(alone(own)))?.[1];
    assert.equal(said({ observed: null, verdict: 'not-run' }), 'not run');
    assert.equal(
      said({ observed: { outcome: 'adapter-error', step: 2 } }),
      'adapter error: the adapter says that it broke, or threw (signing 2)',
    );
    assert.equal(said({ observed: { outcome: 'rejected' } }), 'rejected by iam: no condition named');
    assert.equal(
      said({ observed: { outcome: 'unsupported' } }),
      'unsupported: the signer lacks something unnamed',
    );
  });

  it('keeps services that are many under each other', () => {
    const report = sampleReport();
    const [first] = report.documentedErrors;
    const services = ['cloudformation', 'elasticbeanstalk', 'autoscaling', 'elasticloadbalancing', 'rds'];
    const text = render(
      {
        ...report,
        documentedErrors: services.map((service) => ({ ...first!, service })),
      },
      { verbose: true },
    );
    const at = text.indexOf('      triggered');
    assert.equal(
      text.slice(at, text.indexOf('\n\n', at)),
      '      triggered  scope-service  documented  cloudformation,\n' +
        '                                            elasticbeanstalk, autoscaling,\n' +
        '                                            elasticloadbalancing, rds',
    );
  });

  const errorLines = (report: Report, own: Partial<ReportOptions> = {}) => {
    const lines = render(report, own).split('\n');
    const at = lines.findIndex((line) => line.startsWith('Documented AWS errors'));
    return lines.slice(at, lines.indexOf('', at));
  };

  it('has a line for each family that is triggered whole', () => {
    assert.deepEqual(errorLines(wideReport(true)), [
      'Documented AWS errors: 266 of 266 triggered',
      '  coral-raw-xml     30 of 30 triggered as documented',
      '  ec2-query-xml     30 of 30 triggered as documented',
      '  glacier-json      29 of 29 triggered as documented',
      '  json-1.0          30 of 30 triggered as documented',
      '  json-1.1          29 of 29 triggered as documented',
      '  query-xml         30 of 30 triggered as documented',
      '  rest-json         29 of 29 triggered as documented',
      '  rest-xml-route53  30 of 30 triggered as documented',
      '  rest-xml-s3       29 of 29 triggered as documented',
    ]);
  });

  it('puts what fared alike together, and tells what was not judged', () => {
    const report = sampleReport();
    Object.assign(
      report.cases.find(({ id }) => id === 'access-key/is-unknown')!,
      {
        verdict: 'unsupported',
        observed: { outcome: 'unsupported', feature: 'presign' },
      },
    );
    const late = report.cases.find(({ id }) => id === 'clock/is-sixteen-minutes-late')!;
    Object.assign(late, { observed: { outcome: 'unsupported', feature: 'x' } });
    assert.deepEqual(errorLines(report), [
      'Documented AWS errors: 2 of 6 triggered',
      '  query-xml  1 of 4 triggered as documented',
      '    NOT triggered  host-not-signed, expired',
      '                   came: unsupported',
      '    not judged     key-unknown',
      '                   came: unsupported',
      '  rest-json  1 of 2 triggered as documented',
      '    NOT triggered  no-credentials',
      '                   came: uncovered; accepted',
    ]);
  });

  it('does not call missed what only another outcome took the place of', () => {
    const report = sampleReport();
    const late = report.cases.find(({ id }) => id === 'clock/is-sixteen-minutes-late')!;
    Object.assign(late, { verdict: 'pass', observed: { outcome: 'refused' } });
    assert.deepEqual(errorLines(report).slice(4, 6), [
      '    other outcome  expired',
      '                   came: refused',
    ]);
  });

  it('keeps to 80 columns with nine families and forty conditions', () => {
    for (const verbose of [false, true]) {
      const lines = errorLines(wideReport(), { verbose });
      assert.ok(lines.length > 30);
      assert.deepEqual(
        lines.filter((line) => line.length > 80),
        [],
      );
    }
  });

  it('says that a report is partial', () => {
    assert.match(
      render({ ...soundReport(), partial: true }),
      /PARTIAL {2}the run was interrupted or cut off/,
    );
    assert.doesNotMatch(render(soundReport()), /PARTIAL/);
  });

  it('writes seconds where milliseconds are many', () => {
    assert.match(render({ ...soundReport(), durationMs: 61_240 }), /, 61\.2 s\n/);
  });

  it('lists cases that were not run in a few lines', () => {
    const report = soundReport();
    const one = { ...report.cases[0]!, verdict: 'not-run', observed: null } as const;
    const cases = Array.from({ length: 60 }, (_, index) => ({ ...one, id: `topic/case-number-${index}` }));
    const text = render({ ...report, cases });
    assert.match(text, /Not run: 60 cases\n {2}topic\/case-number-0, topic\/case-number-1,/);
    assert.match(text, /\n {2}… \(--verbose lists all\)\n/);
    assert.equal(text.match(/case-number/g)?.length, 12);
  });

  it('leaves out what there is nothing to say of', () => {
    const report = { ...soundReport(), profiles: {}, cases: [] };
    assert.equal(
      render(report, { verbose: true }),
      'sigv4-conform 1.0.0\n  signer   mySigner\n  adapter  module: ./mySigner\n' +
        '  suite    2026.11 (e3b0c44298fc), 1 of 130 cases, 412 ms\n\n' +
        '1 case: 1 passed, 0 failed\nConformant: yes\nGate passed: nothing unexpected\nExit code 0: the gate passed\n',
    );
  });
});

describe('the causes at a terminal', () => {
  /** The lines from one that begins with this to the next empty one. */
  const part = (text: string, start: string) => {
    const lines = text.split('\n');
    const at = lines.findIndex((line) => line.startsWith(start));
    return lines.slice(at, lines.indexOf('', at));
  };

  it('come before the failures, what needs somebody in full', () => {
    const text = render(sampleReport());
    const places = [
      'Causes: 4 defects explain 4 of 9',
      'CAUSE 1',
      'CAUSE 3',
      'Explained by',
      'FAIL  canonical-uri',
    ];
    const found = places.map((place) => text.indexOf(`\n${place}`));
    assert.ok(found.every((at) => at > 0));
    assert.deepEqual(
      found,
      [...found].sort((a, b) => a - b),
    );
    // Known failures alone need nobody.
    assert.doesNotMatch(text, /CAUSE 2/);
    assert.match(text, /\n {2}1 more cause of known failures alone \(--verbose lists all\)\n/);
  });

  it('say what is wrong, how sure that is, the mend, ties, cases and the next commands', () => {
    const labels = part(render(sampleReport()), 'CAUSE 1').map((line) => line.slice(0, 12).trim());
    assert.deepEqual(
      labels.filter((label) => label !== ''),
      ['CAUSE 1  exp', 'defect', 'certainty', 'wrong', 'mend', 'or', 'cases', 'show', 'again'],
    );
  });

  it('make their failures short, with the command of each, and with verbose whole again', () => {
    assert.deepEqual(part(render(sampleReport()), 'Explained by').slice(0, 10), [
      'Explained by a cause: 3 failures',
      '  FAIL  cause 1  canonical-query/sorts-thirty-keys',
      '  again     npx sigv4-conform --case canonical-query/sorts-thirty-keys \\',
      "              -- python3 'my signer.py'",
      '  FAIL  cause 1  clock/is-sixteen-minutes-late',
      '  again     npx sigv4-conform --case clock/is-sixteen-minutes-late -- python3 \\',
      "              'my signer.py'",
      '  FAIL  cause 3  access-key/is-unknown',
      '  again     npx sigv4-conform --case access-key/is-unknown -- python3 \\',
      "              'my signer.py'",
    ]);
    assert.doesNotMatch(render(sampleReport()), /\nFAIL {2}clock/);
    const verbose = render(sampleReport(), { verbose: true });
    assert.doesNotMatch(verbose, /Explained by/);
    assert.match(verbose, /\nFAIL {2}clock/);
    assert.match(
      verbose,
      /\nCAUSE 2 {2}explain 1 failure \(1 known\)\n {2}defect {4}key-stale-date and path-single/,
    );
  });

  it('name three cases, those that need somebody first, and count the rest', () => {
    const report = sampleReport();
    const all = report.cases.filter(({ verdict }) => verdict === 'fail');
    for (const one of all) one.diagnosis = { ...report.cases[2]!.diagnosis! };
    report.causes = [{ ...report.causes[0]!, cases: all.map(({ id }) => id).reverse() }];
    // The second from the end is a known failure of the sample: let the first be one too.
    all.at(-1)!.standing = 'as-expected';
    const text = render(report);
    assert.equal(part(text, 'Causes')[0], 'Causes: 1 defect explains 9 failures');
    const cases = part(text, 'CAUSE 1');
    const at = cases.findIndex((line) => line.startsWith('  cases'));
    assert.deepEqual(cases.slice(at, at + 4), [
      '  cases     signed-headers/leave-out-host',
      '            access-key/is-unknown',
      '            clock/is-sixteen-minutes-late',
      '            … and 6 more',
    ]);
    assert.match(cases[0]!, /^CAUSE 1 {2}explains 9 failures \(2 known\)$/);
  });

  it('print an entry to paste and a command for every failure, however many there are', () => {
    const report = sampleReport();
    const one = report.cases.find(({ id }) => id === 'canonical-query/sorts-thirty-keys')!;
    const cases = Array.from({ length: 120 }, (_, index) => ({ ...one, id: `topic/case-${index}` }));
    const [cause] = report.causes;
    const text = render({ ...report, cases, causes: [{ ...cause!, cases: cases.map(({ id }) => id) }] });
    assert.equal(text.match(/^- case: topic/gm)?.length, 120);
    assert.equal(text.match(/^ {2}again {5}npx sigv4-conform --case topic/gm)?.length, 121);
    assert.match(
      text,
      /\n {2}accept {4}in the file of --known-failures, with the reason:\n- case: topic\/case-0\n/,
    );
  });

  it('say of what nothing explains where it goes wrong', () => {
    assert.match(
      render(sampleReport()),
      /FAIL {2}canonical-headers\/folds-blanks[^]*\n {2}why {7}The first stage that differs is headers\. No known defect reproduces\n {12}the signature\.\n/,
    );
  });

  it('are bounded, and show nothing that a terminal would obey', () => {
    const long = `\u001b[2J\u202e${'x'.repeat(100_000)}`;
    const report = sampleReport();
    Object.assign(report.causes[0]!, {
      defects: [long],
      alternatives: Array.from({ length: 50 }, () => [long]),
      explanation: long,
      fix: long,
    });
    const text = render(report);
    assert.doesNotMatch(text, /[^\P{C}\n]/u);
    assert.ok(text.length < 20_000, String(text.length));
  });
});

describe('the closing lines', () => {
  const closing = (own: Partial<Report>, more: Partial<ReportOptions> = {}) =>
    render({ ...soundReport(), gate: 'failed', ...own }, { quiet: true, ...more })
      .split('\n')
      .filter((line) => /^(Gate|Exit)/.test(line));
  const failing = alone({ source: [] }).cases;
  const totals = soundReport().totals;

  it('exits 1 for an unexpected failure', () => {
    assert.deepEqual(closing({ cases: failing }), [
      'Gate FAILED: 1 unexpected failure',
      'Exit code 1: an unexpected failure, an unexpected pass or a stale known failure',
    ]);
  });

  it('exits 3 when nothing was judged', () => {
    assert.deepEqual(closing({ totals: { ...totals, passed: 0, unsupported: 1 }, cases: [] }), [
      'Gate FAILED: nothing was judged',
      'Exit code 3: the adapter is unstable or left cases unjudged, or nothing was',
    ]);
  });

  it('exits 3 when cases were not run and nothing else is wrong', () => {
    assert.deepEqual(closing({ totals: { ...totals, cases: 2, notRun: 1 } }), [
      'Gate FAILED: 1 case not run',
      'Exit code 3: the adapter is unstable or left cases unjudged, or nothing was',
    ]);
  });

  it('names 1 and 3 where the report does not tell why cases were not run', () => {
    assert.deepEqual(closing({ cases: failing, totals: { ...totals, cases: 3, notRun: 2 } }), [
      'Gate FAILED: 1 unexpected failure, 2 cases not run',
      'Exit code 1; 3 if the adapter is why cases were not run',
    ]);
  });

  it('exits 3 for an unstable adapter, whatever else there is', () => {
    assert.deepEqual(closing({ cases: failing, warnings: ['unstable adapter: it died once'] }), [
      'Gate FAILED: 1 unexpected failure, the adapter is unstable',
      'Exit code 3: the adapter is unstable or left cases unjudged, or nothing was',
    ]);
  });

  it('sends the reader to the warnings when the report has no reason', () => {
    assert.deepEqual(closing({})[0], 'Gate FAILED: see the warnings');
  });

  it('takes the exit code that it is told', () => {
    assert.equal(closing({}, { exitCode: 130 })[1], 'Exit code 130: interrupted; this report is partial');
    assert.equal(closing({}, { exitCode: 99 })[1], 'Exit code 99');
  });
});

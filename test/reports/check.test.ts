import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { validate } from '#validators/report.cjs';
import { checkReport } from '#lib/reports/index.js';
import type { CaseResult, CatalogueEntry, Report } from '#lib/runner/types/report.js';
import { sampleReport, soundReport } from './sample.js';

/** The sample after a change that makes it unsound. */
function broken(breakIt: (report: Report) => void): string[] {
  const report = sampleReport();
  breakIt(report);
  assert.equal(validate(report), true, 'only what the schema cannot say is tried here');
  return checkReport(report);
}

function caseOf(report: Report, id: string): CaseResult {
  return report.cases.find((result) => result.id === id)!;
}

/** An entry of the sample's first family. */
function wordedEntry(report: Report, condition: string): CatalogueEntry {
  return report.catalogue![0]!.errors.find((one) => one.condition === condition)!;
}

describe('the schema of the report', () => {
  const golden = () =>
    JSON.parse(readFileSync(new URL('../../../test/golden/report.json', import.meta.url), 'utf8')) as Report;

  it('accepts the golden report', () => {
    assert.equal(validate(golden()), true, JSON.stringify(validate.errors));
  });

  const faults: [what: string, path: string, breakIt: (report: Record<string, unknown> & Report) => void][] =
    [
      ['another version', '/reportVersion', (report) => Object.assign(report, { reportVersion: 2 })],
      ['no gate', '', (report) => Object.assign(report, { gate: undefined })],
      ['a gate that is no word', '/gate', (report) => Object.assign(report, { gate: 'red' })],
      ['a digest without its kind', '/suite/digest', (report) => (report.suite.digest = 'e3b0')],
      ['a negative count', '/totals/failed', (report) => (report.totals.failed = -1)],
      [
        'a verdict that is none',
        '/cases/0/verdict',
        (report) => Object.assign(report.cases[0]!, { verdict: 'ok' }),
      ],
      ['a case that expects nothing', '/cases/0/expected', (report) => (report.cases[0]!.expected = [])],
      [
        'an outcome that is none',
        '/cases/0/observed',
        (report) => Object.assign(report.cases[0]!.observed!, { outcome: 'ok' }),
      ],
      [
        'a confidence that is no word',
        '/catalogue/0/errors/2/wordings/0',
        (report) => Object.assign(report.catalogue![0]!.errors[2]!.wordings[0]!, { confidence: 'sure' }),
      ],
      ['a line 0', '/cases/1/difference', (report) => (report.cases[1]!.difference!.line = 0)],
    ];
  for (const [what, path, breakIt] of faults) {
    it(`rejects ${what}`, () => {
      const report = JSON.parse(JSON.stringify(golden())) as Record<string, unknown> & Report;
      breakIt(report);
      assert.equal(validate(JSON.parse(JSON.stringify(report))), false);
      assert.ok(validate.errors?.some(({ instancePath }) => instancePath.startsWith(path)));
    });
  }
});

describe('checkReport', () => {
  it('finds nothing in a sound report', () => {
    assert.deepEqual(checkReport(sampleReport()), []);
    assert.deepEqual(checkReport(soundReport()), []);
  });

  const faults: [what: string, faults: string[], breakIt: (report: Report) => void][] = [
    [
      'an id that is there twice',
      ['cases: path/ends-in-a-dot is there 2 times'],
      (report) => (caseOf(report, 'path/ends-in-two-dots').id = 'path/ends-in-a-dot'),
    ],
    [
      'totals that do not add up',
      [
        'totals: cases is 25, yet passed, failed, unsupported, errors and notRun make 26',
        'totals: passed is 8, the cases make 7',
        'totals: passed is 8, the profiles together have 7',
      ],
      (report) => report.totals.passed++,
    ],
    [
      'a profile that does not add up',
      [
        'totals: notRun is 1, the profiles together have 2',
        'profiles.core: cases is 15, yet passed, failed, unsupported, errors and notRun make 16',
        'profiles.core: notRun is 2, the cases make 1',
      ],
      (report) => report.profiles['core']!.totals.notRun++,
    ],
    [
      'totals that add up and are still not those of the cases',
      [
        'totals: passed is 8, the cases make 7',
        'totals: failed is 8, the cases make 9',
        'totals: passed is 8, the profiles together have 7',
        'totals: failed is 8, the profiles together have 9',
      ],
      ({ totals }) => {
        totals.passed++;
        totals.failed--;
      },
    ],
    [
      'a wrong number of unexpected passes',
      [
        'totals: unexpectedPasses is 0, the cases make 1',
        'totals: unexpectedPasses is 0, the profiles together have 1',
      ],
      ({ totals }) => totals.unexpectedPasses--,
    ],
    [
      'a failure that stands as expected and no known failure covers',
      [
        'profiles.core: knownFailures is 0, yet 1 failures stand as expected',
        'totals: knownFailures is 0, yet 1 failures stand as expected',
      ],
      ({ totals, profiles }) => {
        totals.knownFailures = 0;
        profiles['core']!.totals.knownFailures = 0;
      },
    ],
    [
      'a suite smaller than the selection',
      ['suite: it has 24 cases, yet 25 were selected'],
      ({ suite }) => (suite.cases = 24),
    ],
    [
      'a profile that is not among the profiles',
      [
        'path/ends-in-a-dot: its profile presign is not among the profiles',
        'profiles.core: cases is 15, the cases make 14',
        'profiles.core: passed is 4, the cases make 3',
      ],
      (report) => (caseOf(report, 'path/ends-in-a-dot').profile = 'presign'),
    ],
    [
      'a profile that is not claimed though a case was judged',
      ['profiles.core: not claimed, yet canonical-uri/keeps-unreserved-characters was judged'],
      ({ profiles }) => (profiles['core']!.claimed = false),
    ],
    [
      'a conformant profile that is not claimed',
      ['profiles.session-token: conformant, yet not claimed'],
      ({ profiles }) => (profiles['session-token']!.conformant = true),
    ],
    [
      'a conformant profile with a must case that failed',
      ['profiles.core: conformant, yet canonical-uri/encodes-a-space-twice (must) has verdict fail'],
      ({ profiles }) => (profiles['core']!.conformant = true),
    ],
    [
      'a profile that is called short of nothing',
      ['profiles.session-token: claimed and not conformant, yet no must case fell short'],
      ({ profiles }) => (profiles['session-token']!.claimed = true),
    ],
    [
      'a documented error with a case that is not there',
      [
        'documentedErrors query-xml key-unknown sts 403 InvalidClientTokenId: there is no case access-key/is-old',
      ],
      (report) => report.documentedErrors[2]!.cases.push('access-key/is-old'),
    ],
    [
      'a documented error with a case that does not expect it',
      [
        'documentedErrors query-xml key-unknown sts 403 InvalidClientTokenId: path/ends-in-a-dot does not expect it',
      ],
      (report) => report.documentedErrors[2]!.cases.push('path/ends-in-a-dot'),
    ],
    [
      'a documented error that no case expects',
      [
        'access-key/is-unknown: it expects key-unknown, which documentedErrors lacks',
        'documentedErrors query-xml key-unknown sts 403 InvalidClientTokenId: no case expects it',
      ],
      (report) => (report.documentedErrors[2]!.cases = []),
    ],
    [
      'a documented error that was triggered by nothing',
      [
        'documentedErrors query-xml key-unknown sts 403 InvalidClientTokenId: triggered, yet none of its cases observed it',
      ],
      (report) => (report.documentedErrors[2]!.triggered = true),
    ],
    [
      'a documented error that was triggered in the control only',
      [
        'credential-scope/names-another-service: passed, yet what was observed is not what was expected',
        'documentedErrors query-xml scope-service iam 403 SignatureDoesNotMatch: triggered, yet none of its cases observed it',
      ],
      (report) => (caseOf(report, 'credential-scope/names-another-service').observed!.during = 'control'),
    ],
    [
      'a documented error that was triggered and is not said to be',
      [
        'documentedErrors query-xml scope-service iam 403 SignatureDoesNotMatch: not triggered, yet credential-scope/names-another-service passed by observing it',
      ],
      (report) => (report.documentedErrors[0]!.triggered = false),
    ],
    [
      'a documented error that is there twice',
      ['documentedErrors query-xml scope-service iam 403 SignatureDoesNotMatch is there 2 times'],
      (report) => report.documentedErrors.push(report.documentedErrors[0]!),
    ],
    [
      'a family that the catalogue has twice',
      ['catalogue: rest-json is there 2 times'],
      ({ catalogue }) => catalogue!.push(catalogue![1]!),
    ],
    [
      'a condition that the catalogue has twice',
      ['catalogue query-xml not-subscribed is there 2 times'],
      ({ catalogue }) => catalogue![0]!.errors.push(catalogue![0]!.errors.at(-1)!),
    ],
    [
      'a documented error that the catalogue lacks',
      ['documentedErrors query-xml scope-service: it is not in the catalogue'],
      ({ catalogue }) => {
        const [first] = catalogue!;
        first!.errors = first!.errors.filter(({ condition }) => condition !== 'scope-service');
      },
    ],
    [
      'a documented error without a wording',
      ['catalogue query-xml scope-service: iam answers SignatureDoesNotMatch with none of its wordings'],
      (report) => (wordedEntry(report, 'scope-service').wordings = []),
    ],
    [
      'a wording with another code than the documented error',
      [
        'catalogue query-xml scope-service: iam answers SignatureDoesNotMatch with none of its wordings',
        "catalogue query-xml scope-service: the wording null is iam's, where nothing expects Other",
      ],
      (report) => (wordedEntry(report, 'scope-service').wordings[0]!.code = 'Other'),
    ],
    [
      'a wording of a service of which nothing is expected',
      ["catalogue query-xml expired: the wording null is sts's, where nothing expects SignatureDoesNotMatch"],
      (report) => wordedEntry(report, 'expired').wordings[0]!.services.push('sts'),
    ],
    [
      'a wording of an error that no case expects',
      ['catalogue query-xml no-credentials: it has wordings, yet no case expects it'],
      (report) =>
        (wordedEntry(report, 'no-credentials').wordings = [
          { ...wordedEntry(report, 'expired').wordings[0]!, services: [] },
        ]),
    ],
    [
      'wordings that begin with a variant',
      ['catalogue query-xml key-unknown: its own wording is not first'],
      (report) => wordedEntry(report, 'key-unknown').wordings.reverse(),
    ],
    [
      'a wording that is there twice',
      ['catalogue query-xml key-unknown: the wording retired is there 2 times'],
      (report) => {
        const { wordings } = wordedEntry(report, 'key-unknown');
        wordings.push(wordings[1]!);
      },
    ],
    [
      'a cause of a case that is not there',
      ['causes[0]: there is no case a/b'],
      (report) => report.causes[0]!.cases.push('a/b'),
    ],
    [
      'a cause of a case that did not fail',
      ['causes[0]: path/ends-in-a-dot did not fail, its verdict is pass'],
      (report) => report.causes[0]!.cases.push('path/ends-in-a-dot'),
    ],
    [
      'a case of two causes',
      ['causes[1]: clock/is-sixteen-minutes-late is a case of causes[0] already'],
      (report) => report.causes[1]!.cases.push('clock/is-sixteen-minutes-late'),
    ],
    [
      'a cause without a case',
      ['causes[4]: it explains no case'],
      (report) => report.causes.push({ ...report.causes[3]!, cases: [] }),
    ],
    [
      'causes that do not begin with the largest',
      ['causes[1]: it explains more cases than the one before it'],
      (report) => report.causes.splice(0, 2, report.causes[1]!, report.causes[0]!),
    ],
    [
      'a diagnosis that is another than its cause',
      [
        'causes[0]: the diagnosis of clock/is-sixteen-minutes-late has other alternatives',
        'causes[0]: the diagnosis of clock/is-sixteen-minutes-late has other defects',
      ],
      (report) =>
        Object.assign(caseOf(report, 'clock/is-sixteen-minutes-late').diagnosis!, {
          defects: ['path-not-encoded'],
          alternatives: [],
        }),
    ],
    [
      'a case of a cause that has no diagnosis',
      ['causes[2]: access-key/is-unknown has no diagnosis'],
      (report) => (caseOf(report, 'access-key/is-unknown').diagnosis = null),
    ],
    [
      'a diagnosis that is no cause',
      ['canonical-headers/folds-blanks: it has a diagnosis, yet is a case of no cause'],
      (report) => report.causes.pop(),
    ],
    [
      'a cause that is sure of nothing it names',
      ['causes[2]: certainty exact, yet it names no defect'],
      (report) => {
        Object.assign(report.causes[2]!, { defects: [], certainty: 'exact' });
        Object.assign(caseOf(report, 'access-key/is-unknown').diagnosis!, {
          defects: [],
          certainty: 'exact',
        });
      },
    ],
    [
      'a cause that names what it is not sure of',
      ['causes[3]: certainty stage, yet it names path-not-encoded, query-unsorted'],
      (report) => {
        const own = { defects: ['path-not-encoded'], alternatives: [['query-unsorted']] };
        Object.assign(report.causes[3]!, own);
        Object.assign(caseOf(report, 'canonical-headers/folds-blanks').diagnosis!, own);
      },
    ],
    [
      'a whole that is conformant where a profile is not',
      ['conformant: true, yet the profile core is not'],
      (report) => (report.conformant = true),
    ],
    [
      'a gate that passed all the same',
      [
        'gate: passed, yet canonical-uri/encodes-a-space-twice is unexpected',
        'gate: passed, yet notRun is 1',
      ],
      (report) => (report.gate = 'passed'),
    ],
    [
      'a verdict where nothing was observed',
      ['method/is-in-lower-case: verdict error, yet nothing was observed'],
      (report) => (caseOf(report, 'method/is-in-lower-case').observed = null),
    ],
    [
      'an observation of a case that was not run',
      ['query/is-empty: not run, yet accepted was observed'],
      (report) => (caseOf(report, 'query/is-empty').observed = { outcome: 'accepted' }),
    ],
    [
      'a crash that is no error',
      ['canonical-uri/encodes-a-space-twice: crashed was observed, yet the verdict is fail'],
      (report) => (caseOf(report, 'canonical-uri/encodes-a-space-twice').observed = { outcome: 'crashed' }),
    ],
    [
      'an unsupported case that was answered',
      ['headers/repeat-a-name: verdict unsupported, yet accepted was observed'],
      (report) => (caseOf(report, 'headers/repeat-a-name').observed = { outcome: 'accepted' }),
    ],
    [
      'a pass by something else than what was expected',
      ['host/is-in-upper-case: passed, yet what was observed is not what was expected'],
      (report) => (caseOf(report, 'host/is-in-upper-case').observed = { outcome: 'altered' }),
    ],
    [
      'a variant of a case that has none',
      ['host/is-in-upper-case: it names a variant, yet is must'],
      (report) => (caseOf(report, 'host/is-in-upper-case').variant = 'accepted'),
    ],
    [
      'an observe case without its variant',
      ['path/ends-in-a-dot: an observe case that passed names no variant'],
      (report) => (caseOf(report, 'path/ends-in-a-dot').variant = null),
    ],
    [
      'an observe case that fails the gate',
      ['canonical-headers/folds-blanks: an observe case cannot fail the gate'],
      (report) => (caseOf(report, 'canonical-headers/folds-blanks').level = 'observe'),
    ],
  ];
  for (const [what, expected, breakIt] of faults) {
    it(`finds ${what}`, () => assert.deepEqual(broken(breakIt).sort(), expected.sort()));
  }

  it('takes a report of an earlier version, which has no catalogue', () => {
    const report = sampleReport();
    delete report.catalogue;
    assert.deepEqual(checkReport(report), []);
  });

  it('finds a gate that passed on nothing', () => {
    const report = soundReport();
    report.cases[0]!.verdict = 'unsupported';
    report.cases[0]!.observed = { outcome: 'unsupported', feature: 's3-path' };
    for (const totals of [report.totals, report.profiles['core']!.totals]) {
      Object.assign(totals, { passed: 0, unsupported: 1 });
    }
    report.profiles['core']!.claimed = false;
    report.profiles['core']!.conformant = false;
    assert.deepEqual(checkReport(report), [
      'conformant: true, yet no profile is claimed',
      'gate: passed, yet nothing was judged',
    ]);
  });

  it('finds a gate that failed for nothing, and a whole that is called short of nothing', () => {
    assert.deepEqual(checkReport({ ...soundReport(), gate: 'failed', conformant: false }), [
      'conformant: false, yet every claimed profile is conformant',
      'gate: failed, yet nothing is unexpected, unjudged or warned of',
    ]);
  });
});

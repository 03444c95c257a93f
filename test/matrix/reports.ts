import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseResult, Cause, DocumentedErrorResult, Report } from '#lib/runner/types/report.js';

const plain = {
  level: 'must',
  tags: [],
  variant: null,
  difference: null,
  diagnosis: null,
  durationMs: 0,
} as const satisfies Partial<CaseResult>;

/** Cases that the suite has, and one that it does not have, all passed. */
const passed: Readonly<Record<'space' | 'valueless' | 'expires' | 'strange' | 'method', CaseResult>> = {
  space: {
    ...plain,
    tags: [],
    id: 'path-encoding/encodes-a-space-twice',
    title: 'a path with %20',
    profile: 'core',
    service: 'execute-api',
    source: ['https://docs.aws.amazon.com/general/latest/gr/sigv4-create-canonical-request.html'],
    expected: [{ outcome: 'accepted' }],
    observed: { outcome: 'accepted', during: 'receipt' },
    verdict: 'pass',
    standing: 'as-expected',
  },
  valueless: {
    ...plain,
    tags: [],
    id: 'canonical-query/gives-a-name-without-value-an-equals-sign',
    title: 'a parameter that is a name only',
    profile: 'core',
    service: 'execute-api',
    expected: [{ outcome: 'accepted' }],
    observed: { outcome: 'accepted', during: 'receipt' },
    verdict: 'pass',
    standing: 'as-expected',
  },
  expires: {
    ...plain,
    tags: ['clock'],
    id: 'clock-window/iam-expires',
    title: 'a request to IAM sixteen minutes late',
    profile: 'errors',
    service: 'iam',
    expected: [{ outcome: 'rejected', family: 'query-xml', condition: 'expired' }],
    observed: {
      outcome: 'rejected',
      family: 'query-xml',
      condition: 'expired',
      code: 'SignatureDoesNotMatch',
      status: 403,
      message: 'Signature expired.',
      during: 'receipt',
    },
    verdict: 'pass',
    standing: 'as-expected',
  },
  strange: {
    ...plain,
    tags: [],
    id: 'made-up/is-in-no-suite',
    title: 'a case of a suite of its own',
    profile: 'core',
    level: 'should',
    service: 'iam',
    expected: [{ outcome: 'accepted' }],
    observed: { outcome: 'accepted', during: 'receipt' },
    verdict: 'pass',
    standing: 'as-expected',
  },
  method: {
    ...plain,
    tags: [],
    id: 'method/meets-get-in-lower-case',
    title: 'the method get',
    profile: 'core',
    level: 'observe',
    service: 'execute-api',
    expected: [{ outcome: 'accepted' }],
    observed: { outcome: 'accepted', during: 'receipt' },
    variant: 'accepted',
    verdict: 'pass',
    standing: 'as-expected',
  },
};

type Names = keyof typeof passed;

const once = {
  defects: ['path-single-encoded-non-s3'],
  alternatives: [['path-not-encoded']],
  certainty: 'exact',
  explanation: 'The path is encoded only once.',
} satisfies CaseResult['diagnosis'];

/** A report whose numbers follow from its cases. */
function reportOf(
  implementation: Report['implementation'],
  own: Partial<Record<Names, Partial<CaseResult>>>,
  rest: Partial<Report> = {},
): Report {
  const cases = Object.entries(passed).map(([name, result]) => ({ ...result, ...own[name as Names] }));
  const profiles = Object.fromEntries(
    ['core', 'errors'].map((name) => {
      const members = cases.filter(({ profile }) => profile === name);
      const claimed = members.some(({ verdict }) => verdict !== 'unsupported');
      const short = members.some(({ level, verdict }) => level === 'must' && /fail|error/.test(verdict));
      return [name, { claimed, conformant: claimed && !short, totals: totalsOf(members) }];
    }),
  );
  const { expires } = passed;
  const seen = cases.find(({ id }) => id === expires.id);
  const expired: DocumentedErrorResult = {
    family: 'query-xml',
    condition: 'expired',
    service: 'iam',
    code: 'SignatureDoesNotMatch',
    status: 403,
    confidence: 'documented',
    references: ['q-expired'],
    triggered: seen?.verdict === 'pass',
    cases: [expires.id],
  };
  return {
    reportVersion: 1,
    tool: { name: 'sigv4-conform', version: '1.0.0' },
    suite: { version: '2026.10', digest: `sha256:${'ab'.repeat(32)}`, cases: 5 },
    implementation,
    adapter: { kind: 'module', spec: './signer.mjs' },
    startedAt: '2026-11-20T10:00:00.000Z',
    durationMs: 0,
    partial: false,
    warnings: [],
    conformant: Object.values(profiles).every(({ claimed, conformant }) => conformant || !claimed),
    gate: cases.every(({ standing }) => standing === 'as-expected') ? 'passed' : 'failed',
    totals: totalsOf(cases),
    profiles,
    documentedErrors: [expired],
    causes: causesOf(cases),
    cases,
    ...rest,
  };
}

function totalsOf(cases: readonly CaseResult[]): Report['totals'] {
  const count = (verdict: CaseResult['verdict']) => cases.filter((one) => one.verdict === verdict).length;
  return {
    cases: cases.length,
    passed: count('pass'),
    failed: count('fail'),
    unsupported: count('unsupported'),
    errors: count('error'),
    notRun: count('not-run'),
    knownFailures: cases.filter(({ knownFailure }) => knownFailure !== undefined).length,
    unexpectedPasses: 0,
  };
}

function causesOf(cases: readonly CaseResult[]): Cause[] {
  const failing = cases.filter(({ diagnosis }) => diagnosis !== null);
  if (failing.length === 0) return [];
  return [{ ...once, fix: 'Encode it once more.', cases: failing.map(({ id }) => id) }];
}

/** Passes all. */
export function alpha(): Report {
  const alpha = { name: 'alpha', version: '1.0.0', language: 'go', source: 'https://example.com/alpha' };
  return reportOf(alpha, {});
}

/** Encodes paths once, and so fails a case and the control of another. */
export function beta(rest: Partial<Report> = {}): Report {
  const mismatch = { outcome: 'rejected', family: 'rest-json', condition: 'signature-mismatch' } as const;
  return reportOf(
    { name: '@scope/beta', version: '2.0.0', language: 'python' },
    {
      space: {
        verdict: 'fail',
        observed: { ...mismatch, code: 'InvalidSignatureException', status: 403, during: 'receipt' },
        difference: { stage: 'canonical-request', line: 2, expected: '/a%2520b', actual: '/a%20b' },
        diagnosis: once,
        request: {
          method: 'GET',
          url: 'https://abcdefghij.execute-api.us-east-1.amazonaws.com/a%20b',
          headers: [['host', 'abcdefghij.execute-api.us-east-1.amazonaws.com']],
          bodyBase64: '',
          bodyBytes: 0,
        },
        knownFailure: {
          entry: 'path-encoding/encodes-a-space-twice',
          kind: 'bug',
          reason: 'It encodes once.',
          issue: 'https://example.com/issues/1',
          observed: 'signature-mismatch',
        },
      },
      expires: {
        verdict: 'fail',
        standing: 'unexpected',
        observed: { ...mismatch, family: 'query-xml', during: 'control' },
      },
      method: { variant: 'rejected: signature-mismatch', observed: { ...mismatch, during: 'receipt' } },
    },
    rest,
  );
}

/** Lacks much, and fails alone where it does not. Its language has a blank. */
export function gamma(): Report {
  const lacking = {
    verdict: 'unsupported',
    observed: { outcome: 'unsupported', feature: 'service execute-api' },
    variant: null,
  } as const;
  return reportOf(
    { name: 'gamma', version: null, language: 'visual basic' },
    {
      space: lacking,
      method: lacking,
      valueless: {
        verdict: 'fail',
        standing: 'unexpected',
        observed: { outcome: 'altered', message: 'the parameter acl is gone' },
        difference: { stage: 'query', line: null, expected: 'acl', actual: null },
      },
      expires: { verdict: 'unsupported', observed: { outcome: 'unsupported', feature: 'clock' } },
      strange: {
        verdict: 'error',
        standing: 'unexpected',
        observed: { outcome: 'adapter-error', message: 'TypeError: no' },
      },
    },
  );
}

/** Writes reports to `<folder>/<name>/report.json`; a name may have slashes. */
export function writeReports(folder: string, reports: Readonly<Record<string, Report>>): void {
  for (const [name, report] of Object.entries(reports)) {
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, 'report.json'), JSON.stringify(report));
  }
}

/** The four that the tests of the matrix are about: two of one name and version, one of them not dated. */
export function fourReports(): Record<string, Report> {
  return {
    alpha: alpha(),
    beta: beta(),
    'archive/beta': beta({ startedAt: '1970-01-01T00:00:00.000Z' }),
    gamma: gamma(),
  };
}

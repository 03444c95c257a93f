import type { CaseResult, Report } from '#lib/runner/types/report.js';
import { sampleReport } from '../reports/sample.js';

const mismatch = {
  outcome: 'rejected',
  family: 'query-xml',
  condition: 'signature-mismatch',
  during: 'receipt',
} as const;
const once = {
  defects: ['path-single-encoded-non-s3'],
  alternatives: [],
  certainty: 'exact',
  explanation: 'The path is encoded only once.',
} as const;

const changed: Readonly<Record<string, Partial<CaseResult>>> = {
  'canonical-uri/keeps-unreserved-characters': {
    verdict: 'fail',
    observed: mismatch,
    diagnosis: { ...once, defects: [...once.defects], alternatives: [] },
  },
  'canonical-uri/encodes-a-space-twice': { verdict: 'pass', observed: { outcome: 'accepted' } },
  'path/ends-in-a-dot': { observed: mismatch, variant: 'rejected: signature-mismatch' },
  'method/is-in-lower-case': { verdict: 'pass', observed: { outcome: 'refused' }, variant: 'refused' },
  'session-token/is-signed': { verdict: 'fail', observed: { outcome: 'altered' } },
  'access-key/is-unknown': { observed: { ...mismatch, during: 'control' } },
  'headers/repeat-a-name': { verdict: 'pass', observed: { outcome: 'accepted' } },
  'credential-scope/names-another-region': { verdict: 'not-run', observed: null },
};

/** The sample's signer in its next version: each kind of change, once at least. */
export function laterReport(): Report {
  const report = sampleReport();
  const cases = report.cases
    .filter(({ id }) => id !== 'payload/is-large')
    .map((result): CaseResult => ({ ...result, ...changed[result.id] }));
  const [first] = cases;
  const added: CaseResult[] = [
    { ...first!, id: 'canonical-uri/is-new' },
    { ...cases[1]!, id: 'canonical-uri/is-new-too' },
  ];
  return {
    ...report,
    implementation: { ...report.implementation, version: '2.4.0' },
    startedAt: '2026-11-22T20:00:00.000Z',
    warnings: [],
    totals: { ...report.totals, cases: 26, passed: 9, failed: 9, errors: 2, notRun: 2 },
    profiles: {
      ...report.profiles,
      'session-token': { ...report.profiles['session-token']!, claimed: true },
      errors: { ...report.profiles['errors']!, conformant: true },
      s3: { ...report.profiles['errors']!, claimed: true, conformant: true },
    },
    causes: [
      ...report.causes.slice(0, 1).map((cause) => ({ ...cause, cases: cause.cases.slice(0, 1) })),
      ...report.causes.slice(2),
      { ...once, defects: [...once.defects], alternatives: [], fix: 'Encode it twice.', cases: ['a/b'] },
    ],
    cases: [...cases, ...added],
  };
}

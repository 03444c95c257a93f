import type { CaseResult, Report } from '#lib/runner/types/report.js';
import { sampleReport } from './sample.js';

/** What a signer might say to break a page, a terminal, a log or a file. */
export const hostileText =
  '<script>window.hit=1</script><img src=x onerror="window.hit=1">\'"`--></style></title>\u001b[2J\u001b]0;x\u0007' +
  '\u0000\u0085\u009b\u2028\u202eevil\u202c\ud800 ]]> &amp; %0A\r\n::error::x\n##[error]x\n@you | #1 [a](javascript:b) ' +
  '\nok 1 - x\n---\n...\n\\# {{x}} ${x} שלום';

/** The sample with that text wherever a signer, its adapter or a case file puts one. */
export function hostileReport(): Report {
  const report = sampleReport();
  const text = hostileText;
  const cases = report.cases.map((result, index): CaseResult => ({
    ...result,
    id: `topic/${index}${text}`,
    title: text,
    service: text,
    tags: [text],
    source: [`javascript:window.hit=1//${text}`, `https://example.com/"><script>${text}`],
    expected: [{ outcome: 'rejected', condition: text, family: text, message: text }],
    observed: result.observed && {
      ...result.observed,
      condition: text,
      code: text,
      message: text,
      feature: text,
    },
    variant: result.variant && text,
    diagnosis: result.diagnosis && {
      ...result.diagnosis,
      defects: [text, text],
      alternatives: [[text, text], [text]],
      explanation: text,
    },
    difference: { stage: 'headers', line: null, expected: `${text}a`, actual: `${text}b` },
    request: {
      method: text,
      url: text,
      headers: [[text, text]],
      bodyBase64: Buffer.from(text).toString('base64'),
      bodyBytes: 5000,
    },
  }));
  return {
    ...report,
    implementation: {
      name: text,
      version: text,
      language: text,
      source: `https://x/"${text}`,
      issues: 'javascript:1',
    },
    adapter: { kind: 'process', spec: text },
    suite: { ...report.suite, version: text },
    warnings: [text],
    documentedErrors: report.documentedErrors.map((entry) => ({
      ...entry,
      family: text,
      condition: text,
      service: text,
      code: text,
      cases: [cases[1]?.id ?? ''],
    })),
    catalogue: (report.catalogue ?? []).map(({ errors }) => ({
      family: text,
      about: text,
      errors: errors.map(({ wordings }) => ({
        condition: text,
        note: text,
        unreached: text,
        wordings: wordings.map((wording) => ({
          ...wording,
          name: text,
          era: text,
          code: text,
          message: text,
          sentences: [text],
          references: [text],
          sources: [`javascript:window.hit=1//${text}`, `https://example.com/"><script>${text}`],
          services: [text],
        })),
      })),
    })),
    causes: report.causes.map((cause) => ({
      ...cause,
      defects: [text, text],
      alternatives: [[text, text], [text]],
      explanation: text,
      fix: text,
      cases: cause.cases.map((id) => cases[report.cases.findIndex((one) => one.id === id)]?.id ?? id),
    })),
    cases,
  };
}

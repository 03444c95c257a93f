import type { DiagnosisOutput, Finding } from '../../runner/types/diagnosis.js';
import { comparison } from '../text/comparison.js';
import { fact, numbered, prose, written, type Page } from './page.js';

/** What is wrong with a request, for people. */
export function renderDiagnosis(output: DiagnosisOutput, page: Page): string {
  return written([
    [headings[output.verdict](page), ...prose(output.summary, page)],
    output.request === null ? [] : requestSection(output.request, page),
    ...output.findings.map((finding) => findingSection(finding, page)),
    output.remarks.length === 0
      ? []
      : [page.paint.bold('Besides'), ...output.remarks.flatMap((one) => prose(one, page))],
    steps('The canonical request, as its service computes it', output.canonicalRequest, page),
    steps('The string to sign', output.stringToSign, page),
  ]);
}

const headings: Readonly<Record<DiagnosisOutput['verdict'], (page: Page) => string>> = {
  right: ({ paint }) => paint.bold(paint.green('Signed right')),
  explained: ({ paint }) => paint.bold(paint.red('Explained')),
  unexplained: ({ paint }) => paint.bold(paint.yellow('Not explained')),
};

function requestSection(request: NonNullable<DiagnosisOutput['request']>, page: Page): string[] {
  const { kind, method, host, path, carrier, accessKeyId, scope, date, signedHeaders, service, secret } =
    request;
  return [
    page.paint.bold('The request'),
    ...fact('read from', kinds[kind], page),
    ...fact('sends', `${method} ${host}${path}`, page),
    ...fact('signed in', carriers[carrier], page),
    ...fact('key id', accessKeyId, page),
    ...fact('scope', scope, page),
    ...fact('date', date, page),
    ...fact('signs', signedHeaders.join(';'), page),
    ...fact('rules of', service, page),
    ...fact('secret', secret ? 'given' : 'not given', page),
  ];
}

const kinds = {
  http: 'a raw HTTP request',
  curl: 'a curl command line',
  har: 'a HAR entry',
  url: 'a URL',
} as const;

const carriers = {
  header: 'its Authorization header',
  query: 'its query string',
  both: 'its Authorization header, and in its query string as well',
} as const;

function findingSection(finding: Finding, page: Page): string[] {
  const { certainty, stage, part, line, defects, explanation, fix, expected, actual, alternatives } = finding;
  const place = [stage.replaceAll('-', ' '), line === null ? '' : `line ${line}`, part ?? ''].filter(
    (one) => one !== '',
  );
  const difference = { stage: 'canonical-request' as const, line, expected, actual };
  return [
    page.paint.bold(certainties[certainty]),
    ...fact('where', place.join(', '), page),
    ...fact('defect', defects.join(' and '), page),
    ...fact('what', explanation, page),
    ...(expected === null && actual === null
      ? []
      : comparison(difference, page.width - 6).map((one) => `      ${one}`)),
    ...fact('mend', fix, page),
    ...alternatives.flatMap((one) => fact('or', one, page)),
  ];
}

const certainties = {
  exact: 'Exact: this gives the very signature that was sent',
  rule: 'Seen in what was given',
  stage: 'Where it goes wrong',
  unknown: 'Unknown',
} as const;

function steps(heading: string, text: string | null, page: Page): string[] {
  return text === null ? [] : [page.paint.bold(heading), ...numbered(text)];
}

import type {
  CaseResult,
  CatalogueEntry,
  CatalogueWording,
  Explanation,
  Report,
} from '#lib/runner/types/report.js';

/** Plain members of a case; each case of the sample says what is its own. */
const plain = {
  profile: 'core',
  level: 'must',
  service: 'iam',
  tags: [],
  source: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html'],
  expected: [{ outcome: 'accepted' }],
  variant: null,
  difference: null,
  diagnosis: null,
  durationMs: 0.4,
} as const satisfies Partial<Record<keyof CaseResult, unknown>>;

function made(own: Partial<CaseResult> & Pick<CaseResult, 'id' | 'title' | 'verdict'>): CaseResult {
  return {
    ...plain,
    tags: [],
    source: [...plain.source],
    expected: [...plain.expected],
    observed: { outcome: 'accepted', during: 'receipt' },
    standing: 'as-expected',
    ...own,
  };
}

const mismatch =
  'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key ' +
  'and signing method. Consult the service documentation for details.\n\n' +
  "The Canonical String for this request should have been\n'GET\n/a%2520b\n\nhost:iam.amazonaws.com\n" +
  'x-amz-date:20150830T123600Z\n\nhost;x-amz-date\n' +
  "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'\n\n" +
  "The String-to-Sign should have been\n'AWS4-HMAC-SHA256\n20150830T123600Z\n20150830/us-east-1/iam/aws4_request\n" +
  "5a1c6b2d0c9f3e1c8a7b6d5e4f3a2b1c0d9e8f7a6b5c4d3e2f1a0b9c8d7e6f50'\n";

const troubleshooting =
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html';

const longKeys = Array.from({ length: 30 }, (_, index) => `key${String(index).padStart(2, '0')}=v`).join('&');

const sortedAsText: Explanation = {
  defects: ['query-sort-joined-string'],
  alternatives: [['query-unsorted'], ['query-sort-locale', 'key-stale-date']],
  certainty: 'exact',
  explanation:
    'Whole name=value texts are sorted instead of names, so that id-type stands before id. Names are compared first, and values only where the names are the same.',
};
const sortedAsTextCases = ['canonical-query/sorts-thirty-keys', 'clock/is-sixteen-minutes-late'] as const;
const staleKey: Explanation = {
  defects: ['key-stale-date', 'path-single-encoded-non-s3'],
  alternatives: [],
  certainty: 'exact',
  explanation: 'A key that was derived before is used again. The path is encoded only once.',
};
const unsignedHeader: Explanation = {
  defects: ['signed-headers-xamz-missing'],
  alternatives: [],
  certainty: 'rule',
  explanation: 'An x-amz-* header is sent and not signed.',
};
const somewhere: Explanation = {
  defects: [],
  alternatives: [],
  certainty: 'stage',
  explanation: 'The first stage that differs is headers. No known defect reproduces the signature.',
};

/**
 * A report written by hand: every verdict, standing and outcome, and text that would break a terminal or an
 * XML file. It is sound: it matches its schema and its numbers add up.
 */
export function sampleReport(): Report {
  return {
    reportVersion: 1,
    tool: { name: 'sigv4-conform', version: '1.0.0' },
    suite: {
      version: '2026.11',
      digest: 'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      cases: 130,
    },
    implementation: { name: 'my-signer', version: '2.3.1', language: 'python' },
    adapter: { kind: 'process', spec: 'python3 my_signer.py' },
    startedAt: '2026-11-21T20:00:00.000Z',
    durationMs: 412.3,
    partial: false,
    warnings: [
      'a line on stdout is no JSON: "\u001b[2JDEBUG signing <GET> & more"; the protocol alone goes there, so print such lines to stderr',
    ],
    conformant: false,
    gate: 'failed',
    totals: {
      cases: 25,
      passed: 7,
      failed: 9,
      unsupported: 4,
      errors: 4,
      notRun: 1,
      knownFailures: 1,
      unexpectedPasses: 1,
    },
    profiles: {
      core: {
        claimed: true,
        conformant: false,
        totals: {
          cases: 15,
          passed: 4,
          failed: 5,
          unsupported: 1,
          errors: 4,
          notRun: 1,
          knownFailures: 1,
          unexpectedPasses: 1,
        },
      },
      'session-token': {
        claimed: false,
        conformant: false,
        totals: {
          cases: 3,
          passed: 0,
          failed: 0,
          unsupported: 3,
          errors: 0,
          notRun: 0,
          knownFailures: 0,
          unexpectedPasses: 0,
        },
      },
      errors: {
        claimed: true,
        conformant: false,
        totals: {
          cases: 7,
          passed: 3,
          failed: 4,
          unsupported: 0,
          errors: 0,
          notRun: 0,
          knownFailures: 0,
          unexpectedPasses: 0,
        },
      },
    },
    documentedErrors: [
      entry('query-xml', 'scope-service', 'iam', 'SignatureDoesNotMatch', 403, 'documented', true, [
        'credential-scope/names-another-service',
      ]),
      entry('query-xml', 'expired', 'iam', 'SignatureDoesNotMatch', 403, 'documented', false, [
        'clock/is-sixteen-minutes-late',
      ]),
      entry('query-xml', 'key-unknown', 'sts', 'InvalidClientTokenId', 403, 'observed', false, [
        'access-key/is-unknown',
      ]),
      entry('query-xml', 'host-not-signed', 'iam', 'SignatureDoesNotMatch', 403, 'inferred', false, [
        'signed-headers/leave-out-host',
      ]),
      entry('rest-json', 'scope-region', 'eks', 'InvalidSignatureException', 403, 'documented', true, [
        'credential-scope/names-another-region',
      ]),
      entry('rest-json', 'scope-region', 'lambda', 'InvalidSignatureException', 403, 'documented', true, [
        'credential-scope/names-another-region-to-lambda',
      ]),
      entry(
        'rest-json',
        'no-credentials',
        'execute-api',
        'MissingAuthenticationTokenException',
        403,
        'documented',
        false,
        ['body/changes-on-the-way', 'authorization/is-removed'],
      ),
    ],
    catalogue: [
      {
        family: 'query-xml',
        about: 'AWS’s query protocol, answered in XML: IAM, STS and others.',
        errors: [
          { condition: 'method-not-allowed', wordings: [] },
          worded('no-credentials'),
          worded('host-not-signed', {
            services: ['iam'],
            confidence: 'inferred',
            message: "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.",
          }),
          worded('expired', {
            services: ['iam'],
            message:
              'Signature expired: {requestDate} is now earlier than {serverMinusWindow} ({serverNow} - {windowMinutes} min.)',
          }),
          {
            ...worded('scope-service', {
              services: ['iam'],
              message: "Credential should be scoped to correct service: '{service}'. ",
            }),
            note: 'Names the service that was expected; a blank ends it.',
          },
          worded('scope-region'),
          worded(
            'key-unknown',
            {
              services: ['sts'],
              code: 'InvalidClientTokenId',
              confidence: 'observed',
              message: 'The security token included in the request is invalid.',
              sources: ['a reply of STS quoted in an issue (2023)'],
            },
            {
              name: 'retired',
              when: 'other',
              era: 'until 2016',
              code: 'InvalidClientTokenId',
              confidence: 'inferred',
              message: 'The AWS access key provided does not exist in our records.',
              sources: ['a flow chart'],
            },
          ),
          {
            ...worded('not-subscribed'),
            unreached: 'answered after authentication: the account has no subscription',
          },
        ],
      },
      {
        family: 'rest-json',
        about: 'REST with JSON: EKS, Lambda and others.',
        errors: [
          worded(
            'no-credentials',
            {
              services: ['execute-api'],
              code: 'MissingAuthenticationTokenException',
              message: 'Missing Authentication Token',
            },
            {
              name: 'query-form',
              when: 'query',
              code: 'MissingAuthenticationTokenException',
              message: '{sentences}Re-examine the query-string parameters.',
              sentences: ["AWS query-string parameters must include 'X-Amz-Credential'. "],
            },
          ),
          worded('scope-region', {
            services: ['eks', 'lambda'],
            code: 'InvalidSignatureException',
            message: 'Credential should be scoped to a valid region. ',
          }),
          worded('scope-service'),
        ],
      },
    ],
    causes: [
      { ...sortedAsText, fix: 'Sort by encoded name, then by encoded value.', cases: [...sortedAsTextCases] },
      {
        ...staleKey,
        fix: 'Keep derived keys by secret, day, region and service together, or derive each time.',
        cases: ['credentials/are-asked-for-twice'],
      },
      {
        ...unsignedHeader,
        fix: 'Sign host and every x-amz-* header that is sent.',
        cases: ['access-key/is-unknown'],
      },
      {
        ...somewhere,
        fix: 'Let the adapter return a trace with canonicalRequest and stringToSign.',
        cases: ['canonical-headers/folds-blanks'],
      },
    ],
    cases: [
      made({
        id: 'canonical-uri/keeps-unreserved-characters',
        title: 'unreserved characters stay as they are',
        verdict: 'pass',
      }),
      made({
        id: 'canonical-uri/encodes-a-space-twice',
        title: 'a space in the path is encoded twice',
        verdict: 'fail',
        standing: 'unexpected',
        observed: {
          outcome: 'rejected',
          family: 'query-xml',
          condition: 'signature-mismatch',
          code: 'SignatureDoesNotMatch',
          status: 403,
          message: mismatch,
          during: 'receipt',
        },
        difference: { stage: 'canonical-request', line: 2, expected: '/a%2520b', actual: '/a%20b' },
        request: {
          method: 'GET',
          url: 'https://iam.amazonaws.com/a%20b',
          headers: [
            ['host', 'iam.amazonaws.com'],
            ['x-amz-date', '20150830T123600Z'],
            [
              'authorization',
              'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request, SignedHeaders=host;x-amz-date, Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31',
            ],
          ],
          bodyBase64: '',
          bodyBytes: 0,
        },
      }),
      made({
        id: 'canonical-query/sorts-thirty-keys',
        title: 'thirty keys are sorted by their encoded names',
        diagnosis: { ...sortedAsText },
        verdict: 'fail',
        standing: 'unexpected',
        observed: {
          outcome: 'rejected',
          family: 'query-xml',
          condition: 'signature-mismatch',
          code: 'SignatureDoesNotMatch',
          status: 403,
          during: 'receipt',
        },
        difference: {
          stage: 'canonical-request',
          line: 3,
          expected: longKeys,
          actual: longKeys.replace('key20=v', 'key20=\u001b'),
        },
      }),
      made({
        id: 'canonical-headers/folds-blanks',
        title: 'blanks at the ends are trimmed, those inside are folded to one',
        diagnosis: { ...somewhere },
        verdict: 'fail',
        standing: 'unexpected',
        level: 'should',
        observed: {
          outcome: 'altered',
          message: `the header x-amz-meta-a is another one: ${'<&>]]>"\u202eevil\u202c\ud800 '.repeat(14)}`,
        },
        difference: {
          stage: 'headers',
          line: null,
          expected: 'x-amz-meta-a:a b',
          actual: 'x-amz-meta-a:a  b ',
        },
        request: {
          method: 'POST',
          url: 'https://iam.amazonaws.com/?a=<script>alert(1)</script>',
          headers: [
            ['content-type', 'text/plain; charset=utf-8'],
            ['x-amz-meta-a', 'a  b '],
            ['x-<b>evil</b>', '\u001b[2J"\'`|\u202e${{ x }} @you ::error::'],
          ],
          // é, a line feed and a byte that is not UTF-8.
          bodyBase64: 'w6kK/w==',
          bodyBytes: 4,
        },
      }),
      made({
        id: 'body/changes-on-the-way',
        title: 'a body that is changed on its way is noticed',
        verdict: 'fail',
        standing: 'unexpected',
        service: 'execute-api',
        expected: [{ outcome: 'rejected', family: 'rest-json', condition: 'no-credentials' }],
        observed: { outcome: 'uncovered', during: 'receipt' },
        source: [],
        request: {
          method: 'PUT',
          url: 'https://example.execute-api.us-east-1.amazonaws.com/prod/users',
          headers: [['host', 'example.execute-api.us-east-1.amazonaws.com']],
          bodyBase64: 'QWN0aW9uPUxpc3RVc2VycyZWZXJzaW9uPTIwMTAtMDUtMDg=',
          bodyBytes: 5000,
        },
      }),
      made({
        id: 'path/ends-in-a-dot',
        title: 'a path that ends in a dot segment',
        verdict: 'pass',
        level: 'observe',
        variant: 'accepted',
      }),
      made({
        id: 'path/ends-in-two-dots',
        title: 'a path that ends in two dots',
        verdict: 'pass',
        level: 'observe',
        variant: 'rejected: signature-mismatch',
        observed: {
          outcome: 'rejected',
          family: 'query-xml',
          condition: 'signature-mismatch',
          code: 'SignatureDoesNotMatch',
          status: 403,
          during: 'receipt',
        },
      }),
      made({
        id: 'method/is-in-lower-case',
        title: 'a method in lower case',
        verdict: 'error',
        level: 'observe',
        observed: { outcome: 'adapter-error', message: 'TypeError: unknown method "get"' },
      }),
      made({
        id: 'port/is-not-the-default',
        title: 'a port that is not the default one is part of the host',
        verdict: 'error',
        standing: 'unexpected',
        observed: {
          outcome: 'crashed',
          message:
            'exit code 139, signal SIGSEGV; the last lines on stderr:\n\u001b[31mSegmentation fault\u001b[0m\r\nשלום, 日本語',
        },
      }),
      made({
        id: 'payload/is-large',
        title: 'a body of one mebibyte',
        verdict: 'error',
        standing: 'unexpected',
        observed: { outcome: 'timed-out', message: 'no reply in 5000 ms' },
        durationMs: 5000.4,
      }),
      made({
        id: 'payload/is-binary',
        title: 'a body of all 256 bytes',
        verdict: 'error',
        standing: 'unexpected',
        observed: {
          outcome: 'invalid-reply',
          message:
            'result/request/headers/0 must be a pair (schema path #/definitions/header); the line was {"id":7,"result":null}',
        },
      }),
      made({
        id: 'credentials/are-asked-for-twice',
        title: 'a second signing with another secret',
        diagnosis: { ...staleKey },
        verdict: 'fail',
        observed: {
          outcome: 'rejected',
          family: 'query-xml',
          condition: 'signature-mismatch',
          code: 'SignatureDoesNotMatch',
          status: 403,
          during: 'control',
          step: 2,
        },
      }),
      made({
        id: 'headers/repeat-a-name',
        title: 'a header that is there twice',
        verdict: 'unsupported',
        observed: { outcome: 'unsupported', feature: 'duplicate-headers' },
        durationMs: 0,
      }),
      made({
        id: 'host/is-in-upper-case',
        title: 'a host in upper case',
        verdict: 'pass',
        standing: 'unexpected',
      }),
      made({
        id: 'query/is-empty',
        title: 'a question mark and nothing after it',
        verdict: 'not-run',
        observed: null,
        durationMs: 0,
      }),
      made({
        id: 'session-token/is-signed',
        title: 'the token is signed',
        profile: 'session-token',
        verdict: 'unsupported',
        observed: { outcome: 'unsupported', feature: 'session-token' },
        durationMs: 0,
      }),
      made({
        id: 'session-token/is-added-after-signing',
        title: 'the token is added after signing',
        profile: 'session-token',
        verdict: 'unsupported',
        observed: { outcome: 'unsupported', feature: 'session-token' },
        durationMs: 0,
      }),
      made({
        id: 'session-token/is-asked-for',
        title: 'a token though the signer has none',
        profile: 'session-token',
        verdict: 'unsupported',
        standing: 'unexpected',
        observed: { outcome: 'unsupported', feature: 'session-token' },
        durationMs: 0,
      }),
      made({
        id: 'credential-scope/names-another-service',
        title: 'a request to IAM scoped to RDS',
        profile: 'errors',
        source: [troubleshooting],
        verdict: 'pass',
        expected: [
          {
            outcome: 'rejected',
            family: 'query-xml',
            condition: 'scope-service',
            message: "Credential should be scoped to correct service: 'iam'. ",
          },
        ],
        observed: {
          outcome: 'rejected',
          family: 'query-xml',
          condition: 'scope-service',
          code: 'SignatureDoesNotMatch',
          status: 403,
          message: "Credential should be scoped to correct service: 'iam'. ",
          during: 'receipt',
        },
      }),
      made({
        id: 'clock/is-sixteen-minutes-late',
        title: 'a request that is sixteen minutes old',
        profile: 'errors',
        source: [troubleshooting, 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html'],
        diagnosis: { ...sortedAsText },
        verdict: 'fail',
        standing: 'unexpected',
        expected: [
          {
            outcome: 'rejected',
            family: 'query-xml',
            condition: 'expired',
            message:
              'Signature expired: 20120306T074514Z is now earlier than 20120306T074556Z (20120306T080056Z - 15 min.)',
          },
          { outcome: 'refused' },
        ],
        observed: {
          outcome: 'rejected',
          family: 'query-xml',
          condition: 'signature-mismatch',
          code: 'SignatureDoesNotMatch',
          status: 403,
          message: 'The signing time is not the one that was told.',
          during: 'control',
        },
        difference: {
          stage: 'signing-time',
          line: null,
          expected: '20120306T074514Z',
          actual: '20120306T074514',
        },
      }),
      made({
        id: 'access-key/is-unknown',
        title: 'an access key that AWS does not know',
        profile: 'errors',
        service: 'sts',
        source: [troubleshooting],
        diagnosis: { ...unsignedHeader },
        verdict: 'fail',
        standing: 'unexpected',
        expected: [{ outcome: 'rejected', family: 'query-xml', condition: 'key-unknown' }],
        observed: { outcome: 'refused', message: '{"error":"key?"}' },
        difference: { stage: 'message', line: null, expected: 'a', actual: null },
      }),
      made({
        id: 'signed-headers/leave-out-host',
        title: 'SignedHeaders without host',
        profile: 'errors',
        source: [troubleshooting],
        verdict: 'fail',
        standing: 'stale',
        expected: [{ outcome: 'rejected', family: 'query-xml', condition: 'host-not-signed' }],
        observed: { outcome: 'unsupported', feature: 'unsigned-host', message: 'host is always signed' },
      }),
      made({
        id: 'credential-scope/names-another-region',
        title: 'a request to EKS in eu-west-1 scoped to us-west-1',
        profile: 'errors',
        service: 'eks',
        verdict: 'pass',
        expected: [{ outcome: 'rejected', family: 'rest-json', condition: 'scope-region' }],
        observed: {
          outcome: 'rejected',
          family: 'rest-json',
          condition: 'scope-region',
          code: 'InvalidSignatureException',
          status: 403,
          message: 'Credential should be scoped to a valid region. ',
          during: 'receipt',
        },
      }),
      made({
        id: 'credential-scope/names-another-region-to-lambda',
        title: 'a request to Lambda in eu-west-1 scoped to us-west-1',
        profile: 'errors',
        service: 'lambda',
        verdict: 'pass',
        expected: [{ outcome: 'rejected', family: 'rest-json', condition: 'scope-region' }],
        observed: {
          outcome: 'rejected',
          family: 'rest-json',
          condition: 'scope-region',
          code: 'InvalidSignatureException',
          status: 403,
          message: 'Credential should be scoped to a valid region. ',
          during: 'receipt',
        },
      }),
      made({
        id: 'authorization/is-removed',
        title: 'a request whose Authorization header is removed on its way, as a proxy might',
        profile: 'errors',
        service: 'execute-api',
        verdict: 'fail',
        standing: 'unexpected',
        expected: [{ outcome: 'rejected', family: 'rest-json', condition: 'no-credentials' }],
        observed: { outcome: 'accepted', during: 'receipt' },
      }),
    ],
  };
}

function entry(
  family: string,
  condition: string,
  service: string,
  code: string,
  status: number,
  confidence: 'documented' | 'observed' | 'inferred',
  triggered: boolean,
  cases: string[],
): Report['documentedErrors'][number] {
  return { family, condition, service, code, status, confidence, references: [], triggered, cases };
}

/** An entry of the catalogue with these wordings, the first its own; none where no case of the sample expects it. */
function worded(condition: string, ...own: Partial<CatalogueWording>[]): CatalogueEntry {
  return {
    condition,
    wordings: own.map((wording) => ({
      name: null,
      code: 'SignatureDoesNotMatch',
      status: 403,
      message: '',
      confidence: 'documented',
      references: [`q-${condition}`],
      sources: [troubleshooting],
      services: [],
      ...wording,
    })),
  };
}

/** A report on which nothing is to be said: one case, passed. */
export function soundReport(): Report {
  const totals = {
    cases: 1,
    passed: 1,
    failed: 0,
    unsupported: 0,
    errors: 0,
    notRun: 0,
    knownFailures: 0,
    unexpectedPasses: 0,
  };
  const sample = sampleReport();
  return {
    ...sample,
    implementation: { name: 'mySigner', version: null, language: null },
    adapter: { kind: 'module', spec: './mySigner' },
    warnings: [],
    conformant: true,
    gate: 'passed',
    totals,
    profiles: { core: { claimed: true, conformant: true, totals: { ...totals } } },
    documentedErrors: [],
    catalogue: [],
    causes: [],
    cases: sample.cases.slice(0, 1),
  };
}

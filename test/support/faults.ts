import type { Suite } from '#lib/runner/model/suite.js';
import type { Draft } from './faulty-request.js';

/** One thing that is wrong with a request; faults can be put into one draft in any order. */
export type Spoil = (draft: Draft, suite: Suite) => void;

/** The faults that test/files/check-order.yaml names. */
export const faults: Readonly<Record<string, Spoil>> = {
  'path-malformed': (d) => void (d.path = ['/../', '/']),
  'method-other': (d) => void (d.method = 'PUT'),
  'method-unheard-of': (d) => void (d.method = 'BREW'),
  'content-type': (d) => {
    d.method = 'POST';
    d.headers.push(['content-type', 'text/plain']);
  },
  'escape-cut': (d) => void d.query.push(['Z=%2', 'Z=%252']),
  'escape-illegal': (d) => void d.query.push(['Z=%2x', 'Z=%252x']),

  'two-carriers': (d) => {
    if (d.form === 'query') d.alsoInHeader = true;
    else d.query.unshift(same('X-Amz-Algorithm=AWS4-HMAC-SHA256'));
  },
  'two-carriers-of-v2': (d) => void d.query.push(same('AWSAccessKeyId=a'), same('Signature=b')),
  'no-credentials': (d) => void d.missing.add(d.form === 'query' ? 'Algorithm' : 'Authorization'),
  'v2-header': (d) => void (d.authorization = 'AWS AKIAIOSFODNN7EXAMPLE:frJIUN8DYpKDtOLCwo//yllqDzg='),
  'v2-query': (d) => {
    d.missing.add('Authorization');
    d.query.push(same('AWSAccessKeyId=a'), same('Expires=1'), same('Signature=b'));
  },
  'v2-query-incomplete': (d) => {
    d.missing.add('Authorization');
    d.query.push(same('AWSAccessKeyId=a'), same('Signature=b'));
  },

  algorithm: (d) => void (d.algorithm = 'AWS4-HMAC-SHA512'),
  'empty-algorithm': (d) => void (d.algorithm = ''),
  'scheme-of-another-kind': (d) => void (d.algorithm = 'Bearer'),
  'algorithm-with-equal-sign': (d) => void (d.algorithm = 'AWS4=HMAC-SHA256'),
  'no-space': (d) => void (d.noSpace = true),
  'stray-piece': (d) => void (d.strayPiece = true),
  'missing-credential': (d) => void d.missing.add('Credential'),
  'missing-signed-headers': (d) => void d.missing.add('SignedHeaders'),
  'missing-signature': (d) => void d.missing.add('Signature'),
  'missing-date': (d) => void d.missing.add('Date'),
  'missing-expires': (d) => void d.missing.add('Expires'),
  'renamed-credential': (d) => void d.renamed.add('Credential'),
  'renamed-signed-headers': (d) => void d.renamed.add('SignedHeaders'),
  'renamed-signature': (d) => void d.renamed.add('Signature'),

  'hash-header-unsigned': (d) => void d.signedHeaders.delete('x-amz-content-sha256'),
  'hash-header-missing': (d) => void (d.contentSha256 = null),
  'hash-header-nonsense': (d) => void (d.contentSha256 = 'nonsense'),
  'hash-header-streaming': (d) => void (d.contentSha256 = 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD'),
  'other-body': (d) => void (d.contentSha256 = '0'.repeat(64)),

  'date-unreadable': (d) => void (d.date = 'yesterday'),
  'too-old': (d) => void (d.clockOffsetMs = 30 * 86_400_000),
  'too-new': (d) => void (d.clockOffsetMs = -3_600_000),
  'expires-nonsense': (d) => void (d.expires = 'soon'),
  'expires-below-zero': (d) => void (d.expires = '-1'),
  'expires-beyond-a-week': (d) => void (d.expires = '604801'),

  'host-unsigned': (d) => void d.signedHeaders.delete('host'),
  'absent-header-signed': (d) => void d.signedHeaders.add('accept'),
  'header-unsigned': (d) => void d.headers.push(['x-amz-meta-a', 'b']),

  'six-parts': (d) => void (d.scope.more = '/more'),
  'empty-key': (d) => void (d.credentials = { ...d.credentials, accessKeyId: '' }),
  'day-unreadable': (d) => void (d.scope.day = '20150230'),
  'empty-region': (d) => void (d.scope.region = ''),
  'other-region': (d) => void (d.scope.region = 'us-west-1'),
  'other-service': (d) => void (d.scope.service = 'rds'),
  'other-terminator': (d) => void (d.scope.terminator = 'aws5_request'),
  'other-day': (d) => void (d.scope.day = '20150829'),
  'unknown-key': (d, suite) => void (d.credentials = keys(suite, 'unknown-key')),
  'token-of-another': (d, suite) => void (d.credentials = keys(suite, 'temporary-with-another-token')),
  'token-run-out': (d, suite) => void (d.credentials = keys(suite, 'temporary-expired')),
  'wrong-signature': (d) => void (d.wrongSignature = true),
};

function same(parameter: string): readonly [string, string] {
  return [parameter, parameter];
}

function keys(suite: Suite, name: string) {
  const set = suite.credentials.get(name);
  if (set === undefined) throw new Error(`no set of keys is named ${name}`);
  return set;
}

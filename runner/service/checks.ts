import { hasHeader } from '../model/request.js';
import type { CheckName } from '../model/family.js';
import { amzDate } from '../sigv4/time.js';
import { fault, type Check } from './fault.js';
import { keyRecord, recompute, requestDate } from './recompute.js';
import { frontEndChecks } from './front-end-checks.js';
import { s3Checks } from './s3-checks.js';
import { checkScope } from './scope.js';

/** The checks that families put in their order (suites/errors/<family>.yaml). */
export const checks: Readonly<Record<CheckName, Check>> = {
  carrier: ({ presented }) =>
    presented.carrier === 'both'
      ? fault('two-carriers')
      : presented.carrier === 'none'
        ? fault('no-credentials')
        : null,

  /** DynamoDB takes a header of another kind for none. */
  'carrier-aws4': (reception) => {
    const { carrier, authorization } = reception.presented;
    return carrier === 'header' && !authorization.startsWith('AWS4-')
      ? fault('no-credentials')
      : checks.carrier(reception);
  },

  'algorithm-named': ({ presented }) =>
    presented.algorithm.includes('=')
      ? fault('algorithm', { algorithm: presented.algorithm }, 'no-algorithm')
      : null,

  algorithm: ({ presented }) =>
    presented.algorithm === 'AWS4-HMAC-SHA256'
      ? null
      : fault('algorithm', { algorithm: presented.algorithm }),

  'authorization-syntax': ({ presented }) => {
    const [part] = presented.strayPieces;
    return part === undefined ? null : fault('authorization-syntax', { part });
  },

  components: ({ presented }) => {
    const missing = [
      ...(presented.carrier === 'query' && presented.algorithm === '' ? ['Algorithm'] : []),
      ...(presented.credential === '' ? ['Credential'] : []),
      ...(presented.signature === '' ? ['Signature'] : []),
      ...(presented.signedHeaders.length === 0 ? ['SignedHeaders'] : []),
      ...(presented.date === '' ? ['Date'] : []),
    ];
    return missing.length === 0 ? null : { ...fault('credentials-incomplete'), sentencesOf: missing };
  },

  /** A service that requires x-amz-content-sha256 wants it signed. */
  'content-sha256': ({ presented, endpoint }) =>
    !endpoint.service.requiresContentSha256 ||
    presented.carrier !== 'header' ||
    presented.signedHeaders.some((name) => name.toLowerCase() === 'x-amz-content-sha256')
      ? null
      : fault('content-sha256-missing'),

  'host-signed': ({ presented }) =>
    presented.signedHeaders.some((name) => ['host', ':authority'].includes(name.toLowerCase()))
      ? null
      : fault('host-not-signed'),

  'signed-headers-sent': ({ presented, request }) => {
    const header = presented.signedHeaders.find((name) => !hasHeader(request.headers, name));
    return header === undefined ? null : fault('signed-header-absent', { header });
  },

  'date-format': ({ presented, endpoint }) =>
    requestDate(presented, endpoint) === null ? fault('date-format', { date: presented.date }) : null,

  window: ({ presented, endpoint }) => {
    const date = requestDate(presented, endpoint);
    if (date === null) return null;
    const window = endpoint.service.windowMinutes * 60_000;
    const now = endpoint.clock.getTime();
    const ahead = date.getTime() - now;
    if (ahead >= -window && ahead <= window) return null;
    const values = {
      requestDate: amzDate(date),
      serverNow: amzDate(endpoint.clock),
      serverMinusWindow: amzDate(new Date(now - window)),
      serverPlusWindow: amzDate(new Date(now + window)),
      windowMinutes: String(endpoint.service.windowMinutes),
    };
    return fault(ahead < 0 ? 'expired' : 'not-yet-current', values);
  },

  'credential-parts': ({ presented }) =>
    presented.parts === null ? fault('credential-parts', { credential: presented.credential }) : null,

  scope: ({ presented, endpoint }) => {
    const date = requestDate(presented, endpoint);
    const credential = presented.parts;
    return date === null || credential === null ? null : checkScope(credential.scope, date, endpoint);
  },

  token: ({ presented, endpoint }) => {
    const record = keyRecord(presented, endpoint);
    // A token can only be held against a key that is known: an unknown one is the next check's.
    if (presented.token === null || record === undefined) return null;
    if (presented.token !== record.sessionToken) return fault('token-invalid');
    return record.tokenExpired ? fault('token-expired') : null;
  },

  key: ({ presented, endpoint }) => {
    const record = keyRecord(presented, endpoint);
    // Temporary keys are known only together with their token.
    const known = record !== undefined && (record.sessionToken === null || presented.token !== null);
    return known ? null : fault('key-unknown');
  },

  signature: (reception) => {
    const right = recompute(reception);
    // Nobody can learn a key by the time that this takes: a mismatch is answered with what it should have been.
    if (right === null || right.signature === reception.presented.signature) return null;
    return fault('signature-mismatch', {
      canonicalRequest: right.canonicalRequest,
      stringToSign: right.stringToSign,
      // Only S3 shows these.
      get canonicalRequestBytes() {
        return bytesOf(right.canonicalRequest);
      },
      get stringToSignBytes() {
        return bytesOf(right.stringToSign);
      },
    });
  },

  ...frontEndChecks,
  ...s3Checks,
};

/** A text as S3 shows its bytes: two lower-case hex digits each, with blanks between. */
function bytesOf(text: string): string {
  return Buffer.from(text)
    .toString('hex')
    .replace(/..(?!$)/g, '$& ');
}

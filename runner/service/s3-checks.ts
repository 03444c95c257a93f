import { firstHeader, type WireRequest } from '../model/request.js';
import { sha256Hex } from '../sigv4/bytes.js';
import { splitQuery } from '../sigv4/canonical-query.js';
import { unsignedPayload } from '../sigv4/payload-hash.js';
import { amzDate, parseAmzDate, scopeDay } from '../sigv4/time.js';
import { splitTarget } from '../sigv4/url.js';
import { fault, type Check, type Fault } from './fault.js';
import { requestDate } from './recompute.js';

/** How long a presigned URL may be valid at most, seconds: a week. */
const longestExpiry = 604_800;

/** How far in the future the date of a presigned URL may lie, milliseconds. */
const presignedSkew = 15 * 60_000;

const methods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'PUT', 'POST', 'DELETE', 'OPTIONS']);

const keywords: ReadonlySet<string> = new Set([
  unsignedPayload,
  'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
  'STREAMING-AWS4-HMAC-SHA256-PAYLOAD',
  'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER',
  'STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD',
  'STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD-TRAILER',
]);

const components = ['Credential', 'SignedHeaders', 'Signature'] as const;

/** The checks that only S3 makes; the order is the family's. */
export const s3Checks = {
  's3-request': ({ request }) => (methods.has(request.method) ? null : fault('request-unparsable')),

  's3-carrier': ({ request, presented }) => {
    const { carrier } = presented;
    const hasV2 = sigv2Parameters(request).has('Signature');
    if (carrier === 'both' || (carrier === 'header' && hasV2)) return fault('two-carriers');
    if (carrier === 'query' && hasV2) return fault('two-carriers', {}, 'query-forms');
    return carrier === 'none' && sigv2Parameters(request).size === 0 ? fault('no-credentials') : null;
  },

  /** Signature Version 2, which S3 takes in its oldest regions alone: we in none. */
  's3-sigv2': ({ request, presented }) => {
    if (presented.carrier === 'header' && presented.algorithm === 'AWS') return fault('sigv2-refused');
    if (presented.carrier !== 'none') return null;
    const given = sigv2Parameters(request);
    return fault(given.size === 3 ? 'sigv2-refused' : 'sigv2-incomplete');
  },

  's3-space': ({ presented }) =>
    presented.authorization.trim().includes(' ') ? null : fault('authorization-syntax', {}, 'one-space'),

  /** S3 reads the scheme without regard to case, and signs it as it was spelt. */
  's3-scheme': ({ presented }) =>
    presented.algorithm.toUpperCase() === 'AWS4-HMAC-SHA256'
      ? null
      : fault('algorithm', { algorithm: presented.algorithm }),

  's3-content-sha256': ({ request }) => {
    const declared = firstHeader(request.headers, 'x-amz-content-sha256')?.trim();
    if (declared === undefined) return fault('content-sha256-missing');
    const valid = keywords.has(declared) || /^[0-9a-f]{64}$/i.test(declared);
    if (!valid) return fault('content-sha256-invalid', { contentSha256: declared });
    // Only uploads of an object or of a part of one come in chunks.
    return declared.startsWith('STREAMING-') && request.method !== 'PUT'
      ? fault('content-sha256-not-allowed')
      : null;
  },

  's3-components': ({ presented }) => {
    if (presented.carrier === 'query') {
      const all = [
        presented.credential,
        presented.signature,
        presented.signedHeaders.join(''),
        presented.date,
      ];
      return all.includes('') || presented.expires === null ? fault('credentials-incomplete') : null;
    }
    const pieces = presented.authorization
      .slice(presented.authorization.indexOf(' ') + 1)
      .split(',')
      .map((piece) => piece.trim());
    if (pieces.length < 3) return fault('credentials-incomplete');
    const malformed = pieces.find((piece) => !/^[^=\s]+=[^=\s]*$/.test(piece));
    if (malformed !== undefined) return fault('authorization-syntax', { component: malformed });
    const missing = components.find((name) => !pieces.some((piece) => piece.startsWith(`${name}=`)));
    return missing === undefined
      ? null
      : fault(
          'credentials-incomplete',
          {},
          `missing-${missing.toLowerCase().replace('signedheaders', 'signed-headers')}`,
        );
  },

  's3-expires': ({ presented }) => {
    const text = presented.expires ?? '';
    if (!/^[+-]?\d{1,19}$/.test(text)) return fault('expires-not-a-number');
    const seconds = Number(text);
    if (seconds < 0) return fault('expires-negative');
    return seconds > longestExpiry ? fault('expires-too-large') : null;
  },

  's3-presigned-window': ({ presented, endpoint }) => {
    const date = requestDate(presented, endpoint);
    if (date === null) return null;
    const now = endpoint.clock.getTime();
    const end = new Date(date.getTime() + Number(presented.expires) * 1000);
    // An expiry that is no number is found by the check of the expiry, wherever that stands.
    if (Number.isNaN(end.getTime())) return null;
    const values = {
      expires: presented.expires ?? '',
      expiresAt: isoSeconds(end),
      requestMilliseconds: String(date.getTime()),
    };
    if (date.getTime() - now > presignedSkew) return fault('not-yet-current', values);
    return now > end.getTime() ? fault('expired', values) : null;
  },

  's3-credential': ({ presented, endpoint }) => {
    const credential = presented.parts;
    if (credential === null) return fault('credential-parts');
    const { accessKeyId, scope } = credential;
    const values = {
      scopeRegion: scope.region,
      scopeService: scope.service,
      terminator: scope.terminator,
      scopeDate: scope.day,
    };
    if (accessKeyId === '') return fault('key-id-empty');
    if (!isDay(scope.day)) return fault('scope-date-format', values);
    if (scope.region === '') return fault('scope-region-empty');
    if (scope.region !== endpoint.region) return fault('scope-region', values);
    if (scope.service !== endpoint.service.signingName) return fault('scope-service', values);
    return scope.terminator === 'aws4_request' ? null : fault('scope-terminator', values);
  },

  's3-scope-date': ({ presented, endpoint }) => {
    const date = requestDate(presented, endpoint);
    const scope = presented.parts?.scope;
    if (date === null || scope === undefined || scope.day === scopeDay(date)) return null;
    return fault('scope-date', { scopeDate: scope.day, requestDay: scopeDay(date) });
  },

  's3-headers-signed': ({ request, presented }) => {
    const signed = new Set(presented.signedHeaders.map((name) => name.toLowerCase()));
    const unsigned = request.headers
      .map((header) => header[0].toLowerCase())
      .filter((name) => mustBeSigned(name) && !signed.has(name));
    return unsigned.length === 0
      ? null
      : fault('headers-not-signed', { headersNotSigned: [...new Set(unsigned)].join(', ') });
  },

  's3-payload': ({ request }): Fault | null => {
    const declared = firstHeader(request.headers, 'x-amz-content-sha256')?.trim() ?? '';
    const computed = sha256Hex(request.body);
    return /^[0-9a-f]{64}$/i.test(declared) && declared.toLowerCase() !== computed
      ? fault('payload-mismatch', { clientSha256: declared, computedSha256: computed })
      : null;
  },
} as const satisfies Record<string, Check>;

const none: ReadonlySet<string> = new Set();

/** Those of Signature Version 2's query parameters that make S3 look for it, and Expires beside them. */
function sigv2Parameters(request: WireRequest): ReadonlySet<string> {
  const { query } = splitTarget(request.target);
  // Most requests have neither, and need not be taken apart.
  if (!query.includes('Signature') && !query.includes('AWSAccessKeyId')) return none;
  const names = new Set(splitQuery(query).map(({ name }) => name));
  const isV2 = names.has('Signature') || names.has('AWSAccessKeyId');
  return new Set(isV2 ? ['AWSAccessKeyId', 'Expires', 'Signature'].filter((name) => names.has(name)) : []);
}

/** Headers that S3 wants signed wherever they are sent. */
function mustBeSigned(name: string): boolean {
  return (
    name === 'host' ||
    name === 'content-md5' ||
    (name.startsWith('x-amz-') && name !== 'x-amz-content-sha256')
  );
}

/** S3 reads the first eight characters as a day, and is lenient about what follows. */
function isDay(text: string): boolean {
  const padded = /^\d{7}$/.test(text) ? `${text.slice(0, 6)}0${text.slice(6)}` : text.slice(0, 8);
  return parseAmzDate(`${padded}T000000Z`) !== null;
}

/** YYYY-MM-DDTHH:MM:SSZ. */
export function isoSeconds(time: Date): string {
  return amzDate(time).replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
}

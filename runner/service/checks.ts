import { timingSafeEqual } from 'node:crypto';
import { headerValues, type WireRequest } from '../model/request.js';
import type { CheckName } from '../model/suite.js';
import { signedHeaderNames } from '../sigv4/canonical-headers.js';
import { canonicalRequest } from '../sigv4/canonical-request.js';
import { payloadHash, unsignedPayload } from '../sigv4/payload-hash.js';
import { signature, signingKey } from '../sigv4/signing-key.js';
import { stringToSign } from '../sigv4/string-to-sign.js';
import { amzDate, parseAmzDate } from '../sigv4/time.js';
import { rulesOf, type Endpoint } from './endpoint.js';
import type { Presented } from './presented.js';
import { checkScope, splitCredential } from './scope.js';

/** What is wrong with a request, and the values that the message names. */
export interface Fault {
  readonly condition: string;
  readonly values: Readonly<Record<string, string>>;
  /** What the sentences of a message that is put together are about. */
  readonly sentencesOf?: readonly string[];
  /** The faults of which this one is made up. */
  readonly parts?: readonly Fault[];
  /** What the signature was recomputed from. */
  readonly recomputed?: Recomputed;
}

/** A signature as the service recomputes it. */
export interface Recomputed {
  readonly canonicalRequest: string;
  readonly stringToSign: string;
  /** 64 lower-case hex digits. */
  readonly signature: string;
}

/** A request in front of an endpoint. */
export interface Reception {
  readonly request: WireRequest;
  readonly presented: Presented;
  readonly endpoint: Endpoint;
}

type Check = (reception: Reception) => Fault | null;

/** The checks that families put in their order (suites/errors/<family>.yaml). */
export const checks: Readonly<Record<CheckName, Check>> = {
  carrier: ({ presented }) =>
    presented.carrier === 'both'
      ? fault('two-carriers')
      : presented.carrier === 'none'
        ? fault('no-credentials')
        : null,

  'algorithm-named': ({ presented }) =>
    presented.algorithm.includes('=') ? fault('algorithm', { algorithm: presented.algorithm }) : null,

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
      ...(presented.credential === '' ? ['Credential'] : []),
      ...(presented.signature === '' ? ['Signature'] : []),
      ...(presented.signedHeaders.length === 0 ? ['SignedHeaders'] : []),
      ...(presented.date === '' ? ['Date'] : []),
    ];
    return missing.length === 0 ? null : { ...fault('credentials-incomplete'), sentencesOf: missing };
  },

  'host-signed': ({ presented }) =>
    presented.signedHeaders.some((name) => ['host', ':authority'].includes(name.toLowerCase()))
      ? null
      : fault('host-not-signed'),

  'signed-headers-sent': ({ presented, request }) => {
    const header = presented.signedHeaders.find((name) => headerValues(request.headers, name).length === 0);
    return header === undefined ? null : fault('signed-header-absent', { header });
  },

  'date-format': ({ presented }) =>
    requestDate(presented) === null ? fault('date-format', { date: presented.date }) : null,

  window: ({ presented, endpoint }) => {
    const date = requestDate(presented);
    if (date === null) return null;
    const window = endpoint.service.windowMinutes * 60_000;
    const earliest = new Date(endpoint.clock.getTime() - window);
    const latest = new Date(endpoint.clock.getTime() + window);
    const values = {
      requestDate: amzDate(date),
      serverNow: amzDate(endpoint.clock),
      serverMinusWindow: amzDate(earliest),
      serverPlusWindow: amzDate(latest),
      windowMinutes: String(endpoint.service.windowMinutes),
    };
    if (date < earliest) return fault('expired', values);
    return date > latest ? fault('not-yet-current', values) : null;
  },

  'credential-parts': ({ presented }) =>
    splitCredential(presented.credential) === null
      ? fault('credential-parts', { credential: presented.credential })
      : null,

  scope: ({ presented, endpoint }) => {
    const date = requestDate(presented);
    const credential = splitCredential(presented.credential);
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
    const recomputed = recompute(reception);
    if (recomputed === null || sameText(recomputed.signature, reception.presented.signature)) return null;
    return {
      ...fault('signature-mismatch', {
        canonicalRequest: recomputed.canonicalRequest,
        stringToSign: recomputed.stringToSign,
      }),
      recomputed,
    };
  },
};

/**
 * The signature of a request as the service computes it: over the request as it came, the headers that the
 * signer chose (in lower case, sorted, without repeats), and the scope in its Credential.
 * @returns null if date, credential or key cannot be read
 */
export function recompute({ request, presented, endpoint }: Reception): Recomputed | null {
  const date = requestDate(presented);
  const credential = splitCredential(presented.credential);
  const record = keyRecord(presented, endpoint);
  if (date === null || credential === null || record === undefined) return null;
  const rules = rulesOf(endpoint.service);
  const declared = headerValues(request.headers, 'x-amz-content-sha256')[0];
  const unsigned = declared === unsignedPayload && endpoint.service.takesUnsignedPayload;
  const canonical = canonicalRequest(
    request,
    signedHeaderNames(presented.signedHeaders),
    payloadHash(request.body, { payload: unsigned ? 'unsigned' : 'signed' }),
    rules,
  );
  const toSign = stringToSign(canonical, amzDate(date), credential.scope, rules);
  return {
    canonicalRequest: canonical,
    stringToSign: toSign,
    signature: signature(signingKey(record.secretAccessKey, credential.scope, rules), toSign),
  };
}

/** The date of a request. The header may be written in extended format; the string to sign never is. */
export function requestDate(presented: Presented): Date | null {
  return parseAmzDate(presented.date, presented.carrier === 'header');
}

function keyRecord(presented: Presented, endpoint: Endpoint) {
  const credential = splitCredential(presented.credential);
  return credential === null ? undefined : endpoint.keys.get(credential.accessKeyId);
}

function fault(condition: string, values: Record<string, string> = {}): Fault {
  return { condition, values };
}

function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

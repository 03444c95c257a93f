import { firstHeader, type WireRequest } from '../model/request.js';
import { splitQuery } from '../sigv4/canonical-query.js';
import { signedHeaderNames } from '../sigv4/canonical-headers.js';
import { canonicalRequest } from '../sigv4/canonical-request.js';
import { payloadHash, unsignedPayload } from '../sigv4/payload-hash.js';
import { generalRules, type Rules } from '../sigv4/rules.js';
import { signature, signingKey } from '../sigv4/signing-key.js';
import { stringToSign } from '../sigv4/string-to-sign.js';
import { amzDate, parseAmzDate, parseHttpDate } from '../sigv4/time.js';
import type { Credential } from './credential.js';
import type { Endpoint } from './endpoint.js';
import type { Reception } from './fault.js';
import type { KeyRecord } from './key-ring.js';
import { oncePerRequest } from './once.js';
import type { Presented } from './presented.js';
import { splitTarget } from '../sigv4/url.js';

/** A signature as the service recomputes it. */
export interface Recomputed {
  readonly canonicalRequest: string;
  readonly stringToSign: string;
  /** 64 lower-case hex digits. */
  readonly signature: string;
}

/**
 * The signature of a request as the service computes it: over the request as it came, the headers that the
 * signer chose (in lower case, sorted, without repeats), and the scope in its Credential.
 * @returns null if date, credential or key cannot be read
 */
export function recompute(reception: Reception): Recomputed | null {
  const { request, presented, endpoint } = reception;
  const date = requestDate(presented, endpoint);
  const record = keyRecord(presented, endpoint);
  if (date === null || presented.parts === null || record === undefined) return null;
  const { normalizePath, doubleEncodePath, readsHttpDates } = endpoint.service;
  const terms: Terms = {
    secretAccessKey: record.secretAccessKey,
    normalizePath,
    doubleEncodePath,
    // S3 signs the scheme and the date as they were spelt.
    algorithm: readsHttpDates ? presented.algorithm : generalRules.algorithm,
    date: readsHttpDates ? presented.date : amzDate(date),
    payloadHash: payloadLine(reception),
    signsToken: endpoint.signsToken,
  };
  const known = recomputations(request);
  const found = known.find((one) => sameTerms(one.terms, terms));
  if (found !== undefined) return found.made;
  const made = recomputeOn(terms, request, presented, presented.parts);
  known.push({ terms, made });
  return made;
}

/** All that a signature depends on besides the request itself. */
interface Terms extends Pick<Rules, 'normalizePath' | 'doubleEncodePath' | 'algorithm'> {
  readonly secretAccessKey: string;
  /** As it is signed. */
  readonly date: string;
  /** What stands for the payload hash. */
  readonly payloadHash: string;
  readonly signsToken: boolean;
}

/** The control and the receipt of an unchanged request mostly agree on their terms. */
const recomputations = oncePerRequest((): { readonly terms: Terms; readonly made: Recomputed }[] => []);

function sameTerms(a: Terms, b: Terms): boolean {
  return (
    a.secretAccessKey === b.secretAccessKey &&
    a.date === b.date &&
    a.payloadHash === b.payloadHash &&
    a.algorithm === b.algorithm &&
    a.signsToken === b.signsToken &&
    a.normalizePath === b.normalizePath &&
    a.doubleEncodePath === b.doubleEncodePath
  );
}

/** Sees no endpoint: what is the same under other terms must not depend on anything else. */
function recomputeOn(
  terms: Terms,
  request: WireRequest,
  { signedHeaders }: Presented,
  { scope }: Credential,
): Recomputed {
  const rules = rulesOf(terms);
  const canonical = canonicalRequest(
    terms.signsToken ? request : withoutToken(request),
    signedHeaderNames(signedHeaders),
    terms.payloadHash,
    rules,
  );
  const toSign = stringToSign(canonical, terms.date, scope, rules);
  return {
    canonicalRequest: canonical,
    stringToSign: toSign,
    signature: signature(signingKey(terms.secretAccessKey, scope, rules), toSign),
  };
}

/** The rules of one service after the other: mostly those of the last request. */
function rulesOf({ normalizePath, doubleEncodePath, algorithm }: Terms): Rules {
  const isSame =
    lastRules.normalizePath === normalizePath &&
    lastRules.doubleEncodePath === doubleEncodePath &&
    lastRules.algorithm === algorithm;
  return isSame ? lastRules : (lastRules = { ...generalRules, normalizePath, doubleEncodePath, algorithm });
}

let lastRules: Rules = generalRules;

function withoutToken(request: WireRequest): WireRequest {
  const { path, query } = splitTarget(request.target);
  const signed = splitQuery(query).filter(({ name }) => name !== 'X-Amz-Security-Token');
  return { ...request, target: `${path}?${signed.map(({ raw }) => raw).join('&')}` };
}

/** What stands for the payload hash. */
function payloadLine({ request, presented, endpoint: { service } }: Reception): string {
  const declared = firstHeader(request.headers, 'x-amz-content-sha256')?.trim();
  if (service.takesDeclaredHash && declared !== undefined) return declared;
  const unsigned =
    (declared === unsignedPayload && service.takesUnsignedPayload) ||
    (presented.carrier === 'query' && service.presignedPayload === 'unsigned');
  return payloadHash(request.body, { payload: unsigned ? 'unsigned' : 'signed' });
}

/**
 * The date of a request. Most services read the header in extended ISO format, too (the string to sign never
 * is); S3 reads the dates of HTTP. In a query it is ISO basic format.
 * @returns null if it cannot be read
 */
export function requestDate(presented: Presented, { service }: Endpoint): Date | null {
  if (presented.carrier === 'query') return parseAmzDate(presented.date);
  if (service.readsHttpDates) return parseAmzDate(presented.date) ?? parseHttpDate(presented.date);
  return parseAmzDate(presented.date, true);
}

/** What the service knows of the access key id; undefined if nothing. */
export function keyRecord({ parts }: Presented, endpoint: Endpoint): KeyRecord | undefined {
  return parts === null ? undefined : endpoint.keys.get(parts.accessKeyId);
}

import type { WireRequest } from '../model/request.js';
import type { FullTrace } from '../model/signing.js';
import type { CredentialScope } from '../sigv4/credential-scope.js';
import { canonicalRequest } from '../sigv4/canonical-request.js';
import { signedHeaderNames } from '../sigv4/canonical-headers.js';
import type { Rules } from '../sigv4/rules.js';
import { signature, signingKey } from '../sigv4/signing-key.js';
import { stringToSign } from '../sigv4/string-to-sign.js';

/** All that a signature is computed from. */
export interface Terms {
  readonly request: WireRequest;
  /** As listed. */
  readonly signedHeaders: readonly string[];
  /** What stands for the payload hash. */
  readonly payloadHash: string;
  /** In the string to sign, YYYYMMDD'T'HHMMSS'Z'. */
  readonly date: string;
  /** In the string to sign. */
  readonly scope: CredentialScope;
  /** What the key is derived over. */
  readonly keyScope: CredentialScope;
  /** null: nobody has told it. */
  readonly secret: string | null;
}

/** What a signature would have been computed over: one thing that is not as the request now has it. */
export interface Alteration {
  readonly changed: Partial<Terms>;
  /** What was signed instead, in sentences. */
  readonly says: string;
  readonly mend: string;
  /** The known defect that it is; none: no entry of the catalogue. */
  readonly defect?: string;
}

export function stepsOf(terms: Terms, rules: Rules): FullTrace {
  const { request, signedHeaders, payloadHash, date, scope } = terms;
  const canonical = canonicalRequest(request, signedHeaderNames(signedHeaders), payloadHash, rules);
  return { canonicalRequest: canonical, stringToSign: stringToSign(canonical, date, scope, rules) };
}

/** 64 lower-case hex digits; null: there is no secret. */
export function signatureOf({ secret, keyScope }: Terms, steps: FullTrace, rules: Rules): string | null {
  return secret === null ? null : signature(signingKey(secret, keyScope, rules), steps.stringToSign);
}

/** Characters that a search may go through: a request of a megabyte is no reason to hang. */
const mostWork = 50_000_000;
/** Above this a request is searched for what is simple alone. */
const large = 100_000;

/** What one recomputation goes through, in characters, roughly. */
function workOf({ request, signedHeaders }: Terms): number {
  // A parameter is decoded, encoded and sorted; a signed header is looked for among all.
  const parameters = 100 * request.target.split('&').length;
  const headers = 10 * signedHeaders.length * request.headers.length;
  return 1000 + request.target.length + parameters + headers + textLength(request);
}

function textLength({ headers }: Terms['request']): number {
  return headers.reduce((length, [name, value]) => length + name.length + value.length, 0);
}

/** Whether a request is so large that not all is tried on it. */
export function isLarge(terms: Terms): boolean {
  return workOf(terms) + terms.request.body.length / 4 > large;
}

/** Those under which the very signature comes out. */
export function reproducing(
  terms: Terms,
  rules: Rules,
  sent: string,
  alterations: Iterable<Alteration>,
  most = 8,
): Alteration[] {
  const found: Alteration[] = [];
  const wanted = sent.toLowerCase();
  let left = Math.max(50, mostWork / workOf(terms));
  for (const alteration of alterations) {
    if (left-- <= 0) break;
    const altered = { ...terms, ...alteration.changed };
    if (signatureOf(altered, stepsOf(altered, rules), rules) === wanted) found.push(alteration);
    if (found.length === most) break;
  }
  return found;
}

import { withoutHeader, type Header } from '../model/request.js';
import type { FullTrace, SigningInput } from '../model/signing.js';
import { sha256 } from './bytes.js';
import { scopeOf } from './credential-scope.js';
import type { SignerRules } from './signer-rules.js';
import { signedHeadersOf, type Draft, type SignedHeader, type Text } from './steps.js';
import { splitUrl } from './url.js';

/** Headers that a signer owns: whatever was given of them is replaced. */
export const ownedHeaders = ['authorization', 'x-amz-date', 'x-amz-security-token', 'x-amz-content-sha256'];

/**
 * Begins a signing: the URL, the time and the scope.
 * @returns null if the URL is no absolute http(s) URL
 */
export function beginDraft(
  input: SigningInput,
  rules: SignerRules,
  presigns: boolean,
  memory: Map<string, unknown>,
): Draft | null {
  const url = splitUrl(input.request.url);
  if (url === null) return null;
  const { steps } = rules;
  const stamp = steps.stamp(input.signingTime, { input, memory });
  const begun = { rules, steps, input, url, presigns, stamp, memory };
  return {
    ...begun,
    scope: steps.scope(scopeOf(input.signingTime, input.region, input.service, rules), begun),
  };
}

/** The given headers without those that a signer owns. */
export function givenHeaders({ request }: SigningInput): Header[] {
  return ownedHeaders.reduce<Header[]>(withoutHeader, [...request.headers]);
}

/** The payload hash of a draft's body. */
export function draftHash(draft: Draft): string {
  const { steps, input } = draft;
  return steps.payloadHash(steps.hashedBody(input.request.body, draft), draft);
}

/**
 * From what is to be signed to the signature.
 * @param query the canonical query string
 * @param hash the payload hash, before a signer signs another one
 */
export function finishDraft(
  draft: Draft,
  query: Text,
  sent: readonly Header[],
  hash: string,
): { readonly signedHeaders: string; readonly signature: string; readonly trace: FullTrace } {
  const { steps, input, rules } = draft;
  const headers: readonly SignedHeader[] = signedHeadersOf(sent, draft);
  const signedHeaders = steps.list(headers, draft);
  const canonicalRequest = steps.canonicalRequest([
    steps.method(input.request.method, draft),
    steps.uri(draft.url.path, draft),
    query,
    steps.block(headers, draft),
    signedHeaders,
    steps.canonicalHash(hash, draft),
  ]);
  const stringToSign = steps.stringToSign([
    rules.algorithm,
    steps.signedStamp(draft.stamp, draft),
    steps.signedScope(draft.scope, draft),
    steps.hashText(sha256(canonicalRequest)),
  ]);
  return {
    signedHeaders,
    signature: steps.signature(steps.mac(steps.key(draft), stringToSign)),
    trace: { canonicalRequest: shown(canonicalRequest), stringToSign: shown(stringToSign) },
  };
}

function shown(text: Text): string {
  return typeof text === 'string' ? text : Buffer.from(text).toString('utf8');
}

import { hasHeader, type Header, type UrlRequest } from '../model/request.js';
import type { FullTrace, SigningInput } from '../model/signing.js';
import { beginDraft, draftHash, finishDraft, givenHeaders } from './draft.js';
import type { SignerRules } from './signer-rules.js';
import { wireHost } from './url.js';

/** A signed request, and the texts that led to its signature. */
export interface Signing {
  readonly request: UrlRequest;
  readonly trace: FullTrace;
}

/**
 * Signs a request in its Authorization header.
 * @param memory of the signer, over all that it signs; AWS's rules keep nothing in it
 * @returns null if the URL is no absolute http(s) URL
 */
export function signHeader(
  input: SigningInput,
  rules: SignerRules,
  memory = new Map<string, unknown>(),
): Signing | null {
  const draft = beginDraft(input, rules, false, memory);
  if (draft === null) return null;
  const { steps, url } = draft;
  const hash = draftHash(draft);
  const token = tokenHeader(input);
  const signsToken = steps.signsToken(draft);

  let headers = givenHeaders(input);
  if (!hasHeader(headers, 'host')) headers = [['host', wireHost(url)], ...headers];
  headers.push(['x-amz-date', draft.stamp]);
  if (steps.sendsHash(draft)) headers.push(['x-amz-content-sha256', steps.sentHash(hash, draft)]);
  if (signsToken) headers.push(...token);

  const query = steps.query(url.query ?? '', draft);
  const { signedHeaders, signature, trace } = finishDraft(draft, query, headers, hash);
  const authorization = steps.authorization(
    {
      algorithm: rules.algorithm,
      credential: `${input.credentials.accessKeyId}/${steps.shownScope(draft.scope, draft)}`,
      signedHeaders,
      signature,
    },
    draft,
  );
  const late = signsToken ? [] : token;
  const sent: Header[] = [...headers, ...late, ['authorization', authorization]];
  return { request: { ...input.request, headers: steps.send(sent, draft) }, trace };
}

function tokenHeader({ credentials: { sessionToken } }: SigningInput): Header[] {
  return sessionToken === undefined ? [] : [['x-amz-security-token', sessionToken]];
}

import { hasHeader } from '../model/request.js';
import type { SigningInput } from '../model/signing.js';
import { beginDraft, draftHash, finishDraft, givenHeaders } from './draft.js';
import type { SignerRules } from './signer-rules.js';
import type { Signing } from './sign.js';
import { signedHeadersOf, type OwnParameter } from './steps.js';
import { requestTarget, wireHost } from './url.js';

/**
 * Signs a request in its query string (Amazon S3 API Reference, "Authenticating requests: using query
 * parameters"; IAM User Guide, "Create a signed AWS API request"). Given parameters stay as they are, the
 * authentication parameters follow them; given headers are signed and have to be sent with the URL.
 * @param memory of the signer, over all that it signs; AWS's rules keep nothing in it
 * @returns null if the URL is no absolute http(s) URL
 */
export function signQuery(
  input: SigningInput,
  rules: SignerRules,
  memory = new Map<string, unknown>(),
): Signing | null {
  const draft = beginDraft(input, rules, true, memory);
  if (draft === null) return null;
  const { steps, url } = draft;
  const hash = steps.presignedHash(draftHash(draft), draft);

  let headers = givenHeaders(input);
  if (!hasHeader(headers, 'host')) headers = [['host', wireHost(url)], ...headers];
  headers = steps.headersBesideUrl(headers, draft);
  if (steps.sendsHash(draft)) headers.push(['x-amz-content-sha256', steps.sentHash(hash, draft)]);

  const { expiresIn } = input.options;
  const { sessionToken } = input.credentials;
  const token: OwnParameter[] = sessionToken === undefined ? [] : [['X-Amz-Security-Token', sessionToken]];
  const signsToken = steps.signsToken(draft);
  const own = steps.ownParameters(
    [
      ['X-Amz-Algorithm', rules.algorithm],
      ['X-Amz-Credential', `${input.credentials.accessKeyId}/${steps.shownScope(draft.scope, draft)}`],
      ['X-Amz-Date', draft.stamp],
      ...(expiresIn === undefined ? [] : [['X-Amz-Expires', String(expiresIn)] satisfies OwnParameter]),
      ...(signsToken ? token : []),
      ['X-Amz-SignedHeaders', steps.list(signedHeadersOf(headers, draft), draft)],
    ],
    draft,
  );
  const given = steps.givenQuery(url.query ?? '');
  const { signature, trace } = finishDraft(draft, steps.presignedQuery(given, own, draft), headers, hash);
  const late: OwnParameter[] = [...(signsToken ? [] : token), ['X-Amz-Signature', signature]];
  const query = steps.sentQuery(given, [...own, ...late], draft);
  return {
    request: {
      ...input.request,
      url: `${url.scheme}://${url.authority}${requestTarget({ ...url, query })}`,
      headers,
    },
    trace,
  };
}

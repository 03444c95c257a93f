import { hasHeader } from '../model/request.js';
import type { Advice } from '../model/advice.js';
import type { CheckName } from '../model/family.js';
import { checks } from '../service/checks.js';
import type { Reception } from '../service/fault.js';
import { render } from '../service/render.js';
import type { Finding } from '../types/diagnosis.js';

/** Asked otherwise, or answered before any signature is looked at. */
const left: ReadonlySet<CheckName> = new Set([
  'signature',
  'key',
  'token',
  'window',
  's3-presigned-window',
  'path-form',
  'method',
  'content-type',
  'query-escape',
  's3-request',
]);

/** What the service would answer to the request before it looks at the signature, or after it. */
export function faultsOf(reception: Reception, advice: Advice): Finding[] {
  const { family } = reception.endpoint.service;
  const order = reception.presented.carrier === 'query' ? family.queryChecks : family.checks;
  const found = new Map<string, Finding>();
  for (const name of order) {
    const fault = left.has(name) ? null : checks[name](reception);
    if (fault === null || found.has(fault.condition)) continue;
    const { message } = render(fault, reception);
    const said = advice.conditions.get(fault.condition);
    const answer = message === '' ? '' : ` The service answers: ${message.trim()}`;
    found.set(
      fault.condition,
      byForm(fault.condition, `${capital(said?.title ?? fault.condition)}.${answer}`, said?.mends[0] ?? ''),
    );
  }
  for (const finding of [maskedSignature(reception), missingToken(reception), unsignedHeaders(reception)]) {
    if (finding !== null && !found.has(finding.part ?? '')) found.set(finding.part ?? '', finding);
  }
  return [...found.values()];
}

/** What is seen from the form of the request. */
export function byForm(part: string, explanation: string, fix: string, defects: string[] = []): Finding {
  return {
    certainty: 'rule',
    stage: 'form',
    part,
    line: null,
    defects,
    explanation,
    fix,
    expected: null,
    actual: null,
    alternatives: [],
  };
}

/** Whether what stands for a signature is one: logs and tools mask it. */
export function isSignature(text: string): boolean {
  return /^[0-9a-f]{64}$/i.test(text);
}

function maskedSignature({ presented: { signature } }: Reception): Finding | null {
  if (signature === '' || !/[*<>…[\]]|\.\.\.|x{8}|redact|mask|hidden/i.test(signature)) return null;
  return byForm(
    'signature',
    'What stands for the signature is masked: a log or a tool has hidden it.',
    'Paste the request as it was sent. A signature is no secret: it is good for this one request.',
  );
}

/** Temporary keys are known by their id; they are no keys without their token. */
function missingToken({ presented }: Reception): Finding | null {
  if (presented.token !== null || presented.parts?.accessKeyId.startsWith('ASIA') !== true) return null;
  const isQuery = presented.carrier === 'query';
  return byForm(
    'session token',
    `The access key id is of a temporary key (ASIA…), and the request has no ${isQuery ? 'X-Amz-Security-Token' : 'x-amz-security-token'}: no service knows such a key without its token.`,
    'Send the session token that was issued together with the key, and sign it.',
    [isQuery ? 'presign-token-missing' : 'token-not-sent'],
  );
}

/** S3 says this itself; elsewhere it is what AWS asks for in its documentation. */
function unsignedHeaders({ request, presented, endpoint }: Reception): Finding | null {
  const signed = new Set(presented.signedHeaders.map((name) => name.toLowerCase()));
  const names = request.headers
    .map(([name]) => name.toLowerCase())
    .filter((name) => name.startsWith('x-amz-') && name !== 'x-amz-content-sha256' && !signed.has(name));
  const isS3 = endpoint.service.family.name === 'rest-xml-s3';
  if (names.length === 0 || isS3 || presented.carrier !== 'header') return null;
  const token = names.includes('x-amz-security-token') && hasHeader(request.headers, 'x-amz-security-token');
  return byForm(
    'headers-not-signed',
    `${[...new Set(names)].join(', ')}: sent, and not listed in SignedHeaders. AWS asks for every x-amz-* header to be signed.`,
    'Sign all x-amz-* headers that are sent; take one that a hop adds out of what leaves the signer.',
    [token ? 'token-unsigned' : 'signed-headers-xamz-missing'],
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

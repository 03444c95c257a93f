import { createHash, createHmac } from 'node:crypto';
import type { Header, WireRequest } from '#lib/runner/model/request.js';
import type { Credentials } from '#lib/runner/model/signing.js';

/** Where a request carries its credentials. */
export type Form = 'header' | 'query';

/** A request that is still to be put together, right unless a fault has been put into it. */
export interface Draft {
  readonly form: Form;
  method: string;
  /** As on the wire, and as it is signed. */
  path: readonly [wire: string, canonical: string];
  /** Parameters besides those of authentication: as on the wire, and as they are signed. */
  readonly query: (readonly [wire: string, canonical: string])[];
  /** Besides host, date, hash and token. */
  readonly headers: Header[];
  algorithm: string;
  credentials: Credentials;
  /** Five parts; what is put behind them makes a sixth. */
  readonly scope: { day: string; region: string; service: string; terminator: string; more: string };
  date: string;
  expires: string;
  /** x-amz-content-sha256 of the header form; null: not sent. */
  contentSha256: string | null;
  readonly signedHeaders: Set<string>;
  /** What is left out: components, Date, Expires, Algorithm or Authorization. */
  readonly missing: Set<string>;
  /** Components under another name. */
  readonly renamed: Set<string>;
  strayPiece: boolean;
  noSpace: boolean;
  wrongSignature: boolean;
  /** Query form: what the query says is said in an Authorization header, too. */
  alsoInHeader: boolean;
  /** Stands in the Authorization header in place of what would. */
  authorization: string | null;
  /** The service's clock less the date, milliseconds. */
  clockOffsetMs: number;
}

export const signingTime = new Date('2015-08-30T12:36:00Z');
const date = '20150830T123600Z';
const noBytes = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** A right request without a body, to be signed with these credentials for a service in us-east-1. */
export function rightDraft(form: Form, service: string, credentials: Credentials): Draft {
  return {
    form,
    method: 'GET',
    path: ['/', '/'],
    query: [
      ['Action=List', 'Action=List'],
      ['Version=2010-05-08', 'Version=2010-05-08'],
    ],
    headers: [['accept-language', 'en']],
    algorithm: 'AWS4-HMAC-SHA256',
    credentials,
    scope: { day: '20150830', region: 'us-east-1', service, terminator: 'aws4_request', more: '' },
    date,
    expires: '3600',
    contentSha256: form === 'header' ? noBytes : null,
    signedHeaders: new Set([
      'accept-language',
      'host',
      ...(form === 'header' ? ['x-amz-content-sha256', 'x-amz-date'] : []),
    ]),
    missing: new Set(),
    renamed: new Set(),
    strayPiece: false,
    noSpace: false,
    wrongSignature: false,
    alsoInHeader: false,
    authorization: null,
    clockOffsetMs: 0,
  };
}

/**
 * The draft as it goes on the wire, rightly signed unless it says otherwise.
 * @param presignedHash what stands for the payload hash in the query form
 */
export function written(draft: Draft, presignedHash: string): WireRequest {
  const { form, missing, signedHeaders } = draft;
  const token = draft.credentials.sessionToken;
  const headers: Header[] = [['host', 'service.us-east-1.amazonaws.com'], ...draft.headers];
  if (form === 'header') {
    if (!missing.has('Date')) headers.push(['x-amz-date', draft.date]);
    if (draft.contentSha256 === null) signedHeaders.delete('x-amz-content-sha256');
    else headers.push(['x-amz-content-sha256', draft.contentSha256]);
    if (missing.has('Date')) signedHeaders.delete('x-amz-date');
    if (token !== undefined) {
      headers.push(['x-amz-security-token', token]);
      signedHeaders.add('x-amz-security-token');
    }
  }
  const own = form === 'query' ? queryParameters(draft) : [];
  const signature = sign(
    draft,
    headers,
    own,
    form === 'query' ? presignedHash : (draft.contentSha256 ?? noBytes),
  );
  // What was given stands last, so that an escape can be cut off by the end.
  const query = [...own.map(joined), ...draft.query.map(([wire]) => wire)];
  if (form === 'query' && !missing.has('Signature')) query.unshift(`X-Amz-Signature=${signature}`);
  if (form === 'header' ? !missing.has('Authorization') : draft.alsoInHeader) {
    headers.push(['authorization', draft.authorization ?? authorization(draft, signature)]);
  }
  return {
    method: draft.method,
    target: `${draft.path[0]}?${query.join('&')}`,
    headers,
    body: new Uint8Array(),
  };
}

function authorization(draft: Draft, signature: string): string {
  const pieces = Object.entries({
    Credential: credentialText(draft),
    SignedHeaders: signedNames(draft),
    Signature: signature,
  })
    .filter(([name]) => !draft.missing.has(name))
    .map(([name, value]) => `${draft.renamed.has(name) ? `Another${name}` : name}=${value}`);
  if (draft.strayPiece) pieces.push('nonsense');
  const blank = draft.noSpace ? '' : ' ';
  return `${draft.algorithm}${draft.noSpace ? ',' : ' '}${pieces.join(`,${blank}`)}`;
}

function queryParameters(draft: Draft): Header[] {
  const { credentials, missing } = draft;
  const all: Header[] = [
    ['Algorithm', draft.algorithm],
    ['Credential', credentialText(draft)],
    ['Date', draft.date],
    ['Expires', draft.expires],
    ...(credentials.sessionToken === undefined
      ? []
      : [['Security-Token', credentials.sessionToken] satisfies Header]),
    ['SignedHeaders', signedNames(draft)],
  ];
  return all
    .filter(([name]) => !missing.has(name))
    .map(([name, value]) => [`X-Amz-${name}`, encodeURIComponent(value)]);
}

/** The signature, apart from the code under test: nothing here has to be encoded, folded or normalised. */
function sign(draft: Draft, headers: readonly Header[], own: readonly Header[], hash: string): string {
  const { scope, credentials } = draft;
  const names = [...draft.signedHeaders].sort();
  const valueOf = (wanted: string) => headers.find(([name]) => name === wanted)?.[1] ?? '';
  const parts = [scope.day, scope.region, scope.service, scope.terminator];
  const canonicalRequest = [
    draft.method,
    draft.path[1],
    [...draft.query.map(([, canonical]) => canonical), ...own.map(joined)].sort().join('&'),
    ...names.map((name) => `${name}:${valueOf(name)}`),
    '',
    names.join(';'),
    hash,
  ].join('\n');
  const digest = createHash('sha256').update(canonicalRequest).digest('hex');
  const key = parts.reduce<string | Buffer>(
    (above, part) => createHmac('sha256', above).update(part).digest(),
    `AWS4${credentials.secretAccessKey}`,
  );
  const signature = createHmac('sha256', key)
    .update([draft.algorithm, draft.date, parts.join('/'), digest].join('\n'))
    .digest('hex');
  return draft.wrongSignature ? `${signature.slice(0, -1)}${signature.endsWith('0') ? '1' : '0'}` : signature;
}

function credentialText({ credentials, scope }: Draft): string {
  return `${credentials.accessKeyId}/${scope.day}/${scope.region}/${scope.service}/${scope.terminator}${scope.more}`;
}

function signedNames({ signedHeaders }: Draft): string {
  return [...signedHeaders].sort().join(';');
}

function joined([name, value]: Header): string {
  return `${name}=${value}`;
}

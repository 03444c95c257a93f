import type { Header } from '../model/request.js';
import type { SigningInput } from '../model/signing.js';
import { hmac, percentDecode, percentEncode, percentEncodeText } from './bytes.js';
import { canonicalValue } from './canonical-headers.js';
import { compareBytes, encodeParameter, splitQuery } from './canonical-query.js';
import { normalizePath } from './canonical-uri.js';
import type { CredentialScope } from './credential-scope.js';
import { scopeText } from './credential-scope.js';
import { payloadHash } from './payload-hash.js';
import type { Rules } from './rules.js';
import { derivedKey } from './signing-key.js';
import { amzDate } from './time.js';
import type { RawUrl } from './url.js';

/** Text that is taken as UTF-8, or bytes: a wrong signer may sign what no text is. */
export type Text = string | Uint8Array;

/** A signing that is under way: what a step may look at besides its subject. */
export interface Draft {
  readonly rules: Rules;
  readonly steps: Steps;
  readonly input: SigningInput;
  readonly url: RawUrl;
  readonly presigns: boolean;
  /** What the signer sends as its time. */
  readonly stamp: string;
  readonly scope: CredentialScope;
  /** Lives as long as the signer: a right one keeps nothing in it. */
  readonly memory: Map<string, unknown>;
}

/** A parameter on its way into the canonical query: as on the wire, and encoded. */
export interface Parameter {
  readonly name: string;
  readonly value: string;
  /** false: the wire has no `=`. */
  readonly hasEquals: boolean;
  readonly encodedName: string;
  readonly encodedValue: string;
}

/** A header that is signed: its name as written, and the one that is shown; the canonical values of its repeats. */
export interface SignedHeader {
  readonly written: string;
  readonly name: string;
  readonly values: readonly Text[];
}

/** A parameter of a presigned URL, decoded. */
export type OwnParameter = readonly [name: string, value: string];

/**
 * What a signer does, step by step. Each is a pure function of its subject and the draft, so that any of them
 * can be done wrong by itself: a defect replaces a step or two, and whoever looks for a defect does the same.
 */
export interface Steps {
  method(method: string, draft: Draft): string;

  uri(path: string, draft: Draft): Text;
  normalize(path: string): string;
  /** Percent-encodes a path: text as its UTF-8 bytes. */
  encodePath(path: Text, draft: Draft): Text;

  query(query: string, draft: Draft): Text;
  splitQuery(query: string): { name: string; value: string; hasEquals: boolean }[];
  /** From the wire's spelling of a name or value to the canonical one. */
  encodeParameter(raw: string, draft: Draft): string;
  encodeName(raw: string, draft: Draft): string;
  encodeValue(raw: string, draft: Draft): string;
  order(parameters: Parameter[]): Parameter[];
  joinParameter(parameter: Parameter): string;

  /** The headers that are signed, before they are put in order. */
  entries(sent: readonly Header[], draft: Draft): Header[];
  signs(name: string, value: string, draft: Draft): boolean;
  signedHost(host: string, draft: Draft): string;
  headerName(name: string): string;
  headerValue(value: string): Text;
  sortHeaders(headers: SignedHeader[]): SignedHeader[];
  joinValues(values: readonly Text[]): Text;
  /** The canonical headers, each line ended by LF. */
  block(headers: readonly SignedHeader[], draft: Draft): Text;
  /** SignedHeaders. */
  list(headers: readonly SignedHeader[], draft: Draft): string;

  hashedBody(body: Uint8Array, draft: Draft): Uint8Array;
  payloadHash(body: Uint8Array, draft: Draft): string;
  canonicalHash(hash: string, draft: Draft): string;
  sendsHash(draft: Draft): boolean;
  sentHash(hash: string, draft: Draft): string;
  signsToken(draft: Draft): boolean;

  stamp(time: Date, draft: Pick<Draft, 'input' | 'memory'>): string;
  scope(scope: CredentialScope, draft: Omit<Draft, 'scope'>): CredentialScope;
  /** The time and the scope in the string to sign. */
  signedStamp(stamp: string, draft: Draft): string;
  signedScope(scope: CredentialScope, draft: Draft): string;
  /** The scope in the Credential. */
  shownScope(scope: CredentialScope, draft: Draft): string;

  canonicalRequest(parts: readonly Text[]): Text;
  hashText(digest: Buffer): Text;
  stringToSign(lines: readonly Text[]): Text;
  secret(secret: string): string;
  /** What the key is derived over, in order. */
  chain(scope: CredentialScope, draft: Draft): readonly string[];
  link(key: Uint8Array, message: string): Uint8Array;
  key(draft: Draft): Uint8Array;
  mac(key: Uint8Array, stringToSign: Text): Buffer;
  signature(mac: Buffer): string;

  authorization(parts: AuthorizationParts, draft: Draft): string;
  send(headers: Header[], draft: Draft): Header[];

  presignedHash(hash: string, draft: Draft): string;
  headersBesideUrl(headers: Header[], draft: Draft): Header[];
  ownParameters(own: OwnParameter[], draft: Draft): OwnParameter[];
  /** The query that the URL had, less what a signer owns. */
  givenQuery(query: string): string;
  presignedQuery(given: string, own: readonly OwnParameter[], draft: Draft): Text;
  sentQuery(given: string, own: readonly OwnParameter[], draft: Draft): string;
}

/** What an Authorization header is made of. */
export interface AuthorizationParts {
  readonly algorithm: string;
  readonly credential: string;
  readonly signedHeaders: string;
  readonly signature: string;
}

const ownParameter =
  /^X-Amz-(?:Algorithm|Credential|Date|Expires|Security-Token|SignedHeaders|Signature)(?:=|$)/;

/** The steps as AWS wants them (IAM User Guide, "Create a signed AWS API request"). */
export const awsSteps: Steps = {
  method: (method) => method,

  uri(path, draft) {
    const { steps, rules } = draft;
    const normal = rules.normalizePath ? steps.normalize(path) : path === '' ? '/' : path;
    return steps.encodePath(rules.doubleEncodePath ? normal : percentDecode(normal), draft);
  },
  normalize: normalizePath,
  encodePath: (path, { rules }) => encodeText(path, `${rules.unreserved}/`),

  query(query, draft) {
    const { steps } = draft;
    const parameters = steps.splitQuery(query).map((parameter) => ({
      ...parameter,
      encodedName: steps.encodeName(parameter.name, draft),
      encodedValue: steps.encodeValue(parameter.value, draft),
    }));
    return steps
      .order(parameters)
      .map((parameter) => steps.joinParameter(parameter))
      .join('&');
  },
  splitQuery: (query) =>
    splitQuery(query).map(({ name, value, raw }) => ({ name, value, hasEquals: raw.includes('=') })),
  encodeParameter: (raw, { rules }) => encodeParameter(raw, rules),
  encodeName: (raw, draft) => draft.steps.encodeParameter(raw, draft),
  encodeValue: (raw, draft) => draft.steps.encodeParameter(raw, draft),
  order: (parameters) =>
    parameters.sort(
      (a, b) => compareBytes(a.encodedName, b.encodedName) || compareBytes(a.encodedValue, b.encodedValue),
    ),
  joinParameter: ({ encodedName, encodedValue }) => `${encodedName}=${encodedValue}`,

  entries: (sent, draft) =>
    sent
      .filter(([name, value]) => draft.steps.signs(name.toLowerCase(), value, draft))
      .map(([name, value]) => [
        name,
        name.toLowerCase() === 'host' ? draft.steps.signedHost(value, draft) : value,
      ]),
  signs: (name, _value, { rules }) => !rules.leaveUnsigned.has(name),
  signedHost: (host) => host,
  headerName: (name) => name.toLowerCase(),
  headerValue: canonicalValue,
  sortHeaders: (headers) => headers.sort((a, b) => compareBytes(a.name, b.name)),
  joinValues: (values) => joinTexts(values, ','),
  block: (headers, { steps }) =>
    joinTexts(
      headers.map(({ name, values }) => joinTexts([`${name}:`, steps.joinValues(values), '\n'], '')),
      '',
    ),
  list: (headers) => headers.map(({ name }) => name).join(';'),

  hashedBody: (body) => body,
  payloadHash: (body, { rules }) => payloadHash(body, rules),
  canonicalHash: (hash) => hash,
  sendsHash: ({ rules, presigns }) =>
    rules.contentSha256Header || (!presigns && rules.payload === 'unsigned'),
  sentHash: (hash) => hash,
  signsToken: ({ rules }) => rules.signSessionToken,

  stamp: amzDate,
  scope: (scope) => scope,
  signedStamp: (stamp) => stamp,
  signedScope: (scope) => scopeText(scope),
  shownScope: (scope) => scopeText(scope),

  canonicalRequest: (parts) => joinTexts(parts, '\n'),
  hashText: (digest) => digest.toString('hex'),
  stringToSign: (lines) => joinTexts(lines, '\n'),
  secret: (secret) => secret,
  chain: ({ day, region, service, terminator }) => [day, region, service, terminator],
  link: (key, message) => hmac(key, message),
  key(draft) {
    const { rules, steps, input } = draft;
    const start = rules.secretPrefix + steps.secret(input.credentials.secretAccessKey);
    const chain = steps.chain(draft.scope, draft);
    // What links right is derived once for all its requests.
    if (steps.link === awsSteps.link) return derivedKey(start, chain);
    return chain.reduce<Uint8Array>((key, part) => steps.link(key, part), Buffer.from(start));
  },
  mac: (key, stringToSign) => hmac(key, stringToSign),
  signature: (mac) => mac.toString('hex'),

  authorization: ({ algorithm, credential, signedHeaders, signature }) =>
    `${algorithm} Credential=${credential}, SignedHeaders=${signedHeaders}, Signature=${signature}`,
  send: (headers) => headers,

  presignedHash: (hash) => hash,
  headersBesideUrl: (headers) => headers,
  ownParameters: (own) => own,
  givenQuery: (query) =>
    query
      .split('&')
      .filter((piece) => piece !== '' && !ownParameter.test(piece))
      .join('&'),
  presignedQuery: (given, own, draft) => draft.steps.query(wireQuery(given, own, draft.rules), draft),
  sentQuery: (given, own, draft) => wireQuery(given, own, draft.rules),
};

/** A query as it is sent: the given one, raw, and the signer's own parameters after it. */
export function wireQuery(given: string, own: readonly OwnParameter[], rules: Rules): string {
  const encoded = own.map(([name, value]) => `${name}=${percentEncodeText(value, rules.unreserved)}`);
  return [...(given === '' ? [] : [given]), ...encoded].join('&');
}

/** Percent-encodes all but these characters. */
export function encodeText(text: Text, bare: string): string {
  return typeof text === 'string' ? percentEncodeText(text, bare) : percentEncode(text, bare);
}

/** Text as long as all of it is text, else bytes. */
export function joinTexts(parts: readonly Text[], separator: string): Text {
  if (parts.every((part) => typeof part === 'string')) return parts.join(separator);
  return Buffer.concat(
    parts.flatMap((part, index) => [...(index === 0 ? [] : [Buffer.from(separator)]), Buffer.from(part)]),
  );
}

/** The headers that are signed, in the order of the canonical headers. */
export function signedHeadersOf(sent: readonly Header[], draft: Draft): SignedHeader[] {
  const { steps } = draft;
  const found = new Map<string, { written: string; name: string; values: Text[] }>();
  for (const [written, value] of steps.entries(sent, draft)) {
    const name = steps.headerName(written);
    const known = found.get(name);
    if (known === undefined) found.set(name, { written, name, values: [steps.headerValue(value)] });
    else known.values.push(steps.headerValue(value));
  }
  return steps.sortHeaders([...found.values()]);
}

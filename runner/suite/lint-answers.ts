import type { Header } from '../model/request.js';
import type { Answer, SignStep } from '../model/case.js';
import { percentEncode, sha256Hex } from '../sigv4/bytes.js';
import { splitQuery } from '../sigv4/canonical-query.js';
import { canonicalRequest } from '../sigv4/canonical-request.js';
import { signedHeaderNames } from '../sigv4/canonical-headers.js';
import { scopeOf, scopeText } from '../sigv4/credential-scope.js';
import { payloadHash } from '../sigv4/payload-hash.js';
import { rulesFor } from '../sigv4/rules.js';
import { signature, signingKey } from '../sigv4/signing-key.js';
import { stringToSign } from '../sigv4/string-to-sign.js';
import { amzDate } from '../sigv4/time.js';
import { requestTarget, splitUrl, wireHost, type RawUrl } from '../sigv4/url.js';
import type { BuiltCase } from './build-cases.js';
import { fromTop } from './case-entry.js';
import type { Fault } from './fault.js';
import { quoted } from './nearest.js';
import { faultAt } from './yaml-file.js';

type AnswerMember = 'canonical-request' | 'string-to-sign' | 'signing-key' | 'signature';

/**
 * The parts of a literal answer must follow from one another, and from the case's own request by the
 * specification. Each part is computed from the literal before it, so that the first wrong one is named.
 */
export function lintAnswer({ built, entry }: BuiltCase): Fault[] {
  if (built.kind !== 'signer' || built.answer === null) return [];
  const faults: Fault[] = [];
  const add = (member: AnswerMember, message: string, cure: string) =>
    faults.push(faultAt(entry.file, fromTop(entry.index, ['answer', member]), message, cure));
  const { answer } = built;
  const [step] = built.steps;
  lintCanonicalRequest(answer, step, add);
  const toSign = lintStringToSign(answer, step, add);
  const rules = rulesFor(step.options);
  const key = signingKey(
    step.credentials.secretAccessKey,
    scopeOf(step.time, step.region, step.service, rules),
    rules,
  );
  const keyHex = key.toString('hex');
  if (answer.signingKey !== undefined && answer.signingKey !== keyHex) {
    add('signing-key', 'the key does not follow from secret, day, region and service', `write ${keyHex}`);
  }
  if (answer.signature !== undefined && toSign !== null) {
    const right = signature(key, toSign);
    if (answer.signature !== right) {
      add('signature', 'the signature does not follow from the string to sign', `write ${right}`);
    }
  } else if (answer.signature !== undefined) {
    const cure = 'add canonical-request: or string-to-sign:';
    add('signature', 'the signature stands alone: nothing says what is signed', cure);
  }
  return faults;
}

type Add = (member: AnswerMember, message: string, cure: string) => void;

function lintCanonicalRequest({ canonicalRequest: literal }: Answer, step: SignStep, add: Add): void {
  if (literal === undefined) return;
  const lines = literal.split('\n');
  const blank = lines.indexOf('', 3);
  const headerNames = lines.slice(3, blank).map((line) => line.split(':')[0] ?? '');
  const signedNames = (lines[blank + 1] ?? '').split(';');
  if (blank < 0 || lines.length !== blank + 3) {
    const cure = 'write method, path, query, header lines, an empty line, signed headers, payload hash';
    add('canonical-request', `it has ${lines.length} lines that are not in this order`, cure);
    return;
  }
  if (headerNames.join(';') !== signedNames.join(';')) {
    const message = `the header lines are of ${headerNames.join(';')}, the signed headers ${signedNames.join(';')}`;
    add('canonical-request', message, 'name the same headers in both, in the same order');
    return;
  }
  if (signedHeaderNames(signedNames).join(';') !== signedNames.join(';')) {
    const cure = `write ${signedHeaderNames(signedNames).join(';')}`;
    add('canonical-request', 'signed headers are in lower case, sorted and named once', cure);
    return;
  }
  const right = specified(step, signedNames).split('\n');
  const at = right.findIndex((line, index) => line !== lines[index]);
  if (at >= 0 || right.length !== lines.length) {
    const shown = `by the specification line ${at + 1} is ${quoted(right[at] ?? '')}, here it is ${quoted(lines[at] ?? '')}`;
    add('canonical-request', shown, 'mend the answer, or the request');
  }
}

/** The canonical request of the case's own request where these headers are signed. */
function specified(step: SignStep, signedNames: readonly string[]): string {
  const rules = rulesFor(step.options);
  const url = splitUrl(step.request.url);
  if (url === null) return '';
  const hash = payloadHash(step.request.body, rules);
  const given = new Set(step.request.headers.map(([name]) => name.toLowerCase()));
  const owned: Header[] = [
    ['x-amz-date', amzDate(step.time)],
    ['x-amz-content-sha256', hash],
    ['x-amz-security-token', step.credentials.sessionToken ?? ''],
  ];
  const headers = [
    ...step.request.headers.filter(([name]) => !owned.some(([own]) => own === name.toLowerCase())),
    ...owned,
    ...(given.has('host') ? [] : [['host', wireHost(url)] as const]),
    ...(given.has('content-length') ? [] : [['content-length', String(step.request.body.length)] as const]),
  ];
  const request = {
    method: step.request.method,
    target: requestTarget(step.operation === 'presign' ? presigned(url, step, signedNames) : url),
    headers,
    body: step.request.body,
  };
  return canonicalRequest(request, signedNames, hash, rules);
}

/** The URL with the authentication parameters that are signed. */
function presigned(url: RawUrl, step: SignStep, signedNames: readonly string[]): RawUrl {
  const { credentials, options } = step;
  const rules = rulesFor(options);
  const scope = scopeText(scopeOf(step.time, step.region, step.service, rules));
  const own: [string, string | undefined][] = [
    ['X-Amz-Algorithm', rules.algorithm],
    ['X-Amz-Credential', `${credentials.accessKeyId}/${scope}`],
    ['X-Amz-Date', amzDate(step.time)],
    ['X-Amz-Expires', String(options.expiresIn)],
    ['X-Amz-Security-Token', options.signSessionToken ? credentials.sessionToken : undefined],
    ['X-Amz-SignedHeaders', signedNames.join(';')],
  ];
  const names = new Set(own.map(([name]) => name));
  const given = splitQuery(url.query ?? '').filter(({ name }) => !names.has(name));
  const pieces = own.flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${percentEncode(Buffer.from(value), rules.unreserved)}`],
  );
  return { ...url, query: [...given.map(({ raw }) => raw), ...pieces].join('&') };
}

/** @returns what the signature is over; null if the answer does not say */
function lintStringToSign(answer: Answer, step: SignStep, add: Add): string | null {
  const rules = rulesFor(step.options);
  const scope = scopeOf(step.time, step.region, step.service, rules);
  const { stringToSign: literal, canonicalRequest: canonical } = answer;
  if (literal === undefined) {
    return canonical === undefined ? null : stringToSign(canonical, amzDate(step.time), scope, rules);
  }
  const lines = literal.split('\n');
  const right = stringToSign(canonical ?? '', amzDate(step.time), scope, rules).split('\n');
  const hash = canonical === undefined ? lines[3] : sha256Hex(canonical);
  const wanted = [...right.slice(0, 3), hash ?? ''];
  const at = wanted.findIndex((line, index) => line !== lines[index]);
  if (at >= 0) {
    const why = at === 3 ? 'the SHA-256 of the canonical request' : 'what the signer is told';
    add('string-to-sign', `line ${at + 1} does not follow from ${why}`, `write ${wanted[at] ?? ''}`);
  } else if (lines.length !== 4) {
    add('string-to-sign', `it has ${lines.length} lines`, 'write four lines, and no line feed at the end');
  }
  return literal;
}

import type { UrlRequest } from '../model/request.js';
import type { Operation, SigningOptions } from '../model/signing.js';
import type { SignStep } from '../model/case.js';
import type { KnownCredentials } from '../model/credentials.js';
import type { Service } from '../model/service.js';
import { parseAmzDate } from '../sigv4/time.js';
import { splitUrl } from '../sigv4/url.js';
import type { Options, Request, Sign } from '../types/case-file.js';
import { settledSign, type CaseEntry, type Catalogue } from './case-entry.js';
import { cureByName, quoted } from './nearest.js';
import type { ValuePath } from './yaml-file.js';

/**
 * What the signer is told in each signing of a case: the first, and every one of `then`, which is the first with
 * the given members in place of its own.
 * @param receivingRegion the region of the endpoint; null: in each signing the one that the signer is told
 * @returns null if the first lacks something that only the file can give; its faults are taken in
 */
export function buildSteps(
  entry: CaseEntry,
  sign: Sign,
  service: Service,
  receivingRegion: string | null,
  catalogue: Catalogue,
): readonly [SignStep, ...SignStep[]] | null {
  const request = buildRequest(entry, sign.request, ['sign', 'request']);
  const region = told(entry, 'region');
  const time = buildTime(entry, settledSign(entry, 'time').path, told(entry, 'time'));
  const credentials = buildKeys(
    entry,
    settledSign(entry, 'credentials').path,
    told(entry, 'credentials'),
    catalogue,
  );
  if (region === null || time === null || credentials === null) return null;
  const operation = settledSign(entry, 'operation').value ?? 'sign';
  const first: SignStep = {
    operation,
    region,
    service: settledSign(entry, 'service').value ?? service.signingName,
    time,
    credentials,
    request,
    options: buildOptions(entry, service, operation, sign.options ?? {}),
    receivingRegion: receivingRegion ?? region,
  };
  const later = (entry.written.then ?? []).map((next, position): SignStep => {
    const at = ['then', position];
    return {
      ...first,
      region: next.region ?? first.region,
      receivingRegion: receivingRegion ?? next.region ?? first.region,
      time: buildTime(entry, [...at, 'time'], next.time ?? null) ?? first.time,
      credentials:
        buildKeys(entry, [...at, 'credentials'], next.credentials ?? null, catalogue) ?? first.credentials,
      request:
        next.request === undefined ? first.request : buildRequest(entry, next.request, [...at, 'request']),
    };
  });
  return [first, ...later];
}

function told(entry: CaseEntry, name: 'region' | 'time' | 'credentials'): string | null {
  const { value } = settledSign(entry, name);
  if (value === undefined) {
    const cure = `add ${name}: to sign, or to sign of the file's defaults`;
    entry.fault(['sign'], `the signer is told no ${name}`, cure, 'key');
  }
  return value ?? null;
}

/** A time that the schema let through, as a Date; null if there is none or no calendar has it. */
export function buildTime(entry: CaseEntry, path: ValuePath, text: string | null): Date | null {
  if (text === null) return null;
  const time = parseAmzDate(text, true);
  if (time === null) entry.fault(path, `there is no ${text}`, 'write a day and time that exist');
  return time;
}

export function buildKeys(
  entry: CaseEntry,
  path: ValuePath,
  name: string | null,
  { credentials }: Catalogue,
): KnownCredentials | null {
  if (name === null) return null;
  const known = credentials.get(name);
  if (known === undefined) {
    entry.fault(path, `no set of keys is called ${quoted(name)}`, cureByName(name, credentials.keys()));
  }
  return known ?? null;
}

/** What the receiving service wants, unless the case says otherwise. */
function buildOptions(
  entry: CaseEntry,
  service: Service,
  operation: Operation,
  own: Options,
): SigningOptions {
  const expiresIn = own['expires-in'];
  if ((operation === 'presign') !== (expiresIn !== undefined)) {
    const message =
      operation === 'presign' ? 'a URL is presigned for some time' : 'only a presigned URL expires';
    const cure = operation === 'presign' ? 'add options: { expires-in: 3600 }' : 'take expires-in away';
    entry.fault(['sign'], message, cure, 'key');
  }
  const presigned = operation === 'presign';
  return {
    doubleEncodePath: service.doubleEncodePath,
    normalizePath: service.normalizePath,
    payload: own.payload ?? (presigned && service.presignedPayload === 'unsigned' ? 'unsigned' : 'signed'),
    contentSha256Header: own['content-sha256-header'] ?? (!presigned && service.requiresContentSha256),
    signSessionToken: own['sign-session-token'] ?? (!presigned || service.signsTokenInQuery),
    ...(expiresIn === undefined ? {} : { expiresIn }),
  };
}

function buildRequest(entry: CaseEntry, written: Request, path: ValuePath): UrlRequest {
  const { body, 'body-base64': base64 } = written;
  if (body !== undefined && base64 !== undefined) {
    const message = 'a request has one body: body and body-base64 are both given';
    entry.fault([...path, 'body-base64'], message, 'keep body for text, or body-base64 for bytes', 'key');
  }
  if (splitUrl(written.url) === null) {
    entry.fault([...path, 'url'], 'the URL names no host', 'write it as https://host/path');
  }
  return {
    method: written.method,
    url: written.url,
    headers: written.headers ?? [],
    body: base64 === undefined ? Buffer.from(body ?? '', 'utf8') : Buffer.from(base64, 'base64'),
  };
}

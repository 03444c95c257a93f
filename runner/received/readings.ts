import { ConformError } from '../model/conform-error.js';
import type { WireRequest } from '../model/request.js';
import type { Service } from '../model/service.js';
import type { Intake } from '../intake/intake.js';
import type { Endpoint } from '../service/endpoint.js';
import type { Reception } from '../service/fault.js';
import { readPresented, type Presented } from '../service/presented.js';
import { recompute } from '../service/recompute.js';
import type { CredentialScope } from '../sigv4/credential-scope.js';
import { generalRules, type Rules } from '../sigv4/rules.js';
import { amzDate, parseAmzDate, parseHttpDate, scopeDay } from '../sigv4/time.js';
import { endpointFor, serviceOf, type Receiver } from './endpoint.js';
import type { Terms } from './terms.js';

/** A request as its service reads it. */
export interface Readings {
  readonly reception: Reception;
  readonly terms: Terms;
  readonly rules: Rules;
  readonly scope: CredentialScope;
  readonly accessKeyId: string;
  readonly time: Date;
  /** false: date or Credential cannot be read, and something stands for them. */
  readonly isReadable: boolean;
  readonly remarks: readonly string[];
}

/**
 * Reads a request as the service would that it was sent to.
 * @throws ConformError usage: it carries no Signature Version 4
 */
export function readings(
  intake: Intake,
  receiver: Receiver,
  secret: string | null,
  services: ReadonlyMap<string, Service>,
): Readings {
  const presented = readPresented(intake.request);
  refuseUnsigned(presented);
  const time = looseDate(presented.date);
  const pieces = presented.credential.split('/');
  const scope = presented.parts?.scope ?? {
    day: scopeDay(time ?? new Date(0)),
    region: receiver.region ?? pieces[2] ?? '',
    service: receiver.service ?? pieces[3] ?? '',
    terminator: 'aws4_request',
  };
  const service = serviceOf(scope.service, receiver, services);
  const accessKeyId = presented.parts?.accessKeyId ?? pieces[0] ?? '';
  const endpoint = endpointFor(service, {
    region: receiver.region ?? service.onlyRegion ?? scope.region,
    clock: time ?? new Date(0),
    accessKeyId,
    secret,
    token: presented.token,
  });
  const { request, remarks } = withMethod(intake, presented, endpoint, secret);
  const reception: Reception = { request, presented, endpoint };
  const recomputed = recompute(reception);
  const isDated = service.readsHttpDates || time === null;
  const terms: Terms = {
    request,
    signedHeaders: presented.signedHeaders,
    payloadHash: recomputed?.canonicalRequest.split('\n').at(-1) ?? '',
    date: isDated ? presented.date : amzDate(time),
    scope,
    keyScope: scope,
    secret,
  };
  const rules: Rules = {
    ...generalRules,
    normalizePath: service.normalizePath,
    doubleEncodePath: service.doubleEncodePath,
  };
  return {
    reception,
    terms,
    rules,
    scope,
    accessKeyId,
    time: time ?? new Date(0),
    isReadable: recomputed !== null,
    remarks,
  };
}

/** A URL does not say what method it is for: the signature does. */
function withMethod(
  { request, knowsMethod }: Intake,
  presented: Presented,
  endpoint: Endpoint,
  secret: string | null,
): { readonly request: WireRequest; readonly remarks: readonly string[] } {
  if (knowsMethod || secret === null) return { request, remarks: [] };
  for (const method of ['GET', 'PUT', 'POST', 'HEAD', 'DELETE', 'PATCH']) {
    const tried = { ...request, method };
    if (recompute({ request: tried, presented, endpoint })?.signature === presented.signature) {
      return { request: tried, remarks: [`The URL is signed for the method ${method}.`] };
    }
  }
  return { request, remarks: ['A URL alone does not say its method: GET stands for it here.'] };
}

function refuseUnsigned({ carrier, algorithm }: Presented): void {
  if (carrier === 'none') {
    throw new ConformError(
      'usage',
      'the request is not signed with Signature Version 4: it has neither an Authorization header nor X-Amz-Algorithm in its query',
    );
  }
  if (/^AWS4-ECDSA/.test(algorithm)) {
    throw new ConformError(
      'usage',
      'the request is signed with Signature Version 4A (AWS4-ECDSA-P256-SHA256), which is not diagnosed yet',
    );
  }
  if (algorithm === 'AWS') {
    throw new ConformError(
      'usage',
      'the request is signed with Signature Version 2 ("AWS <key>:<signature>"), which is no Signature Version 4: most services and regions refuse it',
    );
  }
}

/** Also of a date that no service reads, so far as it tells a time. */
function looseDate(text: string): Date | null {
  const digits = /^(\d{8}T\d{6})/.exec(text.replace(/[-:]/g, ''))?.[1];
  return (
    parseAmzDate(text, true) ??
    parseHttpDate(text) ??
    (digits === undefined ? null : parseAmzDate(`${digits}Z`))
  );
}

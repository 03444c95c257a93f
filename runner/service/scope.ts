import type { CredentialScope } from '../sigv4/credential-scope.js';
import { amzDate, scopeDay } from '../sigv4/time.js';
import type { Fault } from './fault.js';
import type { Endpoint } from './endpoint.js';

/** A Credential: the access key id and the scope. */
export interface Credential {
  readonly accessKeyId: string;
  readonly scope: CredentialScope;
}

/**
 * Cuts a Credential at its slashes.
 * @returns null unless it has exactly five parts
 */
export function splitCredential(credential: string): Credential | null {
  const parts = credential.split('/');
  if (parts.length !== 5) return null;
  const [accessKeyId = '', day = '', region = '', service = '', terminator = ''] = parts;
  return { accessKeyId, scope: { day, region, service, terminator } };
}

/** Compares a scope, part by part and byte for byte, with what the endpoint wants and the request's date says. */
export function checkScope(scope: CredentialScope, date: Date, { service, region }: Endpoint): Fault | null {
  const day = scopeDay(date);
  const values = {
    scopeRegion: scope.region,
    service: service.signingName,
    terminator: scope.terminator,
    scopeDate: scope.day,
    requestDay: day,
    requestDate: amzDate(date),
  };
  // The order is that of the sentences where several faults are answered at once.
  const wrong = [
    ...(scope.region === region ? [] : ['scope-region']),
    ...(scope.service === service.signingName ? [] : ['scope-service']),
    ...(scope.terminator === 'aws4_request' ? [] : ['scope-terminator']),
    ...(scope.day === day ? [] : ['scope-date']),
  ].map((condition): Fault => ({ condition, values }));
  const [first, second] = wrong;
  if (first === undefined) return null;
  return second === undefined ? first : { condition: 'scope-multiple', values, parts: wrong };
}

import type { CredentialScope } from '../sigv4/credential-scope.js';
import { amzDate, scopeDay } from '../sigv4/time.js';
import type { Fault } from './fault.js';
import type { Endpoint } from './endpoint.js';

/** Compares a scope, part by part and byte for byte, with what the endpoint wants and the request's date says. */
export function checkScope(scope: CredentialScope, date: Date, { service, region }: Endpoint): Fault | null {
  const day = scopeDay(date);
  // The order is that of the sentences where several faults are answered at once.
  const conditions: string[] = [];
  if (scope.region !== region) conditions.push('scope-region');
  if (scope.service !== service.signingName) conditions.push('scope-service');
  if (scope.terminator !== 'aws4_request') conditions.push('scope-terminator');
  if (scope.day !== day) conditions.push('scope-date');
  if (conditions.length === 0) return null;
  const values = {
    scopeRegion: scope.region,
    service: service.signingName,
    terminator: scope.terminator,
    scopeDate: scope.day,
    requestDay: day,
    requestDate: amzDate(date),
  };
  const wrong = conditions.map((condition): Fault => ({ condition, values }));
  const [first, second] = wrong;
  return second === undefined ? (first ?? null) : { condition: 'scope-multiple', values, parts: wrong };
}

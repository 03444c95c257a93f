import type { Case, SignerCase, SignStep, WireCase } from '../model/case.js';
import type { Endpoint } from '../service/endpoint.js';
import type { KeyRing } from '../service/key-ring.js';

/** One id for every reply: reports of two runs shall be the same. */
const requestId = '4c0a3b1e-0000-4000-8000-000000000000';

/**
 * The endpoint that receives the request of a step.
 * @param told the time that the signer was to sign at, or on the system's clock the request's own
 */
export function endpointOf(testCase: SignerCase, step: SignStep, told: Date, keys: KeyRing): Endpoint {
  return {
    service: testCase.service,
    region: step.receivingRegion,
    clock: new Date(told.getTime() + testCase.clockOffsetMs),
    keys,
    signsToken: step.options.signSessionToken,
    requestId,
    wordings: pinnedWordings(testCase),
  };
}

/** The endpoint that receives a literal request. */
export function wireEndpoint(testCase: WireCase, keys: KeyRing): Endpoint {
  return {
    service: testCase.service,
    region: testCase.receivingRegion,
    clock: testCase.clock,
    keys,
    signsToken: true,
    requestId,
    wordings: pinnedWordings(testCase),
  };
}

function pinnedWordings({ expect }: Case): ReadonlyMap<string, string> {
  const pinned = new Map<string, string>();
  for (const expectation of expect) {
    if (expectation.outcome === 'rejected' && expectation.variant !== undefined) {
      pinned.set(expectation.condition, expectation.variant);
    }
  }
  return pinned;
}

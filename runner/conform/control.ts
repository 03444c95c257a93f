import type { WireRequest } from '../model/request.js';
import type { SignStep } from '../model/case.js';
import type { CheckName } from '../model/family.js';
import type { Service } from '../model/service.js';
import { readPresented } from '../service/presented.js';
import { firstFault } from '../service/receive.js';
import type { Fault, Reception } from '../service/fault.js';

/** What the control asks, and no more: no limit, presence rule or clock of a family. */
const asked: readonly CheckName[] = [
  'carrier',
  'authorization-syntax',
  'algorithm',
  'components',
  'host-signed',
  'date-format',
  'window',
  'credential-parts',
  'scope',
  'key',
  'signature',
];

/** What the control must know of what a signer was told. */
export interface ToldStep extends Pick<SignStep, 'credentials' | 'region' | 'service'> {
  readonly options: Pick<SignStep['options'], 'signSessionToken'>;
}

/** A control that failed: the fault, and the reception it was found in. */
export interface ControlFault {
  readonly fault: Fault;
  readonly reception: Reception;
}

/**
 * Whether a signed request is faithful: whether it verifies under what the signer was told, its keys, region,
 * service and time (contract, section 4, "Control").
 * @param told the time that the signer was to sign at, or on the system's clock the request's own
 * @param candidates services whose rules may apply: the receiving one, then the told one's own
 * @returns null if it is; else what the first candidate finds
 */
export function controlFault(
  wire: WireRequest,
  step: ToldStep,
  told: Date,
  candidates: readonly [Service, ...Service[]],
): ControlFault | null {
  let first: ControlFault | null = null;
  for (const service of candidates) {
    const reception = controlReception(wire, step, told, service);
    const fault = firstFault(reception, asked);
    if (fault === null) return null;
    first ??= { fault, reception };
  }
  return first;
}

/** The request in front of a service that is set to exactly what the signer was told. */
function controlReception(wire: WireRequest, step: ToldStep, told: Date, service: Service): Reception {
  const { accessKeyId, secretAccessKey } = step.credentials;
  return {
    request: wire,
    presented: readPresented(wire),
    endpoint: {
      // A window of nothing: the date must be the told time to the second.
      service: { ...service, signingName: step.service, onlyRegion: null, windowMinutes: 0 },
      region: step.region,
      clock: told,
      // The told key is valid with whatever token goes with it.
      keys: new Map([[accessKeyId, { secretAccessKey, sessionToken: null, tokenExpired: false }]]),
      signsToken: step.options.signSessionToken,
      requestId: '',
      wordings: new Map(),
    },
  };
}

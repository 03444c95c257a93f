import type { Trace } from '../model/signing.js';
import type { WorkedSignature } from '../model/worked.js';
import type { Reception } from '../service/fault.js';
import { keyRecord, recompute } from '../service/recompute.js';
import type { CredentialScope } from '../sigv4/credential-scope.js';
import { generalRules } from '../sigv4/rules.js';
import { deriveKeys, signature } from '../sigv4/signing-key.js';

/** The steps from these texts to a signature. */
export function workedSignature(
  { canonicalRequest, stringToSign }: Required<Trace>,
  secretAccessKey: string,
  scope: CredentialScope,
): WorkedSignature {
  const { day, region, service, terminator } = scope;
  const keys = deriveKeys(secretAccessKey, scope, generalRules);
  return {
    canonicalRequest,
    stringToSign,
    scope: { day, region, service, terminator },
    keys: {
      date: keys.date.toString('hex'),
      region: keys.region.toString('hex'),
      service: keys.service.toString('hex'),
      signing: keys.signing.toString('hex'),
    },
    signature: signature(keys.signing, stringToSign),
  };
}

/** The steps as the service takes them over a request that it received; null if it cannot read what it needs. */
export function recomputedSignature(reception: Reception): WorkedSignature | null {
  const right = recompute(reception);
  const { parts } = reception.presented;
  const record = keyRecord(reception.presented, reception.endpoint);
  return right === null || parts === null || record === undefined
    ? null
    : workedSignature(right, record.secretAccessKey, parts.scope);
}

import type { Trace } from '../model/signing.js';
import type { SignStep } from '../model/case.js';
import type { Difference } from '../types/report.js';
import type { Fault, Reception } from '../service/fault.js';
import { recompute } from '../service/recompute.js';
import { scopeText, type CredentialScope } from '../sigv4/credential-scope.js';
import { amzDate } from '../sigv4/time.js';

/** The first difference that is known between a rejected request and a right one. */
export function differenceOf(
  fault: Fault,
  reception: Reception,
  step: SignStep,
  told: Date | null,
  trace: Trace | null,
): Difference | null {
  const { presented } = reception;
  switch (fault.condition) {
    case 'signature-mismatch':
      return mismatch(reception, trace);
    case 'scope-region':
    case 'scope-service':
    case 'scope-date':
    case 'scope-terminator':
    case 'scope-multiple': {
      const actual = presented.parts?.scope;
      const expected: CredentialScope = {
        day: fault.values.requestDay ?? '',
        region: step.region,
        service: step.service,
        terminator: 'aws4_request',
      };
      return actual === undefined || scopeText(actual) === scopeText(expected)
        ? null
        : { stage: 'credential-scope', line: null, expected: scopeText(expected), actual: scopeText(actual) };
    }
    case 'host-not-signed':
    case 'signed-header-absent':
      return {
        stage: 'signed-headers',
        line: null,
        expected:
          fault.condition === 'host-not-signed'
            ? 'host among the signed headers'
            : 'signed headers that are sent',
        actual: presented.signedHeaders.join(';'),
      };
    case 'expired':
    case 'not-yet-current':
    case 'date-format':
      return told === null || presented.date === amzDate(told)
        ? null
        : { stage: 'signing-time', line: null, expected: amzDate(told), actual: presented.date };
    default:
      return null;
  }
}

/** Where the signer shows its own texts, the first line that differs; else the signature. */
function mismatch(reception: Reception, trace: Trace | null): Difference | null {
  const right = recompute(reception);
  if (right === null) return null;
  const stages = [
    ['canonical-request', right.canonicalRequest, trace?.canonicalRequest],
    ['string-to-sign', right.stringToSign, trace?.stringToSign],
  ] as const;
  for (const [stage, expected, actual] of stages) {
    if (actual === undefined || actual === expected) continue;
    const [wanted, got] = [expected.split('\n'), actual.split('\n')];
    const line = wanted.findIndex((text, at) => text !== got[at]);
    const at = line < 0 ? wanted.length : line;
    return { stage, line: at + 1, expected: wanted[at] ?? null, actual: got[at] ?? null };
  }
  return { stage: 'signature', line: null, expected: right.signature, actual: reception.presented.signature };
}

import type { DiagnosisOutput } from '../types/diagnosis.js';
import { betweenTexts } from './shown-texts.js';

/**
 * In what two canonical requests differ; no secret and no request is needed.
 * @param names what the two are called
 */
export function diagnoseTexts(
  expected: string,
  actual: string,
  names: readonly [string, string],
): DiagnosisOutput {
  const findings = betweenTexts(expected, actual, names);
  const [first] = findings;
  return {
    verdict: first === undefined ? 'unexplained' : 'explained',
    summary:
      first === undefined
        ? 'The two canonical requests are the same to the byte: what differs comes later, in the string to sign or in the key.'
        : `The first line that differs is line ${first.line ?? '?'}, ${first.part ?? ''}.`,
    request: null,
    findings,
    remarks: [],
    canonicalRequest: null,
    stringToSign: null,
  };
}

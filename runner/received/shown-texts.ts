import type { Finding } from '../types/diagnosis.js';
import { compareCanonical, type PartDifference } from './compare.js';
import type { FullTrace } from '../model/signing.js';

/** A canonical request, and the string to sign where it is shown beside it. */
export interface Shown {
  readonly canonicalRequest: string | null;
  readonly stringToSign: string | null;
}

/** The lines of a string to sign. */
export const partsToSign: readonly string[] = [
  'algorithm',
  'date',
  'credential scope',
  'hash of the canonical request',
];

/** Most differences that are named; what follows the first is often its consequence. */
const mostDifferences = 5;

/**
 * Two canonical requests, without a secret: what differs between them.
 * @param names "the signer's", "the service's"
 */
export function betweenTexts(one: string, other: string, names: readonly [string, string]): Finding[] {
  return compareCanonical(one, other, names)
    .slice(0, mostDifferences)
    .map((difference) =>
      differing(difference, `${capital(names[0])} and ${names[1]} canonical request`, 'stage'),
    );
}

/** What a signer shows of its steps, against what the service computes over the request as it was sent. */
export function againstSigner(right: FullTrace, shown: Shown, isSigned: boolean): Finding[] {
  const { canonicalRequest, stringToSign } = shown;
  const certainty = isSigned ? 'exact' : 'stage';
  const begin = isSigned ? 'The secret is right: the signature is that of what the signer shows. ' : '';
  if (canonicalRequest !== null && canonicalRequest !== right.canonicalRequest) {
    const intro = `${begin}What the service computes over the request and what the signer shows`;
    return compareCanonical(right.canonicalRequest, canonicalRequest, ["the service's", "the signer's"])
      .slice(0, mostDifferences)
      .map((difference) => differing(difference, intro, certainty));
  }
  const intro = `${begin}The canonical request is right, and the string to sign that the signer shows is not.`;
  return stringToSign === null ? [] : stringsToSign(right.stringToSign, stringToSign, intro, certainty);
}

/** The first line in which two strings to sign differ. */
function stringsToSign(
  expected: string,
  actual: string,
  explanation: string,
  certainty: Finding['certainty'],
): Finding[] {
  if (expected === actual) return [];
  const [wanted, got] = [expected.split('\n'), actual.split('\n')];
  const at = wanted.findIndex((line, index) => line !== got[index]);
  const line = at < 0 ? wanted.length : at;
  return [
    {
      certainty,
      stage: 'string-to-sign',
      part: partsToSign[line] ?? null,
      line: line + 1,
      defects: [],
      explanation,
      fix: 'Build it of the algorithm, the date, the scope and the SHA-256 of the canonical request in hex, joined by line feeds.',
      expected: wanted[line] ?? null,
      actual: got[line] ?? null,
      alternatives: [],
    },
  ];
}

/** What the service shows that it computed, against what it computes over the request as it was given here. */
export function againstService(right: FullTrace, shown: Shown, isRight: boolean): Finding[] {
  const certainty = isRight ? 'exact' : 'stage';
  const { canonicalRequest, stringToSign } = shown;
  if (canonicalRequest !== null && canonicalRequest !== right.canonicalRequest) {
    const intro = isRight
      ? 'The request is signed right, and was changed on its way: what was sent and what the service received'
      : 'The service received another request than the one that was given here: they';
    return compareCanonical(right.canonicalRequest, canonicalRequest, ["the request's", "the service's"])
      .slice(0, mostDifferences)
      .map((difference) => differing(difference, intro, certainty));
  }
  const explanation = 'The service has the same canonical request and another string to sign.';
  return stringToSign === null ? [] : stringsToSign(right.stringToSign, stringToSign, explanation, certainty);
}

function differing(difference: PartDifference, intro: string, certainty: Finding['certainty']): Finding {
  const { part, line, one, other, how } = difference;
  return {
    certainty,
    stage: 'canonical-request',
    part,
    line,
    defects: [],
    explanation: `${intro} differ in line ${line}, ${part}: ${how}.`,
    fix: '',
    expected: one,
    actual: other,
    alternatives: [],
  };
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

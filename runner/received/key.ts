import type { Finding } from '../types/diagnosis.js';
import type { Shown } from './shown-texts.js';
import type { FullTrace } from '../model/signing.js';

/** What is known of a signature where it comes to the key. */
export interface Known {
  readonly right: FullTrace;
  /** The given secret gives the signature. */
  readonly isRight: boolean;
  readonly hasSecret: boolean;
  readonly signer: Shown | null;
  readonly service: Shown | null;
  /** What was found before. */
  readonly findings: readonly Finding[];
}

const another = 'Key: another secret, or a derivation that no known defect describes.';

/**
 * What can be said of the key: it is never exact, for a secret that nobody knows gives nothing to recompute with.
 * @returns null: nothing can
 */
export function keyFinding({ right, isRight, hasSecret, signer, service, findings }: Known): Finding | null {
  if (!hasSecret || findings.some(({ certainty }) => certainty === 'exact')) return null;
  if (isRight) {
    if (service === null || !agrees(service, right) || findings.length > 0) return null;
    return finding(
      'rule',
      'The request is signed right with the given secret, and the service computed the same canonical request: its key is another. The secret is not the one that it has for this access key id.',
      'Look whether the access key id was rotated, and whether id and secret come from the same pair.',
    );
  }
  if (signer === null || !agrees(signer, right)) return null;
  return finding(
    'stage',
    `The canonical request that the signer shows is right, the signature is not. ${another}`,
    'Compare the date, region, service and signing key with those that "sigv4-conform show" prints for a case, and the secret with the one of the access key id.',
  );
}

/** Where nothing at all was found. */
export function unknownFinding(hasSecret: boolean): Finding {
  const [explanation, fix] = hasSecret
    ? [
        'No known defect, alone or in pairs, and no common change after signing gives this signature with the given secret. Either the secret does not belong to the access key id, or something was changed that leaves no trace: the value of a signed header, a parameter, the body.',
        'See that id and secret come from one pair. If they do, give what the signer computed (--canonical-request) or what the service did (--reply): the first line that differs is named then.',
      ]
    : [
        'The form of the request is right; whether its signature is cannot be told without the secret.',
        'Give the secret by --secret-from-env or --secret-from-file, or what the service computed by --reply.',
      ];
  return { ...finding('unknown', explanation, fix), stage: 'signature' };
}

function agrees({ canonicalRequest, stringToSign }: Shown, right: FullTrace): boolean {
  return (
    canonicalRequest === right.canonicalRequest &&
    (stringToSign === null || stringToSign === right.stringToSign)
  );
}

function finding(certainty: Finding['certainty'], explanation: string, fix: string): Finding {
  return {
    certainty,
    stage: 'key',
    part: null,
    line: null,
    defects: [],
    explanation,
    fix,
    expected: null,
    actual: null,
    alternatives: [],
  };
}

import type { FullTrace } from '../model/signing.js';
import type { Advice } from '../model/advice.js';
import type { Defect } from '../model/defect.js';
import { firstHeader } from '../model/request.js';
import type { KnownCredentials } from '../model/credentials.js';
import type { Family } from '../model/family.js';
import type { Service } from '../model/service.js';
import type { Intake } from '../intake/intake.js';
import type { Texts } from '../intake/texts.js';
import type { Rules } from '../sigv4/rules.js';
import { stringToSign as stringToSignOf } from '../sigv4/string-to-sign.js';
import type { DiagnosisOutput } from '../types/diagnosis.js';
import type { Receiver } from './endpoint.js';
import { faultsOf, isSignature } from './faults.js';
import { keyFinding, unknownFinding } from './key.js';
import { answerOf, clockRemarks } from './reply.js';
import { readings, type Readings } from './readings.js';
import { reproduce } from './reproduce.js';
import { againstService, againstSigner } from './shown-texts.js';
import { summaryOf, summaryOfRequest, verdictOf } from './summary.js';
import { isLarge, signatureOf, stepsOf, type Terms } from './terms.js';
import { simulationOf } from './told.js';

/** A request that was refused, and all that is told of it. */
export interface Received {
  readonly intake: Intake;
  readonly receiver: Receiver;
  /** null: it is not told. */
  readonly secret: string | null;
  /** The session token as it was issued; null: it is not told. */
  readonly token: string | null;
  /** What the signer shows of its steps. */
  readonly signer: Texts | null;
  /** What the service answered, and what that shows of its steps. */
  readonly reply: { readonly text: string; readonly texts: Texts | null } | null;
  /** Hosts, with their ports, by which the service is known to be reached; absent: none is. */
  readonly reachedAs?: readonly string[];
  readonly now: Date;
}

/** What a diagnosis draws on. */
export interface Library {
  readonly services: ReadonlyMap<string, Service>;
  readonly families: ReadonlyMap<string, Family>;
  readonly credentials: ReadonlyMap<string, KnownCredentials>;
  readonly defects: ReadonlyMap<string, Defect>;
  readonly advice: Advice;
}

/**
 * Finds out what is wrong with a request that a signer has sent.
 * @throws ConformError usage: the request carries no Signature Version 4
 */
export function diagnoseReceived(received: Received, library: Library): DiagnosisOutput {
  const output = diagnoseAsIs(received, library);
  const { intake, secret } = received;
  if (intake.knowsMethod || secret === null || output.verdict !== 'unexplained') return output;
  // A URL does not say its method, and something else may be wrong with it besides.
  for (const method of ['PUT', 'POST', 'HEAD', 'DELETE']) {
    const supposed = { ...intake, knowsMethod: true, request: { ...intake.request, method } };
    const other = diagnoseAsIs({ ...received, intake: supposed }, library);
    if (!other.findings.some(({ certainty }) => certainty === 'exact')) continue;
    return { ...other, remarks: [`The URL is signed for the method ${method}.`, ...other.remarks] };
  }
  return output;
}

function diagnoseAsIs(received: Received, library: Library): DiagnosisOutput {
  const { intake, secret, signer, reply, now } = received;
  const read = readings(intake, received.receiver, secret, library.services);
  const { reception, terms, rules, isReadable } = read;
  const right = stepsOf(terms, rules);
  const { signature } = reception.presented;
  const isRight = secret !== null && signatureOf(terms, right, rules) === signature;
  const findings = faultsOf(reception, library.advice);
  if (reply !== null) findings.push(...answerOf(reply.text, library, findings));

  const exact =
    secret === null || isRight || !isSignatureLike(signature)
      ? null
      : reproduce(searchOf(read, received, library));
  if (exact !== null) findings.push(exact);
  if (signer !== null && isReadable) findings.push(...againstSigner(right, signer, isSignedBy(signer, read)));
  if (reply?.texts != null && isReadable) findings.push(...againstService(right, reply.texts, isRight));
  const key = isReadable
    ? keyFinding({
        right,
        isRight,
        hasSecret: secret !== null,
        signer,
        service: reply?.texts ?? null,
        findings,
      })
    : null;
  if (key !== null) findings.push(key);
  if (findings.length === 0 && !isRight) findings.push(unknownFinding(secret !== null));

  const order = ['exact', 'rule', 'stage', 'unknown'];
  const sorted = findings.toSorted((a, b) => order.indexOf(a.certainty) - order.indexOf(b.certainty));
  const verdict = verdictOf(sorted, isRight);
  return {
    verdict,
    summary: summaryOf(verdict, sorted, read, secret !== null),
    request: summaryOfRequest(intake, read, secret !== null),
    findings: sorted,
    remarks: [
      ...intake.remarks,
      ...read.remarks,
      ...(isLarge(terms) ? ['The request is large: not all that is tried on others was tried on it.'] : []),
      ...clockRemarks(reception, now, isRight),
    ],
    canonicalRequest: isReadable ? right.canonicalRequest : null,
    stringToSign: isReadable ? right.stringToSign : null,
  };
}

/** Whether it is worth a search: some defects write it in capitals, in Base64 or too short. */
function isSignatureLike(signature: string): boolean {
  return isSignature(signature) || /^[\w+/=-]{40,128}$/.test(signature);
}

/** Whether the signature is that of the texts that the signer shows. */
function isSignedBy(signer: Texts, { terms, rules, reception }: Readings): boolean {
  const { canonicalRequest, stringToSign } = signer;
  const built = canonicalRequest === null ? null : stepsOfText(canonicalRequest, terms, rules);
  const steps: FullTrace | null =
    stringToSign === null ? built : { canonicalRequest: canonicalRequest ?? '', stringToSign };
  return steps !== null && signatureOf(terms, steps, rules) === reception.presented.signature;
}

function stepsOfText(canonicalRequest: string, { date, scope }: Terms, rules: Rules): FullTrace {
  return { canonicalRequest, stringToSign: stringToSignOf(canonicalRequest, date, scope, rules) };
}

function searchOf(
  read: Readings,
  { token, receiver, reachedAs = [] }: Received,
  library: Library,
): Parameters<typeof reproduce>[0] {
  const { reception, terms, rules, scope, accessKeyId, time } = read;
  const { request, presented, endpoint } = reception;
  return {
    terms,
    rules,
    signature: presented.signature,
    simulation: simulationOf(request, presented, endpoint.service, {
      accessKeyId,
      secret: terms.secret ?? '',
      region: receiver.region ?? scope.region,
      service: receiver.service === null ? scope.service : endpoint.service.signingName,
      time,
    }),
    defects: library.defects,
    services: Array.from(library.services.values(), ({ signingName }) => signingName),
    host: firstHeader(request.headers, 'host') ?? '',
    reachedAs,
    token,
    published: new Map(
      Array.from(library.credentials, ([name, { secretAccessKey }]) => [name, secretAccessKey]),
    ),
  };
}

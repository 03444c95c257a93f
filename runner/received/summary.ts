import type { Intake } from '../intake/intake.js';
import { firstHeader } from '../model/request.js';
import { scopeText } from '../sigv4/credential-scope.js';
import { splitTarget } from '../sigv4/url.js';
import type { DiagnosisOutput, Finding } from '../types/diagnosis.js';
import { generalName } from './endpoint.js';
import type { Readings } from './readings.js';

export function verdictOf(findings: readonly Finding[], isRight: boolean): DiagnosisOutput['verdict'] {
  const isNamed = findings.some(
    ({ certainty, stage }) => certainty !== 'unknown' && !(certainty === 'stage' && stage === 'key'),
  );
  return isNamed ? 'explained' : isRight ? 'right' : 'unexplained';
}

export function summaryOf(
  verdict: DiagnosisOutput['verdict'],
  [first]: readonly Finding[],
  { reception }: Readings,
  hasSecret: boolean,
): string {
  const { name } = reception.endpoint.service;
  const rules = name === generalName ? 'the general rules' : `the rules of ${name}`;
  if (verdict === 'right') {
    return `This request is signed right: by ${rules} the given secret gives this very signature. What refuses it then lies elsewhere: the secret that the service has for this key, a clock, or a change on the way, which --reply can show.`;
  }
  if (verdict === 'unexplained') {
    return hasSecret
      ? `By ${rules} the given secret does not give this signature, and nothing known explains it: the secret may not belong to this key.`
      : 'Without the secret only the form of the request can be checked, and nothing is wrong with it.';
  }
  return first?.certainty === 'exact'
    ? 'A cause is found: it gives the very signature that was sent.'
    : 'A cause is found.';
}

export function summaryOfRequest(
  { kind }: Intake,
  { reception, scope, accessKeyId }: Readings,
  secret: boolean,
): DiagnosisOutput['request'] {
  const { request, presented, endpoint } = reception;
  return {
    kind,
    method: request.method,
    host: firstHeader(request.headers, 'host') ?? '',
    path: splitTarget(request.target).path,
    carrier: presented.carrier === 'none' ? 'header' : presented.carrier,
    accessKeyId,
    scope: presented.parts === null ? presented.credential.split('/').slice(1).join('/') : scopeText(scope),
    date: presented.date,
    signedHeaders: [...presented.signedHeaders],
    service: endpoint.service.name,
    secret,
  };
}

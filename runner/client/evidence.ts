import { firstHeader } from '../model/request.js';
import type { Outcome } from '../conform/conform.js';
import { sentRequest } from '../conform/sent-request.js';
import type { ClientCase } from '../model/ambient.js';
import type { Library } from '../received/diagnosis.js';
import { habitsOf, signingOf } from '../received/told.js';
import { differenceFound } from '../serve/difference.js';
import type { TakenIn } from '../serve/desk.js';
import type { Endpoint } from '../service/endpoint.js';
import { readPresented } from '../service/presented.js';
import { receive } from '../service/receive.js';
import { parseAmzDate } from '../sigv4/time.js';
import type { Finding } from '../types/diagnosis.js';
import type { Difference, SentRequest } from '../types/report.js';
import type { Attempt } from './endpoint.js';

/** What a client sent, as reports show it. */
export function sentRequestOf({ sent }: Attempt, { ambient }: ClientCase): SentRequest {
  const host = firstHeader(sent.headers, 'host') ?? ambient.endpoint.host;
  const { method, headers, body, target } = sent;
  return sentRequest({ method, url: `http://${host}${target}`, headers, body });
}

/** The signing behind a request, for the search of defects: what was sent stands for what was to be signed. */
export function signingsOf({ told }: ClientCase, { sent, at }: Attempt): Pick<Outcome, 'signing' | 'ways'> {
  const presented = readPresented(sent);
  if (presented.parts === null || !['header', 'query'].includes(presented.carrier)) return { signing: null };
  const { credentials, region, service } = told;
  const signing = signingOf(sent, presented, service, {
    accessKeyId: credentials.accessKeyId,
    secret: credentials.secretAccessKey,
    region,
    service: service.signingName,
    time: parseAmzDate(presented.date) ?? at,
  });
  return { signing, ways: [habitsOf(signing, presented, service)] };
}

/** What differs between what was signed and what was sent, and why; null: the signature is right, as far as it goes. */
export function findingOf(testCase: ClientCase, attempt: Attempt, library: Library): Finding | null {
  return differenceFound(underWhatWasTold(testCase, attempt), library);
}

/** The place of a finding, as reports show a difference. */
export function differenceOf({ stage, line, expected, actual }: Finding): Difference | null {
  if (expected === null && actual === null) return null;
  const isStep = stage === 'canonical-request' || stage === 'string-to-sign';
  return { stage: isStep ? stage : 'signature', line, expected, actual };
}

/**
 * The request in front of a service that knows just what the client was told; or as it was received, where something
 * changed it on the way.
 */
function underWhatWasTold({ told }: ClientCase, attempt: Attempt): TakenIn {
  const { sent, request, at } = attempt;
  if (sent !== request) return attempt;
  const { credentials, region, service } = told;
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  const endpoint: Endpoint = {
    ...attempt.endpoint,
    service,
    region,
    clock: parseAmzDate(readPresented(sent).date) ?? at,
    keys: new Map([
      [accessKeyId, { secretAccessKey, sessionToken: sessionToken ?? null, tokenExpired: false }],
    ]),
  };
  return { ...attempt, endpoint, receipt: receive(sent, endpoint) };
}

import { createHash } from 'node:crypto';
import { splitQuery } from '../sigv4/canonical-query.js';
import { splitTarget } from '../sigv4/url.js';
import type { WireRequest } from '../model/request.js';
import { tokensOf, withoutSecrets } from '../received/withheld.js';
import type { Finding } from '../types/diagnosis.js';
import type { ServedFinding, ServedRequest } from '../types/served.js';
import type { Unreadable } from '../wire/listener.js';
import { unsupportedMessage, type TakenIn } from './desk.js';

/** Characters of a target that are kept. */
const mostOfTarget = 2_000;

/** What is written of a request that was taken in. */
export function servedRequest(
  number: number,
  { request, endpoint, receipt, reply }: TakenIn,
  retry: number | null,
  finding: Finding | null,
): ServedRequest {
  const isRejected = receipt?.accepted === false;
  return {
    number,
    service: endpoint.service.name,
    clock: endpoint.clock.toISOString(),
    method: request.method,
    target: shownTarget(request.target),
    outcome: receipt === null ? 'unsupported' : isRejected ? 'rejected' : 'accepted',
    condition: isRejected ? receipt.fault.condition : null,
    code: isRejected ? receipt.error.code : null,
    status: reply.status,
    message:
      receipt === null
        ? unsupportedMessage
        : isRejected
          ? shownMessage(receipt.error.message, request)
          : null,
    retry,
    finding: finding === null ? null : shownFinding(finding),
  };
}

/** What is written of bytes that were no request. */
export function unreadableRequest(
  number: number,
  service: string,
  clock: Date,
  { why, status }: Unreadable,
): ServedRequest {
  return {
    number,
    service,
    clock: clock.toISOString(),
    method: '',
    target: '',
    outcome: 'unreadable',
    condition: null,
    code: null,
    status,
    message: why,
    retry: null,
    finding: null,
  };
}

/** Requests with the same fingerprint are one that was sent again: what a new signature changes is no part of it. */
export function fingerprintOf({ method, target, body }: WireRequest): string {
  const { path, query } = splitTarget(target);
  const kept = splitQuery(query).filter(({ name }) => !/^X-Amz-(?:Date|Signature|Credential)$/i.test(name));
  const text = [method, path, ...kept.map(({ raw }) => raw)].join('\n');
  return createHash('sha256').update(text).update('\0').update(body).digest('base64');
}

/** Some services disclose the canonical request, and in it a token: it opens what its key opens. */
function shownMessage(message: string, request: WireRequest): string {
  const tokens = tokensOf(request);
  return tokens.length === 0 ? message : withoutSecrets(message, tokens);
}

/** A presigned URL opens what it is for as long as it is valid. */
function shownTarget(target: string): string {
  const isPlain = target.length <= mostOfTarget && !/x-amz-s/i.test(target);
  if (isPlain) return target;
  const kept = target.replace(/([?&]X-Amz-(?:Signature|Security-Token)=)[^&]*/gi, '$1...');
  return kept.length > mostOfTarget ? `${kept.slice(0, mostOfTarget)}...` : kept;
}

function shownFinding(finding: Finding): ServedFinding {
  const { certainty, stage, part, defects, explanation, fix, expected, actual } = finding;
  return { certainty, stage, part, defects, explanation, fix, expected, actual };
}

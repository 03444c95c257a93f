import type { WireRequest } from '../model/request.js';
import type { WorkedOutcome, WorkedReceipt, WorkedRequest } from '../model/worked.js';
import type { Endpoint } from '../service/endpoint.js';
import { receive, type Receipt } from '../service/receive.js';
import { isoSeconds } from '../service/s3-checks.js';
import { recomputedSignature } from './signature.js';

/** A request at an endpoint: what the service computes over it, and what it makes of it. */
export function workedReceipt(request: WireRequest, endpoint: Endpoint): WorkedReceipt {
  const receipt = receive(request, endpoint);
  return {
    region: endpoint.region,
    clock: isoSeconds(endpoint.clock),
    request: workedRequest(request),
    recomputed: recomputedSignature({ request, endpoint, presented: receipt.presented }),
    outcome: workedOutcome(receipt),
  };
}

/** A request as text. */
export function workedRequest({ method, target, headers, body }: WireRequest): WorkedRequest {
  return { method, target, headers, bodyBase64: Buffer.from(body).toString('base64') };
}

function workedOutcome(receipt: Receipt): WorkedOutcome {
  if (receipt.accepted) return { outcome: 'accepted' };
  const { fault, error } = receipt;
  return {
    outcome: 'rejected',
    condition: fault.condition,
    variant: error.variant,
    code: error.code,
    message: error.message,
    reply: error.reply,
  };
}

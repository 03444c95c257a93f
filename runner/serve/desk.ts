import { firstHeader, type WireRequest } from '../model/request.js';
import type { Hop } from '../model/ambient.js';
import type { Service } from '../model/service.js';
import { fill } from '../model/template.js';
import { throughHop } from '../conform/hop.js';
import type { Endpoint } from '../service/endpoint.js';
import { escapeFor } from '../service/escape.js';
import { hostIdOf } from '../service/host-id.js';
import type { KeyRing } from '../service/key-ring.js';
import { receive, type Receipt } from '../service/receive.js';
import type { Reply } from '../service/render.js';
import { successReply } from '../service/success.js';
import { httpDate } from '../sigv4/time.js';

/** A service that stands behind a listener. */
export interface Desk {
  readonly service: Service;
  /** The region that requests must be scoped to. */
  readonly region: string;
  readonly keys: KeyRing;
  /** The service's clock. */
  readonly clock: () => Date;
  /** A new one for every reply. */
  readonly requestId: () => string;
  /** Hosts, with their ports, by which clients reach it. */
  readonly reachedAs: () => readonly string[];
  /** What requests pass before they are received; null: nothing. */
  readonly hop: Hop | null;
}

/** A request that was taken in, and what it is answered. */
export interface TakenIn {
  /** As the client sent it. */
  readonly sent: WireRequest;
  /** As the service received it: behind the hop. */
  readonly request: WireRequest;
  readonly endpoint: Endpoint;
  readonly reachedAs: readonly string[];
  /** null: it is of a kind that this version cannot judge. */
  readonly receipt: Receipt | null;
  readonly reply: Reply;
}

const usualWordings: Endpoint['wordings'] = new Map();

/** Answers a request as the service would: the documented error, or an empty success. */
export function takeIn(sent: WireRequest, desk: Desk): TakenIn {
  const request = desk.hop === null ? sent : throughHop(sent, desk.hop);
  const endpoint: Endpoint = {
    service: desk.service,
    region: desk.region,
    clock: desk.clock(),
    keys: desk.keys,
    requestId: desk.requestId(),
    signsToken: desk.service.signsTokenInQuery,
    wordings: usualWordings,
  };
  const reachedAs = desk.reachedAs();
  if (isStreaming(request)) {
    return { sent, request, endpoint, reachedAs, receipt: null, reply: notImplemented(request, endpoint) };
  }
  const receipt = receive(request, endpoint);
  const reply = receipt.accepted ? successReply(request, endpoint) : receipt.error.reply;
  return { sent, request, endpoint, reachedAs, receipt, reply };
}

/** A body that is signed chunk by chunk, or event by event: x-amz-content-sha256 says STREAMING-…. */
function isStreaming({ headers }: WireRequest): boolean {
  return firstHeader(headers, 'x-amz-content-sha256')?.trim().startsWith('STREAMING-') === true;
}

/** Our own word in the family's layout: AWS would take such a request. */
export const unsupportedMessage =
  'sigv4-conform does not judge streaming bodies (x-amz-content-sha256: STREAMING-...) yet. Send the body in one piece.';

function notImplemented({ method }: WireRequest, { service, clock, requestId }: Endpoint): Reply {
  const { carrier } = service.family;
  const escape = escapeFor(carrier.contentType);
  const values = {
    code: 'NotImplemented',
    message: unsupportedMessage,
    requestId,
    hostId: hostIdOf(requestId),
    elements: '',
  };
  const namespace = service.apiNamespace ?? '';
  const escaped = Object.entries({ ...values, namespace }).map(([name, value]) => [name, escape(value)]);
  const whole = fill(service.reply.body ?? carrier.body, Object.fromEntries(escaped) as typeof values);
  const body = method === 'HEAD' ? '' : whole;
  return {
    status: 501,
    headers: [
      ...carrier.headers.map(([name, value]) => [name, fill(value, values)] as const),
      ...(carrier.contentType === '' ? [] : [['content-type', carrier.contentType] as const]),
      ['content-length', String(Buffer.byteLength(body))],
      ['date', httpDate(clock)],
    ],
    body,
  };
}

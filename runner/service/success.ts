import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { headerValues, type Header, type WireRequest } from '../model/request.js';
import type { SuccessReply } from '../model/suite.js';
import { fill } from '../model/template.js';
import { percentDecodeText } from '../sigv4/bytes.js';
import { splitQuery } from '../sigv4/canonical-query.js';
import { splitTarget } from '../sigv4/url.js';
import type { Endpoint } from './endpoint.js';
import { escapeFor } from './escape.js';
import { hostIdOf } from './host-id.js';
import type { Reply } from './render.js';

/**
 * The reply to a request that verifies: as little as real clients take for a success (the family's `success`), with
 * the service's own headers.
 */
export function successReply(request: WireRequest, endpoint: Endpoint): Reply {
  const { service, clock, requestId } = endpoint;
  const found = replyFor(request, service.family.success.replies);
  const [bucket = '', ...key] = segmentsOf(request);
  const values = {
    action: actionOf(request),
    namespace: service.apiNamespace ?? '',
    requestId,
    hostId: hostIdOf(requestId),
    bucket,
    key: key.join('/'),
    // us-east-1 is the region without a name of its own (GetBucketLocation).
    locationConstraint: endpoint.region === 'us-east-1' ? '' : endpoint.region,
    time: clock.toISOString(),
    get etag() {
      return `"${createHash('md5').update(request.body).digest('hex')}"`;
    },
  };
  const escape = escapeFor(found.contentType);
  const whole = fill(found.body, escaped(values, escape));
  const body = request.method === 'HEAD' ? '' : whole;
  const inHeaders = { ...values, httpDate: clock.toUTCString(), crc32: String(crc32(body)) };
  const headers = [...found.headers, ...service.reply.headers].map(([name, value]): Header => [
    name,
    fill(value, inHeaders),
  ]);
  return {
    status: found.status,
    headers: [
      ...headers,
      ...(found.contentType === '' ? [] : [['content-type', found.contentType] satisfies Header]),
      // RFC 9110, section 8.6: none with 204.
      ...(found.status === 204 ? [] : [['content-length', String(Buffer.byteLength(body))] satisfies Header]),
      ['date', clock.toUTCString()],
    ],
    body,
  };
}

type Values = Readonly<Record<string, string>>;

function escaped(values: Values, escape: (text: string) => string): Values {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, escape(value)]));
}

function replyFor(request: WireRequest, replies: readonly SuccessReply[]): SuccessReply {
  const found = replies.find(({ when }) => answers(when, request));
  if (found === undefined) throw new Error('the last reply of a family answers every request');
  return found;
}

function answers({ method, parameter, path, header }: SuccessReply['when'], request: WireRequest): boolean {
  return (
    (method === undefined || method === request.method) &&
    (parameter === undefined || parametersOf(request).some(({ name }) => name === parameter)) &&
    (path === undefined || path === depthOf(request)) &&
    (header === undefined || headerValues(request.headers, header).length > 0)
  );
}

function depthOf(request: WireRequest): 'root' | 'bucket' | 'object' {
  const [bucket = '', ...key] = segmentsOf(request);
  if (bucket === '') return 'root';
  return key.join('/') === '' ? 'bucket' : 'object';
}

/** Of a path that names its bucket: the bucket, and the pieces of the key. */
function segmentsOf({ target }: WireRequest): string[] {
  return splitTarget(target)
    .path.replace(/^\//, '')
    .split('/')
    .map((segment) => percentDecodeText(segment, 'utf8'));
}

function parametersOf({ target }: WireRequest) {
  return splitQuery(splitTarget(target).query);
}

/** The operation of a query service, in the query or in a form; it becomes the name of an element. */
function actionOf(request: WireRequest): string {
  const form = splitQuery(Buffer.from(request.body.subarray(0, 64 * 1024)).toString('latin1'));
  const [named] = [...parametersOf(request), ...form].filter(({ name }) => name === 'Action');
  return named !== undefined && /^[A-Za-z][A-Za-z0-9]{0,99}$/.test(named.value) ? named.value : 'Unknown';
}

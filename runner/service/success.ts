import { hash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { hasHeader, type Header, type WireRequest } from '../model/request.js';
import type { SuccessReply } from '../model/family.js';
import { fillBy } from '../model/template.js';
import { percentDecodeText } from '../sigv4/bytes.js';
import { splitQuery, type RawParameter } from '../sigv4/canonical-query.js';
import { httpDate } from '../sigv4/time.js';
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
  const { service, clock } = endpoint;
  const asked = new Asked(request);
  const found = replyFor(asked, service.family.success.replies);
  const escape = escapeFor(found.contentType);
  const escaped = (name: string) => {
    const value = places[name]?.(asked, endpoint);
    return value === undefined ? undefined : escape(value);
  };
  const body = request.method === 'HEAD' ? '' : fillBy(found.body, escaped);
  const inHeader = (name: string) =>
    name === 'crc32' ? String(crc32(body)) : places[name]?.(asked, endpoint);
  const headers: Header[] = [];
  for (const [name, value] of found.headers) headers.push([name, fillBy(value, inHeader)]);
  for (const [name, value] of service.reply.headers) headers.push([name, fillBy(value, inHeader)]);
  if (found.contentType !== '') headers.push(['content-type', found.contentType]);
  // RFC 9110, section 8.6: none with 204.
  if (found.status !== 204) headers.push(['content-length', String(Buffer.byteLength(body))]);
  headers.push(['date', httpDate(clock)]);
  return { status: found.status, headers, body };
}

/** What the places of a success stand for. Most replies name one or two: each is made when it is asked for. */
const places: Readonly<Record<string, (asked: Asked, endpoint: Endpoint) => string>> = {
  __proto__: null as never,
  action: (asked) => asked.action,
  namespace: (_asked, { service }) => service.apiNamespace ?? '',
  requestId: (_asked, { requestId }) => requestId,
  hostId: (_asked, { requestId }) => hostIdOf(requestId),
  bucket: ({ bucket }) => bucket,
  key: ({ key }) => key,
  // us-east-1 is the region without a name of its own (GetBucketLocation).
  locationConstraint: (_asked, { region }) => (region === 'us-east-1' ? '' : region),
  time: (_asked, { clock }) => clock.toISOString(),
  httpDate: (_asked, { clock }) => httpDate(clock),
  etag: ({ request }) => `"${hash('md5', request.body, 'hex')}"`,
};

/** A request as an operation of a service, read as far as somebody asks. */
class Asked {
  private ofQuery: readonly RawParameter[] | null = null;
  private cut: { path: string; query: string } | null = null;
  private segments: readonly string[] | null = null;

  constructor(readonly request: WireRequest) {}

  get parameters(): readonly RawParameter[] {
    return (this.ofQuery ??= splitQuery(this.target.query));
  }

  get depth(): 'root' | 'bucket' | 'object' {
    if (this.bucket === '') return 'root';
    return this.key === '' ? 'bucket' : 'object';
  }

  /** Of a path that names its bucket. */
  get bucket(): string {
    return this.path[0] ?? '';
  }

  get key(): string {
    return this.path.slice(1).join('/');
  }

  /** The operation of a query service, in the query or in a form; it becomes the name of an element. */
  get action(): string {
    const named = actionOf(this.parameters) ?? actionOf(this.form);
    return named !== undefined && /^[A-Za-z][A-Za-z0-9]{0,99}$/.test(named) ? named : 'Unknown';
  }

  private get form(): readonly RawParameter[] {
    const { body } = this.request;
    return body.length === 0 ? [] : splitQuery(Buffer.from(body.subarray(0, 64 * 1024)).toString('latin1'));
  }

  private get target(): { path: string; query: string } {
    return (this.cut ??= splitTarget(this.request.target));
  }

  private get path(): readonly string[] {
    return (this.segments ??= this.target.path
      .replace(/^\//, '')
      .split('/')
      .map((segment) => percentDecodeText(segment, 'utf8')));
  }
}

function actionOf(parameters: readonly RawParameter[]): string | undefined {
  return parameters.find(({ name }) => name === 'Action')?.value;
}

function replyFor(asked: Asked, replies: readonly SuccessReply[]): SuccessReply {
  const found = replies.find(({ when }) => answers(when, asked));
  if (found === undefined) throw new Error('the last reply of a family answers every request');
  return found;
}

function answers({ method, parameter, path, header }: SuccessReply['when'], asked: Asked): boolean {
  return (
    (method === undefined || method === asked.request.method) &&
    (path === undefined || path === asked.depth) &&
    (parameter === undefined || asked.parameters.some(({ name }) => name === parameter)) &&
    (header === undefined || hasHeader(asked.request.headers, header))
  );
}

import type { Header } from '../model/request.js';
import type { DocumentedError, Variant, Wording } from '../model/family.js';
import type { Service } from '../model/service.js';
import { fill } from '../model/template.js';
import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { escapeFor } from './escape.js';
import type { Fault, Reception } from './fault.js';
import { hostIdOf } from './host-id.js';
import { httpDate } from '../sigv4/time.js';
import { isoSeconds } from './s3-checks.js';

/** A reply as it goes on the wire. */
export interface Reply {
  readonly status: number;
  readonly headers: readonly Header[];
  /** UTF-8. */
  readonly body: string;
}

/** A documented error as a service answers it. */
export interface Rendered {
  readonly code: string;
  readonly status: number;
  /** The name of the variant that was answered; null: the entry's own wording. */
  readonly variant: string | null;
  /** Exact to the blank, before it is escaped for XML or JSON. */
  readonly message: string;
  readonly reply: Reply;
}

/**
 * Renders the family's documented error for a fault.
 * @throws Error if the family has no entry for the condition: lint sees to it that it has
 */
export function render(fault: Fault, reception: Reception): Rendered {
  const wording = wordingOf(fault, reception);
  const { code, status } = wording;
  const message = messageOf(fault, wording, reception);
  return {
    code,
    status,
    variant: 'name' in wording ? wording.name : null,
    message,
    // Drawn when it is looked at: a verdict only needs the rest.
    get reply() {
      return replyOf(fault, wording, message, reception);
    },
  };
}

function replyOf(fault: Fault, wording: Wording, message: string, reception: Reception): Reply {
  const { service, clock } = reception.endpoint;
  const known = knownValues(reception);
  const { requestId, hostId } = known;
  const body =
    reception.request.method === 'HEAD'
      ? ''
      : bodyOf(wording, service, message, { requestId, hostId }, [known, fault.values]);
  const headers: Header[] = [
    ...headersOf(wording, service, [{ crc32: String(crc32(body)) }, known, fault.values]),
    ['content-length', String(Buffer.byteLength(body))],
    ['date', httpDate(clock)],
  ];
  return { status: wording.status, headers, body };
}

/**
 * A wording as this service answers it, before there is a request: whatever a request decides stands in braces, and
 * the headers content-length and date are left out.
 */
export function unfilledReply(wording: Wording, service: Service): Reply {
  return {
    status: service.reply.status ?? wording.status,
    headers: headersOf(wording, service, []),
    body: bodyOf(wording, service, wording.message, {}, []),
  };
}

/** Values by the names of their places in a template. */
type Values = Readonly<Record<string, string>>;

function contentTypeOf(wording: Wording, { family }: Service): string {
  return wording.contentType ?? family.carrier.contentType;
}

/** @param ids of the request. @param values what the further elements may name */
function bodyOf(
  wording: Wording,
  service: Service,
  message: string,
  ids: Values,
  values: readonly Values[],
): string {
  const escape = escapeFor(contentTypeOf(wording, service));
  return fill(wording.body ?? service.reply.body ?? service.family.carrier.body, {
    ...Object.fromEntries(Object.entries(ids).map(([name, id]) => [name, escape(id)])),
    namespace: escape(service.apiNamespace ?? ''),
    code: escape(wording.code),
    message: escape(message),
    elements: wording.elements
      .map(({ name, value }) => `<${name}>${escape(fill(value, ...values))}</${name}>`)
      .join(''),
  });
}

function headersOf(wording: Wording, service: Service, values: readonly Values[]): Header[] {
  const contentType = contentTypeOf(wording, service);
  return [
    ...[...service.family.carrier.headers, ...service.reply.headers, ...wording.headers].map(
      ([name, value]): Header => [name, fill(value, { code: wording.code }, ...values)],
    ),
    ...(contentType === '' ? [] : [['content-type', contentType] satisfies Header]),
  ];
}

/** What decides between the wordings of an entry. */
export interface WordingChoice {
  readonly service: Service;
  readonly inQuery: boolean;
  /** The name of a wording that shall be answered whatever else holds. */
  readonly pinned?: string | undefined;
  /** The name that a check gave. */
  readonly named?: string | undefined;
}

/** The wording that applies; its status is the service's where that has one of its own. */
export function chooseWording(entry: DocumentedError, choice: WordingChoice): Wording {
  const wording = chooseVariant(entry, choice) ?? entry;
  const { status } = choice.service.reply;
  return status === null ? wording : { ...wording, status };
}

/** A pinned variant, else that of the query form or of the disclosing service; null: the entry's own wording. */
export function chooseVariant(
  entry: DocumentedError,
  { service, inQuery, pinned, named }: WordingChoice,
): Variant | null {
  const applies = entry.variants.find(({ name, when }) => {
    if (pinned !== undefined) return name === pinned;
    if (when === 'query') return inQuery;
    if (when === 'disclosing') return service.disclosesCanonicalRequest;
    return when === 'named' && name === named;
  });
  return applies ?? null;
}

function wordingOf(fault: Fault, { endpoint, presented }: Reception): Wording | Variant {
  return chooseWording(entryOf(fault, endpoint.service.family.errors), {
    service: endpoint.service,
    inQuery: presented.carrier === 'query',
    pinned: endpoint.wordings.get(fault.condition),
    named: fault.wording,
  });
}

function entryOf(fault: Fault, errors: ReadonlyMap<string, DocumentedError>): DocumentedError {
  const entry = errors.get(fault.condition);
  if (entry === undefined) throw new Error(`the family has no documented error for ${fault.condition}`);
  return entry;
}

function messageOf(fault: Fault, wording: Wording, reception: Reception): string {
  const { authorization } = reception.presented;
  const sentences =
    fault.parts?.map((part) => messageOf(part, wordingOf(part, reception), reception)) ??
    wording.sentences.filter(({ of }) => fault.sentencesOf?.includes(of)).map(({ text }) => text);
  const own = {
    sentences: sentences.join(''),
    get base64Sha256() {
      return createHash('sha256').update(authorization).digest('base64');
    },
  };
  return fill(wording.message, own, fault.values, knownValues(reception));
}

/** What every reply may name. */
function knownValues({ presented, endpoint }: Reception) {
  const { authorization, parts, signature, date, token } = presented;
  return {
    accessKeyId: parts?.accessKeyId ?? '',
    authorizationHeader: authorization,
    date,
    expectedRegion: endpoint.region,
    get hostId() {
      return hostIdOf(endpoint.requestId);
    },
    requestId: endpoint.requestId,
    get serverTime() {
      return isoSeconds(endpoint.clock);
    },
    service: endpoint.service.signingName,
    signatureProvided: signature,
    token: token ?? '',
    windowMilliseconds: String(endpoint.service.windowMinutes * 60_000),
  };
}

import type { Header } from '../model/request.js';
import type { DocumentedError, Service, Variant, Wording } from '../model/suite.js';
import { fill } from '../model/template.js';
import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { Fault, Reception } from './fault.js';
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
    message,
    // Drawn when it is looked at: a verdict only needs the rest.
    get reply() {
      return replyOf(fault, wording, message, reception);
    },
  };
}

function replyOf(fault: Fault, wording: Wording, message: string, reception: Reception): Reply {
  const { service, requestId, clock } = reception.endpoint;
  const known = knownValues(reception);
  const { carrier } = service.family;
  const contentType = wording.contentType ?? carrier.contentType;
  const escape = contentType.includes('json') ? escapeJson : escapeXml;
  const body =
    reception.request.method === 'HEAD'
      ? ''
      : fill(wording.body ?? service.reply.body ?? carrier.body, {
          namespace: escape(service.apiNamespace ?? ''),
          code: escape(wording.code),
          message: escape(message),
          elements: wording.elements
            .map(({ name, value }) => `<${name}>${escape(fill(value, known, fault.values))}</${name}>`)
            .join(''),
          requestId: escape(requestId),
          hostId: escape(known.hostId),
        });
  const checksum = { code: wording.code, crc32: String(crc32(body)) };
  const headers: Header[] = [
    ...[...carrier.headers, ...service.reply.headers, ...wording.headers].map(([name, value]): Header => [
      name,
      fill(value, checksum, known, fault.values),
    ]),
    ...(contentType === '' ? [] : [['content-type', contentType] satisfies Header]),
    ['content-length', String(Buffer.byteLength(body))],
    ['date', clock.toUTCString()],
  ];
  return { status: wording.status, headers, body };
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

function wordingOf(fault: Fault, { endpoint, presented }: Reception): Wording {
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
    // S3's second id is opaque; ours is made of the first.
    get hostId() {
      return createHash('sha256').update(endpoint.requestId).digest('base64');
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

function escapeJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** Quotes stay literal, as in AWS's replies; what XML 1.0 cannot carry (section 2.2) becomes U+FFFD. */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

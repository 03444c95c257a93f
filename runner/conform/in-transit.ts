import {
  firstHeader,
  hasHeader,
  headerValues,
  withoutHeader,
  type Header,
  type WireRequest,
} from '../model/request.js';
import type { Change } from '../model/case.js';
import { fill } from '../model/template.js';
import { percentEncodeText } from '../sigv4/bytes.js';
import { splitQuery, type RawParameter } from '../sigv4/canonical-query.js';
import { generalRules } from '../sigv4/rules.js';
import { amzDate, parseAmzDate } from '../sigv4/time.js';
import { splitTarget } from '../sigv4/url.js';
import { readPresented } from '../service/presented.js';
import type { Credential } from '../service/credential.js';

/** A change in transit found nothing to change: the case's fault, not the signer's. */
export class NothingToChange extends Error {
  override readonly name = 'NothingToChange';
}

/** The signer sends already what the change would make of its request. */
class AlreadySo extends NothingToChange {}

/**
 * The request after these changes on its way.
 * @param mayBeSo what a change would make may stand there already: where the service shall accept it, that is no less
 *   of a proof
 * @throws NothingToChange
 */
export function inTransit(request: WireRequest, changes: readonly Change[], mayBeSo = false): WireRequest {
  return changes.reduce((before, change) => {
    try {
      return apply(before, change);
    } catch (error) {
      if (mayBeSo && error instanceof AlreadySo) return before;
      throw error;
    }
  }, request);
}

function apply(request: WireRequest, change: Change): WireRequest {
  const { path, query } = splitTarget(request.target);
  switch (change.kind) {
    case 'set-method':
      return changed(request, { method: change.method });
    case 'set-path':
      return changed(request, { target: target(change.path, query) });
    case 'set-query':
      return changed(request, { target: target(path, change.query) });
    case 'set-header':
      return setHeader(request, change.header);
    case 'add-header':
      return { ...request, headers: [...request.headers, change.header] };
    case 'remove-header':
      present(request, change.name);
      return { ...request, headers: withoutHeader(request.headers, change.name) };
    case 'set-body':
      return changed(request, { body: change.body });
    case 'move-date': {
      const { date: value } = readPresented(request);
      const date = parseAmzDate(value);
      if (date === null) throw new NothingToChange(`${value} is no date that could be moved`);
      return replaceDate(request, amzDate(new Date(date.getTime() + change.seconds * 1000)));
    }
    case 'set-date':
      return replaceDate(request, fillDate(change.template, readPresented(request).date));
    case 'set-authorization':
      return replaceHeader(request, 'authorization', fillAuthorization(change.template, request));
    case 'move-scope-date':
      return replaceCredential(request, ({ scope }) => ({ scopeDate: movedDay(scope.day, change.days) }));
    case 'set-parameter':
      return changed(request, { target: target(path, setParameter(query, change.parameter)) });
    case 'remove-parameter': {
      const kept = splitQuery(query).filter(({ name }) => name !== change.name);
      if (kept.length === splitQuery(query).length)
        throw new NothingToChange(`there is no parameter ${change.name}`);
      return { ...request, target: target(path, joined(kept)) };
    }
    case 'lower-case-names':
      return changed(request, {
        headers: request.headers.map(([name, value]): Header => [name.toLowerCase(), value]),
      });
    case 'merge-repeats':
      return changed(request, { headers: mergedRepeats(request.headers) });
    case 'set-credential':
      return replaceCredential(request, () => ({}), change.template);
  }
}

/**
 * One header of each name, where the first of that name stood. RFC 9110, section 5.3, leaves open whether a blank
 * stands behind the comma; without one it is the line that was signed.
 */
function mergedRepeats(headers: readonly Header[]): Header[] {
  const first = new Map(headers.toReversed().map((header) => [header[0].toLowerCase(), header]));
  return headers
    .filter((header) => first.get(header[0].toLowerCase()) === header)
    .map(([name]): Header => [name, headerValues(headers, name).join(',')]);
}

/** A header that a presigner moved into the query is changed there. */
function setHeader(request: WireRequest, [name, value]: Header): WireRequest {
  const { path, query } = splitTarget(request.target);
  const moved = splitQuery(query).find((piece) => piece.name.toLowerCase() === name.toLowerCase());
  if (/^x-amz-/i.test(name) && moved !== undefined && !hasHeader(request.headers, name)) {
    return changed(request, { target: target(path, setParameter(query, [moved.name, encoded(value)])) });
  }
  return changed(request, { headers: [...withoutHeader(request.headers, name), [name, value]] });
}

function changed(request: WireRequest, change: Partial<WireRequest>): WireRequest {
  const after = { ...request, ...change };
  const same =
    after.method === request.method &&
    after.target === request.target &&
    Buffer.compare(after.body, request.body) === 0 &&
    JSON.stringify(after.headers) === JSON.stringify(request.headers);
  if (same) throw new AlreadySo('the change leaves the request as it was');
  return after;
}

function target(path: string, query: string): string {
  return query === '' ? path : `${path}?${query}`;
}

function present(request: WireRequest, name: string): string {
  const value = firstHeader(request.headers, name);
  if (value === undefined) throw new NothingToChange(`the signed request has no ${name} header`);
  return value;
}

/** The date of the request, wherever it stands. */
function replaceDate(request: WireRequest, date: string): WireRequest {
  const { path, query } = splitTarget(request.target);
  if (readPresented(request).carrier === 'query') {
    return changed(request, { target: target(path, setParameter(query, ['X-Amz-Date', encoded(date)])) });
  }
  const name = hasHeader(request.headers, 'x-amz-date') ? 'x-amz-date' : 'date';
  return replaceHeader(request, name, date);
}

function replaceHeader(request: WireRequest, name: string, value: string): WireRequest {
  return changed(request, {
    headers: request.headers.map((header) =>
      header[0].toLowerCase() === name ? [header[0], value] : header,
    ),
  });
}

/** {YYYY} {MM} {DD} {hh} {mm} {ss} of the signing time. */
function fillDate(template: string, date: string): string {
  const parts = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/.exec(date);
  if (parts === null) throw new NothingToChange(`x-amz-date: ${date} is no date`);
  const [, YYYY = '', MM = '', DD = '', hh = '', mm = '', ss = ''] = parts;
  return fill(template, { YYYY, MM, DD, hh, mm, ss });
}

function fillAuthorization(template: string, request: WireRequest): string {
  present(request, 'authorization');
  const presented = readPresented(request);
  const credential = presented.parts;
  if (credential === null) throw new NothingToChange('the signed request has no Credential of five parts');
  return fill(template, {
    algorithm: presented.algorithm,
    credential: presented.credential,
    accessKeyId: credential.accessKeyId,
    scopeDate: credential.scope.day,
    region: credential.scope.region,
    service: credential.scope.service,
    terminator: credential.scope.terminator,
    signedHeaders: presented.signedHeaders.join(';'),
    signature: presented.signature,
  });
}

const wholeCredential = '{accessKeyId}/{scopeDate}/{region}/{service}/{terminator}';

/** The Credential, of the Authorization header or of X-Amz-Credential. */
function replaceCredential(
  request: WireRequest,
  parts: (credential: Credential) => Readonly<Record<string, string>>,
  template = wholeCredential,
): WireRequest {
  const presented = readPresented(request);
  const credential = presented.parts;
  if (credential === null) throw new NothingToChange('the signed request has no Credential of five parts');
  const { scope, accessKeyId } = credential;
  const text = fill(template, {
    accessKeyId,
    scopeDate: scope.day,
    region: scope.region,
    service: scope.service,
    terminator: scope.terminator,
    ...parts(credential),
  });
  const { path, query } = splitTarget(request.target);
  return presented.carrier === 'query'
    ? changed(request, { target: target(path, setParameter(query, ['X-Amz-Credential', encoded(text)])) })
    : replaceHeader(
        request,
        'authorization',
        presented.authorization.replace(presented.credential, () => text),
      );
}

function movedDay(day: string, days: number): string {
  const date = parseAmzDate(`${day}T000000Z`);
  if (date === null) throw new NothingToChange(`${day} is no day that could be moved`);
  return amzDate(new Date(date.getTime() + days * 86_400_000)).slice(0, 8);
}

function setParameter(query: string, [name, value]: readonly [string, string]): string {
  const pieces = splitQuery(query);
  const at = pieces.findIndex((piece) => piece.name === name);
  const others = pieces.filter((piece) => piece.name !== name);
  const position = at < 0 ? others.length : pieces.slice(0, at).filter((piece) => piece.name !== name).length;
  return joined(others.toSpliced(position, 0, { name, value, raw: `${name}=${value}` }));
}

function joined(pieces: readonly RawParameter[]): string {
  return pieces.map(({ raw }) => raw).join('&');
}

function encoded(text: string): string {
  return percentEncodeText(text, generalRules.unreserved);
}

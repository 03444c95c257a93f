import { headerValues, withoutHeader, type WireRequest } from '../model/request.js';
import type { Change } from '../model/suite.js';
import { amzDate, parseAmzDate } from '../sigv4/time.js';
import { splitTarget } from '../sigv4/url.js';
import { readPresented } from '../service/presented.js';
import { splitCredential } from '../service/scope.js';

/** A change in transit found nothing to change: the case's fault, not the signer's. */
export class NothingToChange extends Error {
  override readonly name = 'NothingToChange';
}

/**
 * The request after these changes on its way.
 * @throws NothingToChange
 */
export function inTransit(request: WireRequest, changes: readonly Change[]): WireRequest {
  return changes.reduce(apply, request);
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
      return changed(request, {
        headers: [...withoutHeader(request.headers, change.header[0]), change.header],
      });
    case 'add-header':
      return { ...request, headers: [...request.headers, change.header] };
    case 'remove-header':
      present(request, change.name);
      return { ...request, headers: withoutHeader(request.headers, change.name) };
    case 'set-body':
      return changed(request, { body: change.body });
    case 'move-date': {
      const { name, value } = dateHeader(request);
      const date = parseAmzDate(value);
      if (date === null) throw new NothingToChange(`${name}: ${value} is no date that could be moved`);
      return replaceHeader(request, name, amzDate(new Date(date.getTime() + change.seconds * 1000)));
    }
    case 'set-date':
      return replaceHeader(request, 'x-amz-date', fillDate(change.template, present(request, 'x-amz-date')));
    case 'set-authorization':
      return replaceHeader(request, 'authorization', fillAuthorization(change.template, request));
    case 'move-scope-date':
      return replaceHeader(request, 'authorization', movedScopeDate(request, change.days));
  }
}

function changed(request: WireRequest, change: Partial<WireRequest>): WireRequest {
  const after = { ...request, ...change };
  const same =
    after.method === request.method &&
    after.target === request.target &&
    Buffer.compare(after.body, request.body) === 0 &&
    JSON.stringify(after.headers) === JSON.stringify(request.headers);
  if (same) throw new NothingToChange('the change leaves the request as it was');
  return after;
}

function target(path: string, query: string): string {
  return query === '' ? path : `${path}?${query}`;
}

function present(request: WireRequest, name: string): string {
  const value = headerValues(request.headers, name)[0];
  if (value === undefined) throw new NothingToChange(`the signed request has no ${name} header`);
  return value;
}

function dateHeader(request: WireRequest): { name: string; value: string } {
  const name = headerValues(request.headers, 'x-amz-date').length > 0 ? 'x-amz-date' : 'date';
  return { name, value: present(request, name) };
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
  const credential = splitCredential(presented.credential);
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

function movedScopeDate(request: WireRequest, days: number): string {
  const authorization = present(request, 'authorization');
  const credential = splitCredential(readPresented(request).credential);
  const day = credential === null ? null : parseAmzDate(`${credential.scope.day}T000000Z`);
  if (credential === null || day === null)
    throw new NothingToChange('the signed request has no day in its Credential');
  const moved = amzDate(new Date(day.getTime() + days * 86_400_000)).slice(0, 8);
  return authorization.replace(`/${credential.scope.day}/`, `/${moved}/`);
}

function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

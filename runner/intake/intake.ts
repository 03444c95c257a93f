import type { Header, WireRequest } from '../model/request.js';

/** A request that somebody pasted, brought back to what went on the wire. */
export interface Intake {
  /** What the paste was. */
  readonly kind: 'http' | 'curl' | 'har' | 'url';
  /** Host is among the headers. */
  readonly request: WireRequest;
  /** The scheme of its URL; https where the paste does not say. */
  readonly scheme: 'http' | 'https';
  /** false: the paste says nothing of a method, and GET stands for it. */
  readonly knowsMethod: boolean;
  /** What was read into it, in sentences. */
  readonly remarks: readonly string[];
  /** What the service answered, where the paste holds that too; else null. */
  readonly reply: string | null;
}

/** What the reader of a paste is told besides. */
export interface IntakeOptions {
  /** Which entry of a HAR file, from 1; null: the only signed one. */
  readonly entry: number | null;
  /** Stands for the body of the paste; null: the paste's own. */
  readonly body: Uint8Array | null;
}

/** Thrown for a paste that is no request: the message says what is wrong, where, and the cure. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** More is no request of a signer: services refuse far less. */
const mostHeaders = 500;
const mostOfTarget = 32 * 1024;
const mostOfHeaders = 64 * 1024;

/**
 * Sees to it that a header can be one (RFC 9110, section 5).
 * @throws Unreadable
 */
export function checkedHeaders(headers: readonly Header[]): readonly Header[] {
  if (headers.length > mostHeaders) {
    throw new Unreadable(`it has ${headers.length} headers; at most ${mostHeaders} are read`);
  }
  for (const [name] of headers) {
    if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(name)) {
      throw new Unreadable('a header has a name that HTTP does not allow: paste the request as it was sent');
    }
  }
  return headers;
}

/**
 * Sees to it that a request is of a size that a service would look at; its body may be larger.
 * @throws Unreadable
 */
export function checkedSize(intake: Intake): Intake {
  const { target, headers } = intake.request;
  if (target.length > mostOfTarget)
    throw new Unreadable('its URL is longer than 32 KiB, the most that is read');
  const length = headers.reduce((sum, [name, value]) => sum + name.length + value.length, 0);
  if (length > mostOfHeaders)
    throw new Unreadable('its headers are longer than 64 KiB, the most that is read');
  return intake;
}

import { helloResult, reply } from '#validators/protocol.cjs';
import type { SignOutcome } from '../model/adapter.js';
import { ConformError } from '../model/conform-error.js';
import type { UrlRequest } from '../model/request.js';
import type { HelloResult, ProtocolReply } from '../types/protocol.js';
import { protocolVersion } from './hello.js';
import { breachOf, quoted, readSignResult } from './sign-result.js';

/** What a first message is: a hello (null: it knows none), one in another protocol, or none. */
export type HelloReply =
  | { readonly said: HelloResult | null }
  | { readonly otherProtocol: ConformError }
  | { readonly wrong: string };

/** Reads the reply to hello, whose id is 0. @param line that it came in, to quote */
export function readHello(message: unknown, line: string): HelloReply {
  if (!reply(message)) return { wrong: `${breachOf(reply.errors ?? [])}: ${quoted(line)}` };
  const { id, error, result } = message as ProtocolReply;
  if (id !== 0) return { wrong: `hello has the id 0, and this came first: ${quoted(line)}` };
  if (error?.code === -32601) return { said: null };
  if (error !== undefined) return { wrong: `it answered with error ${error.code}: ${error.message}` };
  // Before the rest: another protocol may have other members.
  const protocol = result?.['protocol'];
  if (protocol !== undefined && protocol !== protocolVersion) {
    return { otherProtocol: otherProtocol(JSON.stringify(protocol)) };
  }
  if (!helloResult(result)) {
    return { wrong: `${breachOf(helloResult.errors ?? [], '/result')}: ${quoted(line)}` };
  }
  return { said: result as HelloResult };
}

/**
 * Reads a reply to sign. One whose id is open is that request's, whatever else it says; any other may be
 * anybody's.
 * @param open the requests that wait for a reply, by id
 * @param lastId the latest that was given
 */
export function readReply(
  message: unknown,
  line: string,
  open: ReadonlyMap<number, UrlRequest>,
  lastId: number,
): { readonly id: number; readonly outcome: SignOutcome } | { readonly wrong: string } {
  const id = (message as { id?: unknown } | null)?.id;
  const request = typeof id === 'number' ? open.get(id) : undefined;
  if (typeof id !== 'number' || request === undefined) {
    return { wrong: `${strange(message, id, lastId)}: ${quoted(line)}` };
  }
  const invalid = (breach: string): { id: number; outcome: SignOutcome } => ({
    id,
    outcome: {
      outcome: 'invalid-reply',
      message: `the reply breaks the protocol: ${breach}: ${quoted(line)}`,
    },
  });
  if (!reply(message)) return invalid(breachOf(reply.errors ?? []));
  const { error, result } = message as ProtocolReply;
  if (error !== undefined) {
    return { id, outcome: { outcome: 'adapter-error', message: `error ${error.code}: ${error.message}` } };
  }
  const read = readSignResult(result, request);
  return 'breach' in read ? invalid(read.breach) : { id, outcome: read.outcome };
}

function otherProtocol(said: string): ConformError {
  return new ConformError(
    'protocol-version',
    `the adapter speaks protocol ${said}, this version speaks protocol ${protocolVersion}: take an adapter or a version of sigv4-conform that fits the other`,
  );
}

function strange(message: unknown, id: unknown, lastId: number): string {
  if (typeof message !== 'object' || message === null || Array.isArray(message)) {
    return 'JSON that is no reply object';
  }
  if (id === undefined) return 'JSON without an id, so no reply object';
  if (typeof id === 'number' && Number.isInteger(id) && id >= 0 && id <= lastId) {
    return `a reply to ${id}, which was answered before`;
  }
  return 'a reply to an unknown id (ids are integers and are echoed unchanged)';
}

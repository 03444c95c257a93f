import type { ErrorObject } from 'ajv';
import { signResult } from '#validators/protocol.cjs';
import type { SignOutcome } from '../model/adapter.js';
import type { UrlRequest } from '../model/request.js';
import type { SignResult } from '../types/protocol.js';

/**
 * Reads what a signer answered, checked by the protocol's schema.
 * @param given the request that it was told: what stands where the answer leaves something out
 * @param body the answered body where it does not come as base64; undefined: none
 * @returns the outcome, or a text that says where the schema is broken
 */
export function readSignResult(
  result: unknown,
  given: UrlRequest,
  body?: Uint8Array,
): { readonly outcome: SignOutcome } | { readonly breach: string } {
  const { checked, base64 } = withoutBody(result);
  if (!signResult(checked)) return { breach: breachOf(signResult.errors ?? [], '/result') };
  if (base64 !== undefined && !isBase64(base64)) {
    return { breach: '/result/request/bodyBase64 must be base64 with padding (schema: signedRequest)' };
  }
  const said = checked as SignResult;
  if (said.outcome === 'refused') {
    return { outcome: { outcome: 'refused', message: said.message ?? 'no reason given' } };
  }
  if (said.outcome === 'unsupported') {
    const { feature = '', message = 'no reason given' } = said;
    return { outcome: { outcome: 'unsupported', feature, message } };
  }
  const { method, url, headers = [] } = said.request ?? {};
  const request: UrlRequest = {
    method: method ?? given.method,
    url: url ?? given.url,
    headers,
    body: body ?? (base64 === undefined ? given.body : Uint8Array.from(Buffer.from(base64, 'base64'))),
  };
  return { outcome: { outcome: 'signed', request, trace: said.trace ?? null } };
}

/**
 * Takes a text out of request.bodyBase64, to be checked on its own: the schema's pattern overflows the stack
 * on a body of some megabytes, which are allowed. Anything but a text is left for the schema to find.
 */
function withoutBody(result: unknown): { checked: unknown; base64?: string } {
  const request = (result as { request?: { bodyBase64?: unknown } | null } | null)?.request;
  if (typeof request?.bodyBase64 !== 'string') return { checked: result };
  const { bodyBase64, ...rest } = request;
  return { checked: { ...(result as object), request: rest }, base64: bodyBase64 };
}

/** RFC 4648, section 4, with padding. */
function isBase64(text: string): boolean {
  const digits = text.replace(/={1,2}$/, '');
  return text.length % 4 === 0 && !/[^A-Za-z0-9+/]/.test(digits);
}

/** Where and how a message breaks its schema: the first fault, its place in the message and in the schema. */
export function breachOf(errors: readonly ErrorObject[], prefix = ''): string {
  // An `if` only says that its branch failed; the branch's own error says why.
  const error = errors.find(({ keyword }) => keyword !== 'if') ?? errors[0];
  if (error === undefined) return 'it does not match the schema';
  const allowed = (error.params as { allowedValues?: unknown[] }).allowedValues;
  const values = allowed === undefined ? '' : `: ${allowed.map((value) => JSON.stringify(value)).join(', ')}`;
  const place = `${prefix}${error.instancePath}`;
  return `${place === '' ? 'the message' : place} ${error.message ?? 'is wrong'}${values} (schema: ${error.schemaPath})`;
}

/** A line as a message quotes it: shortened to 200 characters, control characters escaped. */
export function quoted(line: string): string {
  const head = JSON.stringify(line.slice(0, 200)).slice(1, -1).replaceAll('\\"', '"');
  return line.length > 200 ? `${head}… (${line.length} characters)` : head;
}

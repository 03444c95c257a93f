import type { WorkerAnswer } from './worker-messages.js';

/** One more than the protocol takes: enough for the schema to see that it is too many. */
const mostHeaders = 1001;
/** The most bytes of a body: what a line of the protocol could carry. */
const mostBody = 16 * 1024 * 1024;

/**
 * Takes from a returned value what a SignedRequest may have, headers as pairs, so that it can be handed over
 * and checked by the protocol's schema. Whatever is wrong in it stays wrong.
 */
export function pickSignedRequest(value: unknown): WorkerAnswer {
  if (typeof value !== 'object' || value === null) {
    return nonsense(`sign returned ${kindOf(value)}, not a SignedRequest ({ method, url, headers, body? })`);
  }
  const { method, url, headers, body, trace } = value as Record<string, unknown>;
  if (body !== undefined && !(body instanceof Uint8Array) && typeof body !== 'string') {
    return nonsense(`body is ${kindOf(body)}, not a Uint8Array or a string`);
  }
  if (body !== undefined && Buffer.byteLength(body) > mostBody) {
    return nonsense(`body has more than ${mostBody / 1024 / 1024} MiB`);
  }
  return {
    kind: 'returned',
    request: {
      ...(method === undefined ? {} : { method }),
      ...(url === undefined ? {} : { url }),
      ...(headers === undefined ? {} : { headers: headerPairs(headers) }),
    },
    ...(body === undefined ? {} : { body: Uint8Array.from(Buffer.from(body)) }),
    ...(trace === undefined ? {} : { trace: pickTrace(trace) }),
  };
}

function headerPairs(headers: unknown): unknown {
  if (typeof headers !== 'object' || headers === null) return headers;
  if (Symbol.iterator in headers) return [...firstOf(headers as Iterable<unknown>, mostHeaders)];
  return Object.entries(headers).flatMap(([name, value]: [string, unknown]) =>
    Array.isArray(value) ? value.map((one: unknown) => [name, one]) : [[name, value]],
  );
}

function* firstOf(items: Iterable<unknown>, most: number): Generator {
  let count = 0;
  for (const item of items) {
    if (count++ === most) return;
    yield item;
  }
}

function pickTrace(trace: unknown): unknown {
  if (typeof trace !== 'object' || trace === null) return trace;
  const { canonicalRequest, stringToSign } = trace as Record<string, unknown>;
  return {
    ...(canonicalRequest === undefined ? {} : { canonicalRequest }),
    ...(stringToSign === undefined ? {} : { stringToSign }),
  };
}

function nonsense(message: string): WorkerAnswer {
  return { kind: 'nonsense', message };
}

function kindOf(value: unknown): string {
  return value === null || value === undefined ? String(value) : `a ${typeof value}`;
}

import { helloOf } from '#lib/runner/adapter/hello.js';
import type { AttachedAdapter, Hello, SignOutcome } from '#lib/runner/model/adapter.js';
import type { Header } from '#lib/runner/model/request.js';
import type { Operation, SigningInput } from '#lib/runner/model/signing.js';

/** What a function that signs in process may give back: a request, or any other outcome. */
export type Signs = (
  input: SigningInput,
  call: number,
  operation: Operation,
) => SignedParts | Promise<SignedParts>;

export type SignedParts =
  | { method?: string; url?: string; headers: readonly Header[]; body?: Uint8Array | string }
  | Exclude<SignOutcome, { outcome: 'signed' }>;

/** An adapter around a function, without worker or process: for tests of what stands above the adapters. */
export function inProcess(
  sign: Signs,
  parts: Partial<AttachedAdapter> & { hello?: Hello } = {},
): AttachedAdapter {
  let calls = 0;
  return {
    kind: 'module',
    spec: 'in-process',
    hello: helloOf({ protocol: 1, operations: ['sign', 'presign'], features: [...everything] }, 'in-process'),
    window: 8,
    call: (operation, input) => {
      const id = ++calls;
      return { id, outcome: outcomeOf(sign, input, id, operation) };
    },
    warnings: () => [],
    unstable: () => false,
    close: () => Promise.resolve([]),
    ...parts,
  };
}

async function outcomeOf(
  sign: Signs,
  input: SigningInput,
  call: number,
  operation: Operation,
): Promise<SignOutcome> {
  try {
    const signed = await sign(input, call, operation);
    if ('outcome' in signed) return signed;
    const { method, url, headers, body } = signed;
    return {
      outcome: 'signed',
      request: {
        method: method ?? input.request.method,
        url: url ?? input.request.url,
        headers,
        body: body === undefined ? input.request.body : Buffer.from(body),
      },
      trace: null,
    };
  } catch (error) {
    return { outcome: 'adapter-error', message: String(error) };
  }
}

const everything = [
  'session-token',
  'unsigned-payload',
  's3-path',
  'unnormalized-path',
  'duplicate-headers',
  'host-header',
  'binary-query',
  'content-sha256-header',
  'unsigned-session-token',
];

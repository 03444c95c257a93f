import type { WireRequest } from '#lib/runner/model/request.js';
import { limits, type Limits } from '#lib/runner/wire/limits.js';
import { listen, type Answerer, type Listener, type Unreadable } from '#lib/runner/wire/listener.js';

/** A listener on loopback, and what it was told. */
export interface Heard {
  readonly listener: Listener;
  readonly requests: WireRequest[];
  readonly unreadable: Unreadable[];
  readonly broken: unknown[];
}

const open: Listener[] = [];

/** A listener at a free port that answers `<method> <target> <length of the body>`. */
export async function heard(
  parts: {
    readonly limits?: Partial<Limits>;
    readonly answer?: Answerer['answer'];
    readonly certificate?: { readonly key: string; readonly cert: string };
  } = {},
): Promise<Heard> {
  const requests: WireRequest[] = [];
  const unreadable: Unreadable[] = [];
  const broken: unknown[] = [];
  const listener = await listen(
    { host: '127.0.0.1', port: 0, certificate: parts.certificate ?? null },
    {
      answer: (request) => {
        requests.push(request);
        return (parts.answer ?? echo)(request);
      },
      unreadable: (what) => unreadable.push(what),
      broken: (error) => broken.push(error),
    },
    { ...limits, ...parts.limits },
  );
  open.push(listener);
  return { listener, requests, unreadable, broken };
}

/** Closes all that were opened. */
export async function closeAll(): Promise<void> {
  await Promise.all(open.splice(0).map((listener) => listener.close()));
}

function echo({ method, target, body }: WireRequest) {
  const text = `${method} ${target} ${body.length}`;
  return { status: 200, headers: [['content-length', String(Buffer.byteLength(text))] as const], body: text };
}

import { Agent, request, type ClientRequest, type IncomingMessage } from 'node:http';
import type { LookupFunction } from 'node:net';
import type { HttpAddress } from './http-address.js';
import type { Fault } from './life.js';
import { lineLimit } from './line-reader.js';
import { quoted } from './sign-result.js';

/**
 * Milliseconds that a connection is kept with nothing on it. Shorter than any common server keeps it, so that none
 * is closed in the very moment when it is used again.
 */
const idleMs = 1000;

/** What a server answered. */
export interface HttpReply {
  readonly status: number;
  readonly reason: string;
  /** The Location header; null if there is none. */
  readonly location: string | null;
  readonly body: string;
}

/** No whole reply came. */
export class HttpFault extends Error {
  override readonly name = 'HttpFault';

  constructor(
    readonly outcome: Extract<Fault['outcome'], 'crashed' | 'invalid-reply'>,
    message: string,
  ) {
    super(message);
  }
}

/** The connections to one server: kept alive, without a proxy, to this machine only. */
export class HttpConnections {
  private readonly agent = new Agent({ keepAlive: true, timeout: idleMs });
  private readonly open = new Set<ClientRequest>();

  constructor(private readonly address: HttpAddress) {}

  /**
   * Posts a message, and reads the whole reply, at most 16 MiB.
   * @param keeps false: on a connection of its own
   * @throws HttpFault: refused, cut off, too long, or no HTTP
   */
  async post(message: object, keeps = true): Promise<HttpReply> {
    const body = Buffer.from(JSON.stringify(message));
    const { host, port, path } = this.address;
    const asking = request({
      method: 'POST',
      host,
      port,
      path,
      agent: keeps && this.agent,
      lookup: loopback,
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        'content-length': body.length,
      },
    });
    this.open.add(asking);
    try {
      return await new Promise<HttpReply>((resolve, reject) => {
        asking.on('error', (error) => reject(faultOf(error, asking.reusedSocket)));
        asking.on('response', (response) => {
          readReply(response).then(resolve, (error: unknown) => reject(faultOf(error as Error, false)));
        });
        asking.end(body);
      });
    } catch (error) {
      asking.destroy();
      throw error;
    } finally {
      this.open.delete(asking);
    }
  }

  /** Cuts off what is open; each such post ends in a fault. */
  close(): void {
    for (const asking of this.open) asking.destroy();
    this.agent.destroy();
  }
}

async function readReply(response: IncomingMessage): Promise<HttpReply> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > lineLimit) {
      const head = Buffer.concat(chunks).subarray(0, 200).toString('utf8');
      throw new HttpFault(
        'invalid-reply',
        `a reply of more than ${lineLimit / 1024 / 1024} MiB: ${quoted(head)}…`,
      );
    }
  }
  return {
    status: response.statusCode ?? 0,
    reason: response.statusMessage ?? '',
    location: response.headers.location ?? null,
    body: Buffer.concat(chunks).toString('utf8'),
  };
}

function faultOf(error: Error, wasUsedBefore: boolean): HttpFault {
  if (error instanceof HttpFault) return error;
  const code = (error as NodeJS.ErrnoException).code ?? error.message;
  if (code === 'ECONNREFUSED') {
    return new HttpFault('crashed', 'the connection was refused (ECONNREFUSED): nobody listens there');
  }
  if (code.startsWith('HPE_')) {
    return new HttpFault('invalid-reply', `what came back is no HTTP reply (${code}: ${error.message})`);
  }
  const cure = wasUsedBefore
    ? '; a server that closes a connection after its reply has to say "Connection: close" in it'
    : '';
  return new HttpFault('crashed', `the connection ended before the reply was whole (${code})${cure}`);
}

/** `localhost` is this machine, whatever a resolver makes of it. */
const loopback: LookupFunction = (_host, { all }, done) => {
  if (all === true) {
    done(null, [
      { address: '127.0.0.1', family: 4 },
      { address: '::1', family: 6 },
    ]);
  } else done(null, '127.0.0.1', 4);
};

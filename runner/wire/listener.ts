import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { Socket } from 'node:net';
import { ConformError } from '../model/conform-error.js';
import type { Header, WireRequest } from '../model/request.js';
import { arrivedRequest } from './arrival.js';
import { Bodies, TooLarge } from './bodies.js';
import { limits as usual, type Limits } from './limits.js';

/** A reply to be sent: its body is text, UTF-8. */
export interface WireReply {
  readonly status: number;
  readonly headers: readonly Header[];
  readonly body: string;
}

/** What came that is no request that could be answered. */
export interface Unreadable {
  /** What is wrong with it, in half a sentence. */
  readonly why: string;
  /** What it was answered with; null: the connection was cut. */
  readonly status: number | null;
}

/** Who answers what arrives. */
export interface Answerer {
  /** @returns the reply; what is thrown is answered by 500 and handed to `broken` */
  readonly answer: (request: WireRequest) => WireReply | Promise<WireReply>;
  readonly unreadable: (what: Unreadable) => void;
  /** Our own fault: nothing of what a client sends may lead here. */
  readonly broken: (error: unknown) => void;
}

/** Where a listener listens. */
export interface ListenAt {
  /** An address of this machine; loopback, unless somebody said otherwise. */
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  /** PEM; null: HTTP. */
  readonly certificate: { readonly key: string; readonly cert: string } | null;
}

/** A listener that is open. */
export interface Listener {
  readonly port: number;
  /** Stops listening, lets answers under way go out for a moment and ends every connection. */
  close(): Promise<void>;
}

/** Milliseconds for answers that are under way when a listener closes. */
const closingMs = 200;

/**
 * Opens an HTTP/1.1 listener.
 * @throws ConformError usage: the port is taken, or the address is none of this machine
 */
export async function listen(at: ListenAt, answerer: Answerer, limits: Limits = usual): Promise<Listener> {
  const bodies = new Bodies(limits);
  const take = (message: IncomingMessage, response: ServerResponse): void => {
    void answered(message, response, answerer, bodies);
  };
  const options = {
    maxHeaderSize: limits.head,
    headersTimeout: limits.headMs,
    requestTimeout: limits.requestMs,
    keepAliveTimeout: limits.idleMs,
    connectionsCheckingInterval: limits.checkMs,
    // What a client must not send is refused, not repaired.
    insecureHTTPParser: false,
    noDelay: true,
  };
  const server: Server =
    at.certificate === null ? createServer(options) : createSecureServer({ ...options, ...at.certificate });
  // Node drops what is above its count without a word: the size limit is what counts.
  server.maxHeadersCount = 0;
  server.maxConnections = limits.connections;
  server.on('request', take);
  // The body is asked for only if its length is one that we take.
  server.on('checkContinue', (message, response) => {
    if (bodies.refuses(message) === null) response.writeContinue();
    take(message, response);
  });
  server.on('checkExpectation', (_message, response: ServerResponse) => {
    answerer.unreadable({ why: 'it expects something other than 100-continue', status: 417 });
    response.writeHead(417, { connection: 'close' }).end();
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) =>
    refuse(error, socket, answerer.unreadable),
  );
  server.on('tlsClientError', () => undefined);
  await opened(server, at);
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : at.port,
    close: () => closed(server),
  };
}

async function answered(
  message: IncomingMessage,
  response: ServerResponse,
  { answer, unreadable, broken }: Answerer,
  bodies: Bodies,
): Promise<void> {
  let held: number | null = null;
  try {
    const body = await bodies.read(message);
    if (body === null) return;
    held = body.length;
    const reply = await answer(arrivedRequest(message, body));
    response.sendDate = false;
    send(response, reply);
  } catch (error) {
    if (error instanceof TooLarge) {
      unreadable({ why: error.message, status: error.status });
      response.writeHead(error.status, { connection: 'close', 'content-length': 0 }).end();
      // What is still being sent is not waited for.
      response.on('finish', () => message.socket.destroySoon());
      return;
    }
    broken(error);
    if (!response.headersSent) response.writeHead(500, { connection: 'close' });
    response.end();
  } finally {
    if (held !== null) bodies.release(held);
  }
}

function send(response: ServerResponse, { status, headers, body }: WireReply): void {
  response.writeHead(
    status,
    headers.flatMap(([name, value]) => [name, headerText(value)]),
  );
  response.end(body);
}

/** A value of a request may stand in one of a reply: whatever ends a line or is no byte there is taken out. */
function headerText(value: string): string {
  return Buffer.from(value, 'utf8')
    .toString('latin1')
    .replace(/[^\t\u0020-\u007e\u0080-\u00ff]/g, '');
}

const whys: Readonly<Record<string, readonly [status: number, why: string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'its request line and headers are too long'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, 'its chunk extensions are too long'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'it was sent too slowly'],
};

/** What node:http cannot read as a request, or was sent too slowly. */
function refuse(error: NodeJS.ErrnoException, socket: Socket, unreadable: (what: Unreadable) => void): void {
  // A connection that was reset, or one that its client closed, asks for nothing.
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, why] = whys[error.code ?? ''] ?? [
    400,
    `it is no HTTP/1.1 request (${error.code ?? error.message})`,
  ];
  unreadable({ why, status });
  const phrase = { 400: 'Bad Request', 408: 'Request Timeout', 413: 'Content Too Large' }[status];
  const line = `HTTP/1.1 ${status} ${phrase ?? 'Request Header Fields Too Large'}`;
  socket.end(`${line}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
  socket.destroySoon();
}

function opened(server: Server, { host, port }: ListenAt): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const said =
        error.code === 'EADDRINUSE'
          ? `port ${port} of ${host} is taken: another server listens there. Name another with --port, or --port 0 for any that is free`
          : `cannot listen on ${host}, port ${port}: ${error.message}`;
      reject(new ConformError('usage', said));
    });
    server.listen({ host, port }, resolve);
  });
}

async function closed(server: Server): Promise<void> {
  const gone = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), closingMs);
  await gone;
  clearTimeout(timer);
}

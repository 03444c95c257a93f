import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerOptions,
  type ServerResponse,
} from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { ConformError } from '../model/conform-error.js';
import type { WireRequest } from '../model/request.js';
import { arrivedRequest } from './arrival.js';
import { Bodies, TooLarge } from './bodies.js';
import { limits as usual, type Limits } from './limits.js';
import { Parting } from './parting.js';
import { Replies, type WireReply } from './reply.js';
import { refusalOf, withoutTls, type ParseError, type Refusal, type Unreadable } from './unreadable.js';

export type { Unreadable } from './unreadable.js';

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
  const server =
    at.certificate === null ? createServer(options(limits)) : secureServer(at.certificate, limits);
  server.maxConnections = limits.connections;
  // Whoever reads no answers, or says nothing at all, is cut off.
  server.timeout = limits.requestMs;
  // Node drops what is above its count without a word: the size limit is what counts.
  server.maxHeadersCount = 0;
  new Reception(answerer, limits).attend(server);
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await opened(server, at);
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : at.port,
    close: () => closed(server, sockets),
  };
}

function options(limits: Limits): ServerOptions {
  return {
    maxHeaderSize: limits.head,
    headersTimeout: limits.headMs,
    requestTimeout: limits.requestMs,
    keepAliveTimeout: limits.idleMs,
    connectionsCheckingInterval: limits.checkMs,
    // What a client must not send is refused, not repaired.
    insecureHTTPParser: false,
    // We refuse it ourselves, and tell.
    requireHostHeader: false,
    noDelay: true,
  };
}

function secureServer(certificate: NonNullable<ListenAt['certificate']>, limits: Limits): Server {
  return createSecureServer({ ...options(limits), ...certificate, handshakeTimeout: limits.headMs });
}

/** What becomes of everything that a server hears. */
class Reception {
  private readonly bodies: Bodies;
  private readonly parting: Parting;
  private readonly replies = new Replies((response, error) => this.fail(response, error));

  constructor(
    private readonly answerer: Answerer,
    limits: Limits,
  ) {
    this.bodies = new Bodies(limits);
    this.parting = new Parting(limits.lingerMs);
  }

  attend(server: Server): void {
    server.on('request', (message, response) => this.take(message, response));
    // The body is asked for only if its length is one that we take.
    server.on('checkContinue', (message, response) => {
      if (this.bodies.refuses(message) === null) response.writeContinue();
      this.take(message, response);
    });
    server.on('checkExpectation', (message: IncomingMessage, response: ServerResponse) => {
      this.parting.expects(response, message.socket);
      this.refuse(
        message.socket,
        { status: 417, why: 'it expects something other than 100-continue' },
        response,
      );
      message.resume();
    });
    server.on('connect', (_message, socket: Duplex) => {
      this.refuse(socket, {
        status: 405,
        why: 'it takes this for a proxy (CONNECT): name it as the endpoint',
      });
      socket.resume();
    });
    server.on('clientError', (error: ParseError, socket: Duplex) => {
      const asksForNothing = error.code === 'ECONNRESET' || !socket.writable;
      // node:https says failed handshakes here as well as below.
      if (asksForNothing || /^ERR_(?:SSL|TLS)_/.test(error.code ?? '')) {
        if (!this.parting.has(socket)) socket.destroy();
      } else this.refuse(socket, refusalOf(error));
    });
    server.on('tlsClientError', (error: NodeJS.ErrnoException) => {
      const what = withoutTls(error);
      if (what !== null) this.answerer.unreadable(what);
    });
  }

  private take(message: IncomingMessage, response: ServerResponse): void {
    const { socket } = message;
    if (this.parting.has(socket)) return;
    this.parting.expects(response, socket);
    const refusal = headRefusal(message);
    if (refusal !== null) {
      this.refuse(socket, refusal, response);
      message.resume();
      return;
    }
    this.bodies.read(message, (body) => {
      if (!(body instanceof TooLarge)) {
        this.reply(message, body, response);
        return;
      }
      this.refuse(socket, { status: body.status, why: body.message }, response);
      message.resume();
    });
  }

  private reply(message: IncomingMessage, body: Buffer, response: ServerResponse): void {
    const release = () => this.bodies.release(body.length);
    try {
      const reply = this.answerer.answer(arrivedRequest(message, body));
      if (reply instanceof Promise) {
        reply
          .then((made) => this.replies.add(response, made))
          .catch((error: unknown) => this.fail(response, error))
          .finally(release);
        return;
      }
      this.replies.add(response, reply);
    } catch (error) {
      this.fail(response, error);
    }
    release();
  }

  private fail(response: ServerResponse, error: unknown): void {
    this.answerer.broken(error);
    if (!response.headersSent) response.writeHead(500, 'Internal Server Error', { connection: 'close' });
    response.end();
  }

  private refuse(socket: Duplex, refusal: Refusal, instead?: ServerResponse): void {
    if (this.parting.has(socket)) return;
    this.answerer.unreadable(refusal);
    this.parting.part(socket, refusal.status, instead);
  }
}

/** What node:http lets through and no server should (RFC 9112, section 3.2). */
function headRefusal({ httpVersion, headers }: IncomingMessage): Refusal | null {
  if (httpVersion !== '1.1' && httpVersion !== '1.0') {
    return { status: 400, why: `it is of HTTP/${httpVersion}, and this port speaks HTTP/1.1` };
  }
  return headers.host === undefined && httpVersion === '1.1'
    ? { status: 400, why: 'it has no Host header' }
    : null;
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

async function closed(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  const gone = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  // Also those that are no HTTP yet, or no more: a handshake under way, a last word.
  const timer = setTimeout(() => sockets.forEach((socket) => socket.destroy()), closingMs);
  await gone;
  clearTimeout(timer);
}

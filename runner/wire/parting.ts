import { STATUS_CODES, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/** Milliseconds that earlier answers of a connection have to go out before its last word. */
const patienceMs = 1_000;

/**
 * Ends connections with a last word. A connection that is closed while its client still sends is reset, and the
 * client may never read why; so what still comes is read for a while, and thrown away (RFC 9112, section 9.6).
 */
export class Parting {
  /** The last two responses of a connection: they go out in their order, and only the last request can be half. */
  private readonly latest = new WeakMap<Duplex, { last: ServerResponse; before: ServerResponse | null }>();
  private readonly parted = new WeakSet<Duplex>();

  /** @param lingerMs milliseconds that a client has to read its answer and hang up */
  constructor(private readonly lingerMs: number) {}

  /** Whether the connection has had its last word: whatever else comes is nothing to be answered. */
  has(socket: Duplex): boolean {
    return this.parted.has(socket);
  }

  /** A request came: its answer goes out before any last word. */
  expects(response: ServerResponse, socket: Duplex): void {
    const known = this.latest.get(socket);
    if (known === undefined) this.latest.set(socket, { last: response, before: null });
    else {
      known.before = known.last;
      known.last = response;
    }
  }

  /**
   * Says the last word once the requests before have their answers.
   * @param instead the response that it takes the place of
   */
  part(socket: Duplex, status: number, instead?: ServerResponse): void {
    if (this.parted.has(socket)) return;
    this.parted.add(socket);
    socket.on('error', () => socket.destroy());
    const { last, before = null } = this.latest.get(socket) ?? {};
    // A request that is not here whole has no answer to wait for.
    const isWhole = last !== undefined && last !== instead && last.req.complete;
    const awaited = isWhole ? last : before;
    if (awaited === null || awaited.closed) {
      this.lastWord(socket, status);
      return;
    }
    const timer = setTimeout(() => socket.destroy(), patienceMs);
    awaited.on('close', () => {
      clearTimeout(timer);
      this.lastWord(socket, status);
    });
  }

  private lastWord(socket: Duplex, status: number): void {
    if (socket.destroyed || !socket.writable) {
      socket.destroy();
      return;
    }
    const phrase = STATUS_CODES[status] ?? '';
    socket.end(`HTTP/1.1 ${status} ${phrase}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
    const timer = setTimeout(() => socket.destroy(), this.lingerMs);
    socket.on('end', () => socket.destroy());
    socket.on('close', () => clearTimeout(timer));
  }
}

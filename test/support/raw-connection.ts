import { connect, type Socket } from 'node:net';

/** A reply as it stood on the wire. */
export interface RawReply {
  readonly status: number;
  /** In their order, names as sent. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
}

/** The value of a reply's header; undefined if it has none of that name. */
export function headerOf({ headers }: RawReply, wanted: string): string | undefined {
  return headers.find(([name]) => name.toLowerCase() === wanted.toLowerCase())?.[1];
}

/** A connection that sends bytes as they are given: no HTTP library tidies them. */
export class RawConnection {
  private received = Buffer.alloc(0);
  private over = false;
  private wake: () => void = () => undefined;
  /** The code of the error that ended it, such as ECONNRESET; null: none did. */
  fault: string | null = null;

  private constructor(readonly socket: Socket) {
    socket.on('data', (bytes) => {
      this.received = Buffer.concat([this.received, bytes]);
      this.wake();
    });
    socket.on('error', (error: NodeJS.ErrnoException) => (this.fault = error.code ?? error.message));
    for (const event of ['end', 'close'] as const) {
      socket.on(event, () => {
        this.over = true;
        this.wake();
      });
    }
  }

  static to(port: number, host = '127.0.0.1'): Promise<RawConnection> {
    return new Promise((resolve, reject) => {
      const socket = connect({ port, host, allowHalfOpen: true, noDelay: true });
      socket.once('error', reject);
      socket.once('connect', () => {
        socket.off('error', reject);
        resolve(new RawConnection(socket));
      });
    });
  }

  send(...pieces: readonly (string | Uint8Array)[]): this {
    for (const piece of pieces) this.socket.write(piece);
    return this;
  }

  /** Sends no more, and goes on reading. */
  finish(): this {
    this.socket.end();
    return this;
  }

  /** @param toHead what it answers is HEAD: it has no body. @throws Error if the connection ends before it is whole */
  async reply(toHead = false): Promise<RawReply> {
    for (;;) {
      const whole = parsed(this.received, toHead);
      if (whole !== null) {
        this.received = this.received.subarray(whole.length);
        return whole.reply;
      }
      if (this.over) throw new Error(`no whole reply: "${this.received.toString('latin1')}" (${this.fault})`);
      await this.change();
    }
  }

  /** Waits until the server has closed the connection; gives what came and was not read. */
  async end(): Promise<string> {
    while (!this.over) await this.change();
    this.socket.destroy();
    return this.received.toString('latin1');
  }

  close(): void {
    this.socket.destroy();
  }

  private change(): Promise<void> {
    return new Promise((resolve) => (this.wake = resolve));
  }
}

function parsed(bytes: Buffer, toHead: boolean): { reply: RawReply; length: number } | null {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return null;
  const [line = '', ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n');
  const headers = lines.map((one) => {
    const mark = one.indexOf(': ');
    return [one.slice(0, mark), one.slice(mark + 2)] as const;
  });
  const status = Number(line.split(' ')[1]);
  const announced = headers.find(([name]) => name.toLowerCase() === 'content-length')?.[1];
  const size = toHead || status < 200 || status === 204 ? 0 : Number(announced ?? Number.NaN);
  if (Number.isNaN(size)) throw new Error(`a reply without content-length: ${line}`);
  const length = end + 4 + size;
  if (bytes.length < length) return null;
  return { reply: { status, headers, body: Buffer.from(bytes.subarray(end + 4, length)) }, length };
}

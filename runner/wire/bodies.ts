import type { IncomingMessage } from 'node:http';
import type { Limits } from './limits.js';

/** A body that is not taken. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';

  constructor(
    readonly status: 413 | 503,
    message: string,
  ) {
    super(message);
  }
}

/** Reads bodies, and holds no more of them at once than the limits allow. */
export class Bodies {
  private held = 0;

  constructor(private readonly limits: Pick<Limits, 'body' | 'bodies'>) {}

  /** Why a body of the announced length is not taken; null if it is. */
  refuses({ headers }: IncomingMessage): TooLarge | null {
    const announced = Number(headers['content-length'] ?? 0);
    if (announced > this.limits.body) return tooLong(this.limits.body);
    return this.held + announced > this.limits.bodies ? tooMany() : null;
  }

  /**
   * Reads the body of a request; whoever has it gives it back by `release`. The connection stays open whatever
   * happens, so that a refusal can be answered.
   * @param take called at once where there is no body, as with most requests; with TooLarge what still comes is left
   *   unread; never called where the client goes away in the midst of it
   */
  read(message: IncomingMessage, take: (body: Buffer | TooLarge) => void): void {
    const { headers } = message;
    if (headers['content-length'] === undefined && headers['transfer-encoding'] === undefined) {
      take(empty);
      return;
    }
    const refusal = this.refuses(message);
    if (refusal === null) this.collect(message, take);
    else take(refusal);
  }

  release(length: number): void {
    this.held -= length;
  }

  private collect(message: IncomingMessage, take: (body: Buffer | TooLarge) => void): void {
    const chunks: Buffer[] = [];
    let length = 0;
    let isSettled = false;
    const settle = (body: Buffer | TooLarge | null): void => {
      if (isSettled) return;
      isSettled = true;
      message.off('data', gather);
      // Nobody gives back what nobody got.
      if (!Buffer.isBuffer(body)) this.held -= length;
      if (body !== null) take(body);
    };
    const gather = (chunk: Buffer): void => {
      length += chunk.length;
      this.held += chunk.length;
      if (length > this.limits.body) settle(tooLong(this.limits.body));
      else if (this.held > this.limits.bodies) settle(tooMany());
      else chunks.push(chunk);
    };
    const gone = () => settle(null);
    message.on('data', gather);
    message.on('error', gone);
    message.on('close', gone);
    message.on('end', () => settle(whole(chunks)));
  }
}

/** Most bodies come in one piece. */
function whole(chunks: readonly Buffer[]): Buffer {
  const [first, second] = chunks;
  return first !== undefined && second === undefined ? first : Buffer.concat(chunks);
}

const empty = Buffer.alloc(0);

function tooLong(most: number): TooLarge {
  return new TooLarge(413, `its body is longer than ${most / 1024 / 1024} MiB, the most that is read`);
}

function tooMany(): TooLarge {
  return new TooLarge(503, 'too many bodies are being sent at once');
}

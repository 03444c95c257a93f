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
   * The body of a request; whoever has it gives it back by `release`. The connection stays open whatever happens, so
   * that a refusal can be answered.
   * @returns null if the client went away in the midst of it; most requests have none, and nobody waits for it
   * @throws TooLarge at once, or later by the promise; what still comes is left unread
   */
  read(message: IncomingMessage): Buffer | Promise<Buffer | null> {
    const { headers } = message;
    if (headers['content-length'] === undefined && headers['transfer-encoding'] === undefined) return empty;
    const refusal = this.refuses(message);
    if (refusal !== null) throw refusal;
    return this.collected(message);
  }

  release(length: number): void {
    this.held -= length;
  }

  private collected(message: IncomingMessage): Promise<Buffer | null> {
    return new Promise((resolve, reject) => {
      const chunks: Buffer[] = [];
      let length = 0;
      let settled = false;
      const settle = (outcome: () => void): void => {
        if (settled) return;
        settled = true;
        message.off('data', take);
        outcome();
      };
      const fail = (outcome: () => void): void => {
        settle(() => {
          this.held -= length;
          outcome();
        });
      };
      const take = (chunk: Buffer): void => {
        length += chunk.length;
        this.held += chunk.length;
        if (length > this.limits.body) fail(() => reject(tooLong(this.limits.body)));
        else if (this.held > this.limits.bodies) fail(() => reject(tooMany()));
        else chunks.push(chunk);
      };
      message.on('data', take);
      message.on('error', () => fail(() => resolve(null)));
      message.on('close', () => fail(() => resolve(null)));
      message.on('end', () => settle(() => resolve(Buffer.concat(chunks))));
    });
  }
}

const empty = Buffer.alloc(0);

function tooLong(most: number): TooLarge {
  return new TooLarge(413, `its body is longer than ${most / 1024 / 1024} MiB, the most that is read`);
}

function tooMany(): TooLarge {
  return new TooLarge(503, 'too many bodies are being sent at once');
}

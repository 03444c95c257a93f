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
   * The body of a request; whoever has it gives it back by `release`.
   * @returns null if the client went away in the midst of it
   * @throws TooLarge
   */
  async read(message: IncomingMessage): Promise<Buffer | null> {
    const refusal = this.refuses(message);
    if (refusal !== null) throw refusal;
    // Most requests have none: no promise is waited for.
    if (
      message.headers['content-length'] === undefined &&
      message.headers['transfer-encoding'] === undefined
    ) {
      return empty;
    }
    const chunks: Buffer[] = [];
    let length = 0;
    try {
      for await (const chunk of message as AsyncIterable<Buffer>) {
        length += chunk.length;
        this.held += chunk.length;
        if (length > this.limits.body) throw tooLong(this.limits.body);
        if (this.held > this.limits.bodies) throw tooMany();
        chunks.push(chunk);
      }
      return Buffer.concat(chunks);
    } catch (error) {
      this.held -= length;
      if (error instanceof TooLarge) throw error;
      return null;
    }
  }

  release(length: number): void {
    this.held -= length;
  }
}

const empty = Buffer.alloc(0);

function tooLong(most: number): TooLarge {
  return new TooLarge(413, `its body is longer than ${most / 1024 / 1024} MiB, the most that is read`);
}

function tooMany(): TooLarge {
  return new TooLarge(503, 'too many bodies are being sent at once');
}

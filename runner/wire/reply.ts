import type { ServerResponse } from 'node:http';
import type { Header } from '../model/request.js';

/** A reply to be sent: its body is text, UTF-8. */
export interface WireReply {
  readonly status: number;
  readonly headers: readonly Header[];
  readonly body: string;
}

/**
 * Sends replies together, at the end of a turn of the event loop. A reply wakes the client that waits for it; where
 * several wait, waking them one by one between two answers costs a server of a few cores a third of its time.
 */
export class Replies {
  private held: { readonly response: ServerResponse; readonly reply: WireReply }[] = [];

  /** @param failed told of a reply that cannot be sent */
  constructor(private readonly failed: (response: ServerResponse, error: unknown) => void) {}

  add(response: ServerResponse, reply: WireReply): void {
    if (this.held.push({ response, reply }) === 1) setImmediate(() => this.sendAll());
  }

  private sendAll(): void {
    const all = this.held;
    this.held = [];
    for (const { response, reply } of all) {
      try {
        send(response, reply);
      } catch (error) {
        this.failed(response, error);
      }
    }
  }
}

/** @throws where a header is none that may be sent */
function send(response: ServerResponse, { status, headers, body }: WireReply): void {
  const flat: string[] = [];
  for (const header of headers) flat.push(header[0], headerText(header[1]));
  response.sendDate = false;
  response.writeHead(status, flat);
  response.end(body);
}

/** A value of a request may stand in one of a reply: whatever ends a line or is no byte there is taken out. */
function headerText(value: string): string {
  if (/^[\t -~]*$/.test(value)) return value;
  return Buffer.from(value, 'utf8')
    .toString('latin1')
    .replace(/[^\t\u0020-\u007e\u0080-\u00ff]/g, '');
}

import { setTimeout as sleep } from 'node:timers/promises';
import { ConformError } from '../model/conform-error.js';
import type { Operation, SigningInput } from '../model/signing.js';
import { helloMessage, helloOf, protocolVersion } from './hello.js';
import type { HttpAddress } from './http-address.js';
import { HttpConnections, HttpFault, type HttpReply } from './http-post.js';
import type { Life, LifeEvents, StartLife } from './life.js';
import { readHello, readReply } from './replies.js';
import { quoted } from './sign-result.js';
import { signParamsOf } from './told-input.js';

/** Milliseconds between two looks whether a server listens again. */
const againMs = 100;

/** How a server is greeted. */
export interface HttpStart {
  readonly address: HttpAddress;
  /** Milliseconds for the answer to hello, and for a server that went away to come back. */
  readonly startupTimeoutMs: number;
  readonly toolVersion: string;
}

/**
 * The lives of a signer behind HTTP: each is a pool of connections that begins with hello. Nothing here can start a
 * server: one that went away is waited for, once for --startup-timeout; one that is not there at first is not.
 */
export function httpLives(start: HttpStart): StartLife {
  let hasGreeted = false;
  let backBy: number | null = null;
  return async (events, signal) => {
    if (hasGreeted) backBy ??= Date.now() + start.startupTimeoutMs;
    const life = new HttpLife(start, events);
    try {
      await life.greet(backBy, signal);
    } catch (error) {
      await life.kill();
      throw error;
    }
    hasGreeted = true;
    backBy = null;
    return life;
  };
}

class HttpLife implements Life {
  hello = helloOf(null, '');
  private readonly connections: HttpConnections;
  private over = false;

  constructor(
    private readonly start: HttpStart,
    private readonly events: LifeEvents,
  ) {
    this.connections = new HttpConnections(start.address);
  }

  /** @param backBy until when a server that listens no more is waited for; null: it is not */
  async greet(backBy: number | null, signal: AbortSignal): Promise<void> {
    const { startupTimeoutMs, toolVersion, address } = this.start;
    const cut: { why: string | null } = { why: null };
    const cutOff = (why: string): void => {
      cut.why ??= why;
      this.connections.close();
    };
    const left = backBy === null ? startupTimeoutMs : Math.max(1, backBy - Date.now());
    const timer = setTimeout(() => cutOff(`no reply within ${startupTimeoutMs} ms`), left);
    const stop = (): void => cutOff('it was cut off');
    signal.addEventListener('abort', stop);
    try {
      for (;;) {
        // Its connection is not used again: what is asked alone after it has a fresh one.
        const reply = await this.connections.post(helloMessage(toolVersion), false).catch(faultOnly);
        if (cut.why !== null) throw noHello(address, cut.why);
        if (!(reply instanceof HttpFault)) {
          this.hear(reply);
          return;
        }
        if (backBy === null || reply.outcome !== 'crashed') throw noHello(address, reply.message);
        // Should it not come back in time, this says more than that time is over.
        const gone = `${reply.message}; waited ${startupTimeoutMs} ms for it to come back`;
        if (Date.now() + againMs > backBy) throw noHello(address, gone);
        await sleep(againMs);
      }
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    }
  }

  give(ticket: number, operation: Operation, input: SigningInput): void {
    void this.ask(ticket, operation, input);
  }

  lastWords(): string {
    return '';
  }

  kill(): Promise<void> {
    this.over = true;
    this.connections.close();
    return Promise.resolve();
  }

  finish(): Promise<void> {
    return this.kill();
  }

  private hear(reply: HttpReply): void {
    const { address } = this.start;
    if (reply.status !== 200) throw noHello(address, statusFault(reply));
    const message = parsed(reply.body);
    if (message === undefined) throw noHello(address, notJson(reply.body));
    const hello = readHello(message, reply.body);
    if ('wrong' in hello) throw noHello(address, hello.wrong);
    if ('otherProtocol' in hello) throw hello.otherProtocol;
    this.hello = helloOf(hello.said, address.name);
  }

  private async ask(ticket: number, operation: Operation, input: SigningInput): Promise<void> {
    const { connections, events } = this;
    const message = { jsonrpc: '2.0', id: ticket, method: operation, params: signParamsOf(input) };
    const reply = await connections.post(message).catch(faultOnly);
    if (this.over) return;
    if (reply instanceof HttpFault) {
      this.fault(reply.outcome, reply.message);
      return;
    }
    if (reply.status !== 200) {
      events.answered(ticket, { outcome: 'adapter-error', message: statusFault(reply) });
      return;
    }
    const said = parsed(reply.body);
    if (said === undefined) {
      this.fault('invalid-reply', notJson(reply.body));
      return;
    }
    // Whose reply it is, its request says: no other id is expected on it.
    const answer = readReply(said, reply.body, new Map([[ticket, input.request]]), -1);
    if ('wrong' in answer) this.fault('invalid-reply', answer.wrong);
    else events.answered(answer.id, answer.outcome);
  }

  private fault(outcome: HttpFault['outcome'], message: string): void {
    this.over = true;
    this.events.failed({ outcome, message });
  }
}

/** A fault of the connection is an answer, too; any other is ours. */
function faultOnly(error: unknown): HttpFault {
  if (error instanceof HttpFault) return error;
  throw error;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function notJson(body: string): string {
  return body === '' ? 'the reply has no body' : `the body of the reply is no JSON: ${quoted(body)}`;
}

function statusFault({ status, reason, location, body }: HttpReply): string {
  const line = quoted(`${status} ${reason}`.trim());
  const target = location === null ? '' : ` Location: ${quoted(location)}`;
  const redirect = status >= 300 && status < 400 ? `; redirects are not followed${target}` : '';
  return `HTTP status ${line}, where every reply is a 200${redirect}${body === '' ? '' : `; body: ${quoted(body)}`}`;
}

function noHello({ url }: HttpAddress, why: string): ConformError {
  return new ConformError(
    'adapter-no-hello',
    [
      `the adapter did not answer hello: ${why}`,
      `  address: ${url}`,
      'The usual causes: the server was not started yet (start it first, and wait until it listens); it listens on another port or path; it answers only GET.',
      `Ask it yourself: curl -i ${url} -H 'content-type: application/json' -d '{"jsonrpc":"2.0","id":0,"method":"hello","params":{"protocol":${protocolVersion},"runner":{"name":"curl","version":"1"}}}'`,
    ].join('\n'),
  );
}

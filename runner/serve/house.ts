import type { Hop } from '../model/ambient.js';
import type { Service } from '../model/service.js';
import type { WireRequest } from '../model/request.js';
import type { Library } from '../received/diagnosis.js';
import type { KeyRing } from '../service/key-ring.js';
import type { Finding } from '../types/diagnosis.js';
import type { Listening, ServedRequest } from '../types/served.js';
import { listen, type Listener, type ListenAt } from '../wire/listener.js';
import type { WireReply } from '../wire/reply.js';
import { takeIn, type Desk } from './desk.js';
import { Searches } from './searches.js';
import { fingerprintOf, servedRequest, unreadableRequest } from './record.js';

/** What is served, and to whom it is told. */
export interface HouseOptions {
  /** Each on a listener of its own. */
  readonly services: readonly { readonly service: Service; readonly region: string }[];
  readonly keys: KeyRing;
  /** The services' clock. */
  readonly clock: () => Date;
  readonly requestId: () => string;
  /** What requests pass before they are received; null: nothing. */
  readonly hop: Hop | null;
  /** The first service listens at this port, the next one at the next; 0: any. */
  readonly at: ListenAt;
  readonly library: Library;
  /** Every request, once; in the order in which they came but for those whose difference takes time. */
  readonly onRequest: (served: ServedRequest) => void;
  readonly onBroken: (error: unknown) => void;
}

/** Services that listen. */
export interface House {
  readonly listening: readonly Listening[];
  /** Stops listening; what was under way is told. */
  close(): Promise<void>;
}

/** Requests of which it is remembered that they were rejected, to know a retry. */
const mostRemembered = 1_000;
/** Opens the listeners. @throws ConformError usage: one cannot listen; none is left open then */
export async function openHouse(options: HouseOptions): Promise<House> {
  const counter = new Counter(options);
  const listeners: Listener[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(listeners.map((listener) => listener.close()));
    await counter.settled();
  };
  const listening: Listening[] = [];
  /** The names of each in turn, made once: every request is asked for them. */
  const authorities: string[][] = [];
  try {
    for (const [index, { service, region }] of options.services.entries()) {
      const { at } = options;
      const listener = await listen(
        { ...at, port: at.port === 0 ? 0 : at.port + index },
        counter.answererOf({
          service,
          region,
          keys: options.keys,
          clock: options.clock,
          requestId: options.requestId,
          hop: options.hop,
          reachedAs: () => authorities[index] ?? [],
        }),
      );
      listeners.push(listener);
      const url = urlOf(at, listener.port);
      listening.push({ service: service.name, url, region });
      authorities.push(authoritiesOf(url));
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { listening, close };
}

/** Numbers the requests, knows retries again, and finds out differences after the reply has gone. */
class Counter {
  private last = 0;
  /** Fingerprints of requests that were rejected, and their numbers. */
  private readonly rejected = new Map<string, number>();
  private readonly searches: Searches;

  constructor(private readonly options: HouseOptions) {
    this.searches = new Searches(options.library, options.onBroken);
  }

  answererOf(desk: Desk) {
    return {
      answer: (request: WireRequest): WireReply => this.answer(request, desk),
      unreadable: (what: Parameters<typeof unreadableRequest>[3]) => {
        this.options.onRequest(unreadableRequest(++this.last, desk.service.name, desk.clock(), what));
      },
      broken: this.options.onBroken,
    };
  }

  /** Comes when nothing waits to be diagnosed. */
  settled(): Promise<void> {
    return this.searches.close();
  }

  private answer(request: WireRequest, desk: Desk): WireReply {
    const number = ++this.last;
    const taken = takeIn(request, desk);
    const { receipt } = taken;
    const retry = this.retryOf(request, number, receipt?.accepted === false);
    const tell = (finding: Finding | null): void =>
      this.options.onRequest(servedRequest(number, taken, retry, finding));
    const isMismatch = receipt?.accepted === false && receipt.fault.condition === 'signature-mismatch';
    // The client has its reply first.
    if (isMismatch) this.searches.add(taken, tell);
    else tell(null);
    return taken.reply;
  }

  private retryOf(request: WireRequest, number: number, isRejected: boolean): number | null {
    if (!isRejected && this.rejected.size === 0) return null;
    const print = fingerprintOf(request);
    const before = this.rejected.get(print) ?? null;
    if (isRejected) {
      if (this.rejected.size >= mostRemembered) this.rejected.clear();
      this.rejected.set(print, before ?? number);
    } else {
      this.rejected.delete(print);
    }
    return before;
  }
}

/** The address of a listener, and by its port the name that every machine has for itself. */
function authoritiesOf(url: string): string[] {
  const { host, port } = new URL(url);
  return [host, `localhost:${port}`];
}

function urlOf({ host, certificate }: ListenAt, port: number): string {
  const name = host.includes(':') ? `[${host}]` : host;
  return `${certificate === null ? 'http' : 'https'}://${name}:${port}`;
}

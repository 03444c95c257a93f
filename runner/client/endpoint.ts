import { NothingToChange, inTransit } from '../conform/in-transit.js';
import type { WireRequest } from '../model/request.js';
import type { ClientCase } from '../model/ambient.js';
import type { KeyRing } from '../service/key-ring.js';
import { takeIn, type TakenIn } from '../serve/desk.js';
import { fingerprintOf } from '../serve/record.js';
import { listen } from '../wire/listener.js';

/** One request of a client, and what became of it. */
export interface Attempt extends TakenIn {
  /** The same for a request that is sent again. */
  readonly fingerprint: string;
  /** Our time when it came. */
  readonly at: Date;
}

/** The endpoint of one case, open. */
export interface CaseEndpoint {
  /** http://host:port, and the base path. */
  readonly url: string;
  /** In the order in which they came. */
  readonly attempts: readonly Attempt[];
  /** Why a change on the way could not be made; null if all could. */
  readonly unchangeable: string | null;
  /** What came that is no request; null: nothing. */
  readonly unreadable: string | null;
  readonly broken: unknown;
  close(): Promise<void>;
}

/** Requests of one case that are kept; a client that sends more is in a loop. */
const mostAttempts = 200;

/** Opens the endpoint that a case gives a client: its service, its clock, the hop before it. */
export async function openEndpoint(
  testCase: ClientCase,
  keys: KeyRing,
  requestId: () => string,
  now: () => Date,
): Promise<CaseEndpoint> {
  const { ambient, clockOffsetMs, receivingRegion, hop, service } = testCase;
  const { host, basePath } = ambient.endpoint;
  const attempts: Attempt[] = [];
  const state = {
    unchangeable: null as string | null,
    unreadable: null as string | null,
    broken: null as unknown,
  };
  const desk = {
    service,
    region: receivingRegion,
    keys,
    clock: () => new Date(now().getTime() + clockOffsetMs),
    requestId,
    hop,
    reachedAs: () => [`${host}:${listener.port}`],
  };
  const answer = (sent: WireRequest) => {
    let received = sent;
    try {
      received = inTransit(sent, ambient.changes);
    } catch (error) {
      if (!(error instanceof NothingToChange)) throw error;
      state.unchangeable = error.message;
    }
    const taken = takeIn(received, desk);
    if (attempts.length < mostAttempts) {
      attempts.push({ ...taken, sent, fingerprint: fingerprintOf(sent), at: now() });
    }
    return taken.reply;
  };
  const listener = await listen(
    { host: host === '[::1]' ? '::1' : '127.0.0.1', port: 0, certificate: null },
    {
      answer,
      unreadable: ({ why }) => (state.unreadable = why),
      broken: (error) => (state.broken = error),
    },
  );
  return {
    url: `http://${host}:${listener.port}${basePath}`,
    attempts,
    get unchangeable() {
      return state.unchangeable;
    },
    get unreadable() {
      return state.unreadable;
    },
    get broken() {
      return state.broken;
    },
    close: () => listener.close(),
  };
}

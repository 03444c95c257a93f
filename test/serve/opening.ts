import type { Service } from '#lib/runner/model/service.js';
import { openHouse, type House, type HouseOptions } from '#lib/runner/serve/house.js';
import { keyRing } from '#lib/runner/service/key-ring.js';
import { readAdvice } from '#lib/runner/suite/advice.js';
import { readHops } from '#lib/runner/suite/hops.js';
import { loadDefects } from '#lib/runner/suite/load-defects.js';
import type { ServedRequest } from '#lib/runner/types/served.js';
import { RawConnection, type RawReply } from '../support/raw-connection.js';
import { bundledSuite } from '../support/judged.js';

export const suite = await bundledSuite();
export const hops = await readHops();
const [defects, advice] = await Promise.all([loadDefects(), readAdvice()]);

/** What diagnosis looks things up in. */
export const library = {
  services: suite.services,
  families: suite.families,
  credentials: suite.credentials,
  defects,
  advice,
};

/** The time at which the literal requests of these tests were signed. */
export const signedAt = new Date('2015-08-30T12:36:00Z');

export const keys = keyRing(suite.credentials.values());

export function serviceOf(name: string): Service {
  const service = suite.services.get(name);
  if (service === undefined) throw new Error(`no service is called ${name}`);
  return service;
}

/** A house on loopback, and what it told. */
export interface Opened {
  readonly house: House;
  readonly told: ServedRequest[];
  /** Sends raw bytes to a service; one connection each. */
  readonly ask: (service: string, bytes: string | Uint8Array) => Promise<RawReply>;
}

const open: House[] = [];

/** Opens services at free ports, their clock standing still at `signedAt`. */
export async function opened(names: readonly string[], parts: Partial<HouseOptions> = {}): Promise<Opened> {
  const told: ServedRequest[] = [];
  const house = await openHouse({
    services: names.map((name) => ({ service: serviceOf(name), region: 'us-east-1' })),
    keys,
    clock: () => signedAt,
    requestId: () => '00000000-0000-4000-8000-000000000001',
    hop: null,
    at: { host: '127.0.0.1', port: 0, certificate: null },
    library,
    onRequest: (served) => told.push(served),
    onBroken: (error) => {
      throw error;
    },
    ...parts,
  });
  open.push(house);
  const ask = async (service: string, bytes: string | Uint8Array): Promise<RawReply> => {
    const url = house.listening.find((one) => one.service === service)?.url ?? '';
    const wire = await RawConnection.to(Number(new URL(url).port));
    wire.send(bytes);
    const reply = await wire.reply(Buffer.from(bytes).toString('latin1').startsWith('HEAD '));
    wire.close();
    return reply;
  };
  return { house, told, ask };
}

/** Closes all that were opened. */
export async function closeHouses(): Promise<void> {
  await Promise.all(open.splice(0).map((house) => house.close()));
}

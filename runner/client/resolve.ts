import type { AmbientCase, ClientCase, Hop } from '../model/ambient.js';
import type { Expectation } from '../model/case.js';
import type { Service } from '../model/service.js';
import type { Suite } from '../model/suite.js';
import { chooseWording } from '../service/render.js';
import { placeholdersOf } from './words.js';

/** A client, as far as it decides which cases it can be given. */
export interface ClientSetup {
  /** The service that it calls. */
  readonly service: Service;
  readonly command: readonly [string, ...string[]];
  /** What its caller says that it cannot be told. */
  readonly lacks: ReadonlySet<ClientLack>;
}

/** What a client may be unable to take. */
export const clientLacks = ['session-token', 'region', 'base-path', 'localhost', 'ipv6'] as const;
export type ClientLack = (typeof clientLacks)[number];

/** Where a service has an endpoint in every region, and a case names none. */
const usualRegion = 'us-east-1';

/** The cases of the surroundings, made whole for one client. */
export function clientCases(
  { ambient, services }: Pick<Suite, 'ambient' | 'services'>,
  hops: ReadonlyMap<string, Hop>,
  setup: ClientSetup,
): ClientCase[] {
  const { service } = setup;
  const sibling = service.sibling === null ? undefined : services.get(service.sibling);
  return ambient.map((one): ClientCase => {
    const { through, told, receiving } = one;
    const receiver = receiving.bySibling ? (sibling ?? service) : service;
    const region = service.onlyRegion ?? told.region ?? usualRegion;
    const { windows, ms } = receiving.clock;
    const hop = through === null ? null : (hops.get(through) ?? null);
    if (through !== null && hop === null)
      throw new Error(`${one.id} passes a hop that is not there: ${through}`);
    return {
      kind: 'client',
      id: one.id,
      aliases: one.aliases,
      title: one.title,
      note: one.note,
      profile: one.profile,
      level: levelOf(one, receiver),
      tags: one.tags,
      source: one.source,
      file: one.file,
      line: one.line,
      service: receiver,
      expect: one.expect,
      ambient: one,
      hop,
      told: { credentials: told.credentials, region, service },
      receivingRegion: receiver.onlyRegion ?? receiving.region ?? region,
      clockOffsetMs: windows * receiver.windowMinutes * 60_000 + ms,
      lacks: lackOf(one, setup, sibling !== undefined),
    };
  });
}

/** What is inferred of the service's answer binds nobody. */
function levelOf({ level, expect }: AmbientCase, service: Service): ClientCase['level'] {
  return level === 'must' && expect.every((one) => isInferred(one, service)) ? 'should' : level;
}

function isInferred(expectation: Expectation, service: Service): boolean {
  if (expectation.outcome !== 'rejected') return false;
  const error = service.family.errors.get(expectation.condition);
  return error !== undefined && chooseWording(error, { service, inQuery: false }).confidence === 'inferred';
}

/** Why a case cannot be run with this client; null: it can. */
function lackOf(
  one: AmbientCase,
  { service, command, lacks }: ClientSetup,
  hasSibling: boolean,
): string | null {
  const { told, receiving, endpoint, key, target, expect } = one;
  const places = placeholdersOf(command);
  const movesRegion = told.region !== null || receiving.region !== null;
  if (movesRegion && service.onlyRegion !== null) return 'endpoints in several regions';
  if (movesRegion && lacks.has('region')) return 'region';
  if (receiving.bySibling && !hasSibling) return 'a service of the same protocol in the suite';
  if (told.credentials.sessionToken !== undefined && lacks.has('session-token')) return 'session-token';
  if (endpoint.basePath !== '' && lacks.has('base-path')) return 'base-path';
  if (endpoint.host === 'localhost' && lacks.has('localhost')) return 'localhost';
  if (endpoint.host === '[::1]' && lacks.has('ipv6')) return 'ipv6';
  if (key !== null && !places.has('key') && !places.has('encodedKey')) return '{key} in its command';
  if (target !== null && !places.has('target')) return '{target} in its command';
  const isAnswered = expect.some(
    (expectation) => expectation.outcome !== 'rejected' || service.family.errors.has(expectation.condition),
  );
  return isAnswered ? null : `a documented error of ${service.family.name} for it`;
}

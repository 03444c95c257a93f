import type { AmbientCase } from '../model/ambient.js';
import type { Answer, Case } from '../model/case.js';
import type { Service } from '../model/service.js';
import type { Answer as WrittenAnswer, WireRequest as WrittenWire, Sign } from '../types/case-file.js';
import { buildAmbient } from './build-ambient.js';
import { buildChanges } from './build-changes.js';
import { buildExpect } from './build-expect.js';
import { buildSteps, buildTime } from './build-steps.js';
import { settled, type CaseEntry, type Catalogue } from './case-entry.js';
import { cureByName, quoted } from './nearest.js';
import type { ValuePath } from './yaml-file.js';

/** What both kinds of case have. */
type Common = Omit<
  Extract<Case, { kind: 'wire' }>,
  'kind' | 'request' | 'clock' | 'reply' | 'receivingRegion'
>;

/** A case as it is written, made whole; null if it cannot be. Its faults are taken in. */
export function buildCase(entry: CaseEntry, catalogue: Catalogue): Case | AmbientCase | null {
  const { written, topic } = entry;
  if (!written.id.startsWith(`${topic}/`)) {
    const [begin = ''] = written.id.split('/');
    const cure = `write ${quoted(written.id.replace(begin, topic))}, or move the case: an id is <topic>/<behaviour>`;
    entry.fault(
      ['id'],
      `the id begins with ${quoted(begin)}, but the topic is the file's name, ${quoted(topic)}`,
      cure,
    );
  }
  checkKind(entry);
  const grounds = groundsOf(entry);
  if (written.ambient !== undefined) return buildAmbient(entry, grounds, written.ambient, catalogue);
  const common = buildCommon(entry, grounds, catalogue);
  if (common === null) return null;
  if (written['on-the-wire'] !== undefined) return buildWire(entry, common, written['on-the-wire']);
  return written.sign === undefined ? null : buildSigner(entry, common, written.sign, catalogue);
}

/** Members that mean nothing in a case of this kind. */
const foreignTo = {
  sign: ['reply'],
  'on-the-wire': ['then', 'in-transit', 'answer', 'fixed-date'],
  ambient: ['then', 'answer', 'fixed-date', 'reply', 'clock', 'region', 'service'],
} as const;

/** Members that belong to the other kind of case, or that cannot stand together. */
function checkKind(entry: CaseEntry): void {
  const { written } = entry;
  const kinds = (['sign', 'on-the-wire', 'ambient'] as const).filter((name) => written[name] !== undefined);
  const [where, other] = kinds;
  if (where === undefined) {
    const cure =
      'add sign: (what the signer is told), on-the-wire: (a literal request) or ambient: (what is set around a client)';
    entry.fault([], 'the case says neither what is signed nor what is received', cure);
    return;
  }
  if (other !== undefined) {
    entry.fault([other], `a case has ${where} or ${other}, not both`, 'make two cases of it', 'key');
    return;
  }
  for (const name of foreignTo[where]) {
    if (written[name] === undefined) continue;
    entry.fault([name], `${quoted(name)} has no meaning beside ${where}`, 'take it away', 'key');
  }
  if (where === 'sign' && written.then !== undefined && written['in-transit'] !== undefined) {
    const message = 'a change in transit beside several signings leaves open which one it changes';
    entry.fault(['in-transit'], message, 'make two cases of it', 'key');
  }
}

/** How binding a case is, and where it comes from. */
function groundsOf(entry: CaseEntry): Pick<Common, 'level' | 'source'> {
  const { written, content } = entry;
  const level = settled(entry, 'level').value;
  if (level === undefined) {
    const cure = "add level: must, should or observe, here or in the file's defaults";
    entry.fault([], 'the case has no level', cure);
  }
  const source = [content.source ?? [], written.source ?? []].flat();
  if (source.length === 0) {
    const cure = 'add source: with an address, here or at the top of the file';
    entry.fault([], 'nothing says where the expectation comes from', cure);
  }
  // Only to go on and find the other faults: a suite with a fault is never run.
  return { level: level ?? 'observe', source };
}

function buildCommon(
  entry: CaseEntry,
  grounds: Pick<Common, 'level' | 'source'>,
  { services }: Catalogue,
): Common | null {
  const { written, file } = entry;
  const named = settled(entry, 'service');
  if (named.value === undefined) {
    const cure = `add service: (${[...services.keys()].join(', ')}), here or in the file's defaults`;
    entry.fault([], 'nothing says which service receives the request', cure);
    return null;
  }
  const service = services.get(named.value);
  if (service === undefined) {
    entry.fault(
      named.path,
      `no service is called ${quoted(named.value)}`,
      cureByName(named.value, services.keys()),
    );
    return null;
  }
  const expect = buildExpect(entry, service, grounds.level);
  return {
    ...grounds,
    id: written.id,
    aliases: written.aliases ?? [],
    title: written.title,
    note: written.note ?? '',
    profile: entry.profile,
    tags: settled(entry, 'tags').value ?? [],
    file: file.name,
    line: entry.line,
    service,
    expect,
  };
}

/** The region that the case gives the endpoint; null: the service's only one, or wherever the signer was told to go. */
function givenRegion(entry: CaseEntry, service: Service): string | null {
  const { onlyRegion } = service;
  if (onlyRegion === null) return settled(entry, 'region').value ?? null;
  if (entry.written.region !== undefined && entry.written.region !== onlyRegion) {
    const message = `the service ${service.name} has its one endpoint in ${onlyRegion}`;
    entry.fault(['region'], message, 'take the line away; the region that the signer is told stands in sign');
  }
  return onlyRegion;
}

function buildWire(entry: CaseEntry, common: Common, written: WrittenWire): Case | null {
  const clock = clockOf(entry);
  if (entry.written.clock === undefined) {
    entry.fault([], "a request on the wire needs the service's clock", 'add clock: with a time in quotes');
  }
  const receivingRegion = givenRegion(entry, common.service);
  if (receivingRegion === null) {
    const message = `the service ${common.service.name} has an endpoint in every region, and the case names none`;
    entry.fault([], message, "add region:, here or in the file's defaults");
  }
  if (clock === null || receivingRegion === null) return null;
  const reply = entry.written.reply ?? {};
  return {
    ...common,
    kind: 'wire',
    receivingRegion,
    request: {
      method: written.method,
      target: written.target,
      headers: written.headers,
      body: Buffer.from(written.body ?? '', 'utf8'),
    },
    clock,
    reply: { ...reply, headers: reply.headers ?? [] },
  };
}

function buildSigner(entry: CaseEntry, common: Common, sign: Sign, catalogue: Catalogue): Case | null {
  const steps = buildSteps(entry, sign, common.service, givenRegion(entry, common.service), catalogue);
  const clock = clockOf(entry);
  if (steps === null) return null;
  return {
    ...common,
    kind: 'signer',
    steps,
    clockOffsetMs: clock === null ? 0 : clock.getTime() - steps[0].time.getTime(),
    fixedDate: entry.written['fixed-date'] ?? false,
    changes: buildChanges(entry, steps[0].request.body),
    answer: buildAnswer(entry.written.answer),
  };
}

function clockOf(entry: CaseEntry): Date | null {
  const path: ValuePath = ['clock'];
  return buildTime(entry, path, entry.written.clock ?? null);
}

function buildAnswer(written: WrittenAnswer | undefined): Answer | null {
  if (written === undefined) return null;
  const { 'canonical-request': canonicalRequest, 'string-to-sign': stringToSign } = written;
  const { 'signing-key': signingKey, signature } = written;
  return {
    ...(canonicalRequest === undefined ? {} : { canonicalRequest }),
    ...(stringToSign === undefined ? {} : { stringToSign }),
    ...(signingKey === undefined ? {} : { signingKey }),
    ...(signature === undefined ? {} : { signature }),
  };
}

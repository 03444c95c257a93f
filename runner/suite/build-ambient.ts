import type { AmbientCase, ClockShift } from '../model/ambient.js';
import { unitMs } from '../model/units.js';
import type { Ambient } from '../types/case-file.js';
import { buildChanges } from './build-changes.js';
import { expectOf } from './build-expect.js';
import { buildKeys } from './build-steps.js';
import { cureByName, quoted } from './nearest.js';
import { settled, type CaseEntry, type Catalogue } from './case-entry.js';

/** The keys that a client is told where its case names none. */
const usualKeys = 'documentation';

/** A case for whole clients; null if it cannot be. Its faults are taken in. */
export function buildAmbient(
  entry: CaseEntry,
  common: Pick<AmbientCase, 'level' | 'source'>,
  ambient: Ambient,
  catalogue: Catalogue,
): AmbientCase | null {
  const { written } = entry;
  if (settled(entry, 'service').value !== undefined) {
    const cure = 'take the line away: the client is of whichever service its caller names';
    entry.fault(['ambient'], 'a case of the surroundings is of no service', cure, 'key');
  }
  const credentials = buildKeys(
    entry,
    ['ambient', 'credentials'],
    ambient.credentials ?? usualKeys,
    catalogue,
  );
  checkConditions(entry, catalogue);
  if (credentials === null) return null;
  return {
    ...common,
    kind: 'ambient',
    id: written.id,
    aliases: written.aliases ?? [],
    title: written.title,
    note: written.note ?? '',
    profile: entry.profile,
    tags: settled(entry, 'tags').value ?? [],
    file: entry.file.name,
    line: entry.line,
    expect: expectOf(written.expect),
    told: { credentials, region: ambient.region ?? null },
    receiving: {
      region: ambient['receiving-region'] ?? null,
      bySibling: ambient['receiving-service'] !== undefined,
      clock: clockShift(ambient.clock ?? '+0s'),
    },
    endpoint: { host: ambient.host ?? '127.0.0.1', basePath: ambient['base-path'] ?? '' },
    key: ambient.key ?? null,
    target: ambient.target ?? null,
    through: ambient.through ?? null,
    changes: buildChanges(entry, new Uint8Array()),
  };
}

/** Which family answers is known only with the client: some family must have the condition. */
function checkConditions(entry: CaseEntry, { services }: Catalogue): void {
  const known = new Set([...services.values()].flatMap(({ family }) => [...family.errors.keys()]));
  for (const expectation of expectOf(entry.written.expect)) {
    if (expectation.outcome !== 'rejected' || known.has(expectation.condition)) continue;
    const message = `no family has a documented error ${quoted(expectation.condition)}`;
    entry.fault(['expect'], message, cureByName(expectation.condition, known));
  }
}

/** @param text as the schema lets it through */
function clockShift(text: string): ClockShift {
  const [, sign = '+', rest = ''] = /^([+-])(.*)$/.exec(text) ?? [];
  const factor = sign === '-' ? -1 : 1;
  const [, isWindow, more, unit = 's'] = /^(window)?([+-]?\d+)([smhd])$/.exec(rest) ?? [];
  const ms = Number(more ?? 0) * (unitMs[unit] ?? 0) * factor;
  return { windows: isWindow === undefined ? 0 : factor, ms: ms === 0 ? 0 : ms };
}

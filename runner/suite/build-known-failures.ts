import { observableOutcomes, type KnownFailure } from '../model/known-failure.js';
import type { NamedCase, RunCase } from '../model/ambient.js';
import type { Suite } from '../model/suite.js';
import type { KnownFailureEntry, KnownFailures } from '../types/known-failures.js';
import type { Fault } from './fault.js';
import { closest, cureByName, quoted } from './nearest.js';
import { isNamed } from './select.js';
import { isRange, rangesMeet } from './semver.js';
import { faultAt, type ValuePath, type YamlFile } from './yaml-file.js';

/** An entry that covers more than anybody has looked at is no list of failures. */
const mostCases = 20;

/** What a list speaks of: the cases that it can name, and the services that answer. */
export interface NamedCases extends Pick<Suite, 'services'> {
  readonly cases: readonly NamedCase[];
}

/** One entry, and where its faults go. */
interface Entry {
  readonly written: KnownFailureEntry;
  readonly fault: (path: ValuePath, message: string, cure: string) => void;
}

/** Holds every entry of a list to the suite: what it names, what it says was observed, its range and its date. */
export function buildKnownFailures(
  file: YamlFile,
  content: KnownFailures,
  suite: NamedCases,
): { entries: readonly KnownFailure[]; faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const entries: KnownFailure[] = [];
  const words = observableWords(suite);
  const byId = new Map(
    suite.cases.flatMap((one) => [one.id, ...one.aliases].map((id): [string, NamedCase] => [id, one])),
  );
  const first = new Map<string, KnownFailure[]>();
  for (const [position, written] of content.entries()) {
    const fault: Entry['fault'] = (path, message, cure) =>
      faults.push(faultAt(file, [position, ...path], message, cure));
    checkMembers({ written, fault }, words);
    const cases = namedCases({ written, fault }, suite.cases, byId);
    if (cases === null) continue;
    const { line, column } = faultAt(file, [position, 'case'], '', '');
    const built: KnownFailure = {
      entry: written.case,
      position,
      place: { file: file.name, line, column },
      kind: written.kind,
      reason: written.reason,
      issue: written.issue ?? null,
      observed: written.observed ?? null,
      implementation: written.implementation ?? null,
      until: written.until ?? null,
      cases: cases.map(({ id }) => id),
    };
    const overlap = overlapOf(built, first);
    if (overlap !== null) {
      const { id, place } = overlap;
      const message = `${id} is listed already, at ${place.file}:${place.line}`;
      fault(['case'], message, 'keep one of the two, or give both an implementation range of their own');
    }
    for (const id of built.cases) first.set(id, [...(first.get(id) ?? []), built]);
    entries.push(built);
  }
  return { entries, faults };
}

/** What `observed` may say: conditions and outcomes, and conditions behind `control: `. */
function observableWords({ services }: NamedCases): ReadonlySet<string> {
  const conditions = [...services.values()].flatMap(({ family }) => [...family.errors.keys()]);
  return new Set([
    ...conditions,
    ...observableOutcomes,
    ...[...conditions, 'rejected'].map((condition) => `control: ${condition}`),
  ]);
}

function checkMembers({ written, fault }: Entry, words: ReadonlySet<string>): void {
  const { observed, implementation, until } = written;
  if (observed !== undefined && !words.has(observed)) {
    fault(['observed'], `${quoted(observed)} is no condition and no outcome`, cureByName(observed, words));
  }
  if (implementation !== undefined && !isRange(implementation)) {
    const message = `${quoted(implementation)} is no semver range`;
    fault(['implementation'], message, 'write it as ">=2.0.0 <2.4.0", or take it away for all versions');
  }
  if (until !== undefined && !isDate(until)) {
    fault(['until'], `${quoted(until)} is no day of the calendar`, 'write a day that there is');
  }
}

function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The cases that an entry names; null where that is a fault. */
function namedCases(
  { written, fault }: Entry,
  all: readonly NamedCase[],
  byId: ReadonlyMap<string, NamedCase>,
): readonly RunCase[] | null {
  const name = written.case;
  const exact = byId.get(name);
  const named =
    exact !== undefined ? [exact] : name.includes('*') ? all.filter((one) => isNamed(one, name)) : [];
  const cases = named.filter((one) => one.kind !== 'wire');
  if (cases.length > mostCases) {
    const message = `${quoted(name)} matches ${cases.length} cases: an entry is for at most ${mostCases}`;
    fault(['case'], message, 'write a narrower glob, or several entries');
    return null;
  }
  const [wire] = named;
  if (cases.length === 0) {
    if (wire === undefined)
      fault(['case'], `${quoted(name)} names no case of the suite`, nearestTo(name, all));
    else fault(['case'], `${wire.id} judges no signer: it proves our service`, 'take the entry out');
    return null;
  }
  if (written.kind !== 'unsupported' && cases.every(({ level }) => level === 'observe')) {
    fault(['case'], `${quoted(name)} names observe cases only, which cannot fail`, 'take the entry out');
    return null;
  }
  return cases;
}

function nearestTo(name: string, all: readonly NamedCase[]): string {
  const ids = all.filter(({ kind }) => kind !== 'wire').flatMap(({ id, aliases }) => [id, ...aliases]);
  // A glob is compared with globs: the distance to a whole id would favour whatever id is short.
  const known = name.includes('*') ? ids.map((id) => id.replace(/\/.*$/s, '/*')) : ids;
  const near = closest(name, known);
  return near.length === 0 ? 'take the entry out: the suite has no case' : `nearest: ${near.join(', ')}`;
}

/** An earlier entry that holds for the same case and version. */
function overlapOf(
  built: KnownFailure,
  earlier: ReadonlyMap<string, readonly KnownFailure[]>,
): { id: string; place: KnownFailure['place'] } | null {
  // With a range that cannot be read there is nothing to compare; that it cannot is told already.
  if (built.implementation !== null && !isRange(built.implementation)) return null;
  for (const id of built.cases) {
    const other = earlier
      .get(id)
      ?.find(
        ({ implementation }) =>
          (implementation === null || isRange(implementation)) &&
          rangesMeet(implementation, built.implementation),
      );
    if (other !== undefined) return { id, place: other.place };
  }
  return null;
}

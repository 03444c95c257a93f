import type { AmbientCase } from '../model/ambient.js';
import type { Case } from '../model/case.js';
import { buildCase } from './build-case.js';
import { caseEntries, fromTop, type CaseEntry, type Catalogue } from './case-entry.js';
import type { Fault } from './fault.js';
import { quoted } from './nearest.js';
import type { ReadFile } from './read-files.js';
import { faultAt, type ValuePath } from './yaml-file.js';

/** A case, and how it is written. */
export interface BuiltCase {
  readonly built: Case | AmbientCase;
  readonly entry: CaseEntry;
}

/** The cases in the order of their files; what is wrong with them goes to `faults`. */
export function buildCases(
  files: readonly ReadFile<'case-file'>[],
  catalogue: Catalogue,
  faults: Fault[],
): BuiltCase[] {
  const cases: BuiltCase[] = [];
  const taken = new Map<string, Taken>();
  for (const read of files) {
    for (const entry of caseEntries(read, faults)) {
      takeIds(entry, taken);
      const built = buildCase(entry, catalogue);
      if (built !== null) cases.push({ built, entry });
    }
  }
  return cases;
}

/** Who has an id, and where in the case it stands. */
interface Taken {
  readonly entry: CaseEntry;
  readonly path: ValuePath;
}

/** Ids and aliases are one set of names: a selector must mean one case. */
function takeIds(entry: CaseEntry, taken: Map<string, Taken>): void {
  const { written } = entry;
  const ids: [string, ValuePath][] = [[written.id, ['id']]];
  for (const [position, alias] of (written.aliases ?? []).entries()) ids.push([alias, ['aliases', position]]);
  for (const [id, path] of ids) {
    const first = taken.get(id);
    if (first === undefined) {
      taken.set(id, { entry, path });
    } else {
      const place = placeOf(first);
      entry.fault(path, `the id ${quoted(id)} is taken: ${place} has it`, 'give one of the two another id');
    }
  }
}

function placeOf({ entry: { file, index }, path }: Taken): string {
  const { line, column } = faultAt(file, fromTop(index, path), '', '');
  return `${file.name}:${line}:${column}`;
}

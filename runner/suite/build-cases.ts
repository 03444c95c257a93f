import type { Case } from '../model/suite.js';
import { buildCase } from './build-case.js';
import { caseEntries, fromTop, type CaseEntry, type Catalogue } from './case-entry.js';
import type { Fault } from './fault.js';
import { profileOf, topicOf } from './find.js';
import { quoted } from './nearest.js';
import type { ReadFile } from './read-files.js';
import { faultAt } from './yaml-file.js';

/** A case, and how it is written. */
export interface BuiltCase {
  readonly built: Case;
  readonly entry: CaseEntry;
}

/** The cases in the order of their files; what is wrong with them goes to `faults`. */
export function buildCases(
  files: readonly ReadFile<'case-file'>[],
  catalogue: Catalogue,
  faults: Fault[],
): BuiltCase[] {
  const cases: BuiltCase[] = [];
  const taken = new Map<string, string>();
  for (const { file, content, found } of files) {
    for (const entry of caseEntries(file, content, topicOf(found), profileOf(found), faults)) {
      takeIds(entry, taken);
      const built = buildCase(entry, catalogue);
      if (built !== null) cases.push({ built, entry });
    }
  }
  return cases;
}

/** Ids and aliases are one set of names: a selector must mean one case. */
function takeIds(entry: CaseEntry, taken: Map<string, string>): void {
  const { file, written, index } = entry;
  const ids: [string, readonly (string | number)[]][] = [[written.id, ['id']]];
  for (const [position, alias] of (written.aliases ?? []).entries()) ids.push([alias, ['aliases', position]]);
  for (const [id, path] of ids) {
    const first = taken.get(id);
    if (first === undefined) {
      const { line, column } = faultAt(file, fromTop(index, path), '', '');
      taken.set(id, `${file.name}:${line}:${column}`);
    } else {
      entry.fault(path, `the id ${quoted(id)} is taken: ${first} has it`, 'give one of the two another id');
    }
  }
}

import type { Defect } from '../model/defect.js';
import type { Defect as DefectEntry, Stage } from '../types/defect-file.js';
import { topicOf } from './find.js';
import type { Fault } from './fault.js';
import { cureByName, quoted } from './nearest.js';
import type { ReadFile } from './read-files.js';
import { faultAt, type ValuePath, type YamlFile } from './yaml-file.js';

/** The known defects by id, in the order of their files; what is wrong with the files goes to `faults`. */
export function buildDefects(
  files: readonly ReadFile<'defect-file'>[],
  faults: Fault[],
): ReadonlyMap<string, Defect> {
  const defects = new Map<string, Defect>();
  const places = new Map<string, string>();
  for (const { file, content } of files) {
    faults.push(...stageFaults(file, content.stage));
    for (const [index, entry] of content.defects.entries()) {
      const path = ['defects', index, 'id'];
      const place = places.get(entry.id);
      if (place === undefined) {
        places.set(entry.id, placeOf(file, path));
        defects.set(entry.id, buildDefect(entry, content.stage));
      } else {
        const message = `the id ${quoted(entry.id)} is taken: ${place} has it`;
        faults.push(faultAt(file, path, message, 'give one of the two another id'));
      }
    }
  }
  for (const { file, content } of files) {
    for (const [index, entry] of content.defects.entries()) {
      faults.push(...likenessFaults(file, ['defects', index], entry, defects));
    }
  }
  return defects;
}

function stageFaults(file: YamlFile, stage: Stage): Fault[] {
  const name = topicOf(file);
  if (stage === name) return [];
  const message = `the stage is ${quoted(stage)}, but the file is ${name}.yaml`;
  return [faultAt(file, ['stage'], message, `write ${quoted(name)}, or rename the file`)];
}

/** Whom a defect resembles must be there, and be another. */
function likenessFaults(
  file: YamlFile,
  at: ValuePath,
  entry: DefectEntry,
  defects: ReadonlyMap<string, Defect>,
): Fault[] {
  return (entry.resembles ?? []).flatMap((id, position) => {
    const path = [...at, 'resembles', position];
    if (id === entry.id) {
      return [faultAt(file, path, `${quoted(id)} resembles itself`, 'name another defect, or none')];
    }
    if (defects.has(id)) return [];
    return [faultAt(file, path, `no defect is called ${quoted(id)}`, cureByName(id, defects.keys()))];
  });
}

function placeOf(file: YamlFile, path: ValuePath): string {
  const { line, column } = faultAt(file, path, '', '');
  return `${file.name}:${line}:${column}`;
}

function buildDefect(entry: DefectEntry, stage: Stage): Defect {
  const { id, wrong, rule, mend, example, tier, frequency, seen } = entry;
  return {
    id,
    stage,
    wrong,
    rule,
    sources: [entry.source].flat(),
    mend,
    example,
    tier,
    frequency,
    contested: entry.contested ?? null,
    seen,
    resembles: entry.resembles ?? [],
    notExecutable: entry['not-executable'] ?? null,
  };
}

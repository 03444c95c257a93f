import type { KnownCredentials } from '../model/credentials.js';
import type { Service } from '../model/service.js';
import type { Case as WrittenCase, CaseFile, Sign } from '../types/case-file.js';
import type { Fault } from './fault.js';
import { profileOf, topicOf } from './find.js';
import type { ReadFile } from './read-files.js';
import { faultAt, type ValuePath, type YamlFile } from './yaml-file.js';

/** One case as it is written, and the file around it. */
export interface CaseEntry {
  readonly file: YamlFile;
  readonly content: CaseFile;
  readonly written: WrittenCase;
  /** From 0. */
  readonly index: number;
  /** From 1. */
  readonly line: number;
  /** The file's name without its ending. */
  readonly topic: string;
  readonly profile: string;
  /** Takes in a fault of this case; an empty path is the case's id. */
  readonly fault: (path: ValuePath, message: string, cure: string, on?: 'value' | 'key') => void;
}

/** What cases may name. */
export interface Catalogue {
  readonly services: ReadonlyMap<string, Service>;
  readonly credentials: ReadonlyMap<string, KnownCredentials>;
}

/** A member's value, its own or the file's default, and the path of the one that counts. */
interface Settled<T> {
  readonly value: T | undefined;
  /** From the case. */
  readonly path: ValuePath;
}

/** The entries of a case file; their faults go to `faults`. */
export function caseEntries(
  { file, content, found, caseLines }: ReadFile<'case-file'>,
  faults: Fault[],
): CaseEntry[] {
  const topic = topicOf(found);
  const profile = profileOf(found);
  return content.cases.map((written, index) => ({
    file,
    content,
    written,
    index,
    line: caseLines[index] ?? 1,
    topic,
    profile,
    fault: (path, message, cure, on) =>
      faults.push(faultAt(file, fromTop(index, path.length === 0 ? ['id'] : path), message, cure, on)),
  }));
}

/** The path from the top of the file; one that begins with `defaults` is such already. */
export function fromTop(index: number, path: ValuePath): ValuePath {
  return path[0] === 'defaults' ? path : ['cases', index, ...path];
}

/** A member of the case that the file's defaults may give. */
export function settled<K extends 'level' | 'service' | 'region' | 'tags'>(
  { written, content }: CaseEntry,
  name: K,
): Settled<NonNullable<WrittenCase[K]>> {
  return written[name] === undefined
    ? {
        value: content.defaults?.[name] as Settled<NonNullable<WrittenCase[K]>>['value'],
        path: ['defaults', name],
      }
    : { value: written[name], path: [name] };
}

/** A member of the case's `sign` that the file's defaults may give. */
export function settledSign<K extends 'operation' | 'region' | 'service' | 'time' | 'credentials'>(
  { written, content }: CaseEntry,
  name: K,
): Settled<NonNullable<Sign[K]>> {
  return written.sign?.[name] === undefined
    ? {
        value: content.defaults?.sign?.[name] as NonNullable<Sign[K]> | undefined,
        path: ['defaults', 'sign', name],
      }
    : { value: written.sign[name], path: ['sign', name] };
}

import { isUtf8 } from 'node:buffer';
import { ConformError } from '../model/conform-error.js';
import type { KnownFailure } from '../model/known-failure.js';
import { faultOfFile, type Fault } from './fault.js';
import { faultReport } from './fault-report.js';
import { buildKnownFailures, type NamedCases } from './build-known-failures.js';
import { readOne } from './read-files.js';
import { isInRange, versionOf } from './semver.js';

/** A list of known failures, and the text it was read from. */
export interface KnownFailureList {
  /** The file's name in messages. */
  readonly name: string;
  /** null: there is no file yet. */
  readonly text: string | null;
  readonly entries: readonly KnownFailure[];
}

/** Where the list is, and which suite it speaks of. */
export interface KnownFailuresFile {
  /** Absolute. */
  readonly path: string;
  /** Its name in messages. */
  readonly name: string;
  readonly suite: NamedCases;
  /** A file that is not there is an empty list: it is about to be made. */
  readonly mayBeMissing: boolean;
}

/**
 * Reads the list of known failures.
 * @throws ConformError known-failures-invalid: its faults, as frames
 */
export async function readKnownFailures(file: KnownFailuresFile): Promise<KnownFailureList> {
  const { path, name, suite } = file;
  const { bytes, result, faults } = await readOne({ path, name, kind: 'known-failures' });
  if (result !== null) {
    const built = buildKnownFailures(result.file, result.content, suite);
    if (built.faults.length > 0) throw invalid(built.faults);
    return { name, text: result.file.text, entries: built.entries };
  }
  if (bytes !== null) {
    const text = Buffer.from(bytes).toString('utf8');
    if (isUtf8(bytes) && isBare(text)) return { name, text, entries: [] };
  } else if (faults.some(({ message }) => message.includes('ENOENT'))) {
    if (file.mayBeMissing) return { name, text: null, entries: [] };
    const cure = 'name the file that holds the list, or let --update-known-failures make it';
    throw invalid([faultOfFile(name, 'there is no such file', cure)]);
  }
  throw invalid(faults);
}

function invalid(faults: readonly Fault[]): ConformError {
  return new ConformError('known-failures-invalid', faultReport(faults));
}

/** Whether a file holds blank lines and comments only, as a list does from which the last entry was taken. */
export function isBare(text: string): boolean {
  return text.split('\n').every((line) => /^\s*(#|$)/.test(line));
}

/** The entries that hold for one version of the signer, by the cases they name. */
export interface KnownFailuresInForce {
  readonly byCase: ReadonlyMap<string, KnownFailure>;
  /** One sentence for each entry that is left aside, of those that name a selected case. */
  readonly warnings: readonly string[];
}

/**
 * Leaves the entries aside that are for other versions of the signer.
 * @param version as the signer tells it
 * @param selected ids of the cases that are to run
 */
export function knownFailuresInForce(
  { entries }: KnownFailureList,
  version: string | null,
  selected: ReadonlySet<string>,
): KnownFailuresInForce {
  const byCase = new Map<string, KnownFailure>();
  const warnings: string[] = [];
  const known = versionOf(version);
  for (const one of entries) {
    const { implementation, entry, place } = one;
    if (implementation === null || (known !== null && isInRange(known, implementation))) {
      for (const id of one.cases) byCase.set(id, one);
    } else if (one.cases.some((id) => selected.has(id))) {
      const tells =
        version === null
          ? 'the signer tells no version'
          : `the signer is ${version}${known === null ? ', which is no semver version' : ''}`;
      warnings.push(
        `${place.file}:${place.line}: the known failure ${entry} is left aside: it is for ${implementation}, and ${tells}`,
      );
    }
  }
  return { byCase, warnings };
}

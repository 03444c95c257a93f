import { relative, resolve, sep } from 'node:path';
import { ConformError } from '../model/conform-error.js';
import type { RunCase } from '../model/ambient.js';
import type { NamedCases } from '../suite/build-known-failures.js';
import type { KnownFailureList, KnownFailuresInForce } from '../suite/known-failures.js';
import type { Report } from '../types/report.js';
import { replaceFile, tryReplacing } from './replace-file.js';
import type { JudgingFlags } from './run-options.js';

/** The list of --known-failures over a run. */
export interface ListInUse {
  /** The entries that hold for a signer of this version, as it tells it. */
  inForce(version: string | null, cases: readonly RunCase[]): KnownFailuresInForce;
  /** Writes into the list what the run has shown, if that is asked for; what to tell of it, in lines. */
  update(report: Report): Promise<string>;
}

/**
 * Reads the list, and makes sure before the run that it can be written where that is asked for.
 * @throws ConformError known-failures-invalid, output
 */
export async function useKnownFailures(
  { knownFailures, updateKnownFailures }: Pick<JudgingFlags, 'knownFailures' | 'updateKnownFailures'>,
  suite: NamedCases,
  cwd: string,
): Promise<ListInUse | null> {
  if (knownFailures === null) return null;
  // Only who has a list pays for what reads it.
  const { readKnownFailures, knownFailuresInForce } = await import('../suite/known-failures.js');
  const path = resolve(cwd, knownFailures);
  const name = relative(cwd, path).split(sep).join('/');
  const list = await readKnownFailures({ path, name, suite, mayBeMissing: updateKnownFailures });
  if (updateKnownFailures) {
    await tryReplacing(path).catch((error: unknown) => {
      throw new ConformError(
        'output',
        `the known failures cannot be written to ${path}: ${(error as Error).message}\nName a file that can be written; nothing was run.`,
      );
    });
  }
  let inForce: KnownFailuresInForce = { byCase: new Map(), warnings: [] };
  return {
    inForce: (version, cases) =>
      (inForce = knownFailuresInForce(list, version, new Set(cases.map(({ id }) => id)))),
    update: (report) => (updateKnownFailures ? updated(path, list, inForce, report) : Promise.resolve('')),
  };
}

async function updated(
  path: string,
  list: KnownFailureList,
  { byCase }: KnownFailuresInForce,
  report: Report,
): Promise<string> {
  const { updateKnownFailures } = await import('../suite/update-known-failures.js');
  const { cases, implementation } = report;
  const { text, added, changed, removed, left } = updateKnownFailures(
    list,
    byCase,
    cases,
    implementation.version,
  );
  if (text !== null) await replaceFile(path, text);
  const told =
    text === null
      ? `${list.name}: nothing to change`
      : `wrote ${list.name}: ${added} added, ${changed} changed, ${removed} taken out`;
  return [told, ...left.map((line) => `  not changed: ${line}`)].map((line) => `${line}\n`).join('');
}

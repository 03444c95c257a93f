import { rename, rm, writeFile } from 'node:fs/promises';
import { faultReport } from '../suite/fault.js';
import { lintSuite } from '../suite/lint.js';
import type { Sinks } from './sinks.js';

/** The arguments of `lint`. */
export interface LintOptions {
  /** Write new ids into the lock file. */
  readonly updateLock: boolean;
  /** The suite's folder; the bundled one where it is not given. */
  readonly root?: string;
}

/**
 * Checks of the suite what its schemas cannot say.
 * @returns the exit code: 0, or 2 for a fault
 */
export async function lint(options: LintOptions, sinks: Sinks): Promise<number> {
  const { faults, cases, lock } = await lintSuite({
    ...(options.root === undefined ? {} : { root: options.root }),
    updatingLock: options.updateLock,
  });
  if (faults.length > 0) {
    sinks.stderr(`${faultReport(faults)}\n`);
    return 2;
  }
  if (options.updateLock && !lock.isCurrent) {
    await replaceFile(lock.path, lock.text);
    sinks.stderr(`wrote ${lock.path}\n`);
  }
  sinks.stdout(`clean: ${cases} cases\n`);
  return 0;
}

/** Written beside it and renamed: whoever reads meanwhile sees the old file or the new one, never half of it. */
async function replaceFile(path: string, text: string): Promise<void> {
  const beside = `${path}.${process.pid}.new`;
  try {
    await writeFile(beside, text);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

import { faultReport } from '../suite/fault-report.js';
import { lintSuite } from '../suite/lint.js';
import { replaceFile } from './replace-file.js';
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

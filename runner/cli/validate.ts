import { ConformError } from '../model/conform-error.js';
import { loadDefects } from '../suite/load-defects.js';
import { loadSuite } from '../suite/load.js';
import type { Sinks } from './sinks.js';

/** The arguments of `validate`. */
export interface ValidateOptions {
  /** Case files, folders and globs; none: the bundled suite alone. */
  readonly paths: readonly string[];
  readonly cwd: string;
  /** The suite's folder; the bundled one where it is not given. */
  readonly root?: string;
}

/**
 * Reads the bundled suite, its known defects and the given case files, and says what is wrong with them.
 * @returns the exit code: 0, or 2 for a fault
 */
export async function validate(options: ValidateOptions, sinks: Sinks): Promise<number> {
  const root = options.root === undefined ? {} : { root: options.root };
  try {
    const { cases } = await loadSuite({
      bundled: true,
      extra: options.paths,
      cwd: options.cwd,
      index: null,
      ...root,
    });
    await loadDefects({ index: null, ...root });
    const files = new Set(cases.map(({ file }) => file)).size;
    sinks.stdout(`valid: ${cases.length} cases in ${files} files\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof ConformError)) throw error;
    sinks.stderr(`${error.message}\n`);
    return error.exitCode;
  }
}

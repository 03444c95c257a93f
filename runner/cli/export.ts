import { resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { ConformError } from '../model/conform-error.js';
import { requestLines } from '../offline/requests.js';
import { loadSuite } from '../suite/load.js';
import { selectCases } from '../suite/select.js';
import { toolVersion } from '../version.js';
import { replaceFile } from './replace-file.js';
import type { JudgingFlags } from './run-options.js';
import type { Surroundings } from './sinks.js';

/** Which requests, and where to. */
export interface ExportOptions {
  readonly flags: JudgingFlags;
  /** A file; null: standard output. */
  readonly to: string | null;
  readonly output: Writable;
}

/**
 * Writes the requests of the selected cases, as a process would be sent them.
 * @returns the exit code
 * @throws ConformError usage, nothing-selected, suite-invalid, output
 */
export async function exportCommand(
  { flags, to, output }: ExportOptions,
  { cwd }: Surroundings,
): Promise<number> {
  const suite = await loadSuite({ bundled: !flags.onlySuite, extra: flags.suite, cwd });
  const cases = selectCases(suite, flags);
  const text = requestLines(suite, cases, toolVersion())
    .map((line) => `${line}\n`)
    .join('');
  if (to === null) await written(output, text);
  else {
    const path = resolve(cwd, to);
    await replaceFile(path, text).catch((error: unknown) => {
      throw new ConformError(
        'output',
        `the requests cannot be written to ${path}: ${(error as Error).message}\nName a file that can be written.`,
      );
    });
  }
  return 0;
}

/** Writes all of it; whoever reads may end before. */
function written(output: Writable, text: string): Promise<void> {
  return new Promise((done, fail) => {
    // The fault comes with the call back as well; without a listener it would end the process.
    output.on('error', () => undefined);
    output.write(text, (error?: NodeJS.ErrnoException | null) => {
      if (error === undefined || error === null) done();
      else fail(error.code === 'EPIPE' ? endedEarly() : error);
    });
  });
}

function endedEarly(): ConformError {
  return new ConformError(
    'output',
    'standard output was closed before all requests were written: what reads them ended early (see its stderr)',
  );
}

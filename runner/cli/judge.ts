import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { ConformError } from '../model/conform-error.js';
import { attachAnswers } from '../offline/adapter.js';
import { runAttached } from './attached-run.js';
import type { JudgingFlags } from './run-options.js';
import type { Surroundings } from './sinks.js';

/** Milliseconds for judging what is all there already. */
const judgingMs = 600_000;

/** Where the answers may come from beside a file. */
export interface JudgeInput {
  readonly input: AsyncIterable<Uint8Array>;
  readonly inputIsTerminal: boolean;
}

/**
 * Judges the answers to an export, and writes the reports.
 * @param file none, or -: standard input
 * @returns the exit code
 * @throws ConformError before anything was judged
 */
export async function judgeCommand(
  file: string | undefined,
  flags: JudgingFlags,
  { input, inputIsTerminal }: JudgeInput,
  surroundings: Surroundings,
): Promise<number> {
  const name = file ?? '-';
  if (name === '-' && inputIsTerminal) {
    throw new ConformError(
      'usage',
      [
        'which answers? Name the file of them:',
        '  npx sigv4-conform export | python3 my_signer.py > answers.ndjson',
        '  npx sigv4-conform judge answers.ndjson',
      ].join('\n'),
    );
  }
  const { strict } = flags;
  const bytes = name === '-' ? input : readable(name, surroundings.cwd);
  return runAttached(
    {
      flags,
      runTimeoutMs: judgingMs,
      again: (words) => ['judge', ...words, name],
      attach: (suite) => attachAnswers(suite, { name, bytes, strict }),
    },
    surroundings,
  );
}

async function* readable(name: string, cwd: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(resolve(cwd, name)) as AsyncIterable<Uint8Array>;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const why = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : message;
    throw new ConformError('usage', `${name}: ${why}`);
  }
}

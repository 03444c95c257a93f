import { closeSync, openSync, readSync } from 'node:fs';
import { resolve } from 'node:path';
import { Unreadable } from '../intake/intake.js';
import { ConformError } from '../model/conform-error.js';
import { mostBytes, readToTheEnd } from './standard-input.js';

/**
 * Reads a file that somebody named.
 * @param name what it is called in a fault
 * @throws ConformError usage: there is none, or it is too large
 */
export function readInputFile(path: string, cwd: string, name = path): Buffer {
  const bytes = Buffer.alloc(mostBytes + 1);
  let length = 0;
  try {
    const file = openSync(resolve(cwd, path), 'r');
    try {
      for (let more = 1; more > 0 && length < bytes.length; length += more) {
        more = readSync(file, bytes, length, bytes.length - length, null);
      }
    } finally {
      closeSync(file);
    }
  } catch (error) {
    const reason =
      (error as NodeJS.ErrnoException).code === 'ENOENT'
        ? 'there is no such file'
        : ((error as NodeJS.ErrnoException).code ?? 'it cannot be read');
    throw new ConformError('usage', `${name}: ${reason}`);
  }
  return bounded(bytes.subarray(0, length), name);
}

/**
 * Reads standard input to its end.
 * @throws ConformError usage: it is too large
 */
export async function readInput(input: AsyncIterable<Uint8Array>): Promise<Buffer> {
  return bounded(await readToTheEnd(input), 'the request');
}

/** What a reader makes of an input, its faults told as those of this input. */
export function readable<Made>(name: string, read: () => Made): Made {
  try {
    return read();
  } catch (error) {
    if (error instanceof Unreadable) throw new ConformError('usage', `${name}: ${error.message}`);
    throw error;
  }
}

function bounded(bytes: Buffer, name: string): Buffer {
  if (bytes.length > mostBytes) {
    throw new ConformError(
      'usage',
      `${name}: it is larger than 1 MiB, the most that is read; of a HAR file copy the one entry`,
    );
  }
  return bytes;
}

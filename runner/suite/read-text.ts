import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { faultOfFile, type Fault } from './fault.js';

/** Bytes of the largest file that is read. */
export const largestFile = 1024 * 1024;

/** The bytes of a file of at most 1 MiB, or why they cannot be had. Read at once: a suite is many small files. */
export function readBytes(path: string, name: string): { bytes: Buffer } | { fault: Fault } {
  let bytes: Buffer | null;
  try {
    bytes = readAtMost(path, largestFile);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return {
      fault: faultOfFile(name, `cannot be read (${code ?? String(error)})`, 'name a file that can be read'),
    };
  }
  if (bytes === null) {
    return { fault: faultOfFile(name, 'this is a folder or a device', 'name a plain file') };
  }
  if (bytes.length > largestFile) {
    return { fault: faultOfFile(name, 'the file is larger than 1 MiB', 'cut it into several files') };
  }
  return { bytes };
}

/** The text of a file's bytes, or where they are no UTF-8. */
export function decodeText(bytes: Buffer, name: string): { text: string } | { fault: Fault } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { fault: notUtf8(name, bytes) };
  }
}

/** At most one byte more than `most`, which tells that there are more; null: no plain file. */
function readAtMost(path: string, most: number): Buffer | null {
  // Before it is opened, for opening a pipe waits for whoever writes to it.
  const told = statSync(path);
  if (!told.isFile()) return null;
  const descriptor = openSync(path, 'r');
  try {
    // The size that a file tells need not be the one it has: what is read is what counts.
    let buffer = Buffer.alloc(Math.min(told.size, most) + 1);
    let length = 0;
    for (;;) {
      const count = readSync(descriptor, buffer, length, buffer.length - length, null);
      length += count;
      if (count === 0 || length > most) return buffer.subarray(0, length);
      if (length === buffer.length) buffer = Buffer.concat([buffer, Buffer.alloc(most + 1 - length)]);
    }
  } finally {
    closeSync(descriptor);
  }
}

function notUtf8(name: string, bytes: Buffer): Fault {
  const text = bytes.toString('utf8');
  const again = Buffer.from(text, 'utf8');
  const at = again.findIndex((byte, index) => byte !== bytes[index]);
  const before = bytes.toString('utf8', 0, at).split('\n');
  const hex = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return {
    file: name,
    line: before.length,
    column: (before.at(-1) ?? '').length + 1,
    length: 1,
    text,
    message: `the byte 0x${hex} is no UTF-8`,
    cure: 'save the file as UTF-8',
  };
}

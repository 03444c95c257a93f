import { open, stat } from 'node:fs/promises';
import { faultOfFile, type Fault } from './fault.js';

/** Bytes of the largest file that is read. */
export const largestFile = 1024 * 1024;

/** The bytes and text of a UTF-8 file of at most 1 MiB, or why it cannot be had. */
export async function readText(
  path: string,
  name: string,
): Promise<{ bytes: Uint8Array; text: string } | { fault: Fault }> {
  let bytes: Buffer | null;
  try {
    bytes = await readAtMost(path, largestFile);
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
  try {
    return { bytes, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { fault: notUtf8(name, bytes) };
  }
}

/** At most one byte more than `most`, which tells that there are more; null: no plain file. */
async function readAtMost(path: string, most: number): Promise<Buffer | null> {
  // Before it is opened, for opening a pipe waits for whoever writes to it.
  if (!(await stat(path)).isFile()) return null;
  const handle = await open(path, 'r');
  try {
    // The size that a file tells need not be the one it has: what is read is what counts.
    const buffer = Buffer.alloc(most + 1);
    let length = 0;
    let bytesRead: number;
    do {
      ({ bytesRead } = await handle.read(buffer, length, buffer.length - length));
      length += bytesRead;
    } while (bytesRead > 0 && length <= most);
    return Buffer.from(buffer.subarray(0, length));
  } finally {
    await handle.close();
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

import { realpath, rename, rm, writeFile } from 'node:fs/promises';

/**
 * Writes a file beside its place and moves it there: whoever reads meanwhile sees the old file or the new one,
 * never half of it. A link stays one.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const place = await realpath(path).catch(() => path);
  const beside = besideOf(place);
  try {
    await writeFile(beside, text);
    await rename(beside, place);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** Tries the very file that a text would be written to before it is moved; rejects where that cannot be. */
export async function tryReplacing(path: string): Promise<void> {
  const beside = besideOf(await realpath(path).catch(() => path));
  await writeFile(beside, '');
  await rm(beside);
}

function besideOf(path: string): string {
  return `${path}.${process.pid}.new`;
}

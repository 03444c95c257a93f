import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { siteEntries, type SiteFile } from '../../reports/matrix/site.js';
import { ConformError } from '../model/conform-error.js';

/** What a site was made of. */
export interface Written {
  readonly files: number;
  readonly bytes: number;
}

/**
 * Where a site may be written: nothing is there, or an earlier site of ours with nothing beside it.
 * @param out absolute
 * @param keep absolute; a folder that must not be inside
 * @returns the folder, links followed
 * @throws ConformError output
 */
export async function sitePlace(out: string, keep: string): Promise<string> {
  if (!isThere(out)) return out;
  const place = existsSync(out) ? realpathSync(out) : out;
  const cure = 'Name another folder for --out, or take this one away.';
  if (!(await isEarlierSite(place))) {
    throw new ConformError('output', `${out}: it is there, and no matrix that was written before.\n${cure}`);
  }
  const foreign = readdirSync(place).filter((name) => !siteEntries.includes(name));
  if (foreign.length > 0) {
    throw new ConformError(
      'output',
      `${out}: the matrix there would be replaced, and ${foreign.slice(0, 5).join(', ')} with it, which matrix did not write.\nWrite to another folder, and copy what is made there.`,
    );
  }
  if (`${realpathSync(keep)}${sep}`.startsWith(`${place}${sep}`)) {
    throw new ConformError('output', `${out}: the reports are inside, and would be lost.\n${cure}`);
  }
  return place;
}

function isThere(out: string): boolean {
  try {
    return lstatSync(out, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    throw unwritable(out, error);
  }
}

async function isEarlierSite(place: string): Promise<boolean> {
  try {
    const { validate } = await import('#validators/matrix.cjs');
    return validate(JSON.parse(readFileSync(join(place, 'matrix.json'), 'utf8')));
  } catch {
    return false;
  }
}

/**
 * Writes a site beside its place and moves it there whole; an earlier one goes only then.
 * @param place of `sitePlace`
 * @throws ConformError output
 */
export function replaceSite(place: string, files: Iterable<SiteFile>): Written {
  const beside = `${place}.${process.pid}.part`;
  const former = `${place}.${process.pid}.former`;
  try {
    const written = write(beside, files);
    const isThere = existsSync(place);
    if (isThere) renameSync(place, former);
    try {
      renameSync(beside, place);
    } catch (error) {
      if (isThere) renameSync(former, place);
      throw error;
    }
    rmSync(former, { recursive: true, force: true });
    return written;
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    throw unwritable(place, error);
  }
}

function unwritable(place: string, error: unknown): ConformError {
  return new ConformError(
    'output',
    `the matrix cannot be written to ${place}: ${(error as Error).message}\nName a path that can be written.`,
  );
}

function write(folder: string, files: Iterable<SiteFile>): Written {
  const made = new Set<string>();
  let count = 0;
  let bytes = 0;
  for (const { place, text } of files) {
    const path = join(folder, ...place.split('/'));
    const inside = dirname(path);
    if (!made.has(inside)) {
      mkdirSync(inside, { recursive: true });
      made.add(inside);
    }
    // Two ids that make one place would overwrite each other in silence: "wx" makes that an error.
    writeFileSync(path, text, { flag: 'wx' });
    count++;
    bytes += Buffer.byteLength(text);
  }
  return { files: count, bytes };
}

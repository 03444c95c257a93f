import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { FoundReport } from '../../reports/matrix/parts.js';
import { visible } from '../../reports/text/visible.js';
import { ConformError } from '../model/conform-error.js';
import { readReport } from './read-report.js';

/** Folders within folders, and entries of all of them, that are looked through: a link may make a circle of any size. */
const mostDepth = 16;
const mostEntries = 200_000;
const mostReports = 1000;
/** What package managers and version control keep; none of it is a report of one's own. */
const skipped = /^(\.|node_modules$)/;

/**
 * Every `report.json` below a folder, in the order of their paths. Folders that begin with a dot, `node_modules` and
 * links are left out.
 * @throws ConformError usage: there is no such folder, no report in it, or one that is not sound; every such file is named
 */
export async function findReports(folder: string, cwd: string): Promise<FoundReport[]> {
  const root = resolve(cwd, folder);
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) {
    throw new ConformError('usage', `${visible(folder)}: there is no such folder`);
  }
  const folders = foldersWithReport(root, folder);
  if (folders.length === 0) {
    throw new ConformError(
      'usage',
      `${visible(folder)}: there is no report.json in it, at any depth.\nA run writes one: --reporter json=${visible(folder)}/<signer>/report.json`,
    );
  }
  const found: FoundReport[] = [];
  const faults: string[] = [];
  for (const names of folders) {
    const place = names.join('/');
    const name = [folder.replace(/\/+$/, ''), ...names, 'report.json'].join('/');
    try {
      found.push({ folder: place, report: await readReport(join(root, ...names, 'report.json'), name) });
    } catch (error) {
      if (!(error instanceof ConformError)) throw error;
      faults.push(error.message);
    }
  }
  if (faults.length > 0) throw new ConformError('usage', faults.join('\n'));
  return found;
}

function foldersWithReport(root: string, name: string): string[][] {
  const found: string[][] = [];
  let entries = 0;
  const look = (names: readonly string[]): void => {
    const inside = readdirSync(join(root, ...names), { withFileTypes: true });
    entries += inside.length;
    if (entries > mostEntries || names.length > mostDepth || found.length > mostReports) {
      throw new ConformError(
        'usage',
        `${visible(name)}: it holds more than can be looked through; name the folder of the reports`,
      );
    }
    if (inside.some((entry) => entry.name === 'report.json' && entry.isFile())) found.push([...names]);
    for (const entry of inside) {
      if (entry.isDirectory() && !skipped.test(entry.name)) look([...names, entry.name]);
    }
  };
  look([]);
  return found.sort((one, other) => (one.join('/') < other.join('/') ? -1 : 1));
}

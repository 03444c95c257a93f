import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isFile } from './files.js';

/** The extensions of signer modules, in the order in which a name without one is tried. */
export const moduleExtensions = ['.js', '.mjs', '.cjs', '.ts', '.mts', '.cts'];

/** The conditions of package.json that hold for a signer module. */
const conditions: ReadonlySet<string> = new Set(['node', 'import', 'module-sync', 'require', 'default']);

/**
 * The module that a folder stands for: what its package.json names in `exports` or `main`, else its index
 * file (https://nodejs.org/api/packages.html#package-entry-points).
 * @returns an absolute path; null if there is none
 */
export function packageEntry(folder: string): string | null {
  const manifest = readManifest(join(folder, 'package.json'));
  const named = [exported(manifest?.['exports']), manifest?.['main']];
  for (const target of named) {
    if (typeof target !== 'string') continue;
    const entry = moduleAt(join(folder, target));
    // A manifest may not point out of its folder.
    if (entry !== null && !relative(folder, entry).startsWith('..')) return entry;
  }
  return moduleAt(join(folder, 'index'));
}

/** The file itself, or the first that exists with one of the extensions, or the index of the folder. */
function moduleAt(path: string): string | null {
  const candidates = ['', ...moduleExtensions, ...moduleExtensions.map((ext) => join('/', `index${ext}`))];
  return candidates.map((end) => path + end).find(isFile) ?? null;
}

function readManifest(file: string): Record<string, unknown> | null {
  if (!isFile(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown> | null;
  } catch {
    return null;
  }
}

/** The target of "." under our conditions. */
function exported(exports: unknown): string | null {
  if (typeof exports === 'string') return exports;
  if (Array.isArray(exports)) {
    return exports.map(exported).find((target) => target !== null) ?? null;
  }
  if (typeof exports !== 'object' || exports === null) return null;
  for (const [key, value] of Object.entries(exports)) {
    const target = key === '.' || conditions.has(key) ? exported(value) : null;
    if (target !== null) return target;
  }
  return null;
}

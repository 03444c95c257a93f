import { readdirSync, type Dirent } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Options } from 'globby';
import { ConformError } from '../model/conform-error.js';
import type { FileKind } from './schema.js';

/** The folder of the suites that come with the package. */
export const bundledRoot = fileURLToPath(new URL('../../../suites/', import.meta.url));

/** A file of a suite before it is read. */
export interface FoundFile {
  /** Absolute. */
  readonly path: string;
  /** Its name in messages, reports and the digest: relative to the package or to the working directory, with slashes. */
  readonly name: string;
  readonly kind: FileKind;
}

/** Far more than any suite has; a glob over a whole disk ends here. */
const mostFiles = 2000;

const walking: Options = {
  onlyFiles: true,
  absolute: true,
  // Links are taken where they are named themselves and not followed on the way: no loops, no way out of the folder.
  followSymbolicLinks: false,
  deep: 16,
  ignore: ['**/node_modules/**', '**/.git/**'],
};

/** What stands where in a suite: the ways below its root, in the order in which they are read. */
const places: readonly (readonly [kind: FileKind, ...way: string[]])[] = [
  ['suite', 'suite.yaml'],
  ['credentials', 'credentials.yaml'],
  ['error-file', 'errors', '*.yaml'],
  ['service', 'services', '*.yaml'],
  ['case-file', 'cases', '*', '*.yaml'],
];

/** The files of a suite folder by kind, each kind sorted by name; without the defects. */
export function findBundled(root: string): FoundFile[] {
  return findIn(root, places);
}

/** The files of known defects of a suite folder, sorted by name. */
export function findDefects(root: string): FoundFile[] {
  return findIn(root, [['defect-file', 'defects', '*.yaml']]);
}

function findIn(root: string, ways: typeof places): FoundFile[] {
  const top = resolve(root);
  return ways.flatMap(([kind, ...way]) =>
    sorted(along(top, way)).map((path) => ({ path, name: nameFrom(dirname(top), path), kind })),
  );
}

/** The files at the end of a way of names, `*` and `*.yaml`. Six fixed ways are no work for a glob library. */
function along(folder: string, [step = '', ...rest]: readonly string[]): string[] {
  return entriesOf(folder)
    .filter((entry) => (rest.length > 0 ? entry.isDirectory() : entry.isFile()))
    .filter(({ name }) => isStep(name, step))
    .flatMap(({ name }) => (rest.length > 0 ? along(join(folder, name), rest) : [join(folder, name)]));
}

function isStep(name: string, step: string): boolean {
  if (!step.startsWith('*')) return name === step;
  return !name.startsWith('.') && name !== 'node_modules' && name.endsWith(step.slice(1));
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return [];
    throw error;
  }
}

/** Every file below a suite folder, whatever its kind: absolute paths, sorted. */
export async function findAll(root: string): Promise<string[]> {
  const { globby } = await import('globby');
  return sorted(await globby('**', { ...walking, cwd: root, dot: true }));
}

/**
 * One's own case files: each word is a file, a folder (every .yaml and .yml below it) or a glob, relative to `cwd`.
 * In the order of the words; a file that is found twice counts once.
 * @throws ConformError usage: a word that finds nothing, or more than 2 000 files
 */
export async function findOwn(words: readonly string[], cwd: string): Promise<FoundFile[]> {
  const found = new Map<string, FoundFile>();
  for (const word of words) {
    const paths = await findWord(word, cwd);
    if (paths.length === 0) throw foundNothing(word, cwd);
    for (const path of paths) {
      const real = await realpath(path);
      if (!found.has(real)) found.set(real, { path: real, name: nameFrom(cwd, path), kind: 'case-file' });
    }
    if (found.size > mostFiles) {
      throw new ConformError('usage', `${word} finds more than ${mostFiles} files: name a smaller folder`);
    }
  }
  return [...found.values()];
}

async function findWord(word: string, cwd: string): Promise<string[]> {
  const path = resolve(cwd, word);
  const there = await stat(path).catch(() => null);
  if (there !== null && !there.isDirectory()) return [path];
  const { globby } = await import('globby');
  try {
    // A backslash is a separator on Windows and an escape in a glob: a glob is written with slashes everywhere.
    return sorted(
      there === null
        ? await globby(word, { ...walking, cwd })
        : await globby('**/*.{yaml,yml}', { ...walking, cwd: path }),
    );
  } catch (error) {
    // Left out, a folder that cannot be read would be cases that are silently not run.
    const why = error instanceof Error ? error.message : String(error);
    throw new ConformError('usage', `${word} cannot be searched (${why}): name a smaller folder`);
  }
}

function foundNothing(word: string, cwd: string): ConformError {
  const folder = resolve(cwd, word.replace(/[^/\\]*[*?[{].*$/s, ''));
  const cure = 'give a YAML file, a folder that holds some, or a glob in quotes';
  return new ConformError('usage', `${word}: no case file is found (looked in ${folder}); ${cure}`);
}

function sorted(paths: readonly string[]): string[] {
  return paths.map((path) => resolve(path)).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

function nameFrom(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}

/** What people are told of the conditions. It is no part of what a signer is judged by, and not of its digest. */
export function findAdvice(root: string): FoundFile {
  const path = join(resolve(root), 'advice.yaml');
  return { path, name: nameFrom(dirname(resolve(root)), path), kind: 'advice' };
}

/** What may stand between a client and its service. It is read only where a client is judged. */
export function findHops(root: string): FoundFile & { readonly kind: 'hops' } {
  const path = join(resolve(root), 'hops.yaml');
  return { path, name: nameFrom(dirname(resolve(root)), path), kind: 'hops' };
}

/** The topic of a case file: its name without the ending. */
export function topicOf(file: Pick<FoundFile, 'name'>): string {
  return basename(file.name, extname(file.name));
}

/** The profile of a case file: the name of its folder if that lies in a folder `cases`, else `own`. */
export function profileOf(file: Pick<FoundFile, 'name'>): string {
  const folder = dirname(file.name);
  return basename(dirname(folder)) === 'cases' ? basename(folder) : 'own';
}

/** The list of all ids that were ever published: the one file of a suite that is no YAML. */
export function lockPath(root: string): string {
  return join(root, 'ids.lock');
}

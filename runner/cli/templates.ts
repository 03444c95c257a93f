import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A language that `init` has an adapter for, as examples/templates/languages.json tells it. */
export interface Language {
  readonly name: string;
  readonly title: string;
  readonly aliases: readonly string[];
  /** What must be installed, in words. */
  readonly needs: string;
  /** A command that succeeds where the toolchain is there. */
  readonly toolchain: readonly [string, ...string[]];
  /** What compiles the adapter, if anything must. */
  readonly build?: readonly [string, ...string[]];
  /** The words that attach it. */
  readonly attach: readonly [string, ...string[]];
  /** The file with the place to be replaced. */
  readonly adapter: string;
  /** Where its files are, beside languages.json; its name if not said. */
  readonly folder?: string;
  /** Files of the folder that are another language's. */
  readonly without?: readonly string[];
  /** Files from elsewhere: the name to write → its place, relative to languages.json. */
  readonly also?: Readonly<Record<string, string>>;
  /** Packages of Debian that a machine of GitHub lacks. */
  readonly packages?: readonly string[];
  /** Why it takes long, if it does. */
  readonly slow?: string;
}

/** A file to be written: its path, with `/`, and its text. */
export interface TemplateFile {
  readonly path: string;
  readonly text: string;
}

// dist/runner/cli is three below the package's root.
const folder = fileURLToPath(new URL('../../../examples/templates/', import.meta.url));

/** The languages, in the order in which they are listed. */
export async function readLanguages(): Promise<readonly Language[]> {
  return JSON.parse(await readFile(join(folder, 'languages.json'), 'utf8')) as Language[];
}

/** The files of a language's adapter, as they are. */
export async function filesOf(language: Language): Promise<TemplateFile[]> {
  const from = join(folder, language.folder ?? language.name);
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  const own = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(from, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => language.without?.includes(path) !== true)
    .sort();
  const places = new Map(own.map((path) => [path, join(from, path)]));
  for (const [path, place] of Object.entries(language.also ?? {})) places.set(path, join(folder, place));
  return Promise.all(
    [...places].map(async ([path, place]) => ({ path, text: await readFile(place, 'utf8') })),
  );
}

/** The text of a file that all languages share, its words between @ replaced. */
export async function sharedFile(name: string, words: Readonly<Record<string, string>>): Promise<string> {
  const text = await readFile(join(folder, 'common', name), 'utf8');
  return text.replace(/@([A-Z]+)@/g, (whole, word: string) => words[word] ?? whole);
}

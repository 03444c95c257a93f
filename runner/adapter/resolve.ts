import { createRequire } from 'node:module';
import { basename, dirname, extname, isAbsolute, join, resolve } from 'node:path';
import { ConformError } from '../model/conform-error.js';
import { isExecutable, isFile, isFolder, namesIn } from './files.js';
import { didYouMean, nearest } from './nearest.js';
import { moduleExtensions, packageEntry } from './package-entry.js';

/** What a name on the command line stands for. */
export interface Resolved {
  readonly kind: 'module' | 'executable';
  /** Absolute path. */
  readonly file: string;
  /** What to call a signer that gives no name. */
  readonly name: string;
  readonly warnings: readonly string[];
}

/**
 * Finds the module or program of `--adapter <name>`: the file itself; with an extension added; the folder's
 * package.json or index; a package installed at `cwd`.
 * @throws ConformError adapter-not-found, usage
 */
export function resolveAdapter(name: string, cwd: string): Resolved {
  const path = resolve(cwd, name);
  if (isFile(path)) return atFile(name, path);

  const found = moduleExtensions.filter((ext) => isFile(path + ext));
  const [first] = found;
  if (first !== undefined) return atModule(path + first, found.length > 1 ? [ambiguous(name, found)] : []);

  if (isFolder(path)) {
    const entry = packageEntry(path);
    if (entry !== null) return { ...atModule(entry), name: basename(path) };
    throw notFound(
      `the adapter folder ${name} has neither a package.json that names a module nor an index file`,
    );
  }
  const installed = packageAt(name, cwd);
  if (installed !== null) return { ...atModule(installed), name };
  throw notFound(missing(name, path));
}

function atFile(name: string, file: string): Resolved {
  if (moduleExtensions.includes(extname(file))) return atModule(file);
  if (isExecutable(file)) return { kind: 'executable', file, name: basename(file), warnings: [] };
  throw new ConformError(
    'usage',
    `the adapter ${name} is neither a module (${moduleExtensions.join(' ')}) nor executable: give it its run bit (chmod +x), or name its interpreter: sigv4-conform -- <interpreter> ${name}`,
  );
}

function atModule(file: string, warnings: readonly string[] = []): Resolved {
  return { kind: 'module', file, name: basename(file), warnings };
}

function ambiguous(name: string, found: readonly string[]): string {
  const base = basename(name);
  const [taken = '', ...left] = found.map((ext) => base + ext);
  return `${name} could be ${[taken, ...left].join(' or ')}: ${taken} is taken; write the extension to choose`;
}

/** A package name is searched for as Node does, from the working directory upwards. */
function packageAt(name: string, cwd: string): string | null {
  const [, bare, subpath] = /^((?:@[^/]+\/)?[^./@][^/]*)(\/.+)?$/.exec(name) ?? [];
  if (bare === undefined || isAbsolute(name)) return null;
  for (let folder = cwd; ; folder = dirname(folder)) {
    const installed = join(folder, 'node_modules', bare);
    if (isFolder(installed)) {
      return subpath === undefined ? packageEntry(installed) : subpathEntry(name, cwd, installed + subpath);
    }
    if (dirname(folder) === folder) return null;
  }
}

function subpathEntry(name: string, cwd: string, path: string): string | null {
  try {
    return createRequire(join(cwd, 'here.js')).resolve(name);
  } catch {
    // `exports` may know only `import`; then the file itself must do.
    const extension = ['', ...moduleExtensions].find((ext) => isFile(path + ext));
    return extension === undefined ? null : path + extension;
  }
}

function missing(name: string, path: string): string {
  if (/\s/.test(name.trim())) {
    return `there is no adapter ${name} (${path}); to attach a command, write it after two dashes: sigv4-conform -- ${name.trim()}`;
  }
  const folder = dirname(path);
  if (!isFolder(folder)) return `there is no adapter ${name}: the folder ${folder} does not exist`;
  const near = nearestFiles(basename(path), folder).map((file) => join(dirname(name), file));
  const cure = near.length > 0 ? didYouMean(near) : '; name a module, an executable, or an installed package';
  return `there is no adapter ${name} (looked for ${path}, with the extensions ${moduleExtensions.join(' ')}, and for a package of that name)${cure}`;
}

/** Compared with and without extension, for the name may have been given either way. */
function nearestFiles(wanted: string, folder: string): string[] {
  const byStem = new Map<string, string>();
  for (const name of namesIn(folder).filter((name) => !name.startsWith('.') && name !== 'node_modules')) {
    byStem.set(basename(name, extname(name)), name);
    byStem.set(name, name);
  }
  return [...new Set(nearest(wanted, byStem.keys()).map((near) => byStem.get(near) ?? near))];
}

function notFound(message: string): ConformError {
  return new ConformError('adapter-not-found', message);
}

import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ConformError } from '#lib/runner/model/conform-error.js';
import { loadSuite } from '#lib/runner/suite/load.js';

/** A suite of two services and five cases. */
export const smallRoot = fileURLToPath(new URL('../../../test/files/small/suites', import.meta.url));

const made: string[] = [];

/** A new folder with these files: path → text or bytes. */
export async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'conform-suite-'));
  made.push(folder);
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

/** A copy of the small suite in which `from` of one file reads `to`: the copy's root. */
export async function smallWith(path: string, from: string, to: string): Promise<string> {
  const folder = await folderWith({});
  const root = join(folder, 'suites');
  await cp(smallRoot, root, { recursive: true });
  const text = await readFile(join(root, path), 'utf8');
  if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
  await writeFile(
    join(root, path),
    text.replace(from, () => to),
  );
  return root;
}

/** The small suite's message about this one case file of one's own; empty if it is valid. */
export async function messageOf(content: string | Uint8Array, name = 'mine.yaml'): Promise<string> {
  const cwd = await folderWith({ [name]: content });
  return loadMessage({ extra: [name], cwd, root: smallRoot });
}

/** What loading says against a suite; empty if it loads. */
export async function loadMessage(options: {
  extra?: readonly string[];
  cwd?: string;
  root: string;
}): Promise<string> {
  try {
    await loadSuite({
      bundled: true,
      extra: options.extra ?? [],
      cwd: options.cwd ?? options.root,
      root: options.root,
    });
    return '';
  } catch (error) {
    if (error instanceof ConformError) return error.message;
    throw error;
  }
}

/** Takes the folders away again. */
export async function removeFolders(): Promise<void> {
  for (const folder of made.splice(0)) await rm(folder, { recursive: true, force: true });
}

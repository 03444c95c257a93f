import { lstat, mkdir } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { ConformError } from '../model/conform-error.js';
import { closest, quoted } from '../suite/nearest.js';
import { commandWords, shellWord } from '../../reports/text/rerun.js';
import { wrap } from '../../reports/text/width.js';
import { toolVersion } from '../version.js';
import { replaceFile } from './replace-file.js';
import type { Surroundings } from './sinks.js';
import { filesOf, readLanguages, sharedFile, type Language, type TemplateFile } from './templates.js';

/** The arguments of `init`. */
export interface InitFlags {
  readonly lang?: string;
  readonly dir?: string;
  readonly force?: boolean;
}

const list = 'known-failures.yaml';
const workflow = '.github/workflows/sigv4-conform.yml';

/**
 * Writes an adapter that works as it is, a list of known failures and a CI workflow.
 * @returns 0
 * @throws ConformError usage: no such language, or a file is there; output: it cannot be written
 */
export async function initCommand(flags: InitFlags, { cwd, stdout }: Surroundings): Promise<number> {
  const language = languageNamed(flags.lang, await readLanguages());
  const folder = resolve(cwd, flags.dir ?? '.');
  // The workflow must stand where the repository begins, which is where one is, unless the adapter goes elsewhere.
  const inside = within(cwd, folder);
  const top = inside === null ? folder : cwd;
  const files = [
    ...(await filesOf(language)).map((file) => ({ ...file, path: join(folder, file.path) })),
    { path: join(folder, list), text: await sharedFile(list, {}) },
    { path: join(top, workflow), text: await workflowText(language, inside ?? '') },
  ];
  if (flags.force !== true) await refuseToOverwrite(files, cwd);
  for (const file of files) await write(file);
  stdout(
    nextSteps(
      language,
      files.map(({ path }) => shown(path, cwd)),
      flags.dir ?? null,
    ),
  );
  return 0;
}

function languageNamed(name: string | undefined, languages: readonly Language[]): Language {
  const table = languages
    .map((one) => `  ${one.name.padEnd(12)} ${one.title}; needs ${one.needs}`)
    .join('\n');
  if (name === undefined) {
    throw new ConformError(
      'usage',
      `which language? Name one: sigv4-conform init --lang <language>\n${table}`,
    );
  }
  const wanted = name.toLowerCase();
  const found = languages.find((one) => one.name === wanted || one.aliases.includes(wanted));
  if (found !== undefined) return found;
  const near =
    closest(
      wanted,
      languages.flatMap((one) => [one.name, ...one.aliases]),
      1,
    )[0] ?? '';
  const meant = languages.find((one) => one.name === near || one.aliases.includes(near))?.name ?? near;
  throw new ConformError(
    'usage',
    `there is no adapter for ${quoted(name)}. Did you mean "${meant}"? There are:\n${table}\nAny other language: docs/adapters.md has the protocol, a line of JSON in, a line out.`,
  );
}

/** A folder's place below another, with `/`; empty if it is the same, null if it is elsewhere. */
function within(base: string, folder: string): string | null {
  const path = relative(base, folder);
  return path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path) ? null : path.split(sep).join('/');
}

async function workflowText(language: Language, folder: string): Promise<string> {
  // In a workflow ${{ begins an expression, also inside quotes.
  if (/\$\{\{|\p{Cc}/u.test(folder)) {
    throw new ConformError(
      'usage',
      `--dir ${quoted(folder)}: a workflow cannot name such a folder; take another name`,
    );
  }
  const steps = [
    ...(language.packages ?? []).map((name) => `sudo apt-get update && sudo apt-get install -y ${name}`),
    ...(language.build === undefined ? [] : [language.build.map(shellWord).join(' ')]),
  ];
  return sharedFile('workflow.yml', {
    TITLE: language.title,
    FOLDER: JSON.stringify(folder === '' ? '.' : folder),
    SETUP: steps.map((step) => `      - run: ${step}\n`).join(''),
    VERSION: toolVersion(),
    ATTACH: language.attach.map(shellWord).join(' '),
    REPORT: JSON.stringify(folder === '' ? 'sigv4-conform-report' : `${folder}/sigv4-conform-report`),
  });
}

async function refuseToOverwrite(files: readonly TemplateFile[], cwd: string): Promise<void> {
  const there: string[] = [];
  for (const { path } of files) {
    if ((await lstat(path).catch(() => null)) !== null) there.push(shown(path, cwd));
  }
  if (there.length === 0) return;
  throw new ConformError(
    'usage',
    `nothing was written, because there already ${there.length === 1 ? 'is' : 'are'}:\n${there
      .map((path) => `  ${path}`)
      .join('\n')}\nTake another folder (--dir <folder>), or overwrite (--force).`,
  );
}

async function write({ path, text }: TemplateFile): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await replaceFile(path, text);
  } catch (error) {
    throw new ConformError('output', `${path} cannot be written: ${(error as Error).message}`);
  }
}

function shown(path: string, cwd: string): string {
  return within(cwd, path) ?? path;
}

function nextSteps(language: Language, paths: readonly string[], dir: string | null): string {
  const { title, attach, build, adapter, needs, slow } = language;
  const command = (words: readonly string[]) => commandWords(words, 76).map((line) => `  ${line}`);
  return [
    `Wrote, for ${title}:`,
    ...paths.map((path) => `  ${path}`),
    '',
    'It works as it is: a small signer inside stands for yours.',
    ...wrap(`It needs ${needs}.`, 80),
    'See it:',
    ...(dir === null ? [] : [`  cd ${shellWord(dir)}`]),
    ...(build === undefined ? [] : [`  ${build.map(shellWord).join(' ')}`]),
    ...command(['doctor', ...attach]),
    '',
    ...wrap(
      `Then put your own signer between the two marks in ${adapter} ("replace this by your signer"), claim what it can do, look again, and run the suite:`,
      80,
    ),
    ...command(['--known-failures', list, ...attach]),
    ...(slow === undefined ? [] : [`It takes its time: ${slow}.`]),
    '',
  ].join('\n');
}

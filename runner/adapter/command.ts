import { basename, delimiter, join, resolve } from 'node:path';
import { ConformError } from '../model/conform-error.js';
import { isExecutable, isFile, isFolder, namesIn } from './files.js';
import { didYouMean, nearest } from './nearest.js';

/**
 * Makes sure that the program of a command exists, before it is started.
 * @throws ConformError adapter-not-found, usage
 */
export function checkCommand(
  command: readonly [string, ...string[]],
  cwd: string,
  environment: NodeJS.ProcessEnv,
): void {
  const [program] = command;
  if (/[/\\]/.test(program)) checkPath(program, cwd);
  else checkInPath(program, cwd, environment);
}

/** What to call a signer that gives no name: the first file that the command is given, else the program. */
export function commandName(command: readonly [string, ...string[]], cwd: string): string {
  const [program, ...args] = command;
  const script = args.find((arg) => !arg.startsWith('-') && isFile(resolve(cwd, arg)));
  return basename(script ?? program);
}

function checkPath(program: string, cwd: string): void {
  const path = resolve(cwd, program);
  if (isExecutable(path)) return;
  if (isFile(path)) {
    throw new ConformError(
      'usage',
      `the command ${program} is not executable: give it its run bit (chmod +x), or put its interpreter before it`,
    );
  }
  const what = isFolder(path) ? 'is a folder' : `does not exist (looked for ${path})`;
  const folder = resolve(path, '..');
  const near = nearest(
    basename(path),
    namesIn(folder).filter((name) => isExecutable(join(folder, name))),
  );
  throw notFound(`the command ${program} ${what}${didYouMean(near)}`);
}

function checkInPath(program: string, cwd: string, environment: NodeJS.ProcessEnv): void {
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const endings = process.platform === 'win32' ? ['', '.exe', '.cmd', '.bat'] : [''];
  if (folders.some((folder) => endings.some((end) => isExecutable(resolve(cwd, folder, program + end)))))
    return;
  const here = isFile(resolve(cwd, program)) ? `; the file here is started as ./${program}` : '';
  const near = didYouMean(nearest(program, folders.flatMap(namesIn)));
  throw notFound(`the command ${program === '' ? '""' : program} is not in PATH${here || near}`);
}

function notFound(message: string): ConformError {
  return new ConformError('adapter-not-found', message);
}

// Adapters to signers that come as packages of Debian: debian.txt lists them as apt-get takes them, the signer's with
// its version. Nothing is installed from here, for that is root's; a program in C or Common Lisp is built by its
// Makefile.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execute, must, Obstacle } from './execute.js';

export const manifest = 'debian.txt';
export const shared = 'lib/{c,lisp,perl,php,ruby}';

const interpreters = { 'adapter.pl': 'perl', 'adapter.php': 'php', 'adapter.rb': 'ruby' };

export async function install(folder) {
  const options = { cwd: folder, seconds: 60 };
  const listed = readFileSync(join(folder, manifest), 'utf8').trim().split('\n');
  for (const line of listed) {
    const [name, version] = line.split('=');
    const query = ['-W', '-f', '${db:Status-Status} ${Version}', name];
    const { stdout } = await execute('dpkg-query', query, { ...options, needs: 'Debian' });
    const [status, found] = stdout.split(' ');
    const cure = `apt-get install --no-install-recommends ${listed.join(' ')}`;
    if (status !== 'installed') throw new Obstacle(`the package ${name} is not installed: ${cure}`);
    if (version !== undefined && found !== version)
      throw new Obstacle(`${name} is ${found}, and ${manifest} says ${version}: ${cure}`);
  }
  if (existsSync(join(folder, 'Makefile')))
    await must('make', ['--silent'], { ...options, seconds: 300, needs: 'make' });
}

export function attach(place, folder) {
  const [program, interpreter] =
    Object.entries(interpreters).find(([name]) => existsSync(join(folder, name))) ?? [];
  return program === undefined
    ? ['--adapter', `./${place}/.bin/adapter`]
    : ['--', interpreter, `${place}/${program}`];
}

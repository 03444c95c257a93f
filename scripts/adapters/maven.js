// Adapters on the Java virtual machine: Maven brings what the pom pins, javac compiles the rest. Maven's own plugins
// for compiling would be more to load than all the signers. An adapter in Clojure is read when it starts.
import { globbySync } from 'globby';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { must } from './execute.js';

export const manifest = 'pom.xml';
export const product = '.classes/SignerLoop.class';
export const shared = 'lib/java';

// Its local repository is not made for two at once.
export const alone = true;

export async function install(folder) {
  const options = { cwd: folder, seconds: 300 };
  const copy = [
    'dependency:copy-dependencies',
    '-DoutputDirectory=.classes/lib',
    '-Dmdep.prependGroupId=true',
  ];
  await must('mvn', ['-B', '-q', ...copy], { ...options, needs: 'Maven' });
  const sources = globbySync(['*.java', '../lib/java/*.java'], { cwd: folder });
  const words = ['-encoding', 'UTF-8', '-cp', '.classes/lib/*', '-d', '.classes', ...sources.sort()];
  await must('javac', words, { ...options, needs: 'a Java development kit' });
}

export function attach(place, folder) {
  const path = [join(place, '.classes'), join(place, '.classes/lib/*')].join(':');
  const java = ['--', 'java', '-Xshare:auto', '-XX:TieredStopAtLevel=1', '-cp', path];
  return existsSync(join(folder, 'adapter.clj'))
    ? [...java, '-Dfile.encoding=UTF-8', 'clojure.main', '--report', 'stderr', `${place}/adapter.clj`]
    : [...java, 'Adapter'];
}

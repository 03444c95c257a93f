// Adapters in JavaScript: a package of npm, pinned by its lock file, loaded as a module.
import { must } from './execute.js';

export const manifest = 'package.json';
export const product = 'node_modules';
export const shared = 'lib/javascript';

export async function install(folder) {
  const options = { cwd: folder, seconds: 300, needs: 'Node with npm' };
  await must('npm', ['ci', '--no-audit', '--no-fund'], options);
}

export const attach = (place) => ['--adapter', `./${place}/index.mjs`];

// Adapters in Go: a module, pinned by go.sum, built into one program.
import { must } from './execute.js';

export const manifest = 'go.mod';
export const product = '.bin/adapter';
export const shared = 'lib/go';

export async function install(folder) {
  const build = ['build', '-trimpath', '-buildvcs=false', '-mod=readonly', '-o', product, '.'];
  await must('go', build, { cwd: folder, seconds: 300, needs: 'Go' });
}

export const attach = (place) => ['--adapter', `./${place}/${product}`];

// Adapters in Go: a module, pinned by go.sum, built into one program.
import { must } from './execute.js';

export const manifest = 'go.mod';
export const product = '.bin/adapter';
export const shared = 'lib/go';

// Two at once would both compile the standard library.
export const alone = true;

export async function install(folder) {
  const build = [
    'build',
    '-trimpath',
    '-buildvcs=false',
    '-mod=readonly',
    '-ldflags=-s -w',
    '-o',
    product,
    '.',
  ];
  await must('go', build, { cwd: folder, seconds: 600, needs: 'Go', env: { CGO_ENABLED: '0' } });
}

export const attach = (place) => ['--adapter', `./${place}/${product}`];

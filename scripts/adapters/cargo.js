// Adapters in Rust: a crate, pinned by Cargo.lock, built into one program.
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { must } from './execute.js';

export const manifest = 'Cargo.toml';
export const product = '.bin/adapter';
export const shared = 'lib/rust';

// What several of them depend on is built once, in a folder that they share: one build at a time.
export const alone = true;

export async function install(folder) {
  const target = join(folder, '../.cache/cargo');
  const options = { cwd: folder, seconds: 600, needs: 'Rust with cargo' };
  const metadata = await must('cargo', ['metadata', '--locked', '--no-deps', '--format-version=1'], options);
  await must('cargo', ['build', '--quiet', '--locked', '--target-dir', target], options);
  mkdirSync(join(folder, '.bin'), { recursive: true });
  copyFileSync(join(target, 'debug', JSON.parse(metadata).packages[0].name), join(folder, product));
}

export const attach = (place) => ['--adapter', `./${place}/${product}`];

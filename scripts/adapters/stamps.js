// What was done and is unchanged need not be done again: a digest of everything that a step depends on, kept when the
// step has succeeded. An interrupted run goes on where it was.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { globbySync } from 'globby';

/** The digest of files, by name and bytes. Those that git ignores count where `built` says so. */
export function digestOf(cwd, patterns, { built = false } = {}) {
  const hash = createHash('sha256');
  for (const name of globbySync(patterns, { cwd, gitignore: !built, dot: true }).sort()) {
    hash.update(`${name}\n`).update(readFileSync(join(cwd, name)));
  }
  return hash.digest('hex');
}

/** The tool, its suites and what keeps the reports, as they are now. */
export const toolDigest = (root) =>
  digestOf(root, ['bin', 'dist', 'suites', 'schemas/validators', 'scripts/adapters'], { built: true });

/** What an adapter is installed from. What is said about it, and what came of it, is no part of that. */
export function sourceDigest(root, { place, kind }) {
  const others = ['README.md', 'known-failures.yaml', 'report.json'].map((name) => `!adapters/*/${name}`);
  const shared = kind.shared === undefined ? [] : [`adapters/${kind.shared}`];
  return `${process.version} ${digestOf(root, [place, ...shared, ...others])}`;
}

/** The stamps of one adapter: which digest each step last succeeded with. */
export function stampsOf(root, name) {
  const file = join(root, 'adapters/.cache/stamps', `${name}.json`);
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return {
    holds: (step, digest) => kept[step] === digest,
    keep(step, digest) {
      kept[step] = digest;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(`${file}.tmp`, JSON.stringify(kept));
      renameSync(`${file}.tmp`, file);
    },
  };
}

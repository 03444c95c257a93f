// Writes the adapter of every language of "init" into a folder of its own, and runs what "init" printed, to the
// letter: a green doctor, and the whole suite behind it.
//   node scripts/init-languages.js [--may-miss <language>]… [language…]
// A toolchain that is missing is a failure, unless --may-miss allows it; either way it stands in the table.
// Exit code: 0 all is well, 1 an adapter is not green, 2 a toolchain is missing or a word is wrong.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bin = join(root, 'bin/sigv4-conform.js');
const minutes = 60_000;

process.exitCode = main(process.argv.slice(2));

function main(words) {
  const languages = JSON.parse(readFileSync(join(root, 'examples/templates/languages.json'), 'utf8'));
  const names = languages.map(({ name }) => name);
  const mayMiss = words.filter((_, at) => words[at - 1] === '--may-miss');
  const wanted = words.filter((word, at) => word !== '--may-miss' && words[at - 1] !== '--may-miss');
  const strange = [...mayMiss, ...wanted].find((word) => !names.includes(word));
  if (strange !== undefined) {
    console.error(`no language is called ${strange}; there are ${names.join(', ')}, and the flag --may-miss`);
    return 2;
  }
  const codes = languages
    .filter(({ name }) => wanted.length === 0 || wanted.includes(name))
    .map((language) => hold(language, mayMiss.includes(language.name)));
  return Math.max(0, ...codes);
}

/** One language; prints its line, and returns its exit code. */
function hold(language, mayMiss) {
  const { name, toolchain, needs, slow } = language;
  const told = (says) => console.log(`${name.padEnd(12)} ${says}`);
  const version = spawnSync(toolchain[0], toolchain.slice(1), { encoding: 'utf8' });
  if (version.status !== 0) {
    told(
      `NOT RUN: ${toolchain[0]} is missing; it needs ${needs}${mayMiss ? ' (allowed to be missing)' : ''}`,
    );
    return mayMiss ? 0 : 2;
  }
  const folder = mkdtempSync(join(tmpdir(), `sigv4-conform-init-${name}-`));
  try {
    const start = performance.now();
    const page = must([process.execPath, bin, 'init', '--lang', name], folder);
    const [first, second] = commandsOf(page);
    for (const line of first) must(['bash', '-c', line], folder);
    const doctored = performance.now();
    const suite = slow === undefined ? must(['bash', '-c', second.join('\n')], folder) : '';
    const counts = /^\d+ cases: .*$/m.exec(suite)?.[0] ?? `suite not run: ${slow}`;
    const conformant = suite === '' || /^Conformant: yes$/m.test(suite);
    const seconds = (from, to) => `${((to - from) / 1000).toFixed(1)} s`;
    told(
      `doctor green in ${seconds(start, doctored)}; ${counts}${suite === '' ? '' : `, ${conformant ? 'conformant' : 'NOT CONFORMANT'} in ${seconds(doctored, performance.now())}`}; ${firstLine(version)}`,
    );
    return conformant ? 0 : 1;
  } catch (error) {
    told(`NOT GREEN: ${error.message}`);
    return 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The commands that a page of "init" prints: up to doctor, and the suite. A line that ends in a backslash goes on. */
function commandsOf(page) {
  const groups = page
    .split(/\n\n/)
    .slice(1)
    .map((part) =>
      (part.match(/^ {2}.*$/gm) ?? [])
        .join('\n')
        .replaceAll('\\\n', ' ')
        .split('\n')
        .map((line) => line.trim().replace(/^npx sigv4-conform\b/, `"${process.execPath}" "${bin}"`)),
    );
  if (groups.length !== 2 || groups.some((lines) => lines[0] === ''))
    throw new Error(`no commands in:\n${page}`);
  return groups;
}

function must([program, ...args], cwd) {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    timeout: 10 * minutes,
    maxBuffer: 2 ** 26,
  });
  if (error !== undefined) throw error;
  if (status !== 0)
    throw new Error(`${args.at(-1)} ended with ${status}\n${stdout.slice(-4000)}${stderr.slice(-2000)}`);
  return stdout;
}

function firstLine({ stdout, stderr }) {
  const lines = `${stdout}\n${stderr}`.split('\n').map((line) => line.trim());
  return lines.find((line) => /\d/.test(line)) ?? '';
}

// Writes docs/errors.md: the catalogue of documented errors (suites/errors), to be read. With --check it writes
// nothing and fails when the committed page has drifted.
//   node scripts/errors-doc.js [--check] [the repository's folder]
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { renderPage } from './errors-doc/page.js';

const words = process.argv.slice(2);
const check = words.includes('--check');
const root = words.find((word) => word !== '--check') ?? fileURLToPath(new URL('..', import.meta.url));

const services = read('suites/services');
const families = read('suites/errors').map(({ content }) => ({
  ...content,
  services: services.filter((one) => one.content.family === content.family).map(({ name }) => name),
}));

const page = 'docs/errors.md';
const file = join(root, page);
const text = renderPage(families);
if (!check) writeFileSync(file, text);
else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
  console.error(`${page} is not what suites/errors says: run "npm run generate" and commit it`);
  process.exitCode = 1;
}
if (process.exitCode === undefined) console.log(`${check ? 'checked' : 'wrote'} ${page}`);

/** The YAML files of a folder in the order of their names. */
function read(folder) {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({
      name: name.replace(/\.yaml$/, ''),
      content: parse(readFileSync(join(root, folder, name), 'utf8')),
    }));
}

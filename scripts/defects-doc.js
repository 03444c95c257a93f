// Writes docs/defects.md: the catalogue of known signer defects (suites/defects), to be read. With --check it writes
// nothing and fails when the committed page has drifted.
//   node scripts/defects-doc.js [--check] [the repository's folder]
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { renderPage } from './defects-doc/page.js';

const words = process.argv.slice(2);
const check = words.includes('--check');
const root = words.find((word) => word !== '--check') ?? fileURLToPath(new URL('..', import.meta.url));

// Stages in the order in which a request goes through them, which the schema gives; files of others would be faults.
const schema = JSON.parse(readFileSync(join(root, 'schemas/defect-file.schema.json'), 'utf8'));
const folder = join(root, 'suites/defects');
const present = new Set(readdirSync(folder));
const stages = schema.definitions.stage.enum
  .map((stage) => `${stage}.yaml`)
  .filter((name) => present.has(name))
  .map((name) => parse(readFileSync(join(folder, name), 'utf8')));

const page = 'docs/defects.md';
const file = join(root, page);
const text = renderPage(stages);
if (!check) writeFileSync(file, text);
else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
  console.error(`${page} is not what suites/defects says: run "npm run generate" and commit it`);
  process.exitCode = 1;
}
if (process.exitCode === undefined) console.log(`${check ? 'checked' : 'wrote'} ${page}`);

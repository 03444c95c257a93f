// What several practices of judging a signer catch: the same known defects, and the same signers without a defect.
// The table that it makes stands in README.md between two marks, with the day on which it was measured.
//   node scripts/bench-discrimination.js [file]           measures all and writes the table into the file, README.md
//   node scripts/bench-discrimination.js --check [file]   writes nothing; fails where the table says something else.
//       The selftest, which takes long, is left out: of this suite only the false alarms are counted.
// SIGV4_VECTORS names the file of published vectors; without it the row that is in the table stays.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { harmlessSigners } from './bench-discrimination/harmless.js';
import { byOurs, byVectors, gating, oursFalseAlarms } from './bench-discrimination/practices.js';
import { headIn, headOf, rowsOf, sameFigures, tableOf, withTable } from './bench-discrimination/readme.js';
import { classicVectors, publishedVectors } from './bench-discrimination/vectors.js';
import { loadSuite } from '../dist/runner/suite/load.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const names = {
  vanilla: 'one test, `get-vanilla`',
  classic: 'the classic vectors',
  published: 'the published newer vectors',
  ours: 'this suite',
};
/** How many signers of either kind are judged. */
const sizes = { defects: gating.length, harmless: harmlessSigners.length };
process.exitCode = await main(process.argv.slice(2));

async function main(words) {
  const check = words.includes('--check');
  const [file = join(root, 'README.md'), ...more] = words.filter((word) => word !== '--check');
  if (more.length > 0 || file.startsWith('-')) {
    console.error('usage: node scripts/bench-discrimination.js [--check] [README.md]');
    return 2;
  }
  const text = readFileSync(file, 'utf8');
  const rows = new Map(rowsOf(text).map((row) => [row[0], row]));
  const found = [];
  for (const practice of vectorPractices()) {
    if (practice.vectors === null) {
      console.log(`${practice.name}: not at hand, the row of README.md stays`);
      const kept = rows.get(practice.name);
      if (kept !== undefined) found.push(kept);
      continue;
    }
    found.push(rowOf(byVectors(practice.name, practice.vectors)));
  }
  if (check) return checked(found, rows, text);
  const own = await byOurs(names.ours, (done, total) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${done}/${total}`);
  });
  found.push(rowOf(own));
  const table = tableOf(found, { ...sizes, day: new Date().toISOString().slice(0, 10) });
  const made = await format(withTable(text, table), {
    ...(await resolveConfig(file)),
    filepath: file,
  });
  writeFileSync(file, made);
  return 0;
}

function vectorPractices() {
  const classic = classicVectors();
  const path = process.env.SIGV4_VECTORS ?? join(root, '../shared/vectors/published.jsonl');
  return [
    { name: names.vanilla, vectors: classic.filter(({ name }) => name === 'get-vanilla') },
    { name: names.classic, vectors: classic },
    { name: names.published, vectors: publishedVectors(path) },
  ];
}

/** Of this suite only the false alarms are counted anew. */
async function checked(found, rows, text) {
  const suite = await loadSuite({ bundled: true, extra: [], cwd: root });
  const alarms = await oursFalseAlarms(suite);
  for (const alarm of alarms) console.error(`${names.ours} calls a right signer wrong: ${alarm}`);
  const ours = rows.get(names.ours);
  const expected = [...found, ...(ours === undefined ? [] : [ours.with(-1, String(alarms.length))])];
  const wrong = expected.filter((row) => !sameFigures(row, rows.get(row[0])));
  for (const row of wrong) console.error(`README.md does not say: ${row.join(' | ')}`);
  const isWhole =
    rows.size === Object.keys(names).length && headOf(sizes).join('|') === headIn(text).join('|');
  if (!isWhole) console.error('README.md lacks a row of the table, or counts other signers');
  if (wrong.length === 0 && isWhole) return 0;
  console.error('Run "npm run bench:discrimination", and commit README.md.');
  return 1;
}

/** A row of the table, and what is behind it on the terminal. */
function rowOf({ name, asks, leftOut, caught, named, falseAlarms }) {
  console.log(`${name}: ${asks}, ${caught.length} of ${gating.length} caught`);
  if (leftOut.length > 0) console.log(`  left out, no signer can reproduce: ${leftOut.join(', ')}`);
  for (const alarm of falseAlarms) console.log(`  false alarm: a signer that ${alarm}`);
  return [
    name,
    asks,
    String(caught.length),
    named === null ? '–' : String(named.length),
    String(falseAlarms.length),
  ];
}

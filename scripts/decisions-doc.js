// Brings what the decisions count (docs/decisions) up to the committed reports: how many signers pass a case, and what
// the others do. The cases and all other words are a person's. With --check it writes nothing and fails where a page
// has drifted.
//   node scripts/decisions-doc.js [--check] [the repository's folder]
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const words = process.argv.slice(2);
const check = words.includes('--check');
const root = words.find((word) => word !== '--check') ?? fileURLToPath(new URL('..', import.meta.url));

const adapters = join(root, 'adapters');
/** Signers by the names of their folders, each with its results by case; whole clients are judged by other cases. */
const signers = readdirSync(adapters)
  .filter((name) => existsSync(join(adapters, name, 'report.json')))
  .filter((name) => !existsSync(join(adapters, name, 'client.yaml')))
  .sort()
  .map((name) => {
    const { cases } = JSON.parse(readFileSync(join(adapters, name, 'report.json'), 'utf8'));
    return { name, results: new Map(cases.map((result) => [result.id, result])) };
  });

const folder = join(root, 'docs/decisions');
for (const name of readdirSync(folder)) {
  const file = join(folder, name);
  const before = readFileSync(file, 'utf8');
  const after = counted(name, before);
  if (after === before) continue;
  if (!check) writeFileSync(file, after);
  else {
    console.error(`docs/decisions/${name} is not what the reports say: run "npm run generate" and commit it`);
    process.exitCode = 1;
  }
}
if (process.exitCode === undefined) console.log(`${check ? 'checked' : 'wrote'} docs/decisions`);

/** A page with its counts made anew. @throws Error where it names a case that no report has, or lacks a part */
function counted(page, text) {
  const ids = [];
  const withCases = text.replace(/^- `([\w-]+\/[\w-]+)` \(.*$/gm, (_line, id) => {
    ids.push(id);
    const all = signers.map(({ results }) => results.get(id)).filter(isJudged);
    const [first] = all;
    if (first === undefined) throw new Error(`docs/decisions/${page}: no signer was judged by ${id}`);
    const passing = all.filter(({ verdict }) => verdict === 'pass').length;
    return `- \`${id}\` (${first.level}): ${passing} of ${all.length} signers pass`;
  });
  const judged = signers
    .map(({ name, results }) => ({ name, mine: ids.map((id) => results.get(id)).filter(isJudged) }))
    .filter(({ mine }) => mine.length > 0)
    .map(({ name, mine }) => ({ name, mine, bad: mine.filter(({ verdict }) => verdict !== 'pass') }));
  const rows = judged
    .filter(({ bad }) => bad.length > 0)
    .map(({ name, mine, bad }) => [name, `${bad.length} of ${mine.length}`, listOf(bad.map(wordOf))]);
  const clean = judged.filter(({ bad }) => bad.length === 0).map(({ name }) => name);
  const withTable = put(
    page,
    withCases,
    /^\| signer [^]*?\n(?=\n)/m,
    tableOf([['signer', 'fails', 'as'], ...rows]),
  );
  return put(page, withTable, /^No failure: .*$/m, `No failure: ${clean.join(', ')}.`);
}

function isJudged(result) {
  return ['pass', 'fail', 'error'].includes(result?.verdict);
}

/** What a failure is put down to: the defects that its diagnosis names, or else what was observed. */
function wordOf({ diagnosis, observed }) {
  const defects = diagnosis?.defects ?? [];
  return defects.length === 0 ? observed.outcome : defects.map((id) => `\`${id}\``).join(' + ');
}

/** Each word with how often it comes, the most frequent first. */
function listOf(found) {
  const counts = new Map();
  for (const word of found) counts.set(word, (counts.get(word) ?? 0) + 1);
  const sorted = [...counts].sort(([, one], [, other]) => other - one);
  return sorted.map(([word, count]) => `${word} ${count}`).join(', ');
}

function tableOf([head, ...rows]) {
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => row[at].length)));
  const line = (cells) => `| ${cells.map((cell, at) => cell.padEnd(widths[at])).join(' | ')} |\n`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('');
}

function put(page, text, place, replacement) {
  if (!place.test(text)) throw new Error(`docs/decisions/${page} lacks what ${place} finds`);
  return text.replace(place, () => replacement);
}

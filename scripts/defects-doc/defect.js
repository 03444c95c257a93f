import { code, prose } from '../errors-doc/markdown.js';

/** A defect: heading, what is wrong, and a list of all that is known of it. */
export function defectSection(defect) {
  const { id, wrong, rule, source, mend, contested, seen, resembles = [] } = defect;
  const waits = defect['not-executable'];
  const items = [
    `AWS: ${prose(rule)} (${[source].flat().map(sourceText).join('; ')})`,
    `Mend: ${prose(mend)}`,
    exampleText(defect.example),
    `${defect.tier}, ${defect.frequency.replace('-', ' ')}`,
    ...(contested === undefined ? [] : [`Contested: ${prose(contested)}`]),
    ...(resembles.length === 0 ? [] : [`The example looks like ${list(resembles.map(byId))}.`]),
    ...(waits === undefined ? [] : [`Not to be switched on: ${prose(waits)}`]),
    ...(seen.length === 0 ? [] : [`Seen: ${seen.map(seenText).join(', ')}`]),
  ];
  return [`### ${id}`, '', prose(wrong), '', ...items.map((item) => `- ${item}`)];
}

function exampleText({ request, of, wrong, right }) {
  const line = prose(request).replace(/ {2,}/g, shown);
  return `Example: ${line}; ${of}: ${value(wrong)} instead of ${value(right)}`;
}

/** A value as code; what code on one line does not show stands as signs between pieces of it. */
function value(text) {
  if (text === '') return 'nothing';
  const pieces = text.split(/([\n\t]| {2,}|^ | $)/).filter((piece) => piece !== '');
  return pieces.map((piece) => (piece.trim() === '' ? shown(piece) : code(piece))).join(' ');
}

function shown(blanks) {
  return blanks.replaceAll('\n', '↵').replaceAll('\t', '⇥').replaceAll(' ', '␣');
}

/** An address is a link by the name of its page; other words stand as they are. */
function sourceText(source) {
  if (!source.startsWith('https://')) return prose(source);
  const { hostname, pathname, hash } = new URL(source);
  const name =
    pathname
      .split('/')
      .at(-1)
      .replace(/\.html$/, '') || hostname;
  return link(`${name}${hash}`, source);
}

/** owner/repo#number, or owner/repo@commit. */
function seenText(address) {
  const [, owner, repo, kind, ref] = new URL(address).pathname.split('/');
  return link(`${owner}/${repo}${kind === 'commit' ? '@' : '#'}${ref}`, address);
}

function link(text, address) {
  return `[${prose(text)}](${address})`;
}

function byId(id) {
  return `[${id}](#${id})`;
}

function list(words) {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

import { code, exactBlock, prose } from './markdown.js';

/** An error: its own wording, the others, and why nothing triggers it where nothing does. */
export function errorSection(entry, anchor) {
  const { condition, check, reach, note, variants = [] } = entry;
  return [
    `<a id="${anchor}"></a>`,
    '',
    `#### ${condition}`,
    '',
    ...(check === undefined
      ? [`Nothing triggers it: ${reasonOf(reach)}`, '']
      : [`Found by the check ${code(check)}.`, '']),
    ...wording(entry, replyWords(entry)),
    ...(note === undefined ? [] : ['', prose(note)]),
    ...variants.flatMap((variant) => ['', ...variantLines({ ...entry, ...variant }, variant)]),
  ];
}

/** @param whole the variant with what it takes over from its entry. @param own what it says itself */
function variantLines(whole, own) {
  const { name, when, era, reach } = own;
  const about = [whens[when], ...(era === undefined ? [] : [prose(era)])].join('; ');
  return [
    `**${name}**, ${about}.${reach === undefined ? '' : ` Nothing triggers it: ${reasonOf(reach)}`}`,
    '',
    ...wording(whole, replyWords(whole)),
  ];
}

const whens = {
  query: 'in the query form',
  disclosing: 'of a service that discloses the canonical request',
  named: 'where the check says so',
  other: 'of another time or place: recognised, and answered only where a case asks for it',
};

function replyWords({ status, code: name, confidence }) {
  return `HTTP ${status} ${name === '' ? 'without a code' : code(name)}, ${confidence}.`;
}

function wording({ message, sentences = [], elements = [], headers = [], ...rest }, words) {
  const type = rest['content-type'];
  return [
    `${words}${message === '' ? ' The message is empty.' : ''}`,
    ...(message === '' ? [] : ['', ...exactBlock(message)]),
    ...(sentences.length === 0 ? [] : ['', ...sentencesBlock(sentences)]),
    ...(elements.length === 0 ? [] : ['', `Elements: ${elements.map(element).join(', ')}.`]),
    ...(headers.length === 0 ? [] : ['', `Headers: ${headers.map(header).join(', ')}.`]),
    ...(rest.body === undefined ? [] : ['', ...ownBody(rest.body)]),
    ...(type === undefined ? [] : ['', `Content type: ${type === '' ? 'none' : code(type)}.`]),
    '',
    ...rest.sources.map((text) => `- ${prose(text)}`),
    `- references: ${rest.references.map(code).join(', ')}`,
  ];
}

function sentencesBlock(sentences) {
  const lines = sentences.map(({ text }) => text).join('\n');
  return ['`{sentences}` are those of these that apply, one after the other:', '', ...exactBlock(lines)];
}

function ownBody(body) {
  return body === '' ? ['The body is empty.'] : ['The body is not the family’s:', '', ...exactBlock(body)];
}

function element({ name, value }) {
  return code(`<${name}>${value}</${name}>`);
}

function header([name, value]) {
  return code(`${name}: ${value}`);
}

function reasonOf(reach) {
  const waits = reach['waits-for'];
  if (waits !== undefined) return `it waits for the profile ${code(waits)}.`;
  return `${prose(reach.never).replace(/\.$/, '')}.`;
}

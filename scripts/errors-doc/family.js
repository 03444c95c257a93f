import { errorSection } from './error.js';
import { code, exactBlock, prose } from './markdown.js';

/** The element of an error, as in the HTML report. */
export function anchorOf(family, condition) {
  return `error-${family}-${condition}`;
}

/** A family: who answers like this, how a reply carries the error, the order of the checks, every error. */
export function familySection({ family, about, services, carrier, checks, errors }) {
  return [
    `<a id="errors-${family}"></a>`,
    '',
    `## ${family}`,
    '',
    prose(about.trim()),
    '',
    ...(services.length > 0 ? [`Services of the suite: ${services.map(code).join(', ')}.`, ''] : []),
    ...reply(carrier),
    '',
    ...order(checks, errors),
    '',
    '### The errors',
    ...errors.flatMap((entry) => ['', ...errorSection(entry, anchorOf(family, entry.condition))]),
  ];
}

function reply({ body, 'content-type': type, headers, confidence, source }) {
  return [
    '### The reply',
    '',
    `The body, ${type === '' ? 'without a content type' : code(type)} (${confidence}):`,
    '',
    ...exactBlock(body),
    '',
    ...(headers.length === 0
      ? ['No headers of its own.']
      : ['Headers besides:', '', ...headers.map(([name, value]) => `- ${code(`${name}: ${value}`)}`)]),
    '',
    ...sourceList(source),
  ];
}

function order({ order: header, 'query-order': query, confidence, source }, errors) {
  const list = (names) => names.map((name, index) => `${index + 1}. ${check(name, errors)}`);
  return [
    '### The order of the checks',
    '',
    `The first fault is answered (${confidence}). ${query === undefined ? 'In header form and presigned:' : 'In header form:'}`,
    '',
    ...list(header),
    '',
    ...(query === undefined ? [] : ['Presigned:', '', ...list(query), '']),
    ...sourceList(source),
  ];
}

function check(name, errors) {
  const found = errors.filter((entry) => entry.check === name).map(({ condition }) => code(condition));
  const others = found.filter((one) => one !== code(name));
  return others.length === 0 ? code(name) : `${code(name)}: ${found.join(', ')}`;
}

/** Where something is documented or was seen. */
export function sourceList(sources) {
  return ['Sources:', '', ...sources.map((text) => `- ${prose(text)}`)];
}

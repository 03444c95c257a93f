import { percentDecode, percentEncode } from '../sigv4/bytes.js';
import { generalRules } from '../sigv4/rules.js';
import { awsSteps, joinTexts, type Parameter, type Steps } from '../sigv4/steps.js';
import type { Changes } from './change.js';
import { asLatin1, byCode, lowerHex } from './text.js';

const { unreserved } = generalRules;
const decoded = (raw: string): string => percentDecode(raw).toString('utf8');

/** Encodes names and values with other characters left bare. */
export const queryBare = (bare: string): Partial<Steps> => ({
  encodeParameter: (raw) => percentEncode(percentDecode(raw), bare),
});
const spelt = (spell: (raw: string) => string): Partial<Steps> => ({ encodeParameter: (raw) => spell(raw) });
const right = (raw: string): string => percentEncode(percentDecode(raw), unreserved);

const ordered = (key: (parameter: Parameter) => string): Partial<Steps> => ({
  order: (parameters) => parameters.sort((a, b) => byCode(key(a), key(b))),
});
const orderedByName = (compare: (a: string, b: string) => number): Partial<Steps> => ({
  order: (parameters) =>
    parameters.sort(
      (a, b) => compare(decoded(a.name), decoded(b.name)) || byCode(a.encodedValue, b.encodedValue),
    ),
});

/** Repeats of a name brought to one value. */
const oneValue = (pick: (values: readonly string[]) => string): Partial<Steps> => ({
  order(parameters) {
    const byName = new Map<string, Parameter[]>();
    for (const parameter of parameters) {
      const repeats = byName.get(parameter.encodedName);
      if (repeats === undefined) byName.set(parameter.encodedName, [parameter]);
      else repeats.push(parameter);
    }
    return awsSteps.order(
      [...byName.values()].map((repeats) => ({
        ...(repeats[0] as Parameter),
        encodedValue: pick(repeats.map(({ encodedValue }) => encodedValue)),
      })),
    );
  },
});

/** Texts of digits by their value, others by code. */
function byNumber(a: string, b: string): number {
  const [first, second] = [a, b].map((text) => (/^\d{1,15}$/.test(text) ? Number(text) : null));
  if (typeof first === 'number' && typeof second === 'number') return first - second;
  return byCode(a, b);
}

const collator = new Intl.Collator('en', { ignorePunctuation: true });

export const query: Changes = {
  'query-omitted': { steps: { query: () => '' } },
  'query-unsorted': { steps: { order: (parameters) => parameters } },
  'query-sort-joined-string': {
    steps: ordered(({ encodedName, encodedValue }) => `${encodedName}=${encodedValue}`),
  },
  'query-sort-before-encode': {
    steps: {
      order: (parameters) =>
        parameters.sort(
          (a, b) => byCode(latin1(a.name), latin1(b.name)) || byCode(latin1(a.value), latin1(b.value)),
        ),
    },
  },
  'query-sort-case-insensitive': {
    steps: {
      order: (parameters) =>
        parameters.sort(
          (a, b) =>
            byCode(a.encodedName.toLowerCase(), b.encodedName.toLowerCase()) ||
            byCode(a.encodedValue, b.encodedValue),
        ),
    },
  },
  'query-sort-numeric': {
    steps: {
      order: (parameters) =>
        parameters.sort(
          (a, b) => byNumber(a.encodedName, b.encodedName) || byCode(a.encodedValue, b.encodedValue),
        ),
    },
  },
  'query-sort-locale': { steps: orderedByName((a, b) => collator.compare(a, b)) },
  'query-dup-values-unsorted': { steps: ordered(({ encodedName }) => encodedName) },
  'query-dup-last-wins': { steps: oneValue((values) => values.at(-1) ?? '') },
  'query-dup-first-wins': { steps: oneValue((values) => values[0] ?? '') },
  'query-dup-comma-joined': { steps: oneValue((values) => values.join('%2C')) },
  'query-valueless-no-equals': {
    steps: {
      joinParameter: ({ encodedName, encodedValue, hasEquals }) =>
        hasEquals ? `${encodedName}=${encodedValue}` : encodedName,
    },
  },
  'query-valueless-dropped': {
    steps: { splitQuery: (query) => awsSteps.splitQuery(query).filter(({ hasEquals }) => hasEquals) },
  },
  'query-valueless-joined-to-next': { steps: { splitQuery: splitAtEquals } },
  'query-empty-piece-signed': { steps: withEmptyPieces('=') },
  'query-empty-value-dropped': {
    steps: { splitQuery: (query) => awsSteps.splitQuery(query).filter(({ value }) => value !== '') },
  },
  'query-value-cut-at-second-equals': {
    steps: {
      splitQuery: (query) =>
        awsSteps
          .splitQuery(query)
          .map((parameter) => ({ ...parameter, value: parameter.value.replace(/=.*/s, '') })),
    },
  },
  'query-equals-in-value-raw': {
    steps: { encodeValue: (raw) => percentEncode(percentDecode(raw), `${unreserved}=`) },
  },
  'query-space-as-plus': { steps: spelt((raw) => right(raw).replaceAll('%20', '+')) },
  'query-plus-as-space': { steps: spelt((raw) => right(raw.replaceAll('+', '%20'))) },
  'query-pct2b-as-space': { steps: spelt((raw) => right(raw.replace(/%2b|\+/gi, '%20'))) },
  'query-double-encoded': { steps: spelt((raw) => percentEncode(Buffer.from(raw), unreserved)) },
  'query-not-encoded': { steps: spelt(decoded) },
  'query-slash-raw': { steps: queryBare(`${unreserved}/`) },
  'query-js-unreserved': { steps: queryBare(`${unreserved}!'()*`) },
  'query-tilde-encoded': { steps: queryBare(unreserved.replace('~', '')) },
  'query-hex-lowercase': { steps: spelt((raw) => lowerHex(right(raw))) },
  'query-preencoded-verbatim': { steps: spelt((raw) => raw) },
  'query-double-decoded': { steps: spelt((raw) => right(decoded(raw))) },
  'query-name-not-encoded': { steps: { encodeName: (raw) => decoded(raw) } },
  'query-utf8-as-latin1': {
    steps: spelt((raw) => percentEncode(asLatin1(percentDecode(raw)), unreserved)),
  },
  'query-cut-at-question-mark': {
    steps: { query: (query, draft) => awsSteps.query(query.replace(/\?.*/s, ''), draft) },
  },
  'query-semicolon-dropped': {
    steps: { splitQuery: (query) => awsSteps.splitQuery(query.replace(/(?<=^|&)[^&]*;[^&]*/g, '')) },
  },
  'query-semicolon-separator': {
    steps: { splitQuery: (query) => awsSteps.splitQuery(query.replaceAll(';', '&')) },
  },
};

/** Empty pieces of the query are signed, each as this. */
export function withEmptyPieces(signed: string): Partial<Steps> {
  return {
    // Of a presigned URL the query comes here without its empty pieces.
    query(query, draft) {
      const [, given = ''] = /^[^?#]*\?([^#]*)/.exec(draft.input.request.url) ?? [];
      const empty = given === '' ? [] : given.split('&').filter((piece) => piece === '');
      const right = awsSteps.query(query, draft);
      return joinTexts([...empty.map(() => signed), ...(right.length === 0 ? [] : [right])], '&');
    },
  };
}

/** A name runs to the next equals sign, over an ampersand; a value to the next ampersand. */
function splitAtEquals(query: string): ReturnType<Steps['splitQuery']> {
  const parameters: ReturnType<Steps['splitQuery']> = [];
  for (let from = 0; from < query.length;) {
    const mark = query.indexOf('=', from);
    if (mark < 0) {
      parameters.push({ name: query.slice(from), value: '', hasEquals: false });
      break;
    }
    const end = query.indexOf('&', mark);
    const next = end < 0 ? query.length : end;
    parameters.push({ name: query.slice(from, mark), value: query.slice(mark + 1, next), hasEquals: true });
    from = next + 1;
  }
  return parameters;
}

/** Bytes as characters of the same order. */
export function latin1(raw: string): string {
  return percentDecode(raw).toString('latin1');
}

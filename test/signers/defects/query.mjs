// What goes wrong in the canonical query string.
import { asLatin1, byCode, decode, encode, lowerHex, buffer } from '../text.mjs';
import { right, splitQuery } from '../right.mjs';

const sorted = (pairs, key) => pairs.sort((a, b) => byCode(key(a), key(b)));
const emptyPieces = (url) =>
  (url.split('#')[0].split('?').slice(1).join('?') || 'a').split('&').filter((piece) => piece === '').length;
const utf16 = (bytes) => buffer(bytes).toString('utf8');
const collator = new Intl.Collator('en', { ignorePunctuation: true });

/** Repeats of a name brought to one value by `pick`. */
const oneValue = (pick) => ({
  sortPairs(pairs) {
    const values = new Map();
    for (const { n, v } of pairs) values.set(n, [...(values.get(n) ?? []), v]);
    return right.sortPairs([...values].map(([n, all]) => ({ n, v: pick(all) })));
  },
});

export const query = {
  'query-omitted': { about: 'The query is not signed.', steps: { query: () => '' } },
  'query-unsorted': { about: 'Parameters stand in wire order.', steps: { sortPairs: (pairs) => pairs } },
  'query-sort-joined-string': {
    about: 'The joined name=value texts are sorted.',
    steps: { sortPairs: (pairs) => sorted(pairs, ({ n, v }) => `${n}=${v}`) },
  },
  'query-sort-before-encode': {
    about: 'The decoded texts are sorted.',
    steps: {
      sortPairs: (pairs) =>
        pairs.sort(
          (a, b) => byCode(decode(a.name), decode(b.name)) || byCode(decode(a.value), decode(b.value)),
        ),
    },
  },
  'query-sort-case-insensitive': {
    about: 'Names are sorted without case.',
    steps: {
      sortPairs: (pairs) =>
        pairs.sort((a, b) => byCode(a.n.toLowerCase(), b.n.toLowerCase()) || byCode(a.v, b.v)),
    },
  },
  'query-sort-numeric': {
    about: 'Numbers are sorted by value.',
    tier: 'plausible',
    steps: {
      sortPairs: (pairs) => {
        const isNumber = ({ n }) => /^[0-9]+$/.test(n);
        return pairs.sort((a, b) =>
          isNumber(a) && isNumber(b) && a.n !== b.n ? a.n - b.n : byCode(a.n, b.n) || byCode(a.v, b.v),
        );
      },
    },
  },
  'query-sort-locale': {
    about: 'Names are sorted as a dictionary would.',
    tier: 'extended',
    steps: {
      sortPairs: (pairs) =>
        pairs.sort(
          (a, b) => collator.compare(utf16(decode(a.name)), utf16(decode(b.name))) || byCode(a.v, b.v),
        ),
    },
  },
  'query-dup-values-unsorted': {
    about: 'Repeats of a name stay in wire order.',
    contested: true,
    steps: { sortPairs: (pairs) => sorted(pairs, ({ n }) => n) },
  },
  'query-dup-last-wins': {
    about: 'The last of repeats is signed.',
    steps: oneValue((values) => values.at(-1)),
  },
  'query-dup-first-wins': {
    about: 'The first of repeats is signed.',
    tier: 'extended',
    steps: oneValue((values) => values[0]),
  },
  'query-dup-comma-joined': {
    about: 'Repeats are joined by commas.',
    tier: 'extended',
    steps: oneValue((values) => values.join('%2C')),
  },
  'query-valueless-no-equals': {
    about: 'A parameter without = is signed without it.',
    steps: { joinPair: ({ n, v, hasEquals }) => (hasEquals ? `${n}=${v}` : n) },
  },
  'query-valueless-dropped': {
    about: 'Parameters without = are not signed.',
    steps: { splitQuery: (raw) => right.splitQuery(raw).filter(({ hasEquals }) => hasEquals) },
  },
  'query-valueless-joined-to-next': {
    about: 'A name runs to the next =.',
    tier: 'plausible',
    steps: {
      splitQuery: (raw) =>
        [...raw.matchAll(/([^=]*)(=)([^&]*)&?|([^=]+)$/g)].map(([, name, mark, value = '', last]) => ({
          name: name ?? last,
          value,
          hasEquals: mark !== undefined,
        })),
    },
  },
  'query-empty-piece-signed': {
    about: 'Empty pieces are signed as =.',
    tier: 'plausible',
    steps: {
      query: (raw, c) =>
        [...Array(emptyPieces(c.input.request.url)).fill('='), right.query(raw, c)].filter(Boolean).join('&'),
    },
  },
  'query-empty-value-dropped': {
    about: 'Parameters with an empty value are not signed.',
    steps: { splitQuery: (raw) => right.splitQuery(raw).filter(({ value }) => value !== '') },
  },
  'query-value-cut-at-second-equals': {
    about: 'A value ends at the second =.',
    steps: {
      splitQuery: (raw) =>
        right.splitQuery(raw).map((pair) => ({ ...pair, value: pair.value.replace(/=.*/s, '') })),
    },
  },
  'query-equals-in-value-raw': {
    about: '= in a value is left bare.',
    steps: { encodeValue: (raw) => encode(decode(raw), /[A-Za-z0-9\-._~=]/) },
  },
  'query-space-as-plus': {
    about: 'A space is encoded as a plus.',
    steps: { encodeQuery: (raw) => right.encodeQuery(raw).replaceAll('%20', '+') },
  },
  'query-plus-as-space': {
    about: 'A plus on the wire is read as a space.',
    contested: true,
    steps: { encodeQuery: (raw) => right.encodeQuery(raw.replaceAll('+', ' ')) },
  },
  'query-pct2b-as-space': {
    about: '%2B is decoded to a plus and signed as a space.',
    steps: { encodeQuery: (raw) => encode(decode(raw).replaceAll('+', ' ')) },
  },
  'query-double-encoded': {
    about: 'What is encoded is encoded again.',
    steps: { encodeQuery: (raw) => encode(raw) },
  },
  'query-not-encoded': {
    about: 'The decoded query is signed.',
    steps: { encodeQuery: (raw) => decode(raw) },
  },
  'query-slash-raw': {
    about: '/ is left bare.',
    steps: { encodeQuery: (raw) => encode(decode(raw), /[A-Za-z0-9\-._~/]/) },
  },
  'query-js-unreserved': {
    about: "! ' ( ) * are left bare.",
    steps: { encodeQuery: (raw) => encode(decode(raw), /[A-Za-z0-9\-._~!'()*]/) },
  },
  'query-tilde-encoded': {
    about: '~ is encoded.',
    steps: { encodeQuery: (raw) => encode(decode(raw), /[A-Za-z0-9\-._]/) },
  },
  'query-hex-lowercase': {
    about: 'Escapes are in lower case.',
    steps: { encodeQuery: (raw) => lowerHex(right.encodeQuery(raw)) },
  },
  'query-preencoded-verbatim': {
    about: "The wire's names and values are signed as they stand.",
    steps: { encodeQuery: (raw) => raw },
  },
  'query-double-decoded': {
    about: 'Names and values are decoded twice.',
    tier: 'extended',
    steps: { encodeQuery: (raw) => encode(decode(decode(raw))) },
  },
  'query-name-not-encoded': {
    about: 'Names are left decoded.',
    tier: 'extended',
    steps: { encodeName: (raw) => decode(raw) },
  },
  'query-utf8-as-latin1': {
    about: 'Text is encoded from Latin-1.',
    tier: 'extended',
    steps: { encodeQuery: (raw) => encode(asLatin1(decode(raw))) },
  },
  'query-cut-at-question-mark': {
    about: 'The query ends at a second question mark.',
    tier: 'plausible',
    steps: { query: (raw, c) => right.query(raw.split('?')[0], c) },
  },
  'query-semicolon-dropped': {
    about: 'Parameters with a semicolon are not signed.',
    tier: 'extended',
    steps: {
      splitQuery: (raw) =>
        right.splitQuery(
          raw
            .split('&')
            .filter((piece) => !piece.includes(';'))
            .join('&'),
        ),
    },
  },
  'query-semicolon-separator': {
    about: 'A semicolon separates parameters.',
    tier: 'plausible',
    steps: { splitQuery: (raw) => splitQuery(raw, /[&;]/) },
  },
};

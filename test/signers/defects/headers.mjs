// What goes wrong in the canonical headers.
import { byCode, encode } from '../text.mjs';
import { isOwned, isVolatile, right } from '../right.mjs';

const trimmed = (value) => value.replace(/^[ \t]+|[ \t]+$/g, '');

const line = ({ name, values }) => `${name}:${values.join(',')}`;

export const headers = {
  'header-name-case-kept': {
    about: 'Names keep their case.',
    steps: { headerName: (name) => name },
  },
  'header-value-not-trimmed': {
    about: 'Values are signed with all their blanks.',
    steps: { headerValue: (value) => value },
  },
  'header-line-trimmed-whole': {
    about: 'Blanks are folded and trimmed in the line, not in each value.',
    tier: 'extended',
    steps: {
      headerValue: (value) => value,
      block: (groups) =>
        groups
          .map(
            (group) =>
              `${line(group)
                .split(/[ \t]+/)
                .join(' ')
                .trimEnd()}\n`,
          )
          .join(''),
    },
  },
  'header-inner-spaces-kept': {
    about: 'Blanks inside a value are not folded.',
    steps: { headerValue: trimmed },
  },
  'header-quoted-spaces-kept': {
    about: 'Blanks inside quotes are not folded.',
    tier: 'extended',
    steps: {
      headerValue: (value) =>
        trimmed(value)
          .split(/("[^"]*")/)
          .map((part) => (part.startsWith('"') ? part : part.replace(/[ \t]+/g, ' ')))
          .join(''),
    },
  },
  'header-tab-not-whitespace': {
    about: 'Only spaces are folded, tabs are not.',
    tier: 'extended',
    contested: true,
    steps: { headerValue: (value) => value.replace(/ +/g, ' ').replace(/^ | $/g, '') },
  },
  'header-all-spaces-removed': {
    about: 'All blanks of a value are lost.',
    tier: 'extended',
    steps: { headerValue: (value) => value.replace(/[ \t]+/g, '') },
  },
  'header-dup-separate-lines': {
    about: 'Repeats stand on lines of their own.',
    steps: {
      block: (groups) =>
        groups.flatMap(({ name, values }) => values.map((value) => `${name}:${value}\n`)).join(''),
    },
  },
  'header-dup-values-sorted': {
    about: 'The values of repeats are sorted.',
    steps: { joinValues: (values) => [...values].sort(byCode).join(',') },
  },
  'header-dup-first-wins': {
    about: 'Of repeats the first is signed.',
    tier: 'plausible',
    steps: { joinValues: ([first]) => first },
  },
  'header-own-repeated': {
    about: 'What signing sets is added to what was given.',
    steps: {
      send: (sent, c) => [...c.input.request.headers.filter(([name]) => isOwned(name)), ...sent],
    },
  },
  'header-dup-comma-space': {
    about: 'Repeats are joined by a comma and a blank.',
    tier: 'extended',
    contested: true,
    steps: { joinValues: (values) => values.join(', ') },
  },
  'header-sort-missing': {
    about: 'Headers stand in the order they were given.',
    steps: { sortGroups: (groups) => groups },
  },
  'header-sort-whole-line': {
    about: 'The lines name:value are sorted, and SignedHeaders by name.',
    steps: {
      block: (groups, c) =>
        right.block(
          [...groups].sort((a, b) => byCode(line(a), line(b))),
          c,
        ),
    },
  },
  'header-sort-before-lowercase': {
    about: 'Names are sorted first and lower-cased then.',
    steps: { sortGroups: (groups) => groups.sort((a, b) => byCode(a.original, b.original)) },
  },
  'header-block-no-blank-line': {
    about: 'The last header has no newline of its own.',
    tier: 'extended',
    steps: { block: (groups, c) => right.block(groups, c).slice(0, -1) },
  },
  'header-empty-dropped': {
    about: 'Headers with an empty value are not signed.',
    steps: { signs: (name, value) => trimmed(value) !== '' && right.signs(name) },
  },
  'header-value-cut-at-colon': {
    about: 'A value ends at its first colon.',
    tier: 'plausible',
    steps: { headerValue: (value) => right.headerValue(value.replace(/:.*/s, '')) },
  },
  'header-value-lowercased': {
    about: 'Values are lower-cased with the names.',
    tier: 'plausible',
    steps: { headerBytes: (value) => right.headerBytes(value.toLowerCase()) },
  },
  'header-nonascii-latin1': {
    about: 'Values are signed in Latin-1 and sent in UTF-8.',
    contested: true,
    steps: { headerBytes: (value) => Buffer.from(value, 'latin1').toString('latin1') },
  },
  'header-value-percent-encoded': {
    about: 'Values are percent-encoded.',
    tier: 'extended',
    steps: { headerValue: (value) => encode(right.headerValue(value), /[!-~]/) },
  },
  'header-lower-turkish': {
    about: 'I is lower-cased to a dotless i.',
    tier: 'extended',
    steps: { headerName: (name) => Buffer.from(name.toLocaleLowerCase('tr'), 'utf8').toString('latin1') },
  },
  'header-block-list-mismatch': {
    about: 'A header that is left out of SignedHeaders stands in the canonical headers.',
    steps: {
      signs: () => true,
      list: (groups) => right.list(groups.filter(({ name }) => !isVolatile(name))),
    },
  },
};

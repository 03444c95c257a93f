import { percentEncodeText } from '../sigv4/bytes.js';
import { ownedHeaders } from '../sigv4/draft.js';
import { awsSteps, joinTexts, type SignedHeader, type Text } from '../sigv4/steps.js';
import type { Changes } from './change.js';
import { byCode } from './text.js';

const trimmed = (value: string): string => value.replace(/^[ \t]+|[ \t]+$/g, '');
const plain = (text: Text): string =>
  typeof text === 'string' ? text : Buffer.from(text).toString('latin1');
const line = ({ name, values }: SignedHeader): string => `${name}:${values.map(plain).join(',')}`;
const printable = Array.from({ length: 94 }, (_, index) => String.fromCharCode(0x21 + index)).join('');

export const headers: Changes = {
  'header-name-case-kept': { steps: { headerName: (name) => name } },
  'header-value-not-trimmed': { steps: { headerValue: (value) => value } },
  'header-line-trimmed-whole': {
    steps: {
      headerValue: (value) => value,
      joinValues: (values) =>
        values
          .map(plain)
          .join(',')
          .replace(/[ \t]+/g, ' ')
          .replace(/ $/, ''),
    },
  },
  'header-inner-spaces-kept': { steps: { headerValue: trimmed } },
  'header-quoted-spaces-kept': {
    steps: {
      headerValue: (value) =>
        trimmed(value)
          .split(/("[^"]*")/)
          .map((part) => (part.startsWith('"') ? part : part.replace(/[ \t]+/g, ' ')))
          .join(''),
    },
  },
  'header-tab-not-whitespace': {
    steps: { headerValue: (value) => value.replace(/ +/g, ' ').replace(/^ | $/g, '') },
  },
  'header-all-spaces-removed': { steps: { headerValue: (value) => value.replace(/[ \t]+/g, '') } },
  'header-dup-separate-lines': {
    steps: {
      block: (headers) =>
        joinTexts(
          headers.flatMap(({ name, values }) =>
            values.map((value) => joinTexts([`${name}:`, value, '\n'], '')),
          ),
          '',
        ),
    },
  },
  'header-dup-values-sorted': {
    steps: { joinValues: (values) => [...values].map(plain).sort(byCode).join(',') },
  },
  'header-dup-first-wins': { steps: { joinValues: (values) => joinTexts(values.slice(0, 1), ',') } },
  'header-own-repeated': {
    steps: {
      send: (headers, { input }) => [
        ...input.request.headers.filter(([name]) => ownedHeaders.includes(name.toLowerCase())),
        ...headers,
      ],
    },
  },
  'header-dup-comma-space': { steps: { joinValues: (values) => joinTexts(values, ', ') } },
  'header-sort-missing': { steps: { sortHeaders: (headers) => headers } },
  'header-sort-whole-line': {
    steps: {
      block: (headers, draft) =>
        awsSteps.block(
          [...headers].sort((a, b) => byCode(line(a), line(b))),
          draft,
        ),
    },
  },
  'header-sort-before-lowercase': {
    steps: { sortHeaders: (headers) => headers.sort((a, b) => byCode(a.written, b.written)) },
  },
  'header-block-no-blank-line': {
    steps: {
      block: (headers, draft) => {
        const block = awsSteps.block(headers, draft);
        return block.slice(0, -1);
      },
    },
  },
  'header-empty-dropped': {
    steps: {
      signs: (name, value, draft) => trimmed(value) !== '' && awsSteps.signs(name, value, draft),
    },
  },
  'header-value-cut-at-colon': {
    steps: { headerValue: (value) => awsSteps.headerValue(value.replace(/:.*/s, '')) },
  },
  'header-value-lowercased': {
    steps: { headerValue: (value) => awsSteps.headerValue(value.toLowerCase()) },
  },
  'header-nonascii-latin1': {
    steps: {
      headerValue: (value) =>
        /[^\0-\u007f]/.test(value)
          ? Buffer.from(plain(awsSteps.headerValue(value)), 'latin1')
          : awsSteps.headerValue(value),
    },
  },
  'header-value-percent-encoded': {
    steps: { headerValue: (value) => percentEncodeText(plain(awsSteps.headerValue(value)), printable) },
  },
  'header-lower-turkish': { steps: { headerName: (name) => name.toLocaleLowerCase('tr') } },
  'header-block-list-mismatch': {
    steps: {
      signs: () => true,
      list: (headers, draft) =>
        awsSteps.list(
          headers.filter(({ name }) => !draft.rules.leaveUnsigned.has(name)),
          draft,
        ),
    },
  },
};

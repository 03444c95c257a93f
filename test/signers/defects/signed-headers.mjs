// What goes wrong in the choice and the list of the signed headers.
import { isVolatile, right } from '../right.mjs';

const allBut = (pattern) => ({ signs: (name) => right.signs(name) && !pattern.test(name) });

export const signedHeaders = {
  'signed-headers-no-date': {
    about: 'x-amz-date is not signed.',
    tier: 'extended',
    steps: allBut(/^x-amz-date$/),
  },
  'signed-headers-xamz-missing': {
    about: 'x-amz-* headers other than the date are sent, and not signed.',
    steps: allBut(/^x-amz-(?!date$)/),
  },
  'signed-headers-content-type-missing': {
    about: 'content-type is not signed.',
    contested: true,
    steps: allBut(/^content-type$/),
  },
  'signed-headers-content-md5-missing': {
    about: 'content-md5 is not signed.',
    shows: 's3',
    steps: allBut(/^content-md5$/),
  },
  'signed-headers-volatile': {
    about: 'Headers that hops change are signed.',
    steps: { signs: () => true },
  },
  'signed-headers-authorization': {
    about: 'An Authorization header of an earlier try is signed.',
    steps: {
      entries: (sent, c) => [
        ...right.entries(sent, c),
        ...c.input.request.headers.filter(([name]) => name.toLowerCase() === 'authorization'),
      ],
    },
  },
  'signed-headers-lists-unsent': {
    about: 'content-length is signed and not sent where there is no body.',
    steps: {
      entries: (sent, c) => [
        ...right.entries(sent, c),
        ...(c.body.length === 0 ? [['content-length', '0']] : []),
      ],
    },
  },
  'signed-headers-unsorted': {
    about: 'SignedHeaders stands in the order the headers were given.',
    steps: {
      list: (groups, c) =>
        [...new Set(c.sent.map(([name]) => name.toLowerCase()))]
          .filter((name) => !isVolatile(name))
          .join(';'),
    },
  },
  'signed-headers-duplicate-names': {
    about: 'A repeated header is listed twice.',
    tier: 'extended',
    steps: { list: (groups) => groups.flatMap(({ name, values }) => values.map(() => name)).join(';') },
  },
  'signed-headers-case-kept': {
    about: 'Names keep their case in SignedHeaders.',
    tier: 'extended',
    steps: { list: (groups) => groups.map(({ original }) => original).join(';') },
  },
  'signed-headers-delimiter': {
    about: 'SignedHeaders is separated by commas.',
    tier: 'plausible',
    steps: { list: (groups) => groups.map(({ name }) => name).join(',') },
  },
  'signed-headers-stray-delimiter': {
    about: 'A semicolon is written for a repeat at the end.',
    tier: 'extended',
    steps: {
      list: (groups) => right.list(groups) + (groups.at(-1).values.length > 1 ? ';' : ''),
    },
  },
  'signed-content-type-drift': {
    about: 'A charset is added to the content type that is signed, not to the one that is sent.',
    steps: {
      entries: (sent, c) =>
        right
          .entries(sent, c)
          .map(([name, value]) => [
            name,
            name.toLowerCase() === 'content-type' ? `${value.split(';')[0]}; charset=UTF-8` : value,
          ]),
    },
  },
};

import { signed } from '../signature.mjs';

const shapes = {
  null: () => null,
  nothing: () => undefined,
  text: () => 'signed',
  'no-headers': () => ({}),
  'header-number': () => ({ headers: { 'content-length': 3 } }),
  'header-triple': () => ({ headers: [['a', 'b', 'c']] }),
  'headers-text': () => ({ headers: 'a: b' }),
  'headers-endless': () => ({
    headers: {
      *[Symbol.iterator]() {
        for (;;) yield ['a', 'b'];
      },
    },
  }),
  'method-null': () => ({ headers: [], method: null }),
  'body-number': () => ({ headers: [], body: 5 }),
  'body-large': () => ({ headers: [], body: new Uint8Array(16 * 1024 * 1024 + 1) }),
  'url-function': () => ({ headers: [], url: () => 'x' }),
  'trace-number': () => ({ headers: [], trace: { stringToSign: 5 } }),
  'trace-text': () => ({ headers: [], trace: 'x' }),
  getter: () => ({
    get headers() {
      throw new Error('from a getter');
    },
  }),
  'record-of-lists': () => ({
    headers: { a: ['1', '2'], b: '3' },
    method: 'PUT',
    url: 'https://b/',
    body: 'é',
  }),
  map: () => ({ headers: new Map([['a', '1']]), trace: {} }),
};

/** The shape that the region names. */
export const sign = (input) => (shapes[input.region] ?? signed)(input);

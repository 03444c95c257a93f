import { percentDecode, percentEncode } from '../sigv4/bytes.js';
import { generalRules } from '../sigv4/rules.js';
import { awsSteps, encodeText, type Steps } from '../sigv4/steps.js';
import type { CredentialScope } from '../sigv4/credential-scope.js';
import { normal } from '../defects/path.js';
import { lowerHex } from '../defects/text.js';
import { always, type Hypothesis } from './hypothesis.js';

/** A percent-encoder: what it leaves bare, how it writes a blank, and its hex digits. */
interface Encoder {
  readonly bare: string;
  readonly plusForBlank: boolean;
  readonly lowerCase: boolean;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const { unreserved } = generalRules;

/** Sets of characters that stock encoders leave bare besides letters, digits, - . and _. */
const sets = ['~', '', "~!*'()", '*', '~*', '~!*()', '!*()', "~!$&'()*+,;=:@/", '~$&+=:@', '~/', '/'];
/** What single libraries forget to encode. */
const single = '! \' ( ) * = @ : , ; & $ + | [ ] { } " ^ ` < >'.split(' ');

const encoders: readonly Encoder[] = [
  ...sets.flatMap((set) =>
    [false, true].flatMap((plusForBlank) =>
      [false, true].map((lowerCase) => ({ bare: `${letters}-._${set}`, plusForBlank, lowerCase })),
    ),
  ),
  ...single.map((one) => ({ bare: unreserved + one, plusForBlank: false, lowerCase: false })),
  ...['-', '.', '_'].map((one) => ({
    bare: unreserved.replace(one, ''),
    plusForBlank: false,
    lowerCase: false,
  })),
];

/** What no entry of the catalogue describes by itself: encoders in path and query, orders of the key chain. */
export function axes(): Hypothesis[] {
  return [...encoders.flatMap((encoder) => [...pathAxes(encoder), ...queryAxes(encoder)]), ...chainAxes()];
}

function encode(text: string | Uint8Array, { bare, plusForBlank, lowerCase }: Encoder, more = ''): string {
  let encoded = encodeText(text, bare + more);
  if (plusForBlank) encoded = encoded.replaceAll('%20', '+');
  return lowerCase ? lowerHex(encoded) : encoded;
}

function pathAxes(encoder: Encoder): Hypothesis[] {
  const words = wordsOf(encoder);
  const variants: [string, string, Partial<Steps>][] = [
    ['once', `In the path the encoder ${words}.`, { encodePath: (path) => encode(path, encoder, '/') }],
    [
      'twice',
      `The path is decoded and encoded twice, and the encoder ${words}.`,
      {
        uri: (path, draft) => {
          const decoded = percentDecode(normal(path, draft));
          const first = encode(decoded, encoder, '/');
          return draft.rules.doubleEncodePath ? encode(first, encoder, '/') : first;
        },
      },
    ],
  ];
  return variants.map(([name, wrong, steps]) =>
    axis(`path-encoder/${name}/${labelOf(encoder)}`, wrong, steps),
  );
}

function queryAxes(encoder: Encoder): Hypothesis[] {
  const words = wordsOf(encoder);
  return [
    axis(`query-encoder/${labelOf(encoder)}`, `In the query the encoder ${words}.`, {
      encodeParameter: (raw) => encode(percentDecode(raw), encoder),
    }),
    axis(
      `query-encoder/values/${labelOf(encoder)}`,
      `In values of the query the encoder ${words}; names are right.`,
      { encodeValue: (raw) => encode(percentDecode(raw), encoder) },
    ),
    axis(
      `query-encoder/joined-order/${labelOf(encoder)}`,
      `In the query the encoder ${words}, and the joined texts are sorted.`,
      {
        encodeParameter: (raw) => percentEncode(percentDecode(raw), encoder.bare),
        order: (parameters) =>
          parameters.sort((a, b) => (awsSteps.joinParameter(a) < awsSteps.joinParameter(b) ? -1 : 1)),
      },
    ),
  ];
}

const parts = ['day', 'region', 'service', 'terminator'] as const;

/** The key derived over the scope in another order, or without one of its parts. */
function chainAxes(): Hypothesis[] {
  return [...permutations(parts), ...parts.map((left) => parts.filter((part) => part !== left))]
    .filter((order) => order.join() !== parts.join() && order.join() !== 'day,region,service')
    .map((order) =>
      axis(
        `key-chain/${order.join('-')}`,
        `The signing key is derived over ${order.join(', ')}.`,
        { chain: (scope: CredentialScope) => order.map((part) => scope[part]) },
        'Derive it over day, region, service and aws4_request, in this order.',
      ),
    );
}

function permutations<Item>(items: readonly Item[]): Item[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, at) =>
    permutations([...items.slice(0, at), ...items.slice(at + 1)]).map((rest) => [item, ...rest]),
  );
}

function axis(
  id: string,
  wrong: string,
  steps: Partial<Steps>,
  mend = 'Encode every byte but letters, digits, - . _ and ~, as %XX in upper case.',
): Hypothesis {
  return always(id, { steps }, wrong, mend);
}

function labelOf({ bare, plusForBlank, lowerCase }: Encoder): string {
  return [
    Array.from(bare)
      .filter((one) => !letters.includes(one))
      .join(''),
    ...(plusForBlank ? ['plus'] : []),
    ...(lowerCase ? ['lower'] : []),
  ].join('/');
}

function wordsOf({ bare, plusForBlank, lowerCase }: Encoder): string {
  const left = Array.from(bare)
    .filter((one) => !letters.includes(one))
    .join(' ');
  return [
    `leaves ${left === '' ? 'letters and digits alone' : left} bare`,
    ...(plusForBlank ? ['writes a blank as +'] : []),
    ...(lowerCase ? ['writes hex digits in lower case'] : []),
  ].join(', ');
}

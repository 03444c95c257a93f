import { percentDecode, sha256Hex } from '../sigv4/bytes.js';
import { canonicalValue } from '../sigv4/canonical-headers.js';
import { splitQuery } from '../sigv4/canonical-query.js';
import { normalizePath } from '../sigv4/canonical-uri.js';
import { canonicalParts, type CanonicalParts } from './canonical-parts.js';

/** One part in which two canonical requests differ. */
export interface PartDifference {
  /** `method`, `canonical URI`, `canonical query string`, `header <name>`, `signed headers`, `payload hash`. */
  readonly part: string;
  /** From 1, in the first of the two; in the second where only that has the part. */
  readonly line: number;
  /** null: only the other has it. */
  readonly one: string | null;
  readonly other: string | null;
  /** How they differ, in half a sentence that goes on after "they differ" and a colon. */
  readonly how: string;
}

/**
 * In which parts two canonical requests differ, in the order of their lines; empty if in none.
 * @param names what the two are called in the words: "the signer's", "the service's"
 */
export function compareCanonical(
  one: string,
  other: string,
  names: readonly [string, string],
): PartDifference[] {
  if (one === other) return [];
  const [a, b] = [canonicalParts(one), canonicalParts(other)];
  const found: PartDifference[] = [];
  const add = (part: string, line: number, left: string, right: string, how: string) => {
    if (left !== right) found.push({ part, line, one: left, other: right, how });
  };
  add('method', 1, a.method, b.method, howTextsDiffer(a.method, b.method, names));
  add('canonical URI', 2, a.uri, b.uri, howPathsDiffer(a.uri, b.uri, names));
  add('canonical query string', 3, a.query, b.query, howQueriesDiffer(a.query, b.query, names));
  found.push(...headerDifferences(a, b, names));
  const signed = howListsDiffer(a.signedHeaders, b.signedHeaders, names);
  add('signed headers', a.signedHeadersLine, a.signedHeaders, b.signedHeaders, signed);
  const hash = howHashesDiffer(a.payloadHash, b.payloadHash, names);
  add('payload hash', a.payloadHashLine, a.payloadHash, b.payloadHash, hash);
  return found.length > 0 ? found : [lineEnds(one, other)];
}

function headerDifferences(
  a: CanonicalParts,
  b: CanonicalParts,
  names: readonly [string, string],
): PartDifference[] {
  const found: PartDifference[] = [];
  const valueOf = ({ headers }: CanonicalParts, name: string) =>
    headers.find((header) => header.name === name);
  for (const { name, value, line } of a.headers) {
    const match = valueOf(b, name);
    if (match?.value === value) continue;
    const how = match === undefined ? `only ${names[0]} has it` : howTextsDiffer(value, match.value, names);
    found.push({ part: `header ${name}`, line, one: value, other: match?.value ?? null, how });
  }
  for (const { name, value, line } of b.headers) {
    if (valueOf(a, name) !== undefined) continue;
    found.push({ part: `header ${name}`, line, one: null, other: value, how: `only ${names[1]} has it` });
  }
  const order = ({ headers }: CanonicalParts) => headers.map(({ name }) => name).join(';');
  if (found.length === 0 && order(a) !== order(b)) {
    found.push({
      part: 'canonical headers',
      line: 4,
      one: order(a),
      other: order(b),
      how: 'the same headers in another order: they are sorted by name, in lower case',
    });
  }
  return found;
}

type How = (one: string, other: string, names: readonly [string, string]) => string;

const howTextsDiffer: How = (one, other, names) => {
  if (one === '') return `${names[0]} is empty`;
  if (other === '') return `${names[1]} is empty`;
  if (canonicalValue(one) === canonicalValue(other)) return 'in blanks alone';
  if (one.toLowerCase() === other.toLowerCase()) return 'in upper and lower case alone';
  if (withoutBlanks(one) === withoutBlanks(other)) return 'in blanks alone';
  if (decoded(one) === decoded(other)) return 'in percent-encoding alone';
  return 'different texts';
};

const howPathsDiffer: How = (one, other, names) => {
  const encoding = howEncodingsDiffer(one, other, names);
  if (encoding !== null) return encoding;
  if (normalizePath(one) === normalizePath(other)) {
    return 'in dot segments and repeated slashes alone: S3 keeps them, all other services take them out';
  }
  if (one.replace(/\/$/, '') === other.replace(/\/$/, '')) return 'in a slash at the end alone';
  if (decoded(one).endsWith(decoded(other)))
    return `${names[0]} has more at the beginning, as before a stage or a prefix`;
  if (decoded(other).endsWith(decoded(one)))
    return `${names[1]} has more at the beginning, as before a stage or a prefix`;
  return howTextsDiffer(one, other, names);
};

const howQueriesDiffer: How = (one, other, names) => {
  const pieces = (query: string) => splitQuery(query).map(({ raw }) => raw);
  const [a, b] = [pieces(one), pieces(other)];
  if (a.toSorted().join('&') === b.toSorted().join('&')) {
    return 'the same parameters in another order: they are sorted by encoded name, then by encoded value';
  }
  const encoding = howEncodingsDiffer(a.toSorted().join('&'), b.toSorted().join('&'), names);
  if (encoding !== null) return encoding;
  const onlyA = a.filter((piece) => !b.includes(piece)).map(nameOf);
  const onlyB = b.filter((piece) => !a.includes(piece)).map(nameOf);
  const changed = onlyA.filter((name) => onlyB.includes(name));
  const said = [
    ...(changed.length > 0 ? [`another value of ${listed(changed)}`] : []),
    ...onlyIn(
      names[0],
      onlyA.filter((name) => !changed.includes(name)),
    ),
    ...onlyIn(
      names[1],
      onlyB.filter((name) => !changed.includes(name)),
    ),
  ];
  return said.length > 0 ? said.join('; ') : 'a parameter stands in it more often than in the other';
};

const howListsDiffer: How = (one, other, names) => {
  const [a, b] = [one.split(';'), other.split(';')];
  const said = [
    ...onlyIn(
      names[0],
      a.filter((name) => !b.includes(name)),
    ),
    ...onlyIn(
      names[1],
      b.filter((name) => !a.includes(name)),
    ),
  ];
  return said.length > 0 ? said.join('; ') : 'the same names in another order, or a name twice';
};

const emptyHash = sha256Hex('');

const howHashesDiffer: How = (one, other, names) => {
  const words = (hash: string) =>
    hash === emptyHash
      ? 'the hash of an empty body'
      : /^[0-9a-f]{64}$/i.test(hash)
        ? 'the hash of a body'
        : 'no hash';
  if (one.toLowerCase() === other.toLowerCase())
    return 'in upper and lower case alone: hex digits are lower case';
  const [a, b] = [words(one), words(other)];
  return a === b ? 'hashes of different bodies' : `${names[0]} is ${a}, ${names[1]} is ${b}`;
};

/** Where two texts stand for the same, but for how they are encoded; null: they do not. */
function howEncodingsDiffer(one: string, other: string, names: readonly [string, string]): string | null {
  const upper = (text: string) => text.replace(/%[0-9a-f]{2}/gi, (escape) => escape.toUpperCase());
  if (upper(one) === upper(other)) return 'in the case of hex digits alone: they are upper case';
  const twice = 'is percent-encoded once more: S3 encodes a path once, all other services twice';
  if (decoded(one) === other) return `${names[0]} ${twice}`;
  if (decoded(other) === one) return `${names[1]} ${twice}`;
  if (decoded(decoded(one)) === decoded(decoded(other))) {
    return 'in percent-encoding alone: all is encoded but letters, digits, - . _ and ~';
  }
  const plus = (text: string) => decoded(decoded(text)).replaceAll('+', ' ');
  return plus(one) === plus(other) ? 'in + and %20 alone: a blank is %20, a plus is %2B' : null;
}

function onlyIn(whose: string, names: readonly string[]): string[] {
  return names.length === 0 ? [] : [`only ${whose} has ${listed(names)}`];
}

function listed(names: readonly string[]): string {
  const shown = [...new Set(names)];
  return shown.slice(0, 8).join(', ') + (shown.length > 8 ? ', …' : '');
}

function nameOf(piece: string): string {
  return piece.split('=', 1)[0] ?? '';
}

function decoded(text: string): string {
  return percentDecode(text).toString('utf8');
}

function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '');
}

/** The parts agree and the texts do not: carriage returns, a blank line too many. */
function lineEnds(one: string, other: string): PartDifference {
  const [a, b] = [one.split('\n'), other.split('\n')];
  const at = a.findIndex((line, index) => line !== b[index]);
  const line = at < 0 ? a.length : at;
  return {
    part: 'line ends',
    line: line + 1,
    one: a[line] ?? null,
    other: b[line] ?? null,
    how: 'other line ends: lines are joined by one line feed, with none at the end',
  };
}

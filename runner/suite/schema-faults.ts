import type { ErrorObject } from 'ajv';
import type { Fault } from './fault.js';
import { cureByName, nearest, quoted } from './nearest.js';
import { schemaAt, type Schema } from './schema-at.js';
import { faultAt, type ValuePath, type YamlFile } from './yaml-file.js';

export type { Schema } from './schema-at.js';

/** Faults of one file beyond these are not put into words: a file of hostile size has any number. */
const mostFaults = 100;

/**
 * What a schema validator found, as faults at the places of the file. A union's "must match then schema" is
 * dropped, of several errors at a place whose type is wrong the first of the type stays, and a missing member
 * that is there misspelt is told once.
 */
export function schemaFaults(file: YamlFile, schema: Schema, errors: readonly ErrorObject[]): Fault[] {
  const faults: Fault[] = [];
  const mistyped = new Set(errors.filter((e) => e.keyword === 'type').map((e) => e.instancePath));
  const told = new Set<string>();
  for (const error of errors) {
    if (error.keyword === 'if' || isMisspelt(error, errors)) continue;
    if (error.keyword === 'type' ? told.has(error.instancePath) : mistyped.has(error.instancePath)) continue;
    if (error.keyword === 'type') told.add(error.instancePath);
    faults.push(faultOf(file, schema, error));
    if (faults.length === mostFaults) break;
  }
  return faults.sort((a, b) => a.line - b.line || a.column - b.column);
}

/** true for a missing member whose misspelt name stands in the same place and is told already. */
function isMisspelt(error: ErrorObject, errors: readonly ErrorObject[]): boolean {
  if (error.keyword !== 'required') return false;
  const missing = paramOf(error, 'missingProperty');
  return errors.some(
    (other) =>
      other.keyword === 'additionalProperties' &&
      other.instancePath === error.instancePath &&
      nearest(paramOf(other, 'additionalProperty'), [missing], 1).length > 0,
  );
}

function faultOf(file: YamlFile, root: Schema, error: ErrorObject): Fault {
  const { path, value } = walk(file.value, error.instancePath);
  const schema = schemaAt(root, file.value, path);
  const example = exampleOf(schema);
  const cureByExample = example === null ? 'see the schema of the file' : `write it as ${example}`;
  const limit = String((error.params as { limit?: unknown }).limit);
  const at = (message: string, cure: string) => faultAt(file, path, message, cure);
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = paramOf(error, 'additionalProperty');
      const known = Object.keys(schema.properties ?? {});
      return faultAt(
        file,
        [...path, key],
        `${quoted(key)} is no member of ${nounOf(path)}`,
        cureByName(key, known),
        'key',
      );
    }
    case 'required': {
      const key = paramOf(error, 'missingProperty');
      const memberExample = exampleOf(schemaAt(root, file.value, [...path, key]));
      const cure = memberExample === null ? `add ${key}:` : `add it: ${key}: ${memberExample}`;
      return at(`${quoted(key)} is missing in ${nounOf(path)}`, cure);
    }
    case 'type':
      return at(`this is ${kindOf(value)}, not ${wanted(schema)}`, typeCure(file, path, schema, value));
    case 'enum': {
      const allowed = (error.params as { allowedValues: unknown[] }).allowedValues.map(String);
      return at(
        `${quoted(String(value))} is none of: ${allowed.join(', ')}`,
        cureByName(String(value), allowed),
      );
    }
    case 'pattern':
      return at(`${quoted(String(value))} is not ${inWords(paramOf(error, 'pattern'))}`, cureByExample);
    case 'minLength':
      return at(`too short: at least ${limit} characters`, cureByExample);
    case 'maxLength':
      return at(`too long: at most ${limit} characters`, 'shorten it');
    case 'minItems':
      return at(`too few entries: at least ${limit}`, cureByExample);
    case 'maxItems':
    case 'additionalItems':
      return at(`too many entries: at most ${limit}`, 'take some away');
    case 'minProperties':
      return at(`empty: at least ${limit} member is needed`, cureByExample);
    case 'maxProperties':
      return at(`too many members: at most ${limit}`, 'make an entry of its own of each');
    case 'minimum':
      return at(`${String(value)} is too small: at least ${limit}`, cureByExample);
    case 'maximum':
      return at(`${String(value)} is too large: at most ${limit}`, cureByExample);
    case 'uniqueItems':
      return at('an entry stands here twice', 'keep one of them');
    default:
      return at(error.message ?? error.keyword, cureByExample);
  }
}

function paramOf(error: ErrorObject, name: string): string {
  return String((error.params as Record<string, unknown>)[name]);
}

/** The path that a JSON pointer stands for in a value, list positions as numbers. */
function walk(top: unknown, pointer: string): { path: ValuePath; value: unknown } {
  const path: (string | number)[] = [];
  let value = top;
  for (const escaped of pointer.split('/').slice(1)) {
    const name = escaped.replaceAll('~1', '/').replaceAll('~0', '~');
    const segment = Array.isArray(value) ? Number(name) : name;
    path.push(segment);
    value = (value as Record<string | number, unknown>)[segment];
  }
  return { path, value };
}

function nounOf(path: ValuePath): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  const owner = path.at(-2);
  if (owner === undefined && typeof last === 'number') return 'this entry';
  return typeof last === 'string' ? quoted(last) : `an entry of ${quoted(String(owner))}`;
}

function exampleOf(schema: Schema): string | null {
  const example = schema.examples?.[0];
  if (example === undefined || (Array.isArray(example) && example.length === 0)) return null;
  return JSON.stringify(example);
}

const nouns: Readonly<Record<string, string>> = {
  string: 'text',
  object: 'a map of members',
  array: 'a list',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
};

function wanted(schema: Schema): string {
  const types = [schema.type ?? []].flat();
  return types.map((type) => nouns[type] ?? type).join(' or ') || 'what is wanted here';
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map of members';
  if (typeof value === 'string') return 'text';
  return typeof value === 'number' ? 'a number' : 'true or false';
}

function typeCure(file: YamlFile, path: ValuePath, schema: Schema, value: unknown): string {
  const example = exampleOf(schema);
  const like = example === null ? '' : `, for example ${example}`;
  const wantsText = [schema.type ?? []].flat().includes('string');
  if (value === null || value === undefined) return `give it a value${like}, or take the line away`;
  if (wantsText && (typeof value === 'number' || typeof value === 'boolean')) {
    const { line, column, length } = faultAt(file, path, '', '');
    const written = (file.text.split('\n')[line - 1] ?? '').slice(column - 1, column - 1 + length);
    return `quote it: ${written} is read as ${kindOf(value)}${like}`;
  }
  if (typeof value === 'string' && !/array|object/.test(String(schema.type))) {
    return `write ${wanted(schema)} without quotes${like}`;
  }
  return `write ${wanted(schema)}${like}`;
}

const words: readonly (readonly [start: string, words: string])[] = [
  ['^\\d{4}-\\d{2}-\\d{2}T', 'a time in UTC with whole seconds'],
  ['^[a-z0-9]+(-[a-z0-9]+)*/', '<topic>/<behaviour> in lower-case letters, digits and single hyphens'],
  ['^[a-z0-9]+(-[a-z0-9]+)*$', 'lower-case letters, digits and single hyphens'],
  ['^[a-z0-9.]+', 'lower-case letters, digits, dots and single hyphens'],
  ['^https?://', 'an http or https URL in printable ASCII, percent-encoded'],
  ["^[!#$%&'*+.^_`|~0-9A-Za-z-]", 'a word of the characters that HTTP allows in names'],
  ['^(?:[A-Za-z0-9+/]{4})*', 'base64 with padding'],
  ['^[0-9a-f]{64}$', '64 lower-case hex digits'],
  ['^/[!-~]*$', 'a path in printable ASCII that begins with a slash'],
  ['^[!-~]*$', 'printable ASCII, percent-encoded'],
  ['^[A-Z0-9]{4,128}$', '4 to 128 upper-case letters and digits'],
  ['^\\d{4}-\\d{2}-\\d{2}$', 'a date, year-month-day'],
  ['\\S', 'a text that says something'],
  ['^\\d{4}\\.\\d{2}$', 'a year and a month with a dot between'],
];

/** A pattern of our schemas as people say it. */
function inWords(pattern: string): string {
  return words.find(([start]) => pattern.startsWith(start))?.[1] ?? `of the form ${pattern}`;
}

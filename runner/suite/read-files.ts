import type { Fault } from './fault.js';
import type { FoundFile } from './find.js';
import type { IndexEntry } from './suite-index.js';
import { decodeText, readBytes } from './read-text.js';
import type { Contents, FileKind } from './schema.js';
import { lineOf, type YamlFile } from './yaml-file.js';

/** A file that was read and follows the schema of its kind. */
export interface ReadFile<K extends FileKind> {
  readonly found: FoundFile;
  readonly file: YamlFile;
  readonly content: Contents[K];
  /** The line, from 1, of each entry of `cases`; empty for a file of another kind. */
  readonly caseLines: readonly number[];
}

/** What an index holds of a file with these bytes; null: nothing, it has to be parsed. */
export type Lookup = (found: FoundFile, bytes: Uint8Array) => IndexEntry | null;

/** Reads one file by the schema of its kind. `bytes` are there whenever they could be read. */
export async function readOne<K extends FileKind>(
  found: FoundFile & { readonly kind: K },
  lookup: Lookup = () => null,
): Promise<{ bytes: Uint8Array | null; result: ReadFile<K> | null; faults: readonly Fault[] }> {
  const read = readBytes(found.path, found.name);
  if ('fault' in read) return { bytes: null, result: null, faults: [read.fault] };
  const { bytes } = read;
  const indexed = lookup(found, bytes);
  if (indexed !== null) {
    const { content, caseLines } = indexed;
    const result = { found, file: unparsed(found.name, content), content: content as Contents[K], caseLines };
    return { bytes, result, faults: [] };
  }
  const { result, faults } = await parse(found, bytes);
  return { bytes, result, faults };
}

async function parse<K extends FileKind>(
  found: FoundFile & { readonly kind: K },
  bytes: Buffer,
): Promise<{ result: ReadFile<K> | null; faults: readonly Fault[] }> {
  const decoded = decodeText(bytes, found.name);
  if ('fault' in decoded) return { result: null, faults: [decoded.fault] };
  // The parser is the largest part of a start: it is loaded where there is something to parse.
  const [{ readYaml }, { checkSchema }] = await Promise.all([
    import('./read-yaml.js'),
    import('./schema.js'),
  ]);
  const parsed = readYaml(found.name, decoded.text);
  if ('faults' in parsed) return { result: null, faults: parsed.faults };
  const { file } = parsed;
  const checked = await checkSchema(file, found.kind);
  if ('faults' in checked) return { result: null, faults: checked.faults };
  const { content } = checked;
  return { result: { found, file, content, caseLines: caseLinesOf(file, content) }, faults: [] };
}

function caseLinesOf(file: YamlFile, content: object): number[] {
  if (!('cases' in content) || !Array.isArray(content.cases)) return [];
  return content.cases.map((_, index) => lineOf(file, ['cases', index]));
}

/**
 * A file whose text nobody has looked at: it knows no places. A fault in it is only a sign that there is one;
 * the suite is then read again without an index.
 */
function unparsed(name: string, value: unknown): YamlFile {
  const places = { range: () => [0, 0] as const, position: () => ({ line: 1, column: 1 }) };
  return { name, text: '', value, places };
}

/** What was read of a suite, by kind and in the order of the files. */
export interface ReadSuite {
  readonly suites: readonly ReadFile<'suite'>[];
  readonly credentials: readonly ReadFile<'credentials'>[];
  readonly families: readonly ReadFile<'error-file'>[];
  readonly services: readonly ReadFile<'service'>[];
  readonly cases: readonly ReadFile<'case-file'>[];
  readonly defects: readonly ReadFile<'defect-file'>[];
  /** The bytes of every file that could be read. */
  readonly bytes: readonly (readonly [name: string, bytes: Uint8Array])[];
  readonly faults: readonly Fault[];
  /** The names of the case files, also of those that are faulty. */
  readonly caseNames: ReadonlySet<string>;
}

/** Reads files one after the other, so that faults and bytes keep their order and one file at a time is open. */
export async function readFiles(found: readonly FoundFile[], lookup?: Lookup): Promise<ReadSuite> {
  const byKind: { [K in FileKind]: ReadFile<K>[] } = {
    suite: [],
    credentials: [],
    'error-file': [],
    service: [],
    'case-file': [],
    'defect-file': [],
    config: [],
    hops: [],
    'known-failures': [],
    advice: [],
  };
  const bytes: [string, Uint8Array][] = [];
  const faults: Fault[] = [];
  for (const one of found) {
    const read = await readOne(one, lookup);
    if (read.bytes !== null) bytes.push([one.name, read.bytes]);
    if (read.result !== null) (byKind[one.kind] as ReadFile<FileKind>[]).push(read.result);
    faults.push(...read.faults);
  }
  return {
    suites: byKind.suite,
    credentials: byKind.credentials,
    families: byKind['error-file'],
    services: byKind.service,
    cases: byKind['case-file'],
    defects: byKind['defect-file'],
    bytes,
    faults,
    caseNames: new Set(found.filter(({ kind }) => kind === 'case-file').map(({ name }) => name)),
  };
}

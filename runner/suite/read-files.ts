import type { Fault } from './fault.js';
import type { FoundFile } from './find.js';
import { readText } from './read-text.js';
import { readYaml } from './read-yaml.js';
import { checkSchema, type Contents, type FileKind } from './schema.js';
import type { YamlFile } from './yaml-file.js';

/** A file that was read and follows the schema of its kind. */
export interface ReadFile<K extends FileKind> {
  readonly found: FoundFile;
  readonly file: YamlFile;
  readonly content: Contents[K];
}

/** Reads one file by the schema of its kind. `bytes` are there whenever they could be read. */
export async function readOne<K extends FileKind>(
  found: FoundFile & { readonly kind: K },
): Promise<{ bytes: Uint8Array | null; result: ReadFile<K> | null; faults: readonly Fault[] }> {
  const read = await readText(found.path, found.name);
  if ('fault' in read) return { bytes: null, result: null, faults: [read.fault] };
  const { bytes } = read;
  const parsed = readYaml(found.name, read.text);
  if ('faults' in parsed) return { bytes, result: null, faults: parsed.faults };
  const checked = checkSchema(parsed.file, found.kind);
  if ('faults' in checked) return { bytes, result: null, faults: checked.faults };
  return { bytes, result: { found, file: parsed.file, content: checked.content }, faults: [] };
}

/** What was read of a suite, by kind and in the order of the files. */
export interface ReadSuite {
  readonly suites: readonly ReadFile<'suite'>[];
  readonly credentials: readonly ReadFile<'credentials'>[];
  readonly families: readonly ReadFile<'error-file'>[];
  readonly services: readonly ReadFile<'service'>[];
  readonly cases: readonly ReadFile<'case-file'>[];
  /** The bytes of every file that could be read. */
  readonly bytes: readonly (readonly [name: string, bytes: Uint8Array])[];
  readonly faults: readonly Fault[];
  /** The names of the case files, also of those that are faulty. */
  readonly caseNames: ReadonlySet<string>;
}

/** Reads files one after the other, so that faults and bytes keep their order and one file at a time is open. */
export async function readFiles(found: readonly FoundFile[]): Promise<ReadSuite> {
  const byKind: { [K in FileKind]: ReadFile<K>[] } = {
    suite: [],
    credentials: [],
    'error-file': [],
    service: [],
    'case-file': [],
    config: [],
    'known-failures': [],
  };
  const bytes: [string, Uint8Array][] = [];
  const faults: Fault[] = [];
  for (const one of found) {
    const read = await readOne(one);
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
    bytes,
    faults,
    caseNames: new Set(found.filter(({ kind }) => kind === 'case-file').map(({ name }) => name)),
  };
}

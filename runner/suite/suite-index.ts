import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FoundFile } from './find.js';
import type { Contents, FileKind } from './schema.js';

/** The form of the index; another one is not read. */
export const indexFormat = 2;

/** Where the build puts the index of the bundled suite: beside the code that reads it. */
export const bundledIndex = fileURLToPath(new URL('../../suite-index.ndjson', import.meta.url));

/** The index of the bundled defects, which most runs do without. */
export const bundledDefectIndex = fileURLToPath(new URL('../../defect-index.ndjson', import.meta.url));

/** The first line of an index. */
export interface IndexHead {
  readonly format: number;
  /** The version of the tool that made it. */
  readonly tool: string;
  /** Of the bytes of the second line, 64 lower-case hex digits: a damaged index is none. */
  readonly sha256: string;
}

/** What an index holds of one file. */
export interface IndexEntry {
  readonly kind: FileKind;
  /** Of the file's bytes, 64 lower-case hex digits. */
  readonly sha256: string;
  /** What the file says; it was valid when the index was made. */
  readonly content: Contents[FileKind];
  /** The line, from 1, of each entry of `cases`; empty for a file of another kind. */
  readonly caseLines: readonly number[];
}

/** The second line of an index, ASCII, which reads thrice as fast as other text: entries by the names of their files. */
export type IndexEntries = Readonly<Record<string, IndexEntry>>;

/**
 * Parsed content of a suite's files. It saves the parsing of what has not changed since the build, and decides
 * nothing: whatever it does not hold for exactly these bytes is parsed.
 */
export class SuiteIndex {
  private constructor(private readonly entries: ReadonlyMap<string, IndexEntry>) {}

  /** An index, or an empty one if there is none that can be trusted: absent, damaged, of another format or tool. */
  static read(path: string, toolVersion: string): SuiteIndex {
    try {
      const bytes = readFileSync(path);
      const end = bytes.indexOf('\n');
      const head = JSON.parse(bytes.toString('latin1', 0, end)) as IndexHead;
      const second = bytes.subarray(end + 1, -1);
      const isOurs = head.format === indexFormat && head.tool === toolVersion;
      if (isOurs && head.sha256 === sha256(second)) {
        return new SuiteIndex(new Map(Object.entries(JSON.parse(second.toString('latin1')) as IndexEntries)));
      }
    } catch {
      // Whatever is wrong with it, the suite's own files are there to be read.
    }
    return new SuiteIndex(new Map());
  }

  /** The entry of a file, if it was made of these bytes. */
  entryOf({ name, kind }: FoundFile, bytes: Uint8Array): IndexEntry | null {
    const entry = this.entries.get(name);
    return entry?.kind === kind && entry.sha256 === sha256(bytes) ? entry : null;
  }
}

/** 64 lower-case hex digits. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

import { ConformError } from '../model/conform-error.js';
import type { Fault } from './fault.js';
import { faultReport } from './fault-report.js';
import { findAdvice } from './find.js';
import { assembleDefects } from './load-defects.js';
import { assembleSuite } from './load.js';
import { readOne, type ReadFile, type ReadSuite } from './read-files.js';
import { indexFormat, sha256, type IndexEntry, type IndexHead } from './suite-index.js';

/**
 * The text of an index of a suite's files: a line that says what it is, a line of entries.
 * @param root the suite's folder
 * @throws ConformError suite-invalid: nothing is indexed of a suite with a fault
 */
export async function indexText(root: string, toolVersion: string): Promise<string> {
  const assembled = await assembleSuite({ bundled: true, extra: [], cwd: root, root, index: null });
  const found = findAdvice(root);
  const { bytes, result } = await readOne({ ...found, kind: 'advice' });
  const advice = bytes === null || result === null ? [] : [{ bytes, result }];
  return textOf(assembled, toolVersion, advice);
}

/** The text of an index of a suite's known defects, as `indexText`. */
export async function defectIndexText(root: string, toolVersion: string): Promise<string> {
  return textOf(await assembleDefects({ root, index: null }), toolVersion);
}

/** @param more files that are no part of the suite itself */
function textOf(
  { files, faults }: { files: ReadSuite; faults: readonly Fault[] },
  toolVersion: string,
  more: readonly { bytes: Uint8Array; result: ReadFile<'advice'> }[] = [],
): string {
  if (faults.length > 0) throw new ConformError('suite-invalid', faultReport(faults));
  const bytesOf = new Map([
    ...files.bytes,
    ...more.map(({ result, bytes }): [string, Uint8Array] => [result.found.name, bytes]),
  ]);
  const { suites, credentials, families, services, cases, defects } = files;
  const own = [...suites, ...credentials, ...families, ...services, ...cases, ...defects];
  const all = [...own, ...more.map(({ result }) => result)];
  const entries = all.map(({ found, content, caseLines }): [string, IndexEntry] => {
    const { name, kind } = found;
    return [name, { kind, sha256: sha256(bytesOf.get(name) ?? ''), content, caseLines }];
  });
  const second = ascii(JSON.stringify(Object.fromEntries(entries)));
  const head: IndexHead = { format: indexFormat, tool: toolVersion, sha256: sha256(second) };
  return `${JSON.stringify(head)}\n${second}\n`;
}

/** JSON with escapes for all but ASCII. */
function ascii(json: string): string {
  return json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

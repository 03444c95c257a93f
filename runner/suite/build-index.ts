import { ConformError } from '../model/conform-error.js';
import { faultReport } from './fault.js';
import { findAdvice } from './find.js';
import { assembleSuite } from './load.js';
import { readOne } from './read-files.js';
import { indexFormat, sha256, type IndexEntry, type IndexHead } from './suite-index.js';

/**
 * The text of an index of a suite's files: a line that says what it is, a line of entries.
 * @param root the suite's folder
 * @throws ConformError suite-invalid: nothing is indexed of a suite with a fault
 */
export async function indexText(root: string, toolVersion: string): Promise<string> {
  const { files, faults } = await assembleSuite({ bundled: true, extra: [], cwd: root, root, index: null });
  if (faults.length > 0) throw new ConformError('suite-invalid', faultReport(faults));
  const advice = await readOne({ ...findAdvice(root), kind: 'advice' });
  const bytesOf = new Map([...files.bytes, [findAdvice(root).name, advice.bytes ?? '']]);
  const suite = [...files.suites, ...files.credentials, ...files.families, ...files.services, ...files.cases];
  const all = advice.result === null ? suite : [...suite, advice.result];
  const entries = all.map(({ found, content, caseLines }): [string, IndexEntry] => {
    const { name, kind } = found;
    return [name, { kind, sha256: sha256(bytesOf.get(name) ?? ''), content, caseLines }];
  });
  const second = JSON.stringify(Object.fromEntries(entries));
  const head: IndexHead = { format: indexFormat, tool: toolVersion, sha256: sha256(second) };
  return `${JSON.stringify(head)}\n${second}\n`;
}

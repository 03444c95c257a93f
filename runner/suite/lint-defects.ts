import type { Defect, DefectFile } from '../types/defect-file.js';
import type { Fault } from './fault.js';
import { quoted } from './nearest.js';
import { faultAt, type ValuePath, type YamlFile } from './yaml-file.js';

/** What a rule may rest on where no document states it. */
const withoutDocument = /AWS's own signers|[Mm]easured/;

/** What a catalogue of defects has to keep to besides its schema: texts that reports print as they are, and grounds. */
export function lintDefects(file: YamlFile, content: DefectFile): Fault[] {
  return content.defects.flatMap((entry, index) => {
    const at = ['defects', index];
    return [...lintTexts(file, at, entry), ...lintGrounds(file, at, entry)];
  });
}

function lintTexts(file: YamlFile, at: ValuePath, entry: Defect): Fault[] {
  const faults: Fault[] = [];
  const add = (member: string, message: string, cure: string) =>
    faults.push(faultAt(file, [...at, member], message, cure));
  for (const member of ['wrong', 'rule', 'mend', 'contested', 'not-executable'] as const) {
    const text = entry[member];
    if (text !== undefined && !text.endsWith('.')) {
      add(
        member,
        `${member} does not end in a period`,
        'write whole sentences: reports print them as they are',
      );
    }
  }
  const hope = /\b(?:should|must)\b/i.exec(entry.wrong)?.[0];
  if (hope !== undefined) {
    add('wrong', `wrong says ${quoted(hope)}`, 'say what the signer does: The path is encoded once.');
  }
  if (/[.!?] [A-Z]/.test(entry.wrong)) {
    add('wrong', 'wrong is more than one sentence', 'keep the first, and put what AWS wants into rule');
  }
  return faults;
}

function lintGrounds(file: YamlFile, at: ValuePath, entry: Defect): Fault[] {
  const faults: Fault[] = [];
  const { example, seen, tier } = entry;
  if (example.wrong === example.right) {
    const message = 'the example shows nothing: both values are the same';
    faults.push(faultAt(file, [...at, 'example', 'wrong'], message, 'write what the defect makes of it'));
  }
  for (const [position, source] of [entry.source].flat().entries()) {
    if (source.includes('https://') || withoutDocument.test(source)) continue;
    const message = 'the source names neither a document nor what else the rule rests on';
    const cure = "give an address, or name AWS's own signers or what was measured";
    const path = [...at, 'source', ...(Array.isArray(entry.source) ? [position] : [])];
    faults.push(faultAt(file, path, message, cure));
  }
  if (tier === 'plausible' && seen.length > 0) {
    const cure = 'make the tier extended, or core if it is common';
    faults.push(faultAt(file, [...at, 'tier'], 'a defect that was seen is more than plausible', cure));
  }
  if (tier !== 'plausible' && seen.length === 0) {
    const message = `nothing shows that the defect was ever seen, but its tier is ${tier}`;
    faults.push(
      faultAt(file, [...at, 'seen'], message, 'add an issue or a commit, or make the tier plausible'),
    );
  }
  return faults;
}

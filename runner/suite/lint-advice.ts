import type { Family } from '../model/family.js';
import type { Fault } from './fault.js';
import { findAdvice } from './find.js';
import { cureByName, quoted } from './nearest.js';
import { readOne } from './read-files.js';
import { lintSchemaLine } from './lint-sources.js';
import { faultAt } from './yaml-file.js';
import { existsSync } from 'node:fs';

/**
 * What a schema cannot say of the advice: it has an entry for every condition of the catalogue, each once, and
 * none for another. A suite without such a file has no advice, and no fault.
 */
export async function lintAdvice(root: string, families: ReadonlyMap<string, Family>): Promise<Fault[]> {
  const found = { ...findAdvice(root), kind: 'advice' as const };
  if (!existsSync(found.path)) return [];
  const { result, faults } = await readOne(found);
  if (result === null) return [...faults];
  const { file, content } = result;
  const known = new Set([...families.values()].flatMap(({ errors }) => [...errors.keys()]));
  const advised = content.conditions.map(({ condition }) => condition);
  const missing = [...known].filter((condition) => !advised.includes(condition));
  return [
    ...lintSchemaLine(file, found, root),
    ...missing.map((condition) => {
      const message = `the condition ${quoted(condition)} of the catalogue has no entry`;
      return faultAt(file, ['conditions'], message, 'say what it means and how it is mended', 'key');
    }),
    ...content.conditions.flatMap(({ condition, families: particular = {} }, index) => {
      const at = ['conditions', index, 'condition'];
      if (advised.indexOf(condition) < index) {
        return [
          faultAt(file, at, `the condition ${quoted(condition)} has an entry already`, 'take one away'),
        ];
      }
      if (!known.has(condition)) {
        return [
          faultAt(file, at, `no family has a condition ${quoted(condition)}`, cureByName(condition, known)),
        ];
      }
      return Object.keys(particular)
        .filter((name) => !families.has(name))
        .map((name) => {
          const path = ['conditions', index, 'families', name];
          return faultAt(
            file,
            path,
            `no family is called ${quoted(name)}`,
            cureByName(name, families.keys()),
          );
        });
    }),
  ];
}

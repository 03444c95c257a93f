import { existsSync } from 'node:fs';
import type { BuiltCase } from './build-cases.js';
import { fromTop } from './case-entry.js';
import type { Fault } from './fault.js';
import { findHops } from './find.js';
import { lintSchemaLine } from './lint-sources.js';
import { cureByName, quoted } from './nearest.js';
import { readOne } from './read-files.js';
import { faultAt } from './yaml-file.js';

/**
 * What a schema cannot say of the hops: each name once, and every hop that a case passes is there. A suite without
 * the file has no hops.
 */
export async function lintHops(root: string, cases: readonly BuiltCase[]): Promise<Fault[]> {
  const found = findHops(root);
  const read = existsSync(found.path) ? await readOne(found) : null;
  if (read !== null && read.result === null) return [...read.faults];
  const hops = read?.result?.content.hops ?? [];
  const names = hops.map(({ name }) => name);
  const unknown = cases.flatMap(({ built, entry }) => {
    if (built.kind !== 'ambient' || built.through === null || names.includes(built.through)) return [];
    const at = fromTop(entry.index, ['ambient', 'through']);
    const message = `no hop is called ${quoted(built.through)}`;
    return [faultAt(entry.file, at, message, cureByName(built.through, names))];
  });
  if (read?.result == null) return unknown;
  const { file } = read.result;
  return [
    ...lintSchemaLine(file, found, root),
    ...names.flatMap((name, index) =>
      names.indexOf(name) < index
        ? [
            faultAt(
              file,
              ['hops', index, 'name'],
              `the hop ${quoted(name)} is there already`,
              'take one away',
            ),
          ]
        : [],
    ),
    ...unknown,
  ];
}

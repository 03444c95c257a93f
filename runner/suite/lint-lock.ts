import type { BuiltCase } from './build-cases.js';
import { fromTop } from './case-entry.js';
import { type Fault } from './fault.js';
import { nearest, quoted } from './nearest.js';
import { faultAt } from './yaml-file.js';

/** The ids that were ever published, one a line. */
function idsOf(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line !== '');
}

/** The lock file as it would have to be: nothing is ever taken out of it, for an id is permanent. */
export function lockText(locked: string, cases: readonly BuiltCase[]): string {
  const ids = new Set([...idsOf(locked), ...cases.flatMap(({ built }) => [built.id, ...built.aliases])]);
  return [...ids]
    .sort()
    .map((id) => `${id}\n`)
    .join('');
}

/** Ids that have disappeared, that are new, and a lock file out of order. */
export function lintLock(
  name: string,
  locked: string,
  cases: readonly BuiltCase[],
  updating: boolean,
): Fault[] {
  const ids = idsOf(locked);
  const known = new Set(ids);
  const present = new Set(cases.flatMap(({ built }) => [built.id, ...built.aliases]));
  const faults: Fault[] = [];
  for (const [index, id] of ids.entries()) {
    const at = { file: name, line: index + 1, column: 1, length: id.length, text: locked };
    if (!present.has(id)) {
      const [near] = nearest(id, present, 1);
      const cure =
        near === undefined
          ? 'bring the case back, or give the id as an alias to the case that took its place'
          : `if ${near} took its place, give that case aliases: [${id}]`;
      faults.push({
        ...at,
        message: `no case has the id ${quoted(id)} any more, and ids are permanent`,
        cure,
      });
    }
    if (!updating && index > 0 && id <= (ids[index - 1] ?? '')) {
      const message = 'the ids are not in order, or one stands here twice';
      faults.push({ ...at, message, cure: updateCure });
    }
  }
  if (updating) return faults;
  for (const { built, entry } of cases) {
    for (const id of [built.id, ...built.aliases].filter((one) => !known.has(one))) {
      const path = id === built.id ? ['id'] : ['aliases', built.aliases.indexOf(id)];
      const message = `the id ${quoted(id)} is not in ${name}`;
      faults.push(faultAt(entry.file, fromTop(entry.index, path), message, updateCure));
    }
  }
  return faults;
}

const updateCure = 'run npx sigv4-conform lint --update-lock';

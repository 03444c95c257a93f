import type { BuiltCase } from './build-cases.js';
import { fromTop } from './case-entry.js';
import type { Fault } from './fault.js';
import { quoted } from './nearest.js';
import { faultAt } from './yaml-file.js';

/** Words that say what is hoped for instead of what happens. */
const hopes = new Set(['should', 'must', 'correctly', 'properly', 'test', 'tests']);

/** An id says the behaviour in the present tense; a title is no sentence. */
export function lintWording({ built, entry }: BuiltCase): Fault[] {
  const faults: Fault[] = [];
  const add = (member: 'id' | 'title', message: string, cure: string) =>
    faults.push(faultAt(entry.file, fromTop(entry.index, [member]), message, cure));
  const [, behaviour = ''] = built.id.split('/');
  const hope = behaviour.split('-').find((word) => hopes.has(word));
  if (hope !== undefined) {
    const cure = 'say what happens in the present tense: sorts-keys-after-encoding';
    add('id', `the id says ${quoted(hope)}`, cure);
  }
  if (built.title.endsWith('.')) add('title', 'a title ends without a period', 'take the period away');
  if (/\bshould\b/i.test(built.title)) {
    add('title', 'the title says "should"', 'name what is sent: a request to IAM scoped to RDS');
  }
  return faults;
}

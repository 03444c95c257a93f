import type { Change, Comparison, Side } from '../../runner/types/comparison.js';
import { count } from '../terminal/page.js';
import { visible } from '../text/visible.js';

/** `pass`, `fail (signature-mismatch)`; of a case that observes the variant: `accepted`. */
export function seenWords({ verdict, observed, variant }: Change['old']): string {
  if (variant !== null) return visible(variant);
  if (verdict === 'pass' || observed === null || observed === verdict) return verdict;
  return visible(`${verdict} (${observed})`);
}

/** What was seen before and now: where only the observation is another one, both are named. */
export function changeWords({ old, new: now }: Change): readonly [was: string, is: string] {
  const [was, is] = [seenWords(old), seenWords(now)];
  if (was !== is) return [was, is];
  return [
    visible(`${old.verdict} (${String(old.observed)})`),
    visible(`${now.verdict} (${String(now.observed)})`),
  ];
}

/** The signer's name and version. */
export function sideName({ implementation: { name, version } }: Side): string {
  return visible(version === null ? name : `${name} ${version}`);
}

/** `1.0.20`, or the name where it has no version. */
export function sideVersion({ implementation: { name, version } }: Side): string {
  return visible(version ?? name);
}

/** `2 regressions, 1 fix, 3 other changes, 4 new cases, no case gone, 1500 unchanged`. */
export function sumWords({ regressions, fixes, changed, added, gone, unchanged }: Comparison): string {
  return [
    some(regressions, 'regression'),
    some(fixes, 'fix', 'fixes'),
    some(changed, 'other change'),
    some(added, 'new case'),
    `${some(gone, 'case')} gone`,
    `${unchanged} unchanged`,
  ].join(', ');
}

/** `old → new` of every count that a reader compares. */
export function totalRows({ old, new: now }: Comparison): [label: string, was: string, is: string][] {
  const rows: [label: string, of: (side: Side) => string][] = [
    ['conformant', ({ conformant }) => (conformant ? 'yes' : 'no')],
    ['gate', ({ gate }) => gate],
    ['passed', ({ totals }) => `${totals.passed} of ${totals.cases}`],
    ['failed', ({ totals }) => String(totals.failed)],
    ['errors', ({ totals }) => String(totals.errors)],
    ['unsupported', ({ totals }) => String(totals.unsupported)],
    ['not run', ({ totals }) => String(totals.notRun)],
  ];
  return rows.map(([label, of]) => [label, of(old), of(now)]);
}

/** A list to be printed under a heading of its own. */
export interface ChangeList {
  readonly title: string;
  readonly about: string;
  readonly changes: readonly Change[];
}

/** Regressions first; lists without a member are left out. */
export function changeLists({ regressions, fixes, changed }: Comparison): ChangeList[] {
  const lists: ChangeList[] = [
    { title: 'Regressions', about: 'passed, and do not pass any more', changes: regressions },
    { title: 'Fixes', about: 'did not pass, and pass now', changes: fixes },
    { title: 'Other changes', about: 'neither lost nor won', changes: changed },
  ];
  return lists.filter(({ changes }) => changes.length > 0);
}

function some(list: readonly unknown[], one: string, many = `${one}s`): string {
  return list.length === 0 ? `no ${one}` : count(list.length, one, many);
}

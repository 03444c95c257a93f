import { observedWord, unexplained, type KnownFailure } from '../model/known-failure.js';
import type { KnownFailureEntry } from '../types/known-failures.js';
import type { CaseResult } from '../types/report.js';
import type { KnownFailureList } from './known-failures.js';
import { versionOf } from './semver.js';

/** What is to be done to a file. */
export interface Plan {
  /** By the position of an entry: what comes in its place, for some of its cases each; none: it is taken out. */
  readonly replacements: ReadonlyMap<number, readonly Part[]>;
  readonly additions: readonly KnownFailureEntry[];
  readonly left: readonly string[];
}

/** Some cases of an entry: with members that change, or (null) as they were. */
export interface Part {
  /** null: `case` stays as it is written. */
  readonly id: string | null;
  readonly change: Change | null;
}

type Change = Required<Pick<KnownFailureEntry, 'kind' | 'reason' | 'observed'>>;

/** What a run asks to be done to a list (see updateKnownFailures). */
export function planUpdate(
  { entries }: KnownFailureList,
  inForce: ReadonlyMap<string, KnownFailure>,
  results: readonly CaseResult[],
  version: string | null,
): Plan {
  const left: string[] = [];
  const additions: KnownFailureEntry[] = [];
  const fates = new Map<string, Change | 'remove'>();
  const listed = new Set(entries.flatMap(({ cases }) => cases));
  const known = versionOf(version);
  for (const result of results) {
    const { id, standing, observed } = result;
    const entry = inForce.get(id);
    if (standing === 'as-expected' || observed === null) continue;
    if (entry !== undefined) {
      const fate = fateOf(entry, result);
      if (fate.do === 'leave') left.push(`${id}: ${fate.why}`);
      else fates.set(id, fate.do === 'remove' ? 'remove' : fate.change);
    } else if (listed.has(id) && known === null) {
      left.push(`${id}: its entry is for a range of versions, and the signer tells none`);
    } else {
      additions.push(freshEntry(result, listed.has(id) ? known : null));
    }
  }
  const replacements = new Map<number, readonly Part[]>();
  for (const { position, cases } of entries) {
    if (!cases.some((id) => fates.has(id) && inForce.get(id)?.position === position)) continue;
    const parts = cases.flatMap((id): Part[] => {
      const fate = fates.get(id) ?? null;
      return fate === 'remove' ? [] : [{ id: cases.length === 1 ? null : id, change: fate }];
    });
    replacements.set(position, parts);
  }
  return { replacements, additions, left };
}

/** What becomes of the entry of a case that fails the gate. */
type Fate =
  | { readonly do: 'remove' }
  | { readonly do: 'change'; readonly change: Change }
  | { readonly do: 'leave'; readonly why: string };

function fateOf(entry: KnownFailure, result: CaseResult): Fate {
  const wasUnexplained = entry.reason.trimStart().startsWith(unexplained);
  if (entry.kind === 'flaky') {
    return { do: 'leave', why: 'its entry is flaky, and such a one is changed by hand only' };
  }
  if (result.verdict === 'pass') return { do: 'remove' };
  if (result.standing === 'stale') {
    const why = wasUnexplained
      ? 'nobody has explained its entry yet: write the reason'
      : 'its entry is past its date: mend the signer or set a new date';
    return { do: 'leave', why };
  }
  const { kind, observed = 'unsupported' } = freshEntry(result, null);
  return {
    do: 'change',
    change: {
      kind: kind === 'bug' && entry.kind === 'disputed' ? 'disputed' : kind,
      // The old reason spoke of another failure: kept to be read, not taken for an explanation.
      reason: wasUnexplained
        ? entry.reason
        : `${unexplained} (before: ${entry.reason.trim()})`.slice(0, 2000),
      observed,
    },
  };
}

function freshEntry({ id, verdict, observed }: CaseResult, version: string | null): KnownFailureEntry {
  const range = version === null ? {} : { implementation: `=${version}` };
  if (verdict === 'unsupported') return { case: id, kind: 'unsupported', reason: unexplained, ...range };
  const word = observed === null ? '' : observedWord(observed);
  return { case: id, kind: 'bug', reason: unexplained, observed: word, ...range };
}

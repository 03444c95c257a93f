import { observedWord } from '../model/known-failure.js';
import type { Change, Comparison, ProfileState, Side, Single } from '../types/comparison.js';
import type { CaseResult, Report } from '../types/report.js';
import { changedCauses } from './causes.js';
import { notices } from './notices.js';

/**
 * What a newer report says otherwise than an older one. Cases are told by their ids; the order is the new report's,
 * of what is gone the old one's.
 * @param tool what compares
 */
export function compareReports(old: Report, now: Report, tool: Comparison['tool']): Comparison {
  const before = new Map(old.cases.map((result) => [result.id, result]));
  const after = new Set(now.cases.map(({ id }) => id));
  const changes: Change[] = [];
  let unchanged = 0;
  for (const result of now.cases) {
    const was = before.get(result.id);
    if (was === undefined) continue;
    if (saysTheSame(was, result)) unchanged++;
    else changes.push(changeOf(was, result));
  }
  const gone = old.cases.filter(({ id }) => !after.has(id));
  return {
    comparisonVersion: 1,
    tool,
    old: sideOf(old),
    new: sideOf(now),
    notices: notices(old, now, gone.length),
    regressions: changes.filter(isRegression),
    fixes: changes.filter(isFix),
    changed: changes.filter((change) => !isRegression(change) && !isFix(change)),
    added: now.cases.filter(({ id }) => !before.has(id)).map(singleOf),
    gone: gone.map(singleOf),
    unchanged,
    profiles: profilesOf(old, now),
    causes: changedCauses(old, now),
  };
}

/** Nothing unrun is green: a case that is no longer judged is lost as one that fails. */
function isRegression({ level, old, new: now }: Change): boolean {
  return level !== 'observe' && old.verdict === 'pass' && now.verdict !== 'pass';
}

function isFix({ level, old, new: now }: Change): boolean {
  return level !== 'observe' && old.verdict !== 'pass' && now.verdict === 'pass';
}

function saysTheSame(was: CaseResult, is: CaseResult): boolean {
  return JSON.stringify(seenOf(was)) === JSON.stringify(seenOf(is));
}

function changeOf(was: CaseResult, is: CaseResult): Change {
  const { id, title, profile, level, diagnosis } = is;
  return { id, title, profile, level, old: seenOf(was), new: seenOf(is), defects: diagnosis?.defects ?? [] };
}

function singleOf({ id, title, profile, level, verdict, observed }: CaseResult): Single {
  return { id, title, profile, level, verdict, observed: wordOf(observed) };
}

function seenOf({ verdict, observed, variant }: CaseResult): Change['old'] {
  return { verdict, observed: wordOf(observed), variant };
}

function wordOf(observed: CaseResult['observed']): string | null {
  return observed === null ? null : observedWord(observed);
}

function sideOf({ implementation, suite, startedAt, partial, conformant, gate, totals }: Report): Side {
  const { name, version, language } = implementation;
  const { cases, passed, failed, errors, unsupported, notRun } = totals;
  return {
    implementation: { name, version, language },
    suite: { version: suite.version, digest: suite.digest },
    startedAt,
    partial,
    conformant,
    gate,
    totals: { cases, passed, failed, errors, unsupported, notRun },
  };
}

function profilesOf(old: Report, now: Report): Comparison['profiles'] {
  const names = new Set([...Object.keys(now.profiles), ...Object.keys(old.profiles)]);
  return [...names]
    .map((profile) => ({ profile, old: stateOf(old, profile), new: stateOf(now, profile) }))
    .filter((one) => one.old !== one.new);
}

function stateOf({ profiles }: Report, name: string): ProfileState {
  const profile = Object.hasOwn(profiles, name) ? profiles[name] : undefined;
  if (profile === undefined) return 'absent';
  if (!profile.claimed) return 'not claimed';
  return profile.conformant ? 'conformant' : 'not conformant';
}

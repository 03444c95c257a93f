import { ConformError } from '../model/conform-error.js';
import type { ClientCase, NamedCase } from '../model/ambient.js';
import type { Case, SignerCase } from '../model/case.js';
import type { Suite } from '../model/suite.js';
import { globMatches } from './glob.js';
import { closest, nearest, quoted } from './nearest.js';

/** What a run is narrowed to. Words of one member are alternatives; members narrow one another; none: everything. */
export interface Selection {
  /** Globs of case ids. */
  readonly case?: readonly string[];
  /** Globs of case ids to leave out. */
  readonly exclude?: readonly string[];
  readonly profile?: readonly string[];
  readonly tag?: readonly string[];
  /** Names of receiving services. */
  readonly service?: readonly string[];
}

/**
 * The cases that a signer is to be judged by, in the suite's order.
 * @throws ConformError nothing-selected: a word that matches nothing, with the nearest ones; or nothing is left
 */
export function selectCases(suite: Suite, selection: Selection): readonly SignerCase[] {
  const signerCases = suite.cases.filter((one) => one.kind === 'signer');
  for (const glob of selection.case ?? []) {
    const ambient = suite.ambient.find((one) => isNamed(one, glob));
    if (ambient === undefined || signerCases.some((one) => isNamed(one, glob))) continue;
    const message = `--case ${quoted(glob)}: ${ambient.id} is a case for whole clients; run it with "sigv4-conform client --service <name> -- <command>"`;
    throw new ConformError('nothing-selected', message);
  }
  return narrowed(signerCases, suite.cases, selection);
}

/**
 * The cases that a client is to be judged by, in the suite's order.
 * @throws ConformError nothing-selected: as `selectCases`
 */
export function selectClientCases(
  cases: readonly ClientCase[],
  selection: Pick<Selection, 'case' | 'exclude' | 'tag'>,
): readonly ClientCase[] {
  const { case: wanted = [], exclude = [], tag = [] } = selection;
  return narrowed(cases, cases, { case: wanted, exclude, tag });
}

/**
 * The cases of either kind, literal requests among them, in the suite's order.
 * @throws ConformError nothing-selected: as `selectCases`
 */
export function browseCases({ cases }: Suite, selection: Selection): readonly Case[] {
  return narrowed(cases, cases, selection);
}

/** @param all the candidates, and cases of another kind that a glob may name by mistake */
function narrowed<T extends NamedCase>(
  candidates: readonly T[],
  all: readonly NamedCase[],
  selection: Selection,
): T[] {
  const { case: wanted = [], exclude = [], profile = [], tag = [], service = [] } = selection;
  for (const glob of wanted) checkGlob('--case', glob, candidates, all);
  for (const glob of exclude) checkGlob('--exclude', glob, candidates, all);
  checkWords('--profile', profile, new Set(candidates.map((one) => one.profile)));
  checkWords('--tag', tag, new Set(candidates.flatMap(({ tags }) => tags)));
  checkWords('--service', service, new Set(candidates.map((one) => one.service.name)));

  const selected = candidates.filter(
    (one) =>
      (wanted.length === 0 || wanted.some((glob) => isNamed(one, glob))) &&
      !exclude.some((glob) => isNamed(one, glob)) &&
      (profile.length === 0 || profile.includes(one.profile)) &&
      (tag.length === 0 || tag.some((word) => one.tags.includes(word))) &&
      (service.length === 0 || service.includes(one.service.name)),
  );
  if (selected.length > 0) return selected;
  throw new ConformError('nothing-selected', nothingLeft(candidates.length, selection));
}

/** Whether an id, present or former, matches a glob. */
export function isNamed({ id, aliases }: Pick<Case, 'id' | 'aliases'>, glob: string): boolean {
  return globMatches(glob, id) || aliases.some((alias) => globMatches(glob, alias));
}

function checkGlob(
  flag: string,
  glob: string,
  candidates: readonly NamedCase[],
  all: readonly NamedCase[],
): void {
  if (candidates.some((one) => isNamed(one, glob))) return;
  const wire = all.find((one) => isNamed(one, glob));
  if (wire !== undefined) {
    const message = `${flag} ${quoted(glob)}: ${wire.id} is a literal request that proves our service; no signer is judged by it`;
    throw new ConformError('nothing-selected', message);
  }
  const ids = candidates.flatMap(({ id, aliases }) => [id, ...aliases]);
  // A glob is compared with globs: the distance to a whole id would favour whatever id is short.
  const known = glob.includes('*') ? ids.map((id) => id.replace(/\/.*$/s, '/*')) : ids;
  throw matchesNothing(flag, glob, 'case', closest(glob, known));
}

function checkWords(flag: string, words: readonly string[], known: ReadonlySet<string>): void {
  for (const word of words) {
    if (known.has(word)) continue;
    const near = nearest(word, known);
    throw matchesNothing(flag, word, flag.slice(2), near.length > 0 ? near : [...known].sort().slice(0, 12));
  }
}

function matchesNothing(flag: string, word: string, noun: string, near: readonly string[]): ConformError {
  const cure = near.length > 0 ? `nearest: ${near.join(', ')}` : 'the suite has none';
  return new ConformError('nothing-selected', `${flag} ${quoted(word)} matches no ${noun}; ${cure}`);
}

function nothingLeft(cases: number, selection: Selection): string {
  if (cases === 0) return 'the suite holds no case that a signer could be judged by';
  // Who calls may hand over all flags of a run: only these narrow it.
  const flags = (['case', 'exclude', 'profile', 'tag', 'service'] as const).flatMap((name) =>
    (selection[name] ?? []).map((word) => `--${name} ${word}`),
  );
  return `no case is left: each of ${flags.join(' ')} matches some, but none matches all; take one away`;
}

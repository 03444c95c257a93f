import type { CaseResult, CatalogueEntry, DocumentedErrorResult, Report } from '../../runner/types/report.js';
import { groupedBy } from './grouped.js';
import { cameInstead, isJudged, type Instead } from './instead.js';

/** The documented errors of a run: a column for each family, a row for each condition. */
export interface ErrorGrid {
  readonly families: readonly FamilyErrors[];
  /** Those that a case of the run expects in at least one family, in the order of the catalogue. */
  readonly conditions: readonly string[];
  readonly triggered: number;
  readonly total: number;
}

/** What the run says of one family. */
export interface FamilyErrors {
  readonly family: string;
  /** Which services answer like this; empty if the report does not say. */
  readonly about: string;
  readonly services: readonly string[];
  /** By condition: what a case of the run expects. */
  readonly errors: ReadonlyMap<string, ErrorOutcome>;
  /** What the family has entries for, yet no case of the run expects. */
  readonly unselected: readonly CatalogueEntry[];
  readonly triggered: number;
}

/** In the order in which they ask for attention, the last for none. */
export const errorStates = ['not triggered', 'other outcome', 'not judged', 'triggered'] as const;
export type ErrorState = (typeof errorStates)[number];

/** What came of a documented error: a condition in a family, at all services and in all wordings. */
export interface ErrorOutcome {
  readonly family: string;
  readonly condition: string;
  /**
   * triggered: at every service that a case expects it of. Otherwise, of the cases where it was not triggered: not
   * triggered: one did not pass. other outcome: those that were judged passed by another outcome that they allow. not
   * judged: none was, for the signer lacks what they need or the run ended before.
   */
  readonly state: ErrorState;
  /** One for each service, code and status. */
  readonly replies: readonly DocumentedErrorResult[];
  /** Cases that expect it, each once: those that triggered it, those that saw something else, those without a verdict. */
  readonly triggering: readonly CaseResult[];
  readonly others: readonly CaseResult[];
  readonly unjudged: readonly CaseResult[];
  /** What came where no case triggered it; each outcome once. */
  readonly instead: readonly Instead[];
  /** null if the report has no catalogue. */
  readonly entry: CatalogueEntry | null;
}

/**
 * How many cases triggered it, and of how many: `3`, `1/3`. Where it is triggered, cases that passed by another outcome
 * which they allow are no loss, and not counted.
 */
export function shareOf({ state, triggering, others }: ErrorOutcome): string {
  const short = state === 'not triggered' ? others : others.filter(({ verdict }) => verdict !== 'pass');
  return short.length === 0
    ? String(triggering.length)
    : `${triggering.length}/${triggering.length + short.length}`;
}

/** The table of documented errors that a report holds. */
export function errorGrid(report: Report): ErrorGrid {
  const results = new Map(report.cases.map((result): [string, CaseResult] => [result.id, result]));
  const rows = groupedBy(report.documentedErrors, ({ family }) => family);
  const known = new Map((report.catalogue ?? []).map((one) => [one.family, one]));
  const names = [...new Set([...known.keys(), ...rows.keys()])].filter((name) => rows.has(name));
  const families = names.map((family): FamilyErrors => {
    const members = rows.get(family) ?? [];
    const entries = new Map((known.get(family)?.errors ?? []).map((entry) => [entry.condition, entry]));
    const byCondition = groupedBy(members, ({ condition }) => condition);
    // The catalogue's order is that of the checks; what it does not have follows.
    const conditions = [...new Set([...entries.keys(), ...byCondition.keys()])];
    const errors = new Map(
      conditions.flatMap((condition): [string, ErrorOutcome][] => {
        const replies = byCondition.get(condition);
        if (replies === undefined) return [];
        return [[condition, outcomeOf(replies, entries.get(condition) ?? null, results)]];
      }),
    );
    return {
      family,
      about: known.get(family)?.about ?? '',
      services: [...new Set(members.map(({ service }) => service))],
      errors,
      unselected: [...entries.values()].filter(({ condition }) => !errors.has(condition)),
      triggered: [...errors.values()].filter(({ state }) => state === 'triggered').length,
    };
  });
  return {
    families,
    conditions: [...new Set(families.flatMap(({ errors }) => [...errors.keys()]))],
    triggered: families.reduce((sum, { triggered }) => sum + triggered, 0),
    total: families.reduce((sum, { errors }) => sum + errors.size, 0),
  };
}

function outcomeOf(
  replies: readonly DocumentedErrorResult[],
  entry: CatalogueEntry | null,
  results: ReadonlyMap<string, CaseResult>,
): ErrorOutcome {
  const [{ family, condition } = { family: '', condition: '' }] = replies;
  const resultsOf = (ids: readonly string[]) =>
    [...new Set(ids)].flatMap((id) => {
      const result = results.get(id);
      return result === undefined ? [] : [result];
    });
  const all = resultsOf(replies.flatMap(({ cases }) => cases));
  const missed = replies.filter(({ triggered }) => !triggered);
  const short = resultsOf(missed.flatMap(({ cases }) => cases));
  const rest = all.filter((result) => !triggers(result, condition));
  return {
    family,
    condition,
    state: missed.length === 0 ? 'triggered' : shortState(short),
    replies,
    triggering: all.filter((result) => triggers(result, condition)),
    others: rest.filter(isJudged),
    unjudged: rest.filter((result) => !isJudged(result)),
    instead: cameInstead(short),
    entry,
  };
}

/** @param results the cases of what was not triggered */
function shortState(results: readonly CaseResult[]): ErrorState {
  const judged = results.filter(isJudged);
  if (judged.length === 0) return 'not judged';
  return judged.every(({ verdict }) => verdict === 'pass') ? 'other outcome' : 'not triggered';
}

/** As the run counts it: a pass, and the service's own answer to what it received. */
function triggers({ verdict, observed }: CaseResult, condition: string): boolean {
  return (
    verdict === 'pass' &&
    observed?.outcome === 'rejected' &&
    observed.during !== 'control' &&
    observed.condition === condition
  );
}

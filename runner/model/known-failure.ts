import type { Place } from './source-text.js';

export type KnownFailureKind = 'bug' | 'unsupported' | 'flaky' | 'disputed';

/** What one case, or a few, may show instead of passing. */
export interface KnownFailure {
  /** Its `case`, as it is written: an id, a former id or a glob. */
  readonly entry: string;
  /** Where it stands in its file, from 0. */
  readonly position: number;
  readonly place: Place;
  readonly kind: KnownFailureKind;
  readonly reason: string;
  readonly issue: string | null;
  /** As `observedWord` says it; null only for the kind unsupported. */
  readonly observed: string | null;
  /** A semver range; null: every version. */
  readonly implementation: string | null;
  /** The last day on which it covers anything, YYYY-MM-DD in UTC; null: for ever. */
  readonly until: string | null;
  /** The ids of the cases that it names, in the suite's order. */
  readonly cases: readonly string[];
}

/** What the reason of an entry begins with until somebody has looked at it. */
export const unexplained = 'not explained yet';

/** What can be observed beside the conditions of the families. */
export const observableOutcomes: readonly string[] = [
  'accepted',
  'rejected',
  'refused',
  'unsupported',
  'altered',
  'uncovered',
  'misreported',
  'crashed',
  'timed-out',
  'invalid-reply',
  'adapter-error',
];

/** The members of an observation that tell it apart. */
interface Observation {
  readonly outcome: string;
  readonly condition?: string;
  readonly during?: 'control' | 'receipt';
}

/** An observation in as few words as tell it apart: `signature-mismatch`, `control: scope-service`, `altered`. */
export function observedWord({ outcome, condition, during }: Observation): string {
  const what = outcome === 'rejected' ? (condition ?? outcome) : outcome;
  return during === 'control' ? `control: ${what}` : what;
}

import { observedWord, unexplained, type KnownFailure } from '../model/known-failure.js';
import type { RunCase } from '../model/ambient.js';
import type { CaseResult, ObservedOutcome } from '../types/report.js';

/** What decides whether the gate lets a verdict pass. */
export interface Standards {
  readonly strict: boolean;
  /** Profiles that were asked for by name. */
  readonly profiles: ReadonlySet<string>;
  /** The known failures that hold for this signer, by case id. */
  readonly knownFailures?: ReadonlyMap<string, KnownFailure>;
}

/** A case's standing, and the known failure that it was held to, if any. */
export interface Standing {
  readonly standing: CaseResult['standing'];
  readonly knownFailure: KnownFailure | null;
}

/**
 * How a case stands (contract, section 1, "The gate", and section 6).
 * @param today YYYY-MM-DD, UTC
 */
export function standingOf(
  testCase: RunCase,
  { verdict, observed }: { verdict: CaseResult['verdict']; observed: ObservedOutcome | null },
  standards: Standards,
  today: string,
): Standing {
  const known = standards.knownFailures?.get(testCase.id);
  if (known === undefined || !speaksOf(known, testCase, verdict)) {
    return {
      standing: isUnexpected(verdict, testCase, standards) ? 'unexpected' : 'as-expected',
      knownFailure: null,
    };
  }
  if (coversNoMore(known, standards, today)) return { standing: 'stale', knownFailure: known };
  return {
    standing: covers(known, verdict, observed) ? 'as-expected' : 'unexpected',
    knownFailure: known,
  };
}

/** A case that was not run leaves its entry untouched; one that cannot fail can only be unsupported, or no longer. */
function speaksOf(known: KnownFailure, { level }: RunCase, verdict: CaseResult['verdict']): boolean {
  if (verdict === 'not-run') return false;
  if (level !== 'observe') return true;
  return known.kind === 'unsupported' && (verdict === 'unsupported' || verdict === 'pass');
}

/** Past its last day; or, for who is strict, not explained by anybody. */
function coversNoMore({ until, reason }: KnownFailure, { strict }: Standards, today: string): boolean {
  return (until !== null && until < today) || (strict && reason.trimStart().startsWith(unexplained));
}

function covers(
  { kind, observed: accepted }: KnownFailure,
  verdict: CaseResult['verdict'],
  observed: ObservedOutcome | null,
): boolean {
  if (verdict === 'pass') return kind === 'flaky';
  if (kind === 'unsupported') return verdict === 'unsupported';
  return observed !== null && observedWord(observed) === accepted;
}

/** Whether a verdict fails the gate where no known failure speaks of the case. */
function isUnexpected(verdict: CaseResult['verdict'], testCase: RunCase, standards: Standards): boolean {
  if (verdict === 'fail' || verdict === 'error') return testCase.level !== 'observe';
  return verdict === 'unsupported' && (standards.strict || standards.profiles.has(testCase.profile));
}

import type { LateFault } from '../model/adapter.js';
import type { Expectation, SignerCase } from '../model/suite.js';
import type { CaseResult, ExpectedOutcome } from '../types/report.js';
import { notRun, type TimedOutcome } from './schedule.js';

/** What decides whether a verdict is an unexpected one. */
export interface Standards {
  readonly strict: boolean;
  /** Profiles that were asked for by name. */
  readonly profiles: ReadonlySet<string>;
}

/** The results of the cases, in their order. */
export function caseResults(
  cases: readonly SignerCase[],
  outcomes: readonly TimedOutcome[],
  late: readonly LateFault[],
  standards: Standards,
): CaseResult[] {
  return cases.map((testCase, index) => {
    const outcome = revised(outcomes[index] ?? notRun, late);
    return {
      id: testCase.id,
      title: testCase.title,
      profile: testCase.profile,
      level: testCase.level,
      service: testCase.service.name,
      tags: [...testCase.tags],
      source: [...testCase.source],
      expected: testCase.expect.map((expectation) => expected(expectation, testCase)),
      observed: outcome.observed,
      verdict: outcome.verdict,
      standing: isUnexpected(outcome.verdict, testCase, standards) ? 'unexpected' : 'as-expected',
      variant: outcome.variant,
      difference: outcome.difference,
      diagnosis: null,
      durationMs: Math.round(outcome.durationMs * 1000) / 1000,
    };
  });
}

/** With --bail everything after the first unexpected failure is skipped, whatever was already known of it. */
export function bailed(results: readonly CaseResult[]): { results: CaseResult[]; skipped: number } {
  const first = results.findIndex(({ standing }) => standing === 'unexpected');
  const kept = first < 0 ? results.length : first + 1;
  return {
    results: results.map((result, index) =>
      index < kept
        ? result
        : {
            ...result,
            observed: null,
            verdict: 'not-run',
            standing: 'as-expected',
            variant: null,
            difference: null,
          },
    ),
    skipped: results.length - kept,
  };
}

/** A fault that came after the answer takes the answer's place: whoever throws late has not signed cleanly. */
function revised(outcome: TimedOutcome, late: readonly LateFault[]): TimedOutcome {
  const fault = late.find(({ call }) => call !== null && outcome.calls.includes(call));
  if (fault === undefined) return outcome;
  return {
    ...outcome,
    observed: { outcome: 'adapter-error', message: fault.message },
    verdict: 'error',
    variant: null,
    difference: null,
  };
}

/** Whether a verdict fails the gate when no known failure covers it. */
export function isUnexpected(
  verdict: CaseResult['verdict'],
  testCase: SignerCase,
  standards: Standards,
): boolean {
  if (verdict === 'fail' || verdict === 'error') return testCase.level !== 'observe';
  return verdict === 'unsupported' && (standards.strict || standards.profiles.has(testCase.profile));
}

function expected(expectation: Expectation, { service }: SignerCase): ExpectedOutcome {
  if (expectation.outcome !== 'rejected') return { outcome: expectation.outcome };
  return {
    outcome: 'rejected',
    family: service.family.name,
    condition: expectation.condition,
    ...(expectation.message === undefined ? {} : { message: expectation.message }),
  };
}

import type { LateFault } from '../model/adapter.js';
import type { KnownFailure } from '../model/known-failure.js';
import type { RunCase } from '../model/ambient.js';
import type { Expectation } from '../model/case.js';
import type { CaseResult, ExpectedOutcome } from '../types/report.js';
import { notRun, type TimedOutcome } from './schedule.js';
import { standingOf, type Standards } from './standing.js';

/**
 * The results of the cases, in their order.
 * @param today YYYY-MM-DD, UTC
 */
export function caseResults(
  cases: readonly RunCase[],
  outcomes: readonly TimedOutcome[],
  late: readonly LateFault[],
  standards: Standards,
  today: string,
): CaseResult[] {
  return cases.map((testCase, index) => {
    const outcome = revised(outcomes[index] ?? notRun, late);
    const { standing, knownFailure } = standingOf(testCase, outcome, standards, today);
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
      ...(outcome.request === null ? {} : { request: outcome.request }),
      ...(outcome.client === undefined ? {} : { client: outcome.client }),
      verdict: outcome.verdict,
      standing,
      ...heldTo(knownFailure),
      variant: outcome.variant,
      difference: outcome.difference,
      diagnosis: null,
      durationMs: Math.round(outcome.durationMs * 1000) / 1000,
    };
  });
}

/** With --bail everything after the first case that fails the gate is skipped, whatever was already known of it. */
export function bailed(results: readonly CaseResult[]): { results: CaseResult[]; skipped: number } {
  const first = results.findIndex(({ standing }) => standing !== 'as-expected');
  const kept = first < 0 ? results.length : first + 1;
  return {
    results: results.map((result, index) => (index < kept ? result : skippedOver(result))),
    skipped: results.length - kept,
  };
}

function skippedOver(result: CaseResult): CaseResult {
  const kept = { ...result };
  delete kept.knownFailure;
  delete kept.request;
  return {
    ...kept,
    observed: null,
    verdict: 'not-run',
    standing: 'as-expected',
    variant: null,
    difference: null,
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

/** The entry that a case was held to, as the report has it; a member of its own only where there is one. */
function heldTo(known: KnownFailure | null): Pick<CaseResult, 'knownFailure'> {
  if (known === null) return {};
  const { entry, kind, reason, issue, observed, until } = known;
  return {
    knownFailure: {
      entry,
      kind,
      reason,
      ...(issue === null ? {} : { issue }),
      ...(observed === null ? {} : { observed }),
      ...(until === null ? {} : { until }),
    },
  };
}

function expected(expectation: Expectation, { service }: RunCase): ExpectedOutcome {
  if (expectation.outcome !== 'rejected') return { outcome: expectation.outcome };
  return {
    outcome: 'rejected',
    family: service.family.name,
    condition: expectation.condition,
    ...(expectation.message === undefined ? {} : { message: expectation.message }),
  };
}

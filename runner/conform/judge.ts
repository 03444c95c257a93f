import type { Hello } from '../model/adapter.js';
import { knownFeatures } from '../model/adapter.js';
import type { RunCase } from '../model/ambient.js';
import type { Expectation } from '../model/case.js';
import type { CaseResult, ObservedOutcome } from '../types/report.js';

/** A verdict, and which variant an observe case saw. */
export interface Judgement {
  readonly verdict: CaseResult['verdict'];
  readonly variant: string | null;
}

/**
 * The verdict on what was observed (contract, sections 1 and 4).
 * @param observed null if the case was not run
 */
export function judge(
  testCase: RunCase,
  observed: ObservedOutcome | null,
  hello: Pick<Hello, 'features' | 'clock'>,
): Judgement {
  if (observed === null) return { verdict: 'not-run', variant: null };
  switch (observed.outcome) {
    case 'crashed':
    case 'timed-out':
    case 'invalid-reply':
    case 'adapter-error':
      return { verdict: 'error', variant: null };
    case 'unsupported':
      return { verdict: mayBeUnsupported(observed, hello) ? 'unsupported' : 'fail', variant: null };
    case 'accepted':
    case 'rejected':
    case 'refused':
    case 'altered':
    case 'uncovered':
    case 'misreported':
      if (testCase.level === 'observe') return { verdict: 'pass', variant: variantOf(observed) };
      return {
        verdict: testCase.expect.some((expectation) => meets(observed, expectation, hello)) ? 'pass' : 'fail',
        variant: null,
      };
  }
}

/** Whether an observation is exactly what an expectation asks for. */
export function meets(
  observed: ObservedOutcome,
  expectation: Expectation,
  hello: Pick<Hello, 'clock'>,
): boolean {
  if (expectation.outcome !== 'rejected') return observed.outcome === expectation.outcome;
  return (
    observed.outcome === 'rejected' &&
    observed.during === 'receipt' &&
    observed.condition === expectation.condition &&
    // On the system's clock the dates in a message are those of the run.
    (expectation.message === undefined ||
      hello.clock === 'system' ||
      observed.message === expectation.message)
  );
}

/** A feature that is not claimed, or belongs to a profile that this version does not have. */
function mayBeUnsupported({ feature }: ObservedOutcome, hello: Pick<Hello, 'features'>): boolean {
  if (feature === undefined) return false;
  return !hello.features.has(feature) || !(knownFeatures as readonly string[]).includes(feature);
}

function variantOf({ outcome, condition, during }: ObservedOutcome): string {
  if (outcome !== 'rejected') return outcome;
  return during === 'control' ? `rejected: control: ${condition ?? ''}` : `rejected: ${condition ?? ''}`;
}

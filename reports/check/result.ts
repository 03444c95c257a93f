import type { CaseResult, ExpectedOutcome, ObservedOutcome } from '../../runner/types/report.js';

/** Outcomes that are the adapter's own fault, never the service's answer. */
const faultOutcomes: readonly string[] = ['crashed', 'timed-out', 'invalid-reply', 'adapter-error'];

/** What is wrong in one case: a verdict that does not follow from what was seen. */
export function checkResult(result: CaseResult): string[] {
  const { id, level, verdict, standing, observed, variant } = result;
  const faults: string[] = [];
  if ((observed === null) !== (verdict === 'not-run')) {
    faults.push(
      observed === null
        ? `${id}: verdict ${verdict}, yet nothing was observed`
        : `${id}: not run, yet ${observed.outcome} was observed`,
    );
  }
  if (observed !== null && faultOutcomes.includes(observed.outcome) && verdict !== 'error') {
    faults.push(`${id}: ${observed.outcome} was observed, yet the verdict is ${verdict}`);
  }
  if (verdict === 'unsupported' && observed !== null && observed.outcome !== 'unsupported') {
    faults.push(`${id}: verdict unsupported, yet ${observed.outcome} was observed`);
  }
  if (verdict === 'pass' && level !== 'observe' && observed !== null && !isExpected(observed, result)) {
    faults.push(`${id}: passed, yet what was observed is not what was expected`);
  }
  if (variant !== null && level !== 'observe') faults.push(`${id}: it names a variant, yet is ${level}`);
  if (variant === null && level === 'observe' && verdict === 'pass') {
    faults.push(`${id}: an observe case that passed names no variant`);
  }
  if (verdict === 'fail' && level === 'observe' && standing === 'unexpected') {
    faults.push(`${id}: an observe case cannot fail the gate`);
  }
  return faults;
}

function isExpected(observed: ObservedOutcome, { expected }: CaseResult): boolean {
  return observed.during !== 'control' && expected.some((one) => matches(one, observed));
}

function matches(expected: ExpectedOutcome, observed: ObservedOutcome): boolean {
  return (
    expected.outcome === observed.outcome &&
    (expected.condition ?? observed.condition) === observed.condition &&
    (expected.family ?? observed.family) === observed.family
  );
}

import type { CaseResult, ProfileResult, Totals } from '../types/report.js';

/** Counts verdicts; every case counts in exactly one of passed, failed, unsupported, errors and notRun. */
export function totalsOf(results: readonly CaseResult[]): Totals {
  const count = (verdict: CaseResult['verdict']) =>
    results.filter((result) => result.verdict === verdict).length;
  return {
    cases: results.length,
    passed: count('pass'),
    failed: count('fail'),
    unsupported: count('unsupported'),
    errors: count('error'),
    notRun: count('not-run'),
    knownFailures: results.filter(isCovered).length,
    unexpectedPasses: results.filter(
      ({ verdict, standing }) => verdict === 'pass' && standing === 'unexpected',
    ).length,
  };
}

/** Short of a pass, and accepted by an entry; a flaky case that passes needs none. */
function isCovered({ verdict, standing, knownFailure }: CaseResult): boolean {
  return knownFailure !== undefined && standing === 'as-expected' && verdict !== 'pass';
}

/** By profile, in the order of the cases: claimed, conformant, counts (contract, section 1, "The gate"). */
export function profilesOf(results: readonly CaseResult[]): Record<string, ProfileResult> {
  const names = [...new Set(results.map(({ profile }) => profile))];
  return Object.fromEntries(
    names.map((name) => {
      const own = results.filter(({ profile }) => profile === name);
      // What is unsupported was found to need more than the adapter has; anything else could be asked.
      const claimed = own.some(({ verdict }) => verdict !== 'unsupported');
      const broken = own.some(
        ({ level, verdict }) => level === 'must' && ['fail', 'error', 'not-run'].includes(verdict),
      );
      return [name, { claimed, conformant: claimed && !broken, totals: totalsOf(own) }];
    }),
  );
}

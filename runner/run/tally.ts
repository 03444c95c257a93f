import type { Expectation, SignerCase, Wording } from '../model/suite.js';
import { chooseWording } from '../service/render.js';
import type { CaseResult, DocumentedErrorResult, ProfileResult, Totals } from '../types/report.js';

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

/** The documented errors that the selected cases expect, and whether they were triggered. */
export function documentedErrorsOf(
  cases: readonly SignerCase[],
  results: readonly CaseResult[],
): DocumentedErrorResult[] {
  const found = new Map<string, DocumentedErrorResult>();
  for (const [index, testCase] of cases.entries()) {
    const { id, service, expect } = testCase;
    for (const expectation of expect) {
      if (expectation.outcome !== 'rejected') continue;
      const { condition } = expectation;
      const wording = wordingOf(testCase, expectation);
      if (wording === undefined) continue;
      const key = [service.family.name, condition, service.name, wording.status, wording.code].join('\n');
      const entry = found.get(key) ?? {
        family: service.family.name,
        condition,
        service: service.name,
        code: wording.code,
        status: wording.status,
        confidence: wording.confidence,
        references: [...wording.references],
        triggered: false,
        cases: [],
      };
      const observed = results[index]?.observed;
      const triggered =
        results[index]?.verdict === 'pass' &&
        observed?.outcome === 'rejected' &&
        observed.during === 'receipt' &&
        observed.condition === condition;
      if (!entry.cases.includes(id)) entry.cases.push(id);
      found.set(key, { ...entry, triggered: entry.triggered || triggered });
    }
  }
  return [...found.values()];
}

/** The wording that the service answers to the case's request. */
function wordingOf(
  { service, steps }: SignerCase,
  { condition, variant }: Extract<Expectation, { outcome: 'rejected' }>,
): Wording | undefined {
  const entry = service.family.errors.get(condition);
  return (
    entry && chooseWording(entry, { service, inQuery: steps[0].operation === 'presign', pinned: variant })
  );
}

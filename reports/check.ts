import type { CaseResult, Report, Totals } from '../runner/types/report.js';
import { checkCatalogue } from './check/catalogue.js';
import { checkCauses } from './check/causes.js';
import { checkDocumentedErrors } from './check/documented-errors.js';
import { checkResult } from './check/result.js';
import { groupedBy } from './text/grouped.js';

/**
 * What the schema cannot say of a report: that its numbers add up and its claims follow from its cases. One
 * sentence for each fault; none if the report is sound. The report must match the schema.
 */
export function checkReport(report: Report): string[] {
  return [
    ...checkIds(report),
    ...report.cases.flatMap(checkResult),
    ...checkTotals(report),
    ...checkProfiles(report),
    ...checkDocumentedErrors(report),
    ...checkCatalogue(report),
    ...checkCauses(report),
    ...checkConformant(report),
    ...checkGate(report),
  ];
}

function checkIds({ cases }: Report): string[] {
  return [...groupedBy(cases, ({ id }) => id)]
    .filter(([, results]) => results.length > 1)
    .map(([id, results]) => `cases: ${id} is there ${results.length} times`);
}

function checkTotals(report: Report): string[] {
  const { totals, profiles, cases, suite } = report;
  const faults = [...addUp('totals', totals), ...countsOf('totals', totals, cases)];
  const all = Object.values(profiles);
  for (const name of totalNames) {
    const sum = all.reduce((before, profile) => before + profile.totals[name], 0);
    if (sum !== totals[name])
      faults.push(`totals: ${name} is ${totals[name]}, the profiles together have ${sum}`);
  }
  if (suite.cases < cases.length) {
    faults.push(`suite: it has ${suite.cases} cases, yet ${cases.length} were selected`);
  }
  return faults;
}

function checkProfiles({ profiles, cases }: Report): string[] {
  const faults = cases
    .filter(({ profile }) => !Object.hasOwn(profiles, profile))
    .map(({ id, profile }) => `${id}: its profile ${profile} is not among the profiles`);
  for (const [name, { claimed, conformant, totals }] of Object.entries(profiles)) {
    const members = cases.filter(({ profile }) => profile === name);
    const place = `profiles.${name}`;
    faults.push(...addUp(place, totals), ...countsOf(place, totals, members));
    const judged = members.find(({ verdict }) => verdict !== 'unsupported' && verdict !== 'not-run');
    if (!claimed && judged !== undefined) faults.push(`${place}: not claimed, yet ${judged.id} was judged`);
    const short = members.find(
      ({ level, verdict }) => level === 'must' && verdict !== 'pass' && verdict !== 'unsupported',
    );
    if (conformant && !claimed) faults.push(`${place}: conformant, yet not claimed`);
    if (conformant && short !== undefined) {
      faults.push(`${place}: conformant, yet ${short.id} (must) has verdict ${short.verdict}`);
    }
    if (!conformant && claimed && short === undefined) {
      faults.push(`${place}: claimed and not conformant, yet no must case fell short`);
    }
  }
  return faults;
}

/** Members of Totals by their names, for Totals is open to others. */
type TotalName = (typeof totalNames)[number];
const totalNames = [
  'cases',
  'passed',
  'failed',
  'unsupported',
  'errors',
  'notRun',
  'knownFailures',
  'unexpectedPasses',
] as const satisfies readonly (keyof Totals)[];

function addUp(place: string, totals: Totals): string[] {
  const sum = totals.passed + totals.failed + totals.unsupported + totals.errors + totals.notRun;
  if (sum === totals.cases) return [];
  return [
    `${place}: cases is ${totals.cases}, yet passed, failed, unsupported, errors and notRun make ${sum}`,
  ];
}

function countsOf(place: string, totals: Totals, cases: readonly CaseResult[]): string[] {
  const count = (test: (result: CaseResult) => boolean) => cases.filter(test).length;
  const counted: readonly [name: TotalName, number: number][] = [
    ['cases', cases.length],
    ['passed', count(({ verdict }) => verdict === 'pass')],
    ['failed', count(({ verdict }) => verdict === 'fail')],
    ['unsupported', count(({ verdict }) => verdict === 'unsupported')],
    ['errors', count(({ verdict }) => verdict === 'error')],
    ['notRun', count(({ verdict }) => verdict === 'not-run')],
    ['unexpectedPasses', count(({ verdict, standing }) => verdict === 'pass' && standing === 'unexpected')],
  ];
  const faults = counted
    .filter(([name, number]) => totals[name] !== number)
    .map(([name, number]) => `${place}: ${name} is ${totals[name]}, the cases make ${number}`);
  // Nothing but a known failure lets a must or should case fail; it may cover passes too (flaky), so this is a floor.
  const covered = count(
    ({ level, verdict, standing }) =>
      level !== 'observe' && standing === 'as-expected' && (verdict === 'fail' || verdict === 'error'),
  );
  if (totals.knownFailures < covered) {
    faults.push(
      `${place}: knownFailures is ${totals.knownFailures}, yet ${covered} failures stand as expected`,
    );
  }
  return faults;
}

function checkConformant({ conformant, profiles }: Report): string[] {
  const claimed = Object.entries(profiles).filter(([, profile]) => profile.claimed);
  const short = claimed.find(([, profile]) => !profile.conformant);
  if (conformant && claimed.length === 0) return ['conformant: true, yet no profile is claimed'];
  if (conformant && short !== undefined) return [`conformant: true, yet the profile ${short[0]} is not`];
  if (!conformant && claimed.length > 0 && short === undefined) {
    return ['conformant: false, yet every claimed profile is conformant'];
  }
  return [];
}

function checkGate({ gate, cases, totals, warnings, partial }: Report): string[] {
  const unexpected = cases.find(({ standing }) => standing !== 'as-expected');
  const nothingJudged = totals.passed + totals.failed + totals.errors === 0;
  if (gate === 'passed') {
    const faults: string[] = [];
    if (unexpected !== undefined) faults.push(`gate: passed, yet ${unexpected.id} is ${unexpected.standing}`);
    if (nothingJudged) faults.push('gate: passed, yet nothing was judged');
    if (totals.notRun > 0) faults.push(`gate: passed, yet notRun is ${totals.notRun}`);
    return faults;
  }
  const reason =
    unexpected !== undefined || nothingJudged || totals.notRun > 0 || partial || warnings.length > 0;
  return reason ? [] : ['gate: failed, yet nothing is unexpected, unjudged or warned of'];
}

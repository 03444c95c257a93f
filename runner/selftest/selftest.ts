import type { Defect } from '../model/defect.js';
import type { Case, SignerCase, WireCase } from '../model/case.js';
import type { Suite } from '../model/suite.js';
import type {
  Selftest,
  SelftestCase,
  SelftestDefect,
  SelftestOther,
  SelftestTotals,
} from '../types/selftest.js';
import { testedDefect } from './defect.js';
import {
  caseFailures,
  catalogueFailures,
  defectFailures,
  isCaught,
  isGating,
  referenceFailures,
  serviceFailures,
} from './failures.js';
import { testedOthers } from './others.js';
import { standOf } from './stand.js';

/** What a selftest is made of. The clock and the listener come from outside. */
export interface SelftestOptions {
  readonly suite: Suite;
  /** The cases that were selected, of both kinds. */
  readonly cases: readonly Case[];
  /** All known defects, and the ids of those that were selected. */
  readonly catalogue: ReadonlyMap<string, Defect>;
  readonly defects: ReadonlySet<string>;
  /** Judge also what cannot come out otherwise than with the reference signer. */
  readonly full: boolean;
  readonly toolVersion: string;
  readonly now: () => Date;
  /** Milliseconds since some fixed moment. */
  readonly elapsed: () => number;
  readonly onProgress: (done: number, total: number, current: string) => void;
}

/** Holds every known defect, and services that are wrong, against the cases: which case catches which. */
export async function selftest(options: SelftestOptions): Promise<Selftest> {
  const { suite, cases, catalogue, full, toolVersion, elapsed } = options;
  const startedAt = options.now().toISOString();
  const began = elapsed();
  const selected = [...catalogue.values()].filter(({ id }) => options.defects.has(id));
  const narrowed = {
    defects: selected.length < catalogue.size,
    cases: cases.length < suite.cases.length,
  };

  const stand = await standOf(suite, cases.filter(isSignerCase), toolVersion);
  const defects: SelftestDefect[] = [];
  for (const [at, defect] of selected.entries()) {
    options.onProgress(at, selected.length, defect.id);
    defects.push(await testedDefect(defect, stand, catalogue, { full, toolVersion }));
    // Whoever shows the progress, and whoever interrupts, gets a turn.
    await new Promise(setImmediate);
  }
  const others = narrowed.defects ? [] : await testedOthers(stand, cases.filter(isWireCase), full);

  const rows = caseRows(cases, defects, others);
  const failures = [
    ...referenceFailures(stand),
    ...catalogueFailures(catalogue),
    ...defectFailures(defects),
    // Of fewer defects than there are, or fewer cases, a case or a service can be caught elsewhere.
    ...(narrowed.cases ? [] : serviceFailures(others)),
    ...(narrowed.defects ? [] : caseFailures(cases, rows)),
  ];
  const rank = new Map(rows.map(({ id, defects: count }) => [id, count]));
  for (const { caughtBy } of defects) caughtBy.sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  return {
    selftestVersion: 1,
    tool: { name: 'sigv4-conform', version: toolVersion },
    suite: { version: suite.version, digest: suite.digest },
    startedAt,
    durationMs: Math.round(elapsed() - began),
    full,
    narrowed,
    passed: failures.length === 0,
    failures,
    totals: totalsOf(defects, rows),
    defects,
    others,
    cases: rows,
  };
}

function isSignerCase(testCase: Case): testCase is SignerCase {
  return testCase.kind === 'signer';
}

function isWireCase(testCase: Case): testCase is WireCase {
  return testCase.kind === 'wire';
}

function caseRows(
  cases: readonly Case[],
  defects: readonly SelftestDefect[],
  others: readonly SelftestOther[],
): SelftestCase[] {
  const counted = (lists: readonly { readonly caughtBy: readonly string[] }[]) => {
    const counts = new Map<string, number>();
    for (const id of lists.flatMap(({ caughtBy }) => caughtBy)) counts.set(id, (counts.get(id) ?? 0) + 1);
    return counts;
  };
  const byDefect = counted(defects);
  const byService = counted(others.filter(({ kind }) => kind === 'service'));
  const bySigner = counted(others.filter(({ kind }) => kind === 'signer'));
  return cases.map(({ id, title, profile, level, kind }) => ({
    id,
    title,
    profile,
    level,
    kind,
    defects: byDefect.get(id) ?? 0,
    services: byService.get(id) ?? 0,
    signers: bySigner.get(id) ?? 0,
  }));
}

function totalsOf(defects: readonly SelftestDefect[], rows: readonly SelftestCase[]): SelftestTotals {
  const executable = defects.filter(({ notExecutable }) => notExecutable === null);
  const caught = defects.filter((one) => isGating(one) && isCaught(one));
  const named = caught.filter((one) => one.named === 'first' || one.named === 'tie');
  return {
    defects: defects.length,
    executable: executable.length,
    contested: executable.filter(({ contested }) => contested !== null).length,
    caught: caught.length,
    named: named.length,
    tied: named.filter((one) => one.named === 'tie').length,
    cases: rows.length,
    byDefect: rows.filter((row) => row.defects > 0).length,
    byService: rows.filter((row) => row.services > 0).length,
    byNothing: rows.filter((row) => row.defects + row.services + row.signers === 0).length,
  };
}

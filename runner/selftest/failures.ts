import { defects as changes } from '../defects/defects.js';
import type { Defect } from '../model/defect.js';
import type { Case } from '../model/case.js';
import type { SelftestCase, SelftestDefect, SelftestFailure, SelftestOther } from '../types/selftest.js';
import type { Stand } from './stand.js';

/** Cases that the reference signer does not pass. */
export function referenceFailures({ held }: Stand): SelftestFailure[] {
  return held
    .filter(({ right }) => right.verdict !== 'pass')
    .map(({ testCase, right }) => ({
      of: 'reference',
      id: testCase.id,
      message: `the reference signer does not pass it: ${right.verdict}, ${right.observed?.outcome ?? 'nothing observed'}`,
    }));
}

/** Defects that can neither be switched on nor say why not. */
export function catalogueFailures(catalogue: ReadonlyMap<string, Defect>): SelftestFailure[] {
  const failure = (id: string, message: string): SelftestFailure => ({ of: 'catalogue', id, message });
  const entries = [...catalogue.values()].flatMap(({ id, notExecutable }) => {
    if (notExecutable === null && !changes.has(id)) {
      return [failure(id, 'it cannot be switched on, and its entry does not say why')];
    }
    if (notExecutable !== null && changes.has(id)) {
      return [failure(id, 'it can be switched on, and its entry says that it cannot')];
    }
    return [];
  });
  const strange = [...changes.keys()].filter((id) => !catalogue.has(id));
  return [...entries, ...strange.map((id) => failure(id, 'it can be switched on, and has no entry'))];
}

/** Defects that no case catches. Contested ones gate nothing. */
export function defectFailures(defects: readonly SelftestDefect[]): SelftestFailure[] {
  return defects
    .filter((one) => isGating(one) && !isCaught(one))
    .map(({ id }) => ({ of: 'defect', id, message: 'no must or should case catches it' }));
}

/** Whether a defect was switched on, and is wrong everywhere. */
export function isGating({ id, contested, notExecutable }: SelftestDefect): boolean {
  return contested === null && notExecutable === null && changes.has(id);
}

export function isCaught({ caught }: SelftestDefect): boolean {
  return caught.must + caught.should > 0;
}

/** Wrong services that no case catches. */
export function serviceFailures(others: readonly SelftestOther[]): SelftestFailure[] {
  return others
    .filter(({ kind, caughtBy }) => kind === 'service' && caughtBy.length === 0)
    .map(({ name }) => ({ of: 'service', id: name, message: 'no case tells it from a right service' }));
}

/**
 * Cases that catch nothing. Any bad signature fails a case that expects a rejection, by its control: whether it
 * asks for the right answer only a wrong service shows.
 * @param rows one for each of the cases, in their order
 */
export function caseFailures(cases: readonly Case[], rows: readonly SelftestCase[]): SelftestFailure[] {
  return cases.flatMap((testCase, at): SelftestFailure[] => {
    const row = rows[at];
    if (row === undefined || row.services > 0) return [];
    const { id } = testCase;
    if (row.defects + row.signers === 0) {
      return [{ of: 'case', id, message: 'it catches nothing: no defect, no wrong service' }];
    }
    return testCase.expect.every(({ outcome }) => outcome === 'rejected')
      ? [{ of: 'case', id, message: 'it expects a rejection, and no wrong service fails it' }]
      : [];
  });
}

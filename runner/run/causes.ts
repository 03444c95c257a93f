import type { Suite } from '../model/suite.js';
import type { JudgedCase, Signing } from '../diagnosis/signing.js';
import type { Diagnosis, Seen } from '../diagnosis/explain.js';
import type { CaseResult } from '../types/report.js';
import type { Outcome } from '../conform/conform.js';
import type { Defect } from '../model/defect.js';

/** What the diagnosis must know of a result. */
type Judged = Pick<CaseResult, 'id' | 'verdict' | 'difference' | 'observed'>;

/**
 * What explains the failures. Nothing of it is loaded where nothing failed.
 * @param outcomes by the place of their results
 * @param catalogue of known defects; where it is not given, the bundled one is read
 */
export async function diagnoseRun(
  results: readonly Judged[],
  outcomes: readonly Pick<Outcome, 'signing' | 'ways' | 'finding'>[],
  suite: Suite,
  catalogue?: ReadonlyMap<string, Defect>,
): Promise<Diagnosis> {
  if (!results.some(isFailure)) return { causes: [], ofCase: new Map() };
  const [
    { findCauses },
    { rarityBy },
    { knownValues },
    { explain },
    { seenInForm },
    { isRespelt, respeltDefect },
    { Simulation },
    { loadDefects },
  ] = await Promise.all([
    import('../diagnosis/diagnose.js'),
    import('../diagnosis/order.js'),
    import('../diagnosis/known-values.js'),
    import('../diagnosis/explain.js'),
    import('../diagnosis/form.js'),
    import('../diagnosis/respelling.js'),
    import('../diagnosis/simulate.js'),
    import('../suite/load-defects.js'),
  ]);
  const judged = results.flatMap((result, index): JudgedCase[] => {
    const signing = outcomes[index]?.signing ?? null;
    const isJudged = result.verdict === 'pass' || result.verdict === 'fail';
    const { ways } = outcomes[index] ?? {};
    return signing === null || !isJudged
      ? []
      : [{ id: result.id, failed: isFailure(result), signing, ...(ways === undefined ? {} : { ways }) }];
  });
  const known = knownValues(
    judged.map(({ signing }) => signing),
    suite.credentials.values(),
  );
  const defects = catalogue ?? (await loadDefects());
  const found = findCauses(judged, known, rarityBy(defects));
  const explained = new Set(found.flatMap(({ cases }) => cases));
  const signings = new Map(judged.map(({ id, signing }) => [id, signing]));
  const findings = new Map(results.map(({ id }, index) => [id, outcomes[index]?.finding ?? null]));
  const open = results.filter((result) => isFailure(result) && !explained.has(result.id));
  const seenIn = (signing: Signing): Seen | null => {
    // What a right signer sends too is not what is wrong.
    if (new Simulation(signing).looksRight) return null;
    if (isRespelt(signing)) return { defect: respeltDefect, certainty: 'exact' };
    const defect = seenInForm(signing);
    return defect === null ? null : { defect, certainty: 'rule' };
  };
  const unexplained = open.map(({ id, difference, observed }) => {
    const signing = signings.get(id);
    return {
      closer: findings.get(id) ?? null,
      id,
      difference,
      observed,
      hasTrace: signing?.trace?.canonicalRequest !== undefined && signing.trace.stringToSign !== undefined,
      seen: signing === undefined ? null : seenIn(signing),
    };
  });
  return explain(found, unexplained, defects);
}

function isFailure({ verdict }: Pick<CaseResult, 'verdict'>): boolean {
  return verdict === 'fail';
}

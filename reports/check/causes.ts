import type { CaseResult, Cause, Report } from '../../runner/types/report.js';

/** Whether the causes and the failures say the same of each other. */
export function checkCauses({ causes, cases, adapter }: Report): string[] {
  const byId = new Map(cases.map((result) => [result.id, result]));
  const placeOf = new Map<string, number>();
  const faults: string[] = [];
  causes.forEach((cause, index) => {
    const place = `causes[${index}]`;
    const before = causes[index - 1];
    if (cause.cases.length === 0) faults.push(`${place}: it explains no case`);
    if (before !== undefined && before.cases.length < cause.cases.length) {
      faults.push(`${place}: it explains more cases than the one before it`);
    }
    faults.push(...checkDefects(place, cause, adapter.kind === 'client'));
    for (const id of cause.cases) {
      const other = placeOf.get(id);
      if (other !== undefined) faults.push(`${place}: ${id} is a case of causes[${other}] already`);
      else {
        placeOf.set(id, index);
        faults.push(...checkCase(place, cause, id, byId.get(id)));
      }
    }
  });
  for (const { id, diagnosis } of cases) {
    if (diagnosis !== null && !placeOf.has(id))
      faults.push(`${id}: it has a diagnosis, yet is a case of no cause`);
  }
  return faults;
}

/** Who is sure of a defect names it; what changed between a client's signing and its sending may be none. */
function checkDefects(
  place: string,
  { defects, alternatives, certainty }: Cause,
  isClient: boolean,
): string[] {
  const isNamed = certainty === 'exact' || certainty === 'rule';
  if (isNamed && defects.length === 0 && isClient) return [];
  if (isNamed && defects.length === 0) return [`${place}: certainty ${certainty}, yet it names no defect`];
  if (!isNamed && defects.length + alternatives.length > 0) {
    return [`${place}: certainty ${certainty}, yet it names ${[defects, ...alternatives].flat().join(', ')}`];
  }
  return [];
}

function checkCase(place: string, cause: Cause, id: string, result: CaseResult | undefined): string[] {
  if (result === undefined) return [`${place}: there is no case ${id}`];
  if (result.verdict !== 'fail') return [`${place}: ${id} did not fail, its verdict is ${result.verdict}`];
  const { diagnosis } = result;
  if (diagnosis === null) return [`${place}: ${id} has no diagnosis`];
  const members = ['defects', 'alternatives', 'certainty', 'explanation'] as const;
  return members
    .filter((name) => JSON.stringify(diagnosis[name]) !== JSON.stringify(cause[name]))
    .map((name) => `${place}: the diagnosis of ${id} has other ${name}`);
}

import type { CaseResult, DocumentedErrorResult, Report } from '../../runner/types/report.js';
import { groupedBy } from '../text/grouped.js';

/** Whether the table of documented errors follows from the cases, and leaves out none that a case expects. */
export function checkDocumentedErrors({ documentedErrors, cases }: Report): string[] {
  const byId = new Map(cases.map((result) => [result.id, result]));
  const faults = documentedErrors.flatMap((entry) => checkEntry(entry, byId));
  for (const [name, entries] of groupedBy(documentedErrors, nameOf)) {
    if (entries.length > 1) faults.push(`${name} is there ${entries.length} times`);
  }
  for (const result of cases) {
    for (const expected of result.expected) {
      const listed = documentedErrors.some(
        ({ condition, service, cases: ids }) =>
          condition === expected.condition && service === result.service && ids.includes(result.id),
      );
      if (expected.outcome === 'rejected' && !listed) {
        faults.push(
          `${result.id}: it expects ${expected.condition ?? 'a rejection'}, which documentedErrors lacks`,
        );
      }
    }
  }
  return faults;
}

function checkEntry(entry: DocumentedErrorResult, byId: ReadonlyMap<string, CaseResult>): string[] {
  const name = nameOf(entry);
  const faults: string[] = [];
  if (entry.cases.length === 0) faults.push(`${name}: no case expects it`);
  const members: CaseResult[] = [];
  for (const id of entry.cases) {
    const result = byId.get(id);
    if (result === undefined) faults.push(`${name}: there is no case ${id}`);
    else if (!expects(result, entry)) faults.push(`${name}: ${id} does not expect it`);
    else members.push(result);
  }
  if (entry.triggered && !members.some((result) => shows(result, entry))) {
    faults.push(`${name}: triggered, yet none of its cases observed it`);
  }
  const seen = members.find((result) => result.verdict === 'pass' && shows(result, entry));
  if (!entry.triggered && seen !== undefined) {
    faults.push(`${name}: not triggered, yet ${seen.id} passed by observing it`);
  }
  return faults;
}

function nameOf({ family, condition, service, status, code }: DocumentedErrorResult): string {
  return `documentedErrors ${family} ${condition} ${service} ${status} ${code}`;
}

function expects(result: CaseResult, entry: DocumentedErrorResult): boolean {
  return (
    result.service === entry.service &&
    result.expected.some(
      ({ outcome, condition, family }) =>
        outcome === 'rejected' && condition === entry.condition && (family ?? entry.family) === entry.family,
    )
  );
}

function shows({ observed }: CaseResult, entry: DocumentedErrorResult): boolean {
  return (
    observed?.outcome === 'rejected' &&
    observed.during !== 'control' &&
    observed.condition === entry.condition &&
    (observed.family ?? entry.family) === entry.family &&
    (observed.code ?? entry.code) === entry.code &&
    (observed.status ?? entry.status) === entry.status
  );
}

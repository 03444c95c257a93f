import type { CaseResult, ProfileResult, Report } from '../../runner/types/report.js';
import { visible } from '../text/visible.js';
import { signerName } from '../text/totals.js';
import type { AskedCase, FoundReport, MatrixParts } from './parts.js';
import { signerId } from './place.js';

/** A report in the matrix. */
export interface Signer {
  /** Of its pages and badges. */
  readonly id: string;
  /** Name and version, and the folder where another report has the same. */
  readonly label: string;
  /** Where its report was found, seen from the folder of all reports. */
  readonly folder: string;
  readonly report: Report;
  /** The day of the run, YYYY-MM-DD in UTC; null: the report does not say. */
  readonly date: string | null;
  /** Judged by the very suite that the site's texts are from. */
  readonly sameSuite: boolean;
  /** Its cases that the suite does not have, or has in other words: they may have asked something else. */
  readonly otherCases: number;
}

export function signersOf(
  reports: readonly FoundReport[],
  { suite, asked }: Pick<MatrixParts, 'suite' | 'asked'>,
): Signer[] {
  const names = reports.map(({ report }) => signerName(report));
  return reports
    .map(({ folder, report }): Signer => {
      const name = signerName(report);
      const isShared = names.filter((one) => one === name).length > 1;
      return {
        id: signerId(folder),
        label: isShared ? `${name} (${visible(folder === '' ? 'the folder itself' : folder)})` : name,
        folder,
        report,
        date: dayOf(report),
        sameSuite: report.suite.digest === suite.digest,
        otherCases: report.cases.filter((result) => !isAsked(result, asked.get(result.id))).length,
      };
    })
    .sort(inOrder);
}

/** Whether a report has a case as the suite has it. A suite's files may change without its cases. */
export function isAsked({ title, level, profile }: CaseResult, asked: AskedCase | undefined): boolean {
  if (asked?.title !== title) return false;
  // What binds a client depends on its service: a must rests on what is known of that one.
  const isEased = profile === 'ambient' && asked.level === 'must' && level === 'should';
  return asked.level === level || isEased;
}

/** A whole client was judged, by the cases for clients alone. */
export function isClient({ report }: Signer): boolean {
  return report.adapter.kind === 'client';
}

/** Reports that were laid out to be compared as text have the epoch for a date, which is none. */
function dayOf({ startedAt }: Report): string | null {
  const time = Date.parse(startedAt);
  return Number.isNaN(time) || time <= 0 ? null : new Date(time).toISOString().slice(0, 10);
}

function inOrder(one: Signer, other: Signer): number {
  if (isClient(one) !== isClient(other)) return isClient(one) ? 1 : -1;
  if (one.report.conformant !== other.report.conformant) return one.report.conformant ? -1 : 1;
  const [a, b] = [one, other].map(({ report: { totals } }) => totals.failed + totals.errors);
  if (a !== b) return (a ?? 0) - (b ?? 0);
  return one.label < other.label ? -1 : 1;
}

/** What came of a profile; undefined: the report has none of its cases. */
export function profileOf({ report: { profiles } }: Signer, name: string): ProfileResult | undefined {
  return Object.hasOwn(profiles, name) ? profiles[name] : undefined;
}

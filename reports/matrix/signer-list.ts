import type { ProfileResult, Report } from '../../runner/types/report.js';
import { visible } from '../text/visible.js';
import { signerName } from '../text/totals.js';
import type { FoundReport } from './matrix.js';
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
}

/** @param digest of the suite that the site's texts are from */
export function signersOf(reports: readonly FoundReport[], digest: string): Signer[] {
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
        sameSuite: report.suite.digest === digest,
      };
    })
    .sort(inOrder);
}

/** Reports that were laid out to be compared as text have the epoch for a date, which is none. */
function dayOf({ startedAt }: Report): string | null {
  const time = Date.parse(startedAt);
  return Number.isNaN(time) || time <= 0 ? null : new Date(time).toISOString().slice(0, 10);
}

function inOrder(one: Signer, other: Signer): number {
  if (one.report.conformant !== other.report.conformant) return one.report.conformant ? -1 : 1;
  const [a, b] = [one, other].map(({ report: { totals } }) => totals.failed + totals.errors);
  if (a !== b) return (a ?? 0) - (b ?? 0);
  return one.label < other.label ? -1 : 1;
}

/** What came of a profile; undefined: the report has none of its cases. */
export function profileOf({ report: { profiles } }: Signer, name: string): ProfileResult | undefined {
  return Object.hasOwn(profiles, name) ? profiles[name] : undefined;
}

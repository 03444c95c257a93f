import type { CaseResult, Cause, Report } from '../../runner/types/report.js';
import { count } from '../terminal/page.js';
import { visible } from './visible.js';
import { cut } from './width.js';

/** A cause, and its place in the report. */
export interface NumberedCause {
  /** From 1. */
  readonly number: number;
  readonly cause: Cause;
  /** Its cases that are in the report, in the order of the cause. */
  readonly results: readonly CaseResult[];
  /** A defect is named: somebody knows what to mend. */
  readonly named: boolean;
  /** One of its cases is no known failure and needs somebody. */
  readonly pressing: boolean;
}

/** Every cause of the report, as it stands there: the one of most failures first. */
export function numberedCauses({ causes, cases }: Report): NumberedCause[] {
  const byId = new Map(cases.map((result) => [result.id, result]));
  return causes.map((cause, index) => {
    const results = cause.cases.flatMap((id) => byId.get(id) ?? []);
    const pressing = results.some(({ standing }) => standing !== 'as-expected');
    return { number: index + 1, cause, results, named: cause.defects.length > 0, pressing };
  });
}

/** The causes by the ids of their cases. */
export function causeOfCase(report: Report): ReadonlyMap<string, NumberedCause> {
  return new Map(numberedCauses(report).flatMap((one) => one.cause.cases.map((id) => [id, one] as const)));
}

/** `1 defect explains 14 failures`, `3 defects explain 21 of 26 failures`. */
export function causesWords(report: Report): string {
  const named = numberedCauses(report).filter((one) => one.named);
  const explained = named.reduce((sum, { cause }) => sum + cause.cases.length, 0);
  const { failed } = report.totals;
  if (named.length === 0) return `no known defect explains ${count(failed, 'failure')}`;
  const defects = new Set(named.flatMap(({ cause }) => cause.defects)).size;
  const verb = defects === 1 ? 'explains' : 'explain';
  const share =
    explained === failed ? count(failed, 'failure') : `${explained} of ${count(failed, 'failure')}`;
  return `${count(defects, 'defect')} ${verb} ${share}`;
}

/** The named causes by their numbers, each in a line: `path-not-encoded explains 4 failures (exact)`. */
export function causeLines(report: Report): [number: number, line: string][] {
  return numberedCauses(report)
    .filter((one) => one.named)
    .map(({ number, cause }) => [
      number,
      `${defectWords(cause.defects)} ${explains(cause)} ${count(cause.cases.length, 'failure')} (${cause.certainty})`,
    ]);
}

/** `explains`, or for several defects `explain`. */
export function explains({ defects }: Cause): string {
  return defects.length > 1 ? 'explain' : 'explains';
}

/** The defects of a cause: all of them at once. */
export function defectWords(defects: readonly string[]): string {
  if (defects.length === 0) return 'no known defect';
  return defects.map((id) => cut(visible(id), 100)).join(' and ');
}

/** Other sets of defects that explain equally well; null if there are none. */
export function tieWords(alternatives: readonly (readonly string[])[]): string | null {
  const most = 5;
  if (alternatives.length === 0) return null;
  const named = alternatives.slice(0, most).map(defectWords);
  const more = alternatives.length - named.length;
  return [...named, ...(more > 0 ? [`${more} more`] : [])].join('; or ');
}

/** How sure we are, in words. */
export const certaintyWords: Readonly<Record<Cause['certainty'], string>> = {
  exact: 'proved: a signer with it sends just what this one sent, in every case named',
  rule: 'seen: what was sent shows it; no signature was recomputed',
  stage: 'open: only the place where it goes wrong is known',
  unknown: 'open: nothing is known of where it goes wrong',
};

/** A text of the diagnosis on one line, within bounds. */
export function bounded(text: string): string {
  return cut(visible(text.slice(0, 4000)), 2000);
}

/** Why a case failed, in words; null where that was not looked for. */
export function whyWords({ diagnosis }: CaseResult): string | null {
  if (diagnosis === null) return null;
  const { defects, alternatives, certainty, explanation } = diagnosis;
  if (defects.length === 0) return bounded(explanation);
  const ties = tieWords(alternatives);
  const or = ties === null ? '' : ` Or equally: ${ties}.`;
  const [sure = ''] = certaintyWords[certainty].split(':');
  return `${defectWords(defects)} (${sure}). ${bounded(explanation)}${or}`;
}

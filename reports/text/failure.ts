import type { CaseResult, Report } from '../../runner/types/report.js';
import { whyWords } from './cause.js';
import { comparison, stageWords } from './comparison.js';
import { expectedAnswers, observedAnswer, type Answer } from './outcome.js';
import { listedNote } from './known-failure.js';
import { rerunCommand } from './rerun.js';
import { visible, visibleLines } from './visible.js';
import { wrap } from './width.js';

/** One thing to know of a failure: its label and its lines. */
export interface Fact {
  readonly label: 'note' | 'expected' | 'got' | 'differs' | 'why' | 'mend' | 'source' | 'again';
  readonly lines: readonly string[];
}

/** How a failure is laid out. */
export interface FailureLayout {
  /** Columns for the lines of a fact. */
  readonly width: number;
  /** Most lines of the message that came back. */
  readonly messageLines: number;
  /** As in ReportOptions. */
  readonly command: readonly string[];
}

/** The cases that the gate does not let pass, in the order of the suite. */
export function unexpectedCases(report: Report): CaseResult[] {
  return report.cases.filter((result) => result.standing !== 'as-expected');
}

/** The word a reader looks for first. */
export function verdictWord(result: CaseResult): string {
  if (result.standing === 'stale') return 'STALE';
  switch (result.verdict) {
    case 'pass':
      return result.standing === 'unexpected' ? 'UNEXPECTED PASS' : 'pass';
    case 'fail':
      return 'FAIL';
    case 'error':
      return 'ERROR';
    case 'unsupported':
      return result.standing === 'unexpected' ? 'UNSUPPORTED' : 'unsupported';
    case 'not-run':
      return 'NOT RUN';
  }
}

/** Everything there is to know of a case that did not go as it should, from top to bottom. */
export function failureFacts(result: CaseResult, report: Report, layout: FailureLayout): Fact[] {
  const { difference } = result;
  const facts: Fact[] = [];
  const note = noteOn(result);
  if (note !== null) facts.push({ label: 'note', lines: wrap(note, layout.width) });
  facts.push({
    label: 'expected',
    lines: expectedAnswers(result, report).flatMap((answer) => answerLines(answer, layout)),
  });
  facts.push({ label: 'got', lines: answerLines(observedAnswer(result), layout) });
  if (difference !== null) {
    const lines = [stageWords(difference), ...comparison(difference, layout.width - 2).map(indented)];
    facts.push({ label: 'differs', lines });
  }
  const why = whyWords(result);
  if (why !== null) facts.push({ label: 'why', lines: wrap(why, layout.width) });
  const mend = mendOf(result, report);
  if (mend !== '') facts.push({ label: 'mend', lines: wrap(visible(mend), layout.width) });
  const sources = (result.source ?? []).map(visible);
  if (sources.length > 0) facts.push({ label: 'source', lines: sources });
  facts.push({ label: 'again', lines: rerunCommand(layout.command, result.id, layout.width) });
  return facts;
}

/** What mends it, where what is wrong is proved and no entry of the catalogue; else a cause says it, or nobody knows. */
function mendOf({ id, diagnosis }: CaseResult, { causes }: Report): string {
  if (diagnosis?.certainty !== 'exact' || diagnosis.defects.length > 0) return '';
  return causes.find(({ cases }) => cases.includes(id))?.fix ?? '';
}

/** What to know first of a case that the gate does not let pass; null if its verdict says it all. */
export function noteOn(result: CaseResult): string | null {
  const listed = listedNote(result);
  if (listed !== null) return listed;
  if (result.standing === 'stale') {
    return 'a known failure whose date is past: it covers no more; mend the signer or set a new date';
  }
  if (result.verdict === 'pass') return 'listed as a known failure, yet it passes: take it off the list';
  if (result.verdict === 'unsupported') {
    return 'counts as a failure: --strict or --profile asks for it';
  }
  return null;
}

/** The words, and under them the reply behind a bar. */
function answerLines({ words, reply, message }: Answer, layout: FailureLayout): string[] {
  const quoted = [
    ...(reply === null ? [] : wrap(reply, layout.width - 2)),
    ...(message === null ? [] : messageLines(message, layout)),
  ];
  return [
    ...words.flatMap((line) => wrap(line, layout.width)),
    ...quoted.map((line) => `| ${line}`.trimEnd()),
  ];
}

/** A message may have megabytes, or the service's canonical string in it: as much as the layout allows. */
function messageLines(message: string, layout: FailureLayout): string[] {
  const room = layout.width - 2;
  const kept = message.slice(0, layout.messageLines * room);
  const whole = kept.length === message.length;
  // A cut between the halves of a surrogate pair would show a fault that is not there.
  const lines = visibleLines(whole ? kept : kept.replace(/[\ud800-\udbff]$/, '')).flatMap((line) =>
    wrap(line, room),
  );
  const shown = withoutEmptyEnd(lines).slice(0, layout.messageLines);
  const uncut = whole && shown.length === withoutEmptyEnd(lines).length;
  return uncut
    ? shown
    : [...withoutEmptyEnd(shown), ...wrap('… (cut here; the JSON report has all of it)', room)];
}

function withoutEmptyEnd(lines: readonly string[]): readonly string[] {
  return lines.slice(0, lines.findLastIndex((line) => line !== '') + 1);
}

function indented(line: string): string {
  return `  ${line}`;
}

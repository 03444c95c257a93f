import { observedWord, unexplained } from '../../runner/model/known-failure.js';
import type { CaseResult } from '../../runner/types/report.js';
import { visible } from './visible.js';

/**
 * The entry that would accept an unexpected failure, ready to be pasted into the file of --known-failures: lines
 * of YAML that begin in the first column. None for a case that passes, was not run or stands as expected.
 */
export function readyEntry(result: CaseResult): string[] {
  const { id, standing, verdict, observed, knownFailure } = result;
  if (standing !== 'unexpected' || verdict === 'pass' || observed === null) return [];
  const isUnsupported = verdict === 'unsupported';
  const usual = isUnsupported ? 'unsupported' : 'bug';
  const kind = knownFailure?.kind === 'disputed' && !isUnsupported ? 'disputed' : usual;
  return [
    `- case: ${scalar(id)}`,
    `  kind: ${kind}`,
    `  reason: ${unexplained}`,
    ...(isUnsupported ? [] : [`  observed: ${scalar(observedWord(observed))}`]),
  ];
}

/** A text as a YAML reader gives it back, and a terminal leaves it alone. */
function scalar(text: string): string {
  const isPlain = /^[a-z][a-z0-9]*([/-][a-z0-9]+)*$/.test(text) && !/^(true|false|null)$/.test(text);
  if (isPlain) return text;
  const escaped = JSON.stringify(text).replace(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return escaped;
}

/** Why the gate does not let a listed case pass, and what to do; null if it is not listed. */
export function listedNote({ standing, verdict, knownFailure }: CaseResult): string | null {
  if (knownFailure === undefined || standing === 'as-expected') return null;
  const { kind, observed, reason, until } = knownFailure;
  const entry = visible(knownFailure.entry);
  const what = `listed as a known failure (${kind}: ${visible(reason)})`;
  if (standing === 'stale') {
    return reason.trimStart().startsWith(unexplained)
      ? `${what}; --strict wants it explained: write the reason into the entry ${entry}`
      : `${what} until ${until ?? 'a day that is past'}: mend the signer or set a new date in the entry ${entry}`;
  }
  if (verdict === 'pass') return `${what}, yet it passes; take the entry out: ${entry}`;
  return `${what}, which covers ${visible(observed ?? 'unsupported')} and nothing else`;
}

import type { Defect } from '../model/defect.js';
import type { Finding } from '../types/diagnosis.js';
import type { Cause, Difference, Explanation, ObservedOutcome } from '../types/report.js';
import type { Found } from './diagnose.js';
import type { Hypothesis } from './hypothesis.js';

/** What a report says of the failures. */
export interface Diagnosis {
  readonly causes: readonly Cause[];
  /** By the id of the case. */
  readonly ofCase: ReadonlyMap<string, Explanation>;
}

/** A known defect, by its id: seen from the form of the request alone, or met by recomputing its signature, too. */
export interface Seen {
  readonly defect: string;
  readonly certainty: 'exact' | 'rule';
}

/** A failed case that none of what was found explains, and what is known of it. */
export interface Unexplained {
  readonly id: string;
  readonly difference: Difference | null;
  /** The signer showed its own texts. */
  readonly hasTrace: boolean;
  /** Seen in the request; null if nothing is. */
  readonly seen: Seen | null;
  readonly observed: ObservedOutcome | null;
  /** What a closer look at the request has shown; null: nothing, or there was none. */
  readonly closer?: Finding | null;
}

/** Puts what was found, and what was not, into words. */
export function explain(
  found: readonly Found[],
  unexplained: readonly Unexplained[],
  defects: ReadonlyMap<string, Defect>,
): Diagnosis {
  const causes = found.map(({ best, ties, cases, against }): Cause => {
    return {
      defects: [...best.defects],
      alternatives: ties.map((tie) => [...tie.defects]),
      certainty: 'exact',
      explanation: [wordsOf(best, defects), ...limits(best, against)].join(' '),
      fix: mendOf(best, defects),
      cases: [...cases],
    };
  });
  const keyOf = ({ defects, alternatives, certainty, explanation }: Cause) =>
    JSON.stringify([defects, alternatives, certainty, explanation]);
  const all = [...causes];
  const byWords = new Map(all.map((cause) => [keyOf(cause), cause]));
  for (const one of unexplained) {
    const cause = causeOf(one, defects);
    const known = byWords.get(keyOf(cause));
    if (known !== undefined) known.cases.push(one.id);
    else {
      all.push(cause);
      byWords.set(keyOf(cause), cause);
    }
  }
  all.sort((a, b) => b.cases.length - a.cases.length);
  const ofCase = new Map<string, Explanation>();
  for (const { cases, defects: ids, alternatives, certainty, explanation } of all) {
    for (const id of cases) ofCase.set(id, { defects: ids, alternatives, certainty, explanation });
  }
  return { causes: all, ofCase };
}

function wordsOf(hypothesis: Hypothesis, defects: ReadonlyMap<string, Defect>): string {
  const own = hypothesis.wrong === null ? [] : [hypothesis.wrong];
  return [...own, ...catalogued(hypothesis, defects, ({ wrong, rule }) => `${wrong} ${rule}`)].join(' ');
}

/** Where it is so, and whether that is the whole truth. */
function limits({ where }: Hypothesis, against: string | null): string[] {
  return [
    ...(where === undefined ? [] : [`Here it concerns ${where}.`]),
    ...(against === null ? [] : [`It is not so always: ${against} passed, where it would show too.`]),
  ];
}

function mendOf(hypothesis: Hypothesis, defects: ReadonlyMap<string, Defect>): string {
  const own = hypothesis.mend === null ? [] : [hypothesis.mend];
  return [...own, ...catalogued(hypothesis, defects, ({ mend }) => mend)].join(' ');
}

/** What the catalogue says, where the hypothesis has no words of its own for it. */
function catalogued(
  { defects: ids, wrong }: Hypothesis,
  defects: ReadonlyMap<string, Defect>,
  say: (defect: Defect) => string,
): string[] {
  if (wrong !== null && ids.length === 1) return [];
  return ids.flatMap((id) => {
    const defect = defects.get(id);
    return defect === undefined ? [] : [say(defect)];
  });
}

const lines = ['the method', 'the canonical URI', 'the canonical query string', 'the canonical headers'];

/** What is known of a failure that nothing reproduces. */
function causeOf(
  { id, difference, hasTrace, seen, observed, closer = null }: Unexplained,
  defects: ReadonlyMap<string, Defect>,
): Cause {
  if (closer?.certainty === 'exact' || closer?.certainty === 'rule') {
    return entry([...closer.defects], closer.certainty, closer.explanation, closer.fix, id);
  }
  const known = seen === null ? undefined : defects.get(seen.defect);
  if (seen !== null && known !== undefined) {
    const { wrong, rule, mend } = known;
    return entry([known.id], seen.certainty, `${wrong} ${rule}`, mend, id);
  }
  if (difference === null) return entry([], 'unknown', ...nothingKnown(observed), id);
  if (difference.stage !== 'signature') {
    return entry([], 'stage', `${stageOf(difference)}. ${noDefect}`, look, id);
  }
  return hasTrace
    ? entry(
        [],
        'stage',
        'The canonical request and the string to sign are right, the signature is not. Key: another secret, or a derivation that no known defect describes.',
        'Compare the date, region, service and signing key with those that "sigv4-conform show" prints for a case, and the secret with the one of the access key id.',
        id,
      )
    : entry([], 'unknown', nothing, look, id);
}

/** What is wrong, and what to do, where nothing differs that is known. */
function nothingKnown(observed: ObservedOutcome | null): [wrong: string, mend: string] {
  if (observed?.outcome === 'accepted') {
    return [
      'The service accepted what it was to reject: what the case sets wrong has not reached the request.',
      'Look whether the request carries what was told: the session token, the region, the service, the expiry.',
    ];
  }
  if (observed?.outcome === 'misreported') {
    return [
      'The signature is right; the client tells its user something else than the service answered.',
      'Show the user the code and the message of the reply, and end with a status that is not 0.',
    ];
  }
  if (observed?.outcome === 'refused') {
    return [
      'The signer itself refused what it was told to sign, so that there is nothing to look into.',
      'Let the signer take it; its own message says what it does not like.',
    ];
  }
  const { outcome, condition = 'signature-mismatch' } = observed ?? {};
  if (outcome === 'rejected' && condition !== 'signature-mismatch') {
    return [
      `The request was rejected for something else than its signature: ${condition}.`,
      `"sigv4-conform explain ${condition}" says what that means and how to mend it.`,
    ];
  }
  return [nothing, look];
}

const noDefect = 'No known defect reproduces the signature.';
const nothing =
  'Something that the signature covers is wrong, and no known defect, alone or in pairs, reproduces the signature.';
const look =
  'Let the adapter return a trace with canonicalRequest and stringToSign: the first line that differs is named then.';

function stageOf({ stage, line }: Difference): string {
  if (stage !== 'canonical-request') return `The first stage that differs is ${stage.replaceAll('-', ' ')}`;
  const part = line === null ? undefined : lines[Math.min(line, lines.length) - 1];
  return `The first line that differs is line ${line ?? '?'} of the canonical request${part === undefined ? '' : `, ${part}`}`;
}

function entry(
  defects: string[],
  certainty: Cause['certainty'],
  explanation: string,
  fix: string,
  id: string,
): Cause {
  return { defects, alternatives: [], certainty, explanation, fix, cases: [id] };
}

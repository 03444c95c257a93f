import { observedWord } from '../../runner/model/known-failure.js';
import type { CaseResult, ObservedOutcome, Report } from '../../runner/types/report.js';
import { visible } from './visible.js';

/** An answer in words, and the reply that stands for it where there is one: its status and code, its message. */
export interface Answer {
  readonly words: readonly string[];
  /** `HTTP 403 SignatureDoesNotMatch`; null if there is no reply or it is not known. */
  readonly reply: string | null;
  /** As it came; null if there is none. */
  readonly message: string | null;
}

/** What the case wants: any of these passes. */
export function expectedAnswers(result: CaseResult, report: Report): Answer[] {
  const service = visible(result.service);
  return result.expected.map((expected, index) => {
    const or = index > 0 ? 'or ' : '';
    const { outcome, condition, family, message = null } = expected;
    if (outcome === 'accepted') return { words: [`${or}accepted by ${service}`], reply: null, message };
    if (outcome === 'refused') return { words: [`${or}refused by the signer itself`], reply: null, message };
    const documented = report.documentedErrors.find(
      (entry) =>
        entry.service === result.service &&
        entry.condition === condition &&
        entry.family === (family ?? entry.family) &&
        entry.cases.includes(result.id),
    );
    const words = [`${or}rejected by ${service}: ${conditionWords(condition, family)}`];
    return { words, reply: replyWords(documented ?? {}), message };
  });
}

/** What was seen. */
export function observedAnswer(result: CaseResult): Answer {
  const { observed } = result;
  if (observed === null) return { words: ['not run'], reply: null, message: null };
  const [first = '', ...rest] = outcomeWords(observed, visible(result.service));
  const step = observed.step !== undefined && observed.step > 1 ? ` (signing ${observed.step})` : '';
  return {
    words: [first + step, ...rest],
    reply: replyWords(observed),
    message: observed.message ?? null,
  };
}

/** What was seen, in one line. */
export function observedLine(result: CaseResult): string {
  const { words, reply } = observedAnswer(result);
  return `${words[0] ?? ''}${reply === null ? '' : `, ${reply}`}`;
}

/** An outcome in as few words as tell it apart: `signature-mismatch`, `control: scope-service`, `altered`. */
export function outcomeWord(observed: ObservedOutcome | null): string {
  if (observed === null) return 'not-run';
  return visible(observedWord(observed));
}

function outcomeWords(observed: ObservedOutcome, service: string): string[] {
  switch (observed.outcome) {
    case 'accepted':
      return [`accepted by ${service}`];
    case 'rejected': {
      const what = conditionWords(observed.condition, observed.family);
      return observed.during === 'control'
        ? [
            `rejected in the control: ${what}`,
            'that is, before any change, under just what the signer was told',
          ]
        : [`rejected by ${service}: ${what}`];
    }
    case 'refused':
      return ['refused by the signer itself'];
    case 'unsupported':
      return [`unsupported: the signer lacks ${visible(observed.feature ?? 'something unnamed')}`];
    case 'altered':
      return ['altered: the signed request no longer says what it was asked to say'];
    case 'uncovered':
      return [`uncovered: changed on its way and still accepted by ${service}`];
    case 'misreported':
      return [`misreported: the client tells its user something else than ${service} answered`];
    case 'crashed':
      return ['crashed: the adapter died on this request'];
    case 'timed-out':
      return ['timed out: the adapter did not answer this request'];
    case 'invalid-reply':
      return ['invalid reply: the adapter answered with something that is no reply'];
    case 'adapter-error':
      return ['adapter error: the adapter says that it broke, or threw'];
  }
}

function conditionWords(condition: string | undefined, family: string | undefined): string {
  return `${visible(condition ?? 'no condition named')}${family === undefined ? '' : ` (${visible(family)})`}`;
}

function replyWords({ status, code }: { readonly status?: number; readonly code?: string }): string | null {
  const words = [
    ...(status === undefined ? [] : [`HTTP ${status}`]),
    ...(code === undefined ? [] : [visible(code)]),
  ];
  return words.length === 0 ? null : words.join(' ');
}

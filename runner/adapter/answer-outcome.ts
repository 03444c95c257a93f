import type { SignOutcome } from '../model/adapter.js';
import type { UrlRequest } from '../model/request.js';
import { readSignResult } from './sign-result.js';
import type { WorkerAnswer } from './worker-messages.js';

/** What a module's answer comes to, checked by the protocol's schema. */
export function outcomeOf(answer: WorkerAnswer, given: UrlRequest): SignOutcome {
  if (answer.kind !== 'returned') return { outcome: faultWords[answer.kind], message: answer.message };
  const { request, body, trace } = answer;
  const result = { outcome: 'signed', request, ...(trace === undefined ? {} : { trace }) };
  const read = readSignResult(result, given, body);
  return 'outcome' in read
    ? read.outcome
    : { outcome: 'invalid-reply', message: `what sign returned breaks the protocol: ${read.breach}` };
}

const faultWords = { refused: 'refused', threw: 'adapter-error', nonsense: 'invalid-reply' } as const;

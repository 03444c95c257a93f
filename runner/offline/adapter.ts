import { basename } from 'node:path';
import { helloOf } from '../adapter/hello.js';
import { readHello, readReply } from '../adapter/replies.js';
import type { AttachedAdapter, Hello, SigningPlace, SignOutcome } from '../model/adapter.js';
import { ConformError } from '../model/conform-error.js';
import type { UrlRequest } from '../model/request.js';
import type { SigningInput } from '../model/signing.js';
import type { Suite } from '../model/suite.js';
import { readAnswers, type Answers, type OfflineReply } from './answers.js';
import { requestsOf } from './requests.js';

/** Where answers come from. */
export interface AnswersSource {
  /** As it was named; - is standard input. */
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly strict: boolean;
}

/**
 * Attaches a signer that has answered before: to what an export of this very suite asked.
 * @throws ConformError answers-invalid (exit 2); adapter-no-hello, protocol-version (exit 3)
 */
export async function attachAnswers(suite: Suite, source: AnswersSource): Promise<AttachedAdapter> {
  const requests = requestsOf(suite);
  const known = new Set(requests.map(({ id }) => id));
  const answers = await readAnswers({ ...source, known, suite });
  const hello = helloIn(answers, source.name);
  const ids = new Map(requests.map(({ id, caseId, step }) => [placeKey({ caseId, step }), id]));
  const unanswered: string[] = [];
  let calls = 0;

  const answerTo = (place: SigningPlace | undefined, input: SigningInput): SignOutcome => {
    const id = place === undefined ? undefined : ids.get(placeKey(place));
    if (place === undefined || id === undefined) throw new Error('a signing that the suite does not have');
    const reply = answers.replies.get(id);
    if (reply !== undefined) return outcomeOf(id, reply, input.request);
    unanswered.push(place.caseId);
    return { outcome: 'not-run', message: `${source.name} has no answer to it` };
  };

  return {
    kind: 'offline',
    spec: source.name,
    hello,
    window: 32,
    call: (_operation, input, place) => ({ id: ++calls, outcome: Promise.resolve(answerTo(place, input)) }),
    warnings: () => [...answers.warnings, ...missing(unanswered, source.name), ...clockWarning(hello)],
    unstable: () => false,
    close: () => Promise.resolve([]),
  };
}

/** Each is in its own line: a fault of one is no fault of another. */
function outcomeOf(id: number, { message, text }: OfflineReply, given: UrlRequest): SignOutcome {
  const answer = readReply(message, text, new Map([[id, given]]), id);
  return 'wrong' in answer ? { outcome: 'invalid-reply', message: answer.wrong } : answer.outcome;
}

function helloIn({ replies }: Answers, name: string): Hello {
  const reply = replies.get(0);
  if (reply === undefined) {
    const held =
      replies.size === 0 ? 'no reply at all' : `${replies.size} replies, and none to hello (the id 0)`;
    throw new ConformError(
      'adapter-no-hello',
      `${name} holds ${held}\nWhat export writes begins with hello: give the signer all of it, and look at its stderr.`,
    );
  }
  const hello = readHello(reply.message, reply.text);
  if ('otherProtocol' in hello) throw hello.otherProtocol;
  if ('wrong' in hello) {
    throw new ConformError(
      'adapter-no-hello',
      `${name}:${reply.line}: the reply to hello is none: ${hello.wrong}`,
    );
  }
  return helloOf(hello.said, basename(name));
}

function missing(caseIds: readonly string[], name: string): string[] {
  if (caseIds.length === 0) return [];
  return [
    `${name} has no answer to ${caseIds.length} of the requests, the first of them of ${String(caseIds[0])}: did the signer end early (see its stderr), or was less exported than is judged?`,
  ];
}

function clockWarning({ clock }: Hello): string[] {
  if (clock === 'injected') return [];
  return [
    "the signer is on the system's clock, and answered at some time before now: whether its clock was right cannot be seen, only that no date is more than 60 s ahead of now",
  ];
}

function placeKey({ caseId, step }: SigningPlace): string {
  return `${caseId} ${step}`;
}

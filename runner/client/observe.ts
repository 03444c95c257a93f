import { controlFault } from '../conform/control.js';
import type { ClientCase } from '../model/ambient.js';
import type { Service } from '../model/service.js';
import { readPresented } from '../service/presented.js';
import { parseAmzDate } from '../sigv4/time.js';
import type { ObservedOutcome } from '../types/report.js';
import type { CommandEnd } from './command.js';
import type { Attempt } from './endpoint.js';
import { missingWords } from './shown.js';

/** What was seen of a client in one case. */
export interface ClientSeen {
  readonly observed: ObservedOutcome;
  /** The request that decided; null: none came. */
  readonly attempt: Attempt | null;
  /** Requests that were sent again. */
  readonly retries: number;
  /** A request that was rejected verified when it was sent again. */
  readonly recovered: boolean;
}

/** What came of a client's command. */
export interface ClientRun {
  readonly attempts: readonly Attempt[];
  readonly end: CommandEnd;
  /** What came that is no request. */
  readonly unreadable: string | null;
  readonly timeoutMs: number;
  /** The client prints replies as they come, and its exit status says nothing. */
  readonly raw: boolean;
}

/** How far a client's clock may be from ours, milliseconds. */
const clockTolerance = 60_000;

/**
 * What was observed. Where a rejection is expected, the first request decides: a client that learns from the reply
 * and sends another has met it. Else every request has to verify in the end.
 */
export function observeClient(testCase: ClientCase, run: ClientRun): ClientSeen {
  const { attempts } = run;
  const last = new Map(attempts.map((attempt) => [attempt.fingerprint, attempt]));
  const retries = attempts.length - last.size;
  const recovered = attempts.some(
    (attempt) => isRejected(attempt) && last.get(attempt.fingerprint)?.receipt?.accepted === true,
  );
  const seen = (observed: ObservedOutcome, attempt: Attempt | null): ClientSeen => ({
    observed,
    attempt,
    retries,
    recovered,
  });
  const [first] = attempts;
  if (first === undefined) return seen(withoutRequest(run), null);
  if (run.end.timedOut) {
    const message = `the command did not end within ${run.timeoutMs} ms (--timeout); it had sent ${attempts.length} request${attempts.length === 1 ? '' : 's'}`;
    return seen({ outcome: 'timed-out', message }, first);
  }
  const unjudged = attempts.find(({ receipt }) => receipt === null);
  if (unjudged !== undefined) {
    const message = 'the body is signed in chunks (x-amz-content-sha256: STREAMING-...)';
    return seen({ outcome: 'unsupported', feature: 'streaming', message }, unjudged);
  }
  const expectsRejection = testCase.expect.some(({ outcome }) => outcome === 'rejected');
  if (expectsRejection) {
    const unfaithful = controlOf(testCase, first);
    if (unfaithful !== null) return seen(unfaithful, first);
    if (first.receipt?.accepted !== false) {
      const isChanged = testCase.ambient.changes.length > 0;
      return seen({ outcome: isChanged ? 'uncovered' : 'accepted', during: 'receipt' }, first);
    }
    const told = run.raw || recovered ? null : untold(attempts.findLast(isRejected) ?? first, run);
    return seen(told ?? rejectionOf(first), first);
  }
  const rejected = [...last.values()].find(isRejected);
  if (rejected !== undefined) return seen(rejectionOf(rejected), rejected);
  const { exit, printed } = run.end;
  if (!run.raw && exit.code !== 0) {
    const message = `every request was accepted, and the command ended with ${exitWords(run)}: ${tail(printed)}`;
    return seen({ outcome: 'misreported', message }, first);
  }
  return seen({ outcome: 'accepted', during: 'receipt' }, first);
}

function isRejected({ receipt }: Attempt): boolean {
  return receipt?.accepted === false;
}

function withoutRequest({ end, unreadable, timeoutMs }: ClientRun): ObservedOutcome {
  if (end.exit.error !== undefined) return { outcome: 'crashed', message: end.exit.error.message };
  if (unreadable !== null)
    return { outcome: 'invalid-reply', message: `what it sent is no request: ${unreadable}` };
  if (end.timedOut) return { outcome: 'timed-out', message: `no request within ${timeoutMs} ms (--timeout)` };
  const said = tail(end.printed);
  if (end.exit.code === 0) {
    const message = `the command ended with 0 and sent nothing to its endpoint: does it read AWS_ENDPOINT_URL, or have {endpoint} in its words? ${said}`;
    return { outcome: 'adapter-error', message };
  }
  return {
    outcome: 'refused',
    message: `the command sent nothing and ended with ${end.exit.code ?? end.exit.signal ?? '?'}: ${said}`,
  };
}

/** Whether the request verifies under what the client was told; null if it does. */
function controlOf(testCase: ClientCase, { sent, at }: Attempt): ObservedOutcome | null {
  const { told, service: receiver } = testCase;
  const time = parseAmzDate(readPresented(sent).date);
  if (time !== null && Math.abs(time.getTime() - at.getTime()) > clockTolerance) {
    return {
      outcome: 'altered',
      message: 'the date of the request is more than 60 s from the clock of this machine',
    };
  }
  const { credentials, region, service } = told;
  const step = {
    credentials,
    region,
    service: service.signingName,
    options: { signSessionToken: service.signsTokenInQuery },
  };
  const candidates: [Service, Service] = [receiver, service];
  const control = controlFault(sent, step, time ?? at, candidates);
  if (control === null) return null;
  return {
    outcome: 'rejected',
    family: receiver.family.name,
    condition: control.fault.condition,
    during: 'control',
  };
}

function rejectionOf({ receipt, endpoint }: Attempt): ObservedOutcome {
  if (receipt === null || receipt.accepted) throw new Error('the attempt was not rejected');
  const { code, status, message } = receipt.error;
  return {
    outcome: 'rejected',
    family: endpoint.service.family.name,
    condition: receipt.fault.condition,
    code,
    status,
    message,
    during: 'receipt',
  };
}

/** What a client keeps from its user of the error that it was answered; null: nothing. */
function untold(last: Attempt, run: ClientRun): ObservedOutcome | null {
  const { receipt, request } = last;
  if (receipt === null || receipt.accepted) return null;
  const { code, status } = receipt.error;
  const { exit, printed } = run.end;
  const base = { outcome: 'misreported', condition: receipt.fault.condition, code, status } as const;
  if (exit.code === 0) {
    return { ...base, message: `it was answered ${status} ${code}, and the command ended with 0` };
  }
  // A reply to HEAD has no body: there is no text to show.
  if (request.method === 'HEAD') return null;
  const missing = missingWords(printed, receipt.error);
  if (missing === null) return null;
  return {
    ...base,
    message: `it was answered ${status} ${code}, and its user is not shown "${missing}": ${tail(printed)}`,
  };
}

function exitWords({ end: { exit } }: ClientRun): string {
  return exit.code === null ? `signal ${exit.signal ?? '?'}` : String(exit.code);
}

/** The end of what it printed, in one line. */
function tail(printed: string): string {
  const text = printed.replace(/\s+/g, ' ').trim();
  if (text === '') return '(it printed nothing)';
  return text.length > 300 ? `...${text.slice(-300)}` : text;
}

import type { AttachedAdapter, Hello, SignOutcome } from '../model/adapter.js';
import type { UrlRequest, WireRequest } from '../model/request.js';
import type { SigningInput, Trace } from '../model/signing.js';
import type { Signing } from '../diagnosis/signing.js';
import type { Habits } from '../diagnosis/habits.js';
import type { SignerCase, SignStep } from '../model/case.js';
import type { Service } from '../model/service.js';
import type { Finding } from '../types/diagnosis.js';
import type { CaseResult, Difference, ObservedOutcome, SentRequest } from '../types/report.js';
import type { KeyRing } from '../service/key-ring.js';
import { readPresented } from '../service/presented.js';
import { receive } from '../service/receive.js';
import type { Fault, Reception } from '../service/fault.js';
import { render, type Rendered } from '../service/render.js';
import { parseAmzDate } from '../sigv4/time.js';
import { alteration } from './altered.js';
import { controlFault } from './control.js';
import { differenceOf } from './difference.js';
import { endpointOf } from './endpoint.js';
import { inTransit, NothingToChange } from './in-transit.js';
import { judge } from './judge.js';
import { missingNeed } from './needs.js';
import { sentRequest } from './sent-request.js';
import { signingInput } from './signing-input.js';
import { toWire } from './to-wire.js';

/** What the cases of a run share. */
export interface Bench {
  readonly keys: KeyRing;
  /** By signing name. */
  readonly services: ReadonlyMap<string, Service>;
  readonly adapter: AttachedAdapter;
  /** The present, for signers on the system's clock. */
  readonly now: () => Date;
}

/** What one case came to. */
export interface Outcome {
  readonly observed: ObservedOutcome | null;
  readonly difference: Difference | null;
  /** What the signer sent in the signing that was looked at last; null if it sent nothing. */
  readonly request: SentRequest | null;
  /** What the signer was told and sent then; null if it sent nothing. */
  readonly signing: Signing | null;
  readonly verdict: CaseResult['verdict'];
  readonly variant: string | null;
  /** What a whole client did; absent where a signer was judged. */
  readonly client?: NonNullable<CaseResult['client']>;
  /** By which of a signer's ways a signing is looked at; absent: they are seen from what it sent. */
  readonly ways?: readonly Habits[];
  /** What a closer look at the request has shown already; absent: nothing. */
  readonly finding?: Finding;
  /** Ids of the adapter's calls, so that late faults find their case. */
  readonly calls: readonly number[];
}

/** What stands in the place of an outcome that will not come. */
export const noOutcome: Outcome = {
  observed: null,
  difference: null,
  request: null,
  signing: null,
  verdict: 'not-run',
  variant: null,
  calls: [],
};

interface Seen {
  readonly observed: ObservedOutcome | null;
  readonly difference?: Difference | null;
  readonly request?: SentRequest | null;
  readonly signing?: Signing | null;
}

/** How far a signer on the system's clock may be from ours, milliseconds. */
const systemClockTolerance = 60_000;

/** Runs one case against one signer: signs, checks that nothing was altered, holds the control, lets the service receive it, judges. */
export async function conform(testCase: SignerCase, bench: Bench): Promise<Outcome> {
  const { hello } = bench.adapter;
  const missing = missingNeed(testCase, hello);
  if (missing !== null) {
    return finish(testCase, { observed: { outcome: 'unsupported', feature: missing } }, hello, [], true);
  }
  const calls: number[] = [];
  let seen: Seen = { observed: null };
  for (const [index, step] of testCase.steps.entries()) {
    const told = hello.clock === 'injected' ? step.time : bench.now();
    const input = signingInput(step, told);
    const call = bench.adapter.call(step.operation, input, { caseId: testCase.id, step: index });
    calls.push(call.id);
    const outcome = await call.outcome;
    const request = outcome.outcome === 'signed' ? sentRequest(outcome.request) : null;
    const signing: Signing | null =
      outcome.outcome === 'signed'
        ? {
            operation: step.operation,
            input: hello.clock === 'injected' ? input : ownTimed(input, outcome.request),
            sent: outcome.request,
            trace: outcome.trace,
          }
        : null;
    seen = { ...observe(testCase, step, outcome, bench), request, signing };
    if (testCase.steps.length > 1 && seen.observed !== null) {
      seen = { ...seen, observed: { ...seen.observed, step: index + 1 } };
    }
    if (judge(testCase, seen.observed, hello).verdict !== 'pass') break;
  }
  return finish(testCase, seen, hello, calls, false);
}

function finish(
  testCase: SignerCase,
  { observed, difference = null, request = null, signing = null }: Seen,
  hello: Hello,
  calls: readonly number[],
  unclaimed: boolean,
): Outcome {
  const judgement = unclaimed
    ? { verdict: 'unsupported' as const, variant: null }
    : judge(testCase, observed, hello);
  return {
    observed,
    difference: judgement.verdict === 'fail' ? difference : null,
    request,
    signing,
    ...judgement,
    calls,
  };
}

/** What is seen of one signing. */
function observe(testCase: SignerCase, step: SignStep, outcome: SignOutcome, bench: Bench): Seen {
  if (outcome.outcome === 'not-run') return { observed: null };
  if (outcome.outcome !== 'signed') return { observed: outcome };
  const injected = bench.adapter.hello.clock === 'injected';
  const altered = alteration(step, outcome.request, injected ? step.time : null);
  if (altered !== null) return { observed: { outcome: 'altered' }, difference: altered };
  const wire = toWire(outcome.request);
  if (wire === null)
    return { observed: { outcome: 'invalid-reply', message: `not a URL: ${outcome.request.url}` } };

  const ownTime = injected ? null : timeOf(wire);
  if (!injected && (ownTime === null || isOff(ownTime, bench))) {
    const message = 'the signer is on the system clock, and its date is more than 60 s from it';
    return { observed: { outcome: 'altered', message } };
  }
  const told = injected ? step.time : (ownTime ?? step.time);

  if (testCase.expect.some(({ outcome: expected }) => expected === 'rejected')) {
    const own = bench.services.get(step.service) ?? byGeneralRules(testCase.service);
    const control = controlFault(wire, step, told, [testCase.service, own]);
    if (control !== null)
      return rejected('control', control.fault, control.reception, step, told, outcome.trace);
  }
  return atReceipt(testCase, step, wire, told, outcome.trace, bench);
}

/** Whether a system clock is wrong. An answer that was given before may be of any date but one that is yet to come. */
function isOff(time: Date, { adapter, now }: Bench): boolean {
  const aheadMs = time.getTime() - now().getTime();
  return (adapter.kind === 'offline' ? aheadMs : Math.abs(aheadMs)) > systemClockTolerance;
}

/** A service that the suite lacks, as the control takes it: all but S3's family follow the general rules. */
function byGeneralRules(service: Service): Service {
  return {
    ...service,
    doubleEncodePath: true,
    normalizePath: true,
    takesUnsignedPayload: true,
    takesDeclaredHash: false,
    presignedPayload: 'hash',
    readsHttpDates: false,
  };
}

function atReceipt(
  testCase: SignerCase,
  step: SignStep,
  wire: WireRequest,
  told: Date,
  trace: Trace | null,
  bench: Bench,
): Seen {
  const mayBeAccepted = testCase.expect.some(({ outcome }) => outcome === 'accepted');
  let received: WireRequest;
  try {
    received = inTransit(wire, testCase.changes, mayBeAccepted);
  } catch (error) {
    if (!(error instanceof NothingToChange)) throw error;
    return {
      observed: {
        outcome: 'adapter-error',
        message: `the change in transit cannot be made: ${error.message}`,
      },
    };
  }
  const endpoint = endpointOf(testCase, step, told, bench.keys);
  const receipt = receive(received, endpoint);
  if (!receipt.accepted) {
    const reception = { request: received, presented: receipt.presented, endpoint };
    return rejected('receipt', receipt.fault, reception, step, told, trace, receipt.error);
  }
  const unnoticed = testCase.changes.length > 0 && !mayBeAccepted;
  return { observed: { outcome: unnoticed ? 'uncovered' : 'accepted', during: 'receipt' } };
}

function rejected(
  during: 'control' | 'receipt',
  fault: Fault,
  reception: Reception,
  step: SignStep,
  told: Date,
  trace: Trace | null,
  error: Rendered | null = null,
): Seen {
  // The control is no family's: what it finds may be nothing that the family has an answer to.
  const { name: family, errors } = reception.endpoint.service.family;
  const answer = error ?? (errors.has(fault.condition) ? render(fault, reception) : null);
  return {
    observed: {
      outcome: 'rejected',
      family,
      condition: fault.condition,
      ...(answer === null ? {} : { code: answer.code, status: answer.status, message: answer.message }),
      during,
    },
    difference: differenceOf(fault, reception, step, told, trace),
  };
}

/** On the system's clock a signer is told no time: what it signed is recomputed with the time that it took. */
function ownTimed(input: SigningInput, sent: UrlRequest): SigningInput {
  const wire = toWire(sent);
  return { ...input, signingTime: (wire === null ? null : timeOf(wire)) ?? input.signingTime };
}

function timeOf(wire: WireRequest): Date | null {
  return parseAmzDate(readPresented(wire).date);
}

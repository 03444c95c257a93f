import { attachBuiltin } from '#lib/runner/adapter/builtin.js';
import { conform, type Outcome } from '#lib/runner/conform/conform.js';
import { changed, type Change } from '#lib/runner/defects/change.js';
import type { Diagnosis } from '#lib/runner/diagnosis/explain.js';
import type { AttachedAdapter, SignOutcome } from '#lib/runner/model/adapter.js';
import type { SignerCase } from '#lib/runner/model/case.js';
import { diagnoseRun } from '#lib/runner/run/causes.js';
import { caseResults } from '#lib/runner/run/results.js';
import { signingInput } from '#lib/runner/conform/signing-input.js';
import { signQuery } from '#lib/runner/sigv4/presign.js';
import { signerRulesFor } from '#lib/runner/sigv4/signer-rules.js';
import { signHeader } from '#lib/runner/sigv4/sign.js';
import { inProcess } from '../support/in-process.js';
import { bundledSuite } from '../support/judged.js';
import { benchWith, signerCases } from '../support/bench.js';

/** A case as a right signer answers it. */
interface Baseline {
  readonly reply: string;
  readonly outcome: Outcome;
}

/** A run's diagnosis, and what it is about. */
export interface Diagnosed extends Diagnosis {
  /** Ids of the cases that failed. */
  readonly failed: readonly string[];
  /** Where their first difference is, one by one; "none" where none is known. */
  readonly stages: readonly string[];
}

/** Some cases of every kind: every twentieth. */
export const someCases: readonly string[] = signerCases.map(({ id }) => id).filter((_, at) => at % 20 === 0);

const suite = await bundledSuite();

/**
 * Diagnoses one signer after the other. What a signer answers as a right one of its kind does is not judged
 * again, so that a hundred and more of them can be asked in a test.
 */
export class Diagnoser {
  private constructor(
    private readonly baseline: ReadonlyMap<string, Baseline>,
    private readonly mostJudged: number,
  ) {}

  /**
   * @param right a signer of the same kind without a defect
   * @param mostJudged of more cases that a signer answers otherwise, every so-many-th is judged
   */
  static async beside(right: AttachedAdapter, mostJudged = 240): Promise<Diagnoser> {
    const baseline = new Map<string, Baseline>();
    for (const one of signerCases) {
      const [step] = one.steps;
      const input = signingInput(step, step.time);
      const reply = replyText(await right.call(step.operation, input).outcome);
      baseline.set(one.id, { reply, outcome: await conform(one, benchWith(right)) });
    }
    return new Diagnoser(baseline, mostJudged);
  }

  /** @param only ids of cases: no others are asked for, and all of these are judged */
  async diagnose(adapter: AttachedAdapter, only: ReadonlySet<string> | null = null): Promise<Diagnosed> {
    const answered: { testCase: SignerCase; first: SignOutcome; differs: boolean }[] = [];
    for (const testCase of signerCases) {
      if (only !== null && !only.has(testCase.id)) continue;
      const [step] = testCase.steps;
      // Several signings of one case belong together: they are asked for when it is judged.
      const isOne = testCase.steps.length === 1;
      const first: SignOutcome = isOne
        ? await adapter.call(step.operation, signingInput(step, step.time)).outcome
        : { outcome: 'not-run', message: '' };
      const differs = isOne && replyText(first) !== this.baseline.get(testCase.id)?.reply;
      answered.push({ testCase, first, differs });
    }
    const most = only === null ? this.mostJudged : only.size;
    const every = Math.ceil(answered.filter(({ differs }) => differs).length / most);
    let differing = 0;
    const cases: SignerCase[] = [];
    const outcomes: Outcome[] = [];
    for (const { testCase, first, differs } of answered) {
      const base = this.baseline.get(testCase.id);
      if (differs && differing++ % every !== 0) continue;
      const judgesAnew = differs || testCase.steps.length > 1;
      const replay = differs
        ? { ...adapter, call: () => ({ id: 1, outcome: Promise.resolve(first) }) }
        : adapter;
      const outcome =
        judgesAnew || base === undefined ? await conform(testCase, benchWith(replay)) : base.outcome;
      cases.push(testCase);
      outcomes.push(outcome);
    }
    return diagnosed(cases, outcomes);
  }

  /** Ids of the cases that a signer answers otherwise than a right one. */
  async changed(adapter: AttachedAdapter): Promise<string[]> {
    const ids: string[] = [];
    for (const { id, steps } of signerCases) {
      const [step] = steps;
      const reply = await adapter.call(step.operation, signingInput(step, step.time)).outcome;
      if (replyText(reply) !== this.baseline.get(id)?.reply) ids.push(id);
    }
    return ids;
  }

  /** What a signer sends in these cases, as texts; the last signing of each. */
  async replies(adapter: AttachedAdapter, ids: readonly string[]): Promise<string[]> {
    const asked = signerCases.filter(({ id }) => ids.includes(id));
    const texts: string[] = [];
    for (const { steps } of asked) {
      let text = '';
      for (const step of steps) {
        text = replyText(await adapter.call(step.operation, signingInput(step, step.time)).outcome);
      }
      texts.push(text);
    }
    return texts;
  }
}

/** The diagnosis of outcomes that were judged in whatever way. */
export async function diagnosed(
  cases: readonly SignerCase[],
  outcomes: readonly Outcome[],
): Promise<Diagnosed> {
  const timed = outcomes.map((outcome) => ({ ...outcome, durationMs: 0 }));
  const standards = { strict: false, profiles: new Set<string>() };
  const results = caseResults(cases, timed, [], standards, '2026-01-01');
  const failures = results.filter(({ verdict }) => verdict === 'fail');
  return {
    ...(await diagnoseRun(results, timed, suite)),
    failed: failures.map(({ id }) => id),
    stages: failures.map(({ difference }) => difference?.stage ?? 'none'),
  };
}

/** What a report says first, as one text: the causes without their words and cases. */
export function named({ causes }: Diagnosis): string[] {
  return causes.map(({ defects, alternatives, certainty }) =>
    [[defects.join('+'), ...alternatives.map((one) => one.join('+'))].join(' or '), certainty].join(' '),
  );
}

/** The reference with known defects, none for a right one; it shows no trace, as most signers do. */
export async function builtin(...ids: readonly string[]): Promise<AttachedAdapter> {
  const adapter = await attachBuiltin(
    ids.length === 0 ? 'builtin:reference' : `builtin:defect/${ids.join(',')}`,
    {
      timeoutMs: 5000,
      startupTimeoutMs: 5000,
      pipeline: 1,
      strict: false,
      cwd: process.cwd(),
      environment: {},
      toolVersion: '0.0.0',
    },
  );
  return withoutTrace(adapter);
}

/** The reference with a change of a test's own, which shows its texts. */
export function changedReference(change: Change): AttachedAdapter {
  const memory = new Map<string, unknown>();
  return inProcess(() => ({ headers: [] }), {
    call: (operation, input) => {
      const sign = operation === 'sign' ? signHeader : signQuery;
      const signing = sign(input, changed(signerRulesFor(input.options), [change], input), memory);
      if (signing === null) throw new Error(`no URL: ${input.request.url}`);
      const { request, trace } = signing;
      return { id: 1, outcome: Promise.resolve({ outcome: 'signed' as const, request, trace }) };
    },
  });
}

/** The same signer, its texts kept to itself. */
export function withoutTrace(adapter: AttachedAdapter): AttachedAdapter {
  return {
    ...adapter,
    call: (operation, input) => {
      const call = adapter.call(operation, input);
      return {
        ...call,
        outcome: call.outcome.then((one) => (one.outcome === 'signed' ? { ...one, trace: null } : one)),
      };
    },
  };
}

function replyText(reply: SignOutcome): string {
  if (reply.outcome !== 'signed') return reply.outcome;
  const { method, url, headers, body } = reply.request;
  return JSON.stringify([method, url, headers, Buffer.from(body).toString('base64')]);
}

import { conform, type Bench, type Outcome } from '../conform/conform.js';
import { meets } from '../conform/judge.js';
import type { AttachedAdapter, SignOutcome } from '../model/adapter.js';
import type { SignerCase } from '../model/case.js';
import type { Suite } from '../model/suite.js';
import { keyRing } from '../service/key-ring.js';
import { askedOf, type Asked } from './asked.js';
import { TestedSigner } from './signer.js';

/** A case, and what the reference signer comes to in it. */
export interface Held {
  readonly testCase: SignerCase;
  readonly asked: readonly Asked[];
  /** The reference signer's answers, one for each step. */
  readonly answers: readonly SignOutcome[];
  readonly right: Outcome;
}

/** What wrong signers and wrong services are held against. */
export interface Stand {
  readonly suite: Suite;
  readonly held: readonly Held[];
  readonly reference: TestedSigner;
  readonly benchOf: (adapter: AttachedAdapter) => Bench;
}

/** Judges the reference signer by these cases, one after the other. */
export async function standOf(
  suite: Suite,
  cases: readonly SignerCase[],
  toolVersion: string,
): Promise<Stand> {
  const keys = keyRing(suite.credentials.values());
  const services = new Map([...suite.services.values()].map((service) => [service.signingName, service]));
  const benchOf = (adapter: AttachedAdapter): Bench => ({ keys, services, adapter, now: () => new Date() });
  const reference = new TestedSigner([], [], toolVersion);
  const bench = benchOf(reference);
  const held: Held[] = [];
  for (const [testCase, asked] of askedOf(cases)) {
    const answers = asked.map((one) => reference.answer(one));
    reference.prepare(answers);
    held.push({ testCase, asked, answers, right: await conform(testCase, bench) });
  }
  return { suite, held, reference, benchOf };
}

/**
 * Whether a case tells an outcome from the reference signer's: its verdict is no pass. A case that only observes
 * never fails: it has to see something else, or meet its expectations otherwise.
 */
export function catches({ testCase, right }: Held, outcome: Outcome, { reference }: Stand): boolean {
  if (testCase.level !== 'observe') return outcome.verdict !== 'pass';
  const met = ({ observed }: Outcome) =>
    observed !== null && testCase.expect.some((one) => meets(observed, one, reference.hello));
  return outcome.verdict !== 'pass' || outcome.variant !== right.variant || met(outcome) !== met(right);
}

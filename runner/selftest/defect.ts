import { conform, type Outcome } from '../conform/conform.js';
import { defects as changes } from '../defects/defects.js';
import type { SignOutcome } from '../model/adapter.js';
import type { Defect } from '../model/defect.js';
import { diagnoseRun } from '../run/causes.js';
import type { SelftestDefect } from '../types/selftest.js';
import { sameAnswer, TestedSigner } from './signer.js';
import { catches, type Held, type Stand } from './stand.js';

/**
 * Holds the reference signer with one defect against the cases, and asks the diagnosis what is wrong with it.
 * @param full judge every case anew, also where it sends just what the reference sends
 */
export async function testedDefect(
  defect: Defect,
  stand: Stand,
  catalogue: ReadonlyMap<string, Defect>,
  { full, toolVersion }: { readonly full: boolean; readonly toolVersion: string },
): Promise<SelftestDefect> {
  const change = changes.get(defect.id);
  const row = blank(defect);
  if (change === undefined) return row;
  const newSigner = () => new TestedSigner([defect.id], [change], toolVersion);
  const signer = newSigner();
  // What is judged anew in full is signed anew, too.
  const asked = full ? newSigner() : signer;
  const bench = stand.benchOf(signer);
  const outcomes: Outcome[] = [];
  for (const held of stand.held) {
    const answers = answersOf(asked, held);
    if (answers !== null) row.changes++;
    else if (!full) {
      outcomes.push(held.right);
      continue;
    }
    signer.prepare(full ? [] : (answers ?? []));
    const outcome = await conform(held.testCase, bench);
    outcomes.push(outcome);
    if (!catches(held, outcome, stand)) continue;
    row.caughtBy.push(held.testCase.id);
    row.caught[held.testCase.level]++;
  }
  return { ...row, ...(await named(defect.id, stand, outcomes, catalogue)) };
}

/** What it answers to each step up to the first at which it sends something else; null: it sends all the same. */
function answersOf(signer: TestedSigner, held: Held): SignOutcome[] | null {
  const answers: SignOutcome[] = [];
  for (const [at, asked] of held.asked.entries()) {
    const answer = signer.answer(asked);
    answers.push(answer);
    const right = held.answers[at];
    if (right === undefined || !sameAnswer(answer, right)) return answers;
  }
  return null;
}

async function named(
  id: string,
  { suite, held }: Stand,
  outcomes: readonly Outcome[],
  catalogue: ReadonlyMap<string, Defect>,
): Promise<Pick<SelftestDefect, 'named' | 'firstCause'>> {
  const results = held.map(({ testCase }, at) => ({
    id: testCase.id,
    verdict: outcomes[at]?.verdict ?? ('not-run' as const),
    difference: outcomes[at]?.difference ?? null,
    observed: outcomes[at]?.observed ?? null,
  }));
  const { causes } = await diagnoseRun(results, outcomes, suite, catalogue);
  const [first] = causes;
  if (first === undefined) return { named: null, firstCause: null };
  const isIt = (ids: readonly string[]) => ids.length === 1 && ids[0] === id;
  const isAmong = ({ defects, alternatives }: (typeof causes)[number]) =>
    isIt(defects) || alternatives.some(isIt);
  const firstCause = first.defects.length === 0 ? null : first.defects;
  if (isAmong(first)) return { named: first.alternatives.length === 0 ? 'first' : 'tie', firstCause };
  return { named: causes.some(isAmong) ? 'later' : 'no', firstCause };
}

/** What is known of a defect before any case was asked. */
function blank({ id, stage, tier, wrong, contested, notExecutable }: Defect): SelftestDefect {
  return {
    id,
    stage,
    tier,
    wrong,
    contested,
    notExecutable,
    changes: 0,
    caught: { must: 0, should: 0, observe: 0 },
    caughtBy: [],
    named: null,
    firstCause: null,
  };
}

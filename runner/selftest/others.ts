import { conform } from '../conform/conform.js';
import { wireEndpoint } from '../conform/endpoint.js';
import type { WireCase } from '../model/case.js';
import type { KeyRing } from '../service/key-ring.js';
import { receive } from '../service/receive.js';
import type { SelftestOther } from '../types/selftest.js';
import { otherSigners, type OtherSigner } from './other-signers.js';
import { catches, type Held, type Stand } from './stand.js';
import { wrongReaders } from './wrong-readers.js';
import { wrongServices, type WrongService } from './wrong-services.js';

/**
 * Holds wrong services, and signers with other habits, against the cases.
 * @param full judge also what cannot come out otherwise
 */
export async function testedOthers(
  stand: Stand,
  wireCases: readonly WireCase[],
  full: boolean,
): Promise<SelftestOther[]> {
  const tested: SelftestOther[] = [];
  const { keys } = stand.benchOf(stand.reference);
  const replies = new Map(wireCases.map((one) => [one, replyTo(one, keys)]));
  const differing = (reply: (one: WireCase) => string | null) =>
    wireCases.filter((one) => (reply(one) ?? replies.get(one)) !== replies.get(one)).map(({ id }) => id);
  for (const wrong of wrongServices) {
    const caughtBy: string[] = [];
    for (const held of stand.held) if (await tells(held, wrong, stand, full)) caughtBy.push(held.testCase.id);
    caughtBy.push(...differing((one) => replyOf(wrong, one, keys)));
    tested.push({ kind: 'service', name: wrong.name, caughtBy });
  }
  if (wireCases.length > 0) {
    for (const { name, reads, knows } of wrongReaders) {
      const caughtBy = differing((one) => replyTo({ ...one, request: reads(one.request) }, knows(keys)));
      tested.push({ kind: 'service', name, caughtBy });
    }
  }
  for (const other of otherSigners) tested.push(await testedSigner(other, stand));
  return tested;
}

/** Whether a case tells a wrong service from the right one, by what the reference signer sends. */
async function tells(held: Held, wrong: WrongService, stand: Stand, full: boolean): Promise<boolean> {
  const { testCase, right, answers } = held;
  // Without a check nothing is rejected that was accepted before, and the control asks checks of its own.
  const rejected = right.observed?.outcome === 'rejected' && right.observed.during === 'receipt';
  if (!full && wrong.onlyLeavesOut && !rejected) return false;
  const service = wrong.alter(testCase.service);
  if (service === null) return false;
  stand.reference.prepare(answers);
  const clockOffsetMs = testCase.clockOffsetMs + wrong.clockOffsetMs;
  const outcome = await conform({ ...testCase, service, clockOffsetMs }, stand.benchOf(stand.reference));
  return catches(held, outcome, stand);
}

/** What a service answers to a literal request, as one text. */
function replyTo(testCase: WireCase, keys: KeyRing, clockOffsetMs = 0): string {
  const endpoint = wireEndpoint(testCase, keys);
  const clock = new Date(endpoint.clock.getTime() + clockOffsetMs);
  const receipt = receive(testCase.request, { ...endpoint, clock });
  return receipt.accepted ? 'accepted' : JSON.stringify(receipt.error);
}

/** null: it is a right one for the case's service. */
function replyOf(wrong: WrongService, testCase: WireCase, keys: KeyRing): string | null {
  const service = wrong.alter(testCase.service);
  return service === null ? null : replyTo({ ...testCase, service }, keys, wrong.clockOffsetMs);
}

async function testedSigner({ name, answers }: OtherSigner, stand: Stand): Promise<SelftestOther> {
  const caughtBy: string[] = [];
  const bench = stand.benchOf(stand.reference);
  for (const held of stand.held) {
    const own = held.asked.map(answers);
    if (own.every((answer) => answer === null)) continue;
    stand.reference.prepare(held.answers.map((right, at) => own[at] ?? right));
    if (catches(held, await conform(held.testCase, bench), stand)) caughtBy.push(held.testCase.id);
  }
  return { kind: 'signer', name, caughtBy };
}

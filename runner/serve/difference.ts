import { diagnoseReceived, type Library } from '../received/diagnosis.js';
import { tokensOf, withoutSecrets } from '../received/withheld.js';
import { compareCanonical } from '../received/compare.js';
import { readPresented } from '../service/presented.js';
import { keyRecord, recompute } from '../service/recompute.js';
import type { Finding } from '../types/diagnosis.js';
import type { TakenIn } from './desk.js';

/**
 * Why the signature of a request is another than the service's: what was changed between signing and sending, or
 * the defect of its signer. Neither the secret nor a session token is in it.
 * @returns null if it is not the signature that is at fault
 */
export function differenceFound(taken: TakenIn, library: Library): Finding | null {
  const { request, endpoint, receipt } = taken;
  if (receipt === null || receipt.accepted || receipt.fault.condition !== 'signature-mismatch') return null;
  const record = keyRecord(receipt.presented, endpoint);
  if (record === undefined) return null;
  const onTheWay = changeOnTheWay(taken);
  if (onTheWay !== null) return onTheWay;
  const { findings } = diagnoseReceived(
    {
      intake: { kind: 'http', request, scheme: 'http', knowsMethod: true, remarks: [], reply: null },
      receiver: { service: endpoint.service.name, region: endpoint.region, pathRule: null },
      secret: record.secretAccessKey,
      token: record.sessionToken,
      signer: null,
      reply: null,
      reachedAs: taken.reachedAs,
      now: endpoint.clock,
    },
    library,
  );
  const [finding] = findings;
  if (finding === undefined) return null;
  return withoutSecrets(finding, [record.secretAccessKey, record.sessionToken, ...tokensOf(request)]);
}

/** Where the request verifies as it was sent, what the hop changed is what broke it: it is known, not searched. */
function changeOnTheWay({ sent, request, endpoint }: TakenIn): Finding | null {
  if (sent === request) return null;
  const [before, after] = [sent, request].map((one) =>
    recompute({ request: one, presented: readPresented(one), endpoint }),
  );
  if (before == null || after == null || before.signature !== readPresented(sent).signature) return null;
  const names = ['the service', 'the signer'] as const;
  const [first] = compareCanonical(after.canonicalRequest, before.canonicalRequest, names);
  if (first === undefined) return null;
  const { part, line, one, other } = first;
  return {
    certainty: 'exact',
    stage: 'canonical-request',
    part,
    line,
    defects: part.startsWith('header ') || part === 'signed headers' ? ['signed-headers-volatile'] : [],
    explanation: `The request verifies as it was sent; the hop changed ${part}, which the signature covers.`,
    fix: 'Leave what hops change unsigned, or keep the hop from changing it.',
    expected: one,
    actual: other,
    alternatives: [],
  };
}

import type { Case, WireCase } from '#lib/runner/model/case.js';
import type { DocumentedError, Family } from '#lib/runner/model/family.js';
import type { Suite } from '#lib/runner/model/suite.js';
import { keyRing } from '#lib/runner/service/key-ring.js';
import { receive } from '#lib/runner/service/receive.js';
import { outcomes, signerCases } from './bench.js';

/** A documented error that a case drew, exactly as it expects. */
export interface Drawn {
  readonly by: Case;
  readonly family: Family;
  readonly entry: DocumentedError;
  readonly code: string;
  readonly status: number;
  readonly message: string;
}

/** What the reference signer triggers, its requests being faithful, and what the literal requests draw. */
export async function everyDrawn(suite: Suite): Promise<Drawn[]> {
  const seen = await outcomes(signerCases);
  const bySigner = signerCases.flatMap((by) => {
    const outcome = seen.get(by.id);
    if (outcome?.verdict !== 'pass' || outcome.observed?.during !== 'receipt') return [];
    const { condition, code, status, message } = outcome.observed;
    return code === undefined || status === undefined || message === undefined
      ? []
      : drawn(by, condition, code, status, message);
  });
  const onTheWire = suite.cases.flatMap((by) => (by.kind === 'wire' ? drawnOnTheWire(by, suite) : []));
  return [...bySigner, ...onTheWire];
}

function drawnOnTheWire(by: WireCase, suite: Suite): Drawn[] {
  const receipt = receive(by.request, {
    service: by.service,
    region: by.receivingRegion,
    clock: by.clock,
    keys: keyRing(suite.credentials.values()),
    signsToken: true,
    requestId: 'x',
    wordings: new Map(
      by.expect.flatMap((one) =>
        one.outcome === 'rejected' && one.variant !== undefined ? [[one.condition, one.variant]] : [],
      ),
    ),
  });
  if (receipt.accepted) return [];
  const { code, status, message } = receipt.error;
  return drawn(by, receipt.fault.condition, code, status, message);
}

/** Only what the case expects counts: an observe case passes with anything. */
function drawn(
  by: Case,
  condition: string | undefined,
  code: string,
  status: number,
  message: string,
): Drawn[] {
  const { family } = by.service;
  const entry = family.errors.get(condition ?? '');
  const expectation = by.expect.find((one) => one.outcome === 'rejected' && one.condition === condition);
  if (entry === undefined || expectation?.outcome !== 'rejected') return [];
  if (expectation.message !== undefined && expectation.message !== message) return [];
  return [{ by, family, entry, code, status, message }];
}

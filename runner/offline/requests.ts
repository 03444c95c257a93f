import { createHash } from 'node:crypto';
import { helloMessage } from '../adapter/hello.js';
import { signParamsOf } from '../adapter/told-input.js';
import { signingInput } from '../conform/signing-input.js';
import type { Operation } from '../model/signing.js';
import type { SignerCase } from '../model/case.js';
import type { Suite } from '../model/suite.js';
import type { SignParams } from '../types/protocol.js';

/** One signing of a suite, as it is asked offline. */
export interface OfflineRequest {
  /** From 1, below 2^31: an adapter may keep it in any integer. */
  readonly id: number;
  readonly caseId: string;
  /** Its place in the case, from 0. */
  readonly step: number;
  readonly operation: Operation;
  readonly params: SignParams;
}

/**
 * Every signing of every case, in the suite's order. An id is made of the suite's digest, the case, the step and all
 * that the signer is told: the same suite always has the same ids, whatever is selected of it, and an id of another
 * suite is unknown to this one.
 */
export function requestsOf({ digest, cases }: Suite): OfflineRequest[] {
  const taken = new Set([0]);
  return cases.filter(isSignerCase).flatMap(({ id: caseId, steps }) =>
    steps.map((step, index) => {
      const { operation } = step;
      const params = signParamsOf(signingInput(step, step.time));
      const id = idOf([digest, caseId, index, operation, JSON.stringify(params)], taken);
      taken.add(id);
      return { id, caseId, step: index, operation, params };
    }),
  );
}

/**
 * The requests of these cases as a process would be sent them, a line each, hello first. What the signer has and lacks
 * is not known yet: all are asked.
 */
export function requestLines(suite: Suite, cases: readonly SignerCase[], toolVersion: string): string[] {
  const selected = new Set(cases.map(({ id }) => id));
  const asked = requestsOf(suite).filter(({ caseId }) => selected.has(caseId));
  const { version, digest } = suite;
  return [
    helloMessage(toolVersion, { version, digest }),
    ...asked.map(({ id, operation, params }) => ({ jsonrpc: '2.0', id, method: operation, params })),
  ].map((message) => JSON.stringify(message));
}

function idOf(parts: readonly (string | number)[], taken: ReadonlySet<number>): number {
  for (let attempt = 0; ; attempt++) {
    const hash = createHash('sha256')
      .update([...parts, attempt].join('\0'))
      .digest();
    const id = hash.readUInt32BE(0) >>> 1;
    if (!taken.has(id)) return id;
  }
}

function isSignerCase(one: Suite['cases'][number]): one is SignerCase {
  return one.kind === 'signer';
}

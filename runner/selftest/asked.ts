import { signingInput } from '../conform/signing-input.js';
import type { Operation, SigningInput } from '../model/signing.js';
import type { SignerCase } from '../model/case.js';

/** What a signer is asked in one step of a case. */
export interface Asked {
  readonly operation: Operation;
  readonly input: SigningInput;
  /** The same for all that are asked the same: many cases differ only in what happens on the way. */
  readonly key: number;
}

/** What the steps of each case ask, in its order. */
export function askedOf(cases: readonly SignerCase[]): Map<SignerCase, readonly Asked[]> {
  const keys = new Map<string, number>();
  return new Map(
    cases.map((testCase) => [
      testCase,
      testCase.steps.map((step) => {
        const input = signingInput(step, step.time);
        const { request } = input;
        const body = Buffer.from(request.body).toString('base64');
        const text = JSON.stringify([step.operation, { ...input, request: { ...request, body } }]);
        const key = keys.get(text) ?? keys.size;
        keys.set(text, key);
        return { operation: step.operation, input, key };
      }),
    ]),
  );
}

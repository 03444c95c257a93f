import type { AttachedAdapter } from '#lib/runner/model/adapter.js';
import type { SignerModule } from '#lib/runner/model/signing.js';
import { inProcess, type SignedParts } from '../support/in-process.js';

const switchable = (await import(new URL('../../../test/signers/switchable.mjs', import.meta.url).href)) as {
  defects: readonly { readonly id: string }[];
  signerWith: (id?: string) => SignerModule;
};

/** The defects of the signer that shares no code with the product. */
export const { defects } = switchable;

/** That signer, with a defect or right; it shows no trace. */
export function independent(id?: string): AttachedAdapter {
  const signer = switchable.signerWith(id);
  return inProcess(
    async (input, _call, operation) =>
      (await (operation === 'sign' ? signer.sign(input) : signer.presign?.(input))) as SignedParts,
    { window: 1 },
  );
}

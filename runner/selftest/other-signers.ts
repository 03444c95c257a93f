import type { SignOutcome } from '../model/adapter.js';
import type { Asked } from './asked.js';

/** A signer that is right, and behaves otherwise than the reference where AWS leaves it room. */
export interface OtherSigner {
  /** What it does. */
  readonly name: string;
  /** null: what the reference answers. */
  readonly answers: (asked: Asked) => SignOutcome | null;
}

const authParameter =
  /[?&]X-Amz-(?:Algorithm|Credential|Date|Expires|Security-Token|SignedHeaders|Signature)=/i;

/** What cases that observe are there to see, and no defect shows. */
export const otherSigners: readonly OtherSigner[] = [
  {
    name: 'refuses a URL that has authentication parameters already',
    answers: ({ input }) =>
      authParameter.test(input.request.url)
        ? { outcome: 'refused', message: 'it has authentication parameters already' }
        : null,
  },
];

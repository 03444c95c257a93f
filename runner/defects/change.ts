import type { SigningInput } from '../model/signing.js';
import type { SignerRules } from '../sigv4/signer-rules.js';
import type { Steps } from '../sigv4/steps.js';

/** What a defect changes: steps of the signer, or other members of the rules, which may hang on what is signed. */
export interface Change {
  readonly steps?: Partial<Steps>;
  readonly rules?: (rules: SignerRules, input: SigningInput) => Partial<SignerRules>;
}

/** Changes by the ids of their defects. */
export type Changes = Readonly<Record<string, Change>>;

/** Rules with changes made one after the other. */
export function changed(rules: SignerRules, changes: readonly Change[], input: SigningInput): SignerRules {
  return changes.reduce((before, change) => {
    const own = { ...before, ...change.rules?.(before, input) };
    return { ...own, steps: { ...own.steps, ...change.steps } };
  }, rules);
}

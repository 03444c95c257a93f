import type { SigningOptions } from '../model/signing.js';
import { rulesFor, type Rules } from './rules.js';
import { awsSteps, type Steps } from './steps.js';

/** The rules, and what a signer does by them, step by step; a service recomputes by AWS's own steps what was signed. */
export interface SignerRules extends Rules {
  readonly steps: Steps;
}

/** What a right signer does for a service of these options. */
export function signerRulesFor(options: SigningOptions): SignerRules {
  return { ...rulesFor(options), steps: awsSteps };
}

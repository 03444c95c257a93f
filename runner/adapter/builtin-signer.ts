import { knownFeatures, type Hello, type SignOutcome } from '../model/adapter.js';
import { ConformError } from '../model/conform-error.js';
import type { Operation, SigningInput } from '../model/signing.js';
import { changed, type Change } from '../defects/change.js';
import { signQuery } from '../sigv4/presign.js';
import { signerRulesFor } from '../sigv4/signer-rules.js';
import { signHeader } from '../sigv4/sign.js';
import { didYouMean, nearest } from './nearest.js';

/** What the reference signer says of itself, with these defects switched on. */
export function builtinHello(ids: readonly string[], toolVersion: string, maxInFlight: number): Hello {
  return {
    implementation: {
      name: ['sigv4-conform reference', ...(ids.length === 0 ? [] : [`with ${ids.join(', ')}`])].join(' '),
      version: toolVersion,
      language: 'typescript',
      source: null,
      issues: null,
    },
    operations: new Set(['sign', 'presign']),
    features: new Set(knownFeatures),
    services: null,
    clock: 'injected',
    maxInFlight,
  };
}

/**
 * What these defects change.
 * @throws ConformError usage: there is no such defect
 */
export async function changesOf(ids: readonly string[]): Promise<Change[]> {
  const { defects } = await import('../defects/defects.js');
  return ids.map((id) => {
    const change = defects.get(id);
    if (change !== undefined) return change;
    const near = nearest(id, [...defects.keys()]);
    throw new ConformError('usage', `there is no executable defect ${id}${didYouMean(near)}`);
  });
}

/**
 * Refuses only what it cannot sign. A right signer shows its trace; a defective one is known by what it sends.
 * @param memory of the signer, over all that it signs
 */
export function signWith(
  changes: readonly Change[],
  memory: Map<string, unknown>,
  operation: Operation,
  input: SigningInput,
): SignOutcome {
  try {
    const signing = (operation === 'sign' ? signHeader : signQuery)(
      input,
      changed(signerRulesFor(input.options), changes, input),
      memory,
    );
    if (signing === null) return { outcome: 'refused', message: 'the URL is no absolute http(s) URL' };
    return {
      outcome: 'signed',
      request: signing.request,
      trace: changes.length === 0 ? signing.trace : null,
    };
  } catch (error) {
    return { outcome: 'adapter-error', message: error instanceof Error ? error.message : String(error) };
  }
}

import {
  knownFeatures,
  type AttachedAdapter,
  type AttachOptions,
  type SignOutcome,
} from '../model/adapter.js';
import { ConformError } from '../model/conform-error.js';
import type { Operation, SigningInput } from '../model/signing.js';
import { rulesFor } from '../sigv4/rules.js';
import { signQuery } from '../sigv4/presign.js';
import { signHeader } from '../sigv4/sign.js';
import { didYouMean, nearest } from './nearest.js';

const reference = 'builtin:reference';

/** Attaches a signer that comes with the tool. @throws ConformError usage: no such one */
export function attachBuiltin(spec: string, { toolVersion }: AttachOptions): AttachedAdapter {
  if (spec !== reference) {
    const near = nearest(spec, [reference]);
    throw new ConformError('usage', `there is no adapter ${spec}${didYouMean(near)} (known: ${reference})`);
  }
  const window = 32;
  let calls = 0;
  let closed = false;
  return {
    kind: 'builtin',
    spec,
    hello: {
      implementation: {
        name: 'sigv4-conform reference',
        version: toolVersion,
        language: 'typescript',
        source: null,
        issues: null,
      },
      operations: new Set(['sign', 'presign']),
      features: new Set(knownFeatures),
      services: null,
      clock: 'injected',
      maxInFlight: window,
    },
    window,
    call: (operation, input) => ({
      id: ++calls,
      outcome: Promise.resolve(
        closed ? { outcome: 'not-run', message: 'the adapter was closed' } : signReference(operation, input),
      ),
    }),
    warnings: () => [],
    unstable: () => false,
    close: () => {
      closed = true;
      return Promise.resolve([]);
    },
  };
}

/** Refuses only what it cannot sign. */
function signReference(operation: Operation, input: SigningInput): SignOutcome {
  try {
    const signWith = operation === 'sign' ? signHeader : signQuery;
    const signing = signWith(input, rulesFor(input.options));
    if (signing === null) return { outcome: 'refused', message: 'the URL is no absolute http(s) URL' };
    return { outcome: 'signed', ...signing };
  } catch (error) {
    return { outcome: 'adapter-error', message: error instanceof Error ? error.message : String(error) };
  }
}

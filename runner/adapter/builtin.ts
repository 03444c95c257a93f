import {
  knownFeatures,
  type AttachedAdapter,
  type AttachOptions,
  type SignOutcome,
} from '../model/adapter.js';
import { ConformError } from '../model/conform-error.js';
import type { Operation, SigningInput } from '../model/signing.js';
import { changed, type Change } from '../defects/change.js';
import { signQuery } from '../sigv4/presign.js';
import { rulesFor } from '../sigv4/rules.js';
import { signHeader } from '../sigv4/sign.js';
import { didYouMean, nearest } from './nearest.js';

const reference = 'builtin:reference';
const defective = 'builtin:defect/';

/**
 * Attaches a signer that comes with the tool: the reference, or the reference with known defects.
 * @throws ConformError usage: no such one
 */
export async function attachBuiltin(spec: string, { toolVersion }: AttachOptions): Promise<AttachedAdapter> {
  const ids = defectIds(spec);
  // A run of the reference needs none of them.
  const changes = ids.length === 0 ? [] : await changesOf(ids);
  const window = 32;
  const memory = new Map<string, unknown>();
  let calls = 0;
  let closed = false;
  const sign = (operation: Operation, input: SigningInput) => signWith(changes, memory, operation, input);
  return {
    kind: 'builtin',
    spec,
    hello: {
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
      maxInFlight: window,
    },
    window,
    call: (operation, input) => ({
      id: ++calls,
      outcome: Promise.resolve(
        closed ? { outcome: 'not-run', message: 'the adapter was closed' } : sign(operation, input),
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

/** The defects that are asked for; none for the reference. */
function defectIds(spec: string): string[] {
  if (spec === reference) return [];
  const ids = spec.startsWith(defective) ? spec.slice(defective.length).split(',').filter(Boolean) : [];
  if (ids.length > 0) return ids;
  const near = nearest(spec, [reference, `${defective}<id>`]);
  throw new ConformError(
    'usage',
    `there is no adapter ${spec}${didYouMean(near)} (known: ${reference}, ${defective}<id>[,<id>])`,
  );
}

async function changesOf(ids: readonly string[]): Promise<Change[]> {
  const { defects } = await import('../defects/defects.js');
  return ids.map((id) => {
    const change = defects.get(id);
    if (change !== undefined) return change;
    const near = nearest(id, [...defects.keys()]);
    throw new ConformError('usage', `there is no executable defect ${id}${didYouMean(near)}`);
  });
}

/** Refuses only what it cannot sign. A right signer shows its trace; a defective one is known by what it sends. */
function signWith(
  changes: readonly Change[],
  memory: Map<string, unknown>,
  operation: Operation,
  input: SigningInput,
): SignOutcome {
  try {
    const signing = (operation === 'sign' ? signHeader : signQuery)(
      input,
      changed(rulesFor(input.options), changes, input),
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

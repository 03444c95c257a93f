import type { AttachedAdapter, AttachOptions } from '../model/adapter.js';
import { ConformError } from '../model/conform-error.js';
import type { Operation, SigningInput } from '../model/signing.js';
import { builtinHello, changesOf, signWith } from './builtin-signer.js';
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
    hello: builtinHello(ids, toolVersion, window),
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

import { builtinHello, signWith } from '../adapter/builtin-signer.js';
import type { Change } from '../defects/change.js';
import type { AttachedAdapter, SignCall, SignOutcome } from '../model/adapter.js';
import type { Operation, SigningInput } from '../model/signing.js';
import type { Asked } from './asked.js';

/** The reference signer, or the reference with a defect, whose answers can be had before it is judged. */
export class TestedSigner implements AttachedAdapter {
  readonly kind = 'builtin';
  readonly spec: string;
  readonly hello;
  readonly window = 1;
  private readonly memory = new Map<string, unknown>();
  private readonly known = new Map<number, SignOutcome>();
  private waiting: SignOutcome[] = [];
  private calls = 0;

  /** @param ids of its defects; none: the reference */
  constructor(
    ids: readonly string[],
    private readonly changes: readonly Change[],
    toolVersion: string,
  ) {
    this.spec = ids.length === 0 ? 'builtin:reference' : `builtin:defect/${ids.join(',')}`;
    this.hello = builtinHello(ids, toolVersion, 1);
  }

  /** What it answers. Who keeps nothing in mind answers the same to the same question, and is asked once. */
  answer({ operation, input, key }: Asked): SignOutcome {
    const known = this.known.get(key);
    if (known !== undefined && this.memory.size === 0) return known;
    const outcome = signWith(this.changes, this.memory, operation, input);
    this.known.set(key, outcome);
    return outcome;
  }

  /** The next calls get these answers, and those behind them new ones. */
  prepare(answers: readonly SignOutcome[]): void {
    this.waiting = [...answers];
  }

  call(operation: Operation, input: SigningInput): SignCall {
    const outcome = this.waiting.shift() ?? signWith(this.changes, this.memory, operation, input);
    return { id: ++this.calls, outcome: Promise.resolve(outcome) };
  }

  warnings(): readonly string[] {
    return [];
  }

  unstable(): boolean {
    return false;
  }

  close(): Promise<readonly []> {
    return Promise.resolve([]);
  }
}

/** Whether two answers are the same in everything that is sent. */
export function sameAnswer(one: SignOutcome, other: SignOutcome): boolean {
  if (one.outcome !== 'signed' || other.outcome !== 'signed') return false;
  const [a, b] = [one.request, other.request];
  return (
    a.method === b.method &&
    a.url === b.url &&
    a.headers.length === b.headers.length &&
    a.headers.every(([name, value], at) => {
      const [otherName, otherValue] = b.headers[at] ?? [];
      return name === otherName && value === otherValue;
    }) &&
    Buffer.compare(a.body, b.body) === 0
  );
}

import type Mocha from 'mocha';

/** The classes of mocha that a walk needs. */
export interface MochaCore {
  readonly Runner: new (root: Mocha.Suite, options: object) => Mocha.Runner;
  readonly Suite: typeof Mocha.Suite;
  readonly Test: typeof Mocha.Test;
}

/**
 * Loads mocha without its reporters, interfaces and finder of files, which are most of what it loads and do
 * nothing here. Where its parts lie is mocha's own affair: where they are not found, all of it is loaded.
 */
export async function mochaCore(load: () => Promise<Partial<MochaCore>> = parts): Promise<MochaCore> {
  try {
    const { Runner, Suite, Test } = await load();
    if (Runner !== undefined && Suite !== undefined && Test !== undefined) return { Runner, Suite, Test };
  } catch {
    // Fall through to the door that mocha documents.
  }
  const { default: whole } = await import('mocha');
  return { Runner: whole.Runner as unknown as MochaCore['Runner'], Suite: whole.Suite, Test: whole.Test };
}

async function parts(): Promise<Partial<MochaCore>> {
  const [runner, suite, test] = (await Promise.all([
    import('mocha/lib/runner.js'),
    import('mocha/lib/suite.js'),
    import('mocha/lib/test.js'),
  ])) as [Partial<MochaCore>, Partial<MochaCore>, Partial<MochaCore>];
  return { ...runner, ...suite, ...test };
}

/**
 * The same classes without what a walk has no use for, which was two thirds of mocha's time: six hooks around
 * every test, where nobody adds a hook; a pattern that titles must match, five times a test; a timer beside the
 * scheduler's own limits.
 */
export function lean({ Runner, Suite, Test }: MochaCore): MochaCore {
  class LeanRunner extends Runner {
    override grepTotal(suite: Mocha.Suite): number {
      return suite.total();
    }
    override hookDown(_name: string, then: () => void): void {
      then();
    }
    /** Lets timers and signals have their turn between two tests. */
    override hookUp(_name: string, then: () => void): void {
      setImmediate(then);
    }
  }
  class LeanTest extends Test {
    override resetTimeout(): void {
      // The scheduler knows when a signer is out of time.
    }
  }
  return { Runner: LeanRunner, Suite, Test: LeanTest };
}

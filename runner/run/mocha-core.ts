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
 * @param folder where the parts are looked for
 */
export async function mochaCore(folder = 'mocha/lib'): Promise<MochaCore> {
  const part = (name: string) => import(`${folder}/${name}.js`) as Promise<Partial<MochaCore>>;
  try {
    const [{ Runner }, { Suite }, { Test }] = await Promise.all([
      part('runner'),
      part('suite'),
      part('test'),
    ]);
    if (Runner !== undefined && Suite !== undefined && Test !== undefined) return { Runner, Suite, Test };
  } catch {
    // Fall through to the door that mocha documents.
  }
  const { default: whole } = await import('mocha');
  return { Runner: whole.Runner as unknown as MochaCore['Runner'], Suite: whole.Suite, Test: whole.Test };
}

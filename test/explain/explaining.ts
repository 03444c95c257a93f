// What the tests of `explain` share: the catalogue and the advice, read once.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { explain, type Explanation } from '#lib/runner/explain/explain.js';
import type { Advice } from '#lib/runner/model/advice.js';
import type { Family } from '#lib/runner/model/family.js';
import { readAdvice } from '#lib/runner/suite/advice.js';
import { loadSuite } from '#lib/runner/suite/load.js';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

let read: { families: ReadonlyMap<string, Family>; advice: Advice } | null = null;

/** The bundled catalogue and advice. */
export async function catalogue(): Promise<{ families: ReadonlyMap<string, Family>; advice: Advice }> {
  read ??= {
    families: (await loadSuite({ bundled: false, extra: [], cwd: root })).families,
    advice: await readAdvice(),
  };
  return read;
}

/** Explains a text by the bundled catalogue. */
export async function explained(text: string): Promise<Explanation> {
  const { families, advice } = await catalogue();
  return explain(text, families, advice);
}

/** An entry of the facts that the catalogue is built from. */
export interface Fact {
  readonly id: string;
  readonly family: string;
  readonly condition: string;
  readonly auth: string;
  readonly code: string | null;
  readonly message: string | null;
  readonly era: 'current' | 'legacy';
  readonly added?: true;
}

/** Every fact, in its order. */
export function facts(): Fact[] {
  return parse(readFileSync(new URL('../../../test/files/facts.yaml', import.meta.url), 'utf8')) as Fact[];
}

import { ConformError } from '../model/conform-error.js';
import type { Hop } from '../model/ambient.js';
import { cureByName, quoted } from '../suite/nearest.js';

/** The hop that --through names; null: none. @throws ConformError usage */
export function checkedHop(name: string | undefined, hops: ReadonlyMap<string, Hop>): Hop | null {
  if (name === undefined) return null;
  const hop = hops.get(name);
  if (hop !== undefined) return hop;
  throw new ConformError(
    'usage',
    `--through: no hop is called ${quoted(name)}; ${cureByName(name, hops.keys())}`,
  );
}

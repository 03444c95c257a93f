import type { CatalogueEntry } from '../../runner/types/report.js';
import { errorGrid, type ErrorOutcome } from '../text/error-grid.js';
import type { Signer } from './signer-list.js';

/** A documented error, and what came of it for each signer whose report has it. */
export interface MatrixError {
  readonly family: string;
  readonly condition: string;
  readonly outcomes: ReadonlyMap<Signer, ErrorOutcome>;
  /** What the suite says of it; null: the suite does not have it. */
  readonly entry: CatalogueEntry | null;
}

/** @param entryOf the entry of a family and a condition */
export function errorsOf(
  signers: readonly Signer[],
  entryOf: (family: string, condition: string) => CatalogueEntry | null,
): MatrixError[] {
  const found = new Map<string, { outcomes: Map<Signer, ErrorOutcome>; of: ErrorOutcome }>();
  for (const signer of signers) {
    for (const outcome of errorGrid(signer.report).families.flatMap(({ errors }) => [...errors.values()])) {
      const key = JSON.stringify([outcome.family, outcome.condition]);
      const known = found.get(key) ?? { outcomes: new Map<Signer, ErrorOutcome>(), of: outcome };
      found.set(key, known);
      known.outcomes.set(signer, outcome);
    }
  }
  return [...found.values()]
    .map(({ outcomes, of: { family, condition } }) => ({
      family,
      condition,
      outcomes,
      entry: entryOf(family, condition),
    }))
    .sort((one, other) => (one.family === other.family ? 0 : one.family < other.family ? -1 : 1));
}

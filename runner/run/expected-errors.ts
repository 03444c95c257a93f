import type { DocumentedError, SignerCase } from '../model/suite.js';
import type { WordingChoice } from '../service/render.js';

/** A documented error that a case expects, and what decides how it is worded. */
export interface ExpectedError {
  readonly entry: DocumentedError;
  readonly choice: WordingChoice;
}

/** The documented errors of the receiving service's family that the case expects. */
export function expectedErrors({ service, steps, expect }: SignerCase): ExpectedError[] {
  const inQuery = steps[0].operation === 'presign';
  return expect.flatMap((expectation) => {
    if (expectation.outcome !== 'rejected') return [];
    const entry = service.family.errors.get(expectation.condition);
    return entry === undefined ? [] : [{ entry, choice: { service, inQuery, pinned: expectation.variant } }];
  });
}

import type { RunCase } from '../model/ambient.js';
import type { DocumentedError } from '../model/family.js';
import type { WordingChoice } from '../service/render.js';

/** A documented error that a case expects, and what decides how it is worded. */
export interface ExpectedError {
  readonly entry: DocumentedError;
  readonly choice: WordingChoice;
}

/** The documented errors of the receiving service's family that the case expects. */
export function expectedErrors(testCase: RunCase): ExpectedError[] {
  const { service, expect } = testCase;
  const inQuery = testCase.kind === 'signer' && testCase.steps[0].operation === 'presign';
  return expect.flatMap((expectation) => {
    if (expectation.outcome !== 'rejected') return [];
    const entry = service.family.errors.get(expectation.condition);
    if (entry === undefined) return [];
    const named = namedBy(expectation.message, entry);
    return [{ entry, choice: { service, inQuery, pinned: expectation.variant, named } }];
  });
}

/** Which of the wordings that a check names the expected message is: no other word of a case tells. */
function namedBy(message: string | undefined, { variants }: DocumentedError): string | undefined {
  if (message === undefined) return undefined;
  const named = variants.filter(({ when }) => when === 'named');
  return named.find((variant) => says(variant.message, message))?.name;
}

/** Whether a template may come to a message, whatever stands in its places. */
function says(template: string, message: string): boolean {
  const literal = template.split(/\{\w+\}/).map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${literal.join('.*')}$`, 's').test(message);
}

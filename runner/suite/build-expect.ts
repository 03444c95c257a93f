import type { Expectation, Level } from '../model/case.js';
import type { Service } from '../model/service.js';
import type { Case as Written } from '../types/case-file.js';
import type { CaseEntry } from './case-entry.js';
import { cureByName, quoted } from './nearest.js';

/** What a case expects, as a list; conditions and variants that the service's family lacks are faults. */
export function buildExpect(entry: CaseEntry, service: Service, level: Level | undefined): Expectation[] {
  const { expect } = entry.written;
  const expectations = expectOf(expect);
  for (const [position, expectation] of expectations.entries()) {
    if (expectation.outcome !== 'rejected') continue;
    const path = Array.isArray(expect) ? ['expect', position] : ['expect'];
    checkCondition(entry, service, path, expectation.condition, expectation.variant);
  }
  const onlyRefused = expectations.every(({ outcome }) => outcome === 'refused');
  if (onlyRefused && level === 'must') {
    const message = 'a refusal alone cannot be asked of every signer: AWS documents what it answers itself';
    entry.fault(['expect'], message, 'add { rejected: <condition> } beside it, or make the level observe');
  }
  if (entry.written['on-the-wire'] !== undefined && expectations.some((e) => e.outcome === 'refused')) {
    entry.fault(
      ['expect'],
      'a request on the wire meets no signer that could refuse it',
      'take refused away',
    );
  }
  return expectations;
}

/** What a case expects, as a list; nothing is checked. */
export function expectOf(expect: Written['expect']): Expectation[] {
  return [expect].flat().map((written): Expectation => {
    if (typeof written === 'string') return { outcome: written };
    const { rejected: condition, variant, message } = written;
    return {
      outcome: 'rejected',
      condition,
      ...(variant === undefined ? {} : { variant }),
      ...(message === undefined ? {} : { message }),
    };
  });
}

function checkCondition(
  entry: CaseEntry,
  { family }: Service,
  path: readonly (string | number)[],
  condition: string,
  variant: string | undefined,
): void {
  const error = family.errors.get(condition);
  if (error === undefined) {
    const message = `the family ${family.name} has no documented error ${quoted(condition)}`;
    entry.fault([...path, 'rejected'], message, cureByName(condition, family.errors.keys()));
  } else if (variant !== undefined) {
    const names = error.variants.map(({ name }) => name);
    if (names.includes(variant)) return;
    const message = `${condition} of the family ${family.name} has no variant ${quoted(variant)}`;
    entry.fault([...path, 'variant'], message, cureByName(variant, names));
  }
}

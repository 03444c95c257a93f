import type { Selftest, SelftestDefect } from '../../runner/types/selftest.js';

/** The defects of one stage, counted. */
export interface StageRow {
  readonly stage: string;
  readonly defects: number;
  /** Switched on, and wrong everywhere. */
  readonly tested: number;
  readonly caught: number;
  readonly named: number;
  readonly contested: number;
  readonly notExecutable: number;
}

/** By stage, in the order of the catalogue. */
export function stageRows({ defects }: Selftest): StageRow[] {
  const stages = [...new Set(defects.map(({ stage }) => stage))];
  return stages.map((stage) => {
    const own = defects.filter((one) => one.stage === stage);
    const tested = own.filter(isTested);
    return {
      stage,
      defects: own.length,
      tested: tested.length,
      caught: tested.filter(isCaught).length,
      named: tested.filter(isNamed).length,
      contested: own.filter(isContested).length,
      notExecutable: own.filter(({ notExecutable }) => notExecutable !== null).length,
    };
  });
}

/** Switched on, and wrong everywhere: it has to be caught. */
export function isTested({ contested, notExecutable }: SelftestDefect): boolean {
  return contested === null && notExecutable === null;
}

/** Switched on, and not wrong everywhere. */
export function isContested({ contested, notExecutable }: SelftestDefect): boolean {
  return contested !== null && notExecutable === null;
}

export function isCaught({ caught }: SelftestDefect): boolean {
  return caught.must + caught.should > 0;
}

export function isNamed({ named }: SelftestDefect): boolean {
  return named === 'first' || named === 'tie';
}

/** How a defect stands, in a word or two. */
export function stateOf(defect: SelftestDefect): 'caught' | 'NOT CAUGHT' | 'contested' | 'not executable' {
  if (defect.notExecutable !== null) return 'not executable';
  if (defect.contested !== null) return 'contested';
  return isCaught(defect) ? 'caught' : 'NOT CAUGHT';
}

/** Whether the diagnosis named the defect, in words. */
export function namedWords({ named, firstCause }: SelftestDefect): string {
  switch (named) {
    case 'first':
      return 'yes';
    case 'tie':
      return 'among equals';
    case 'later':
      return `after ${firstCause?.join(' and ') ?? 'another cause'}`;
    case 'no':
      return firstCause === null ? 'no' : `no, but ${firstCause.join(' and ')}`;
    case null:
      return '–';
  }
}

/** Ids by the reason that keeps them from being switched on. */
export function notExecutable({ defects }: Selftest): Map<string, string[]> {
  const reasons = new Map<string, string[]>();
  for (const { id, notExecutable: reason } of defects) {
    if (reason !== null) reasons.set(reason, [...(reasons.get(reason) ?? []), id]);
  }
  return reasons;
}

/** What a selftest says in a sentence or two: numbers, each with what it counts. */
export function sentences({ totals, others, narrowed }: Selftest): string[] {
  const services = others.filter(({ kind }) => kind === 'service');
  const told = services.filter(({ caughtBy }) => caughtBy.length > 0);
  return [
    `${totals.defects} known defects: ${totals.executable} can be switched on, ${totals.contested} of these are contested.`,
    `${totals.caught} of ${totals.executable - totals.contested} are caught by a must or should case; the diagnosis names ${totals.named}${totals.tied > 0 ? `, ${totals.tied} among equals` : ''}.`,
    narrowed.defects
      ? `${totals.cases} cases: ${totals.byDefect} catch one of these defects; what the others catch was not asked.`
      : `${totals.cases} cases: ${totals.byDefect} catch a defect, ${totals.byService} a wrong service, ${totals.byNothing} nothing.`,
    ...(narrowed.defects
      ? []
      : [`${told.length} of ${services.length} services that do one thing wrong are told from a right one.`]),
  ];
}

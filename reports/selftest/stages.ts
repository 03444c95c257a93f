import type { Selftest, SelftestDefect } from '../../runner/types/selftest.js';
import { count } from '../terminal/page.js';

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

/** What a selftest says in a few sentences: numbers, each with what it counts. */
export function sentences({ totals, others, narrowed }: Selftest): string[] {
  const services = others.filter(({ kind }) => kind === 'service');
  const told = services.filter(({ caughtBy }) => caughtBy.length > 0);
  const tied = totals.tied > 0 ? `, ${totals.tied} of these among equals` : '';
  return [
    `${count(totals.defects, 'known defect')}: ${totals.executable} can be switched on, ${totals.contested} of these contested.`,
    `Caught by a must or should case: ${totals.caught} of ${totals.executable - totals.contested}; named by the diagnosis: ${totals.named}${tied}.`,
    narrowed.defects
      ? `${count(totals.cases, 'case')}: catching one of these defects ${totals.byDefect}; what else they catch was not asked.`
      : `${count(totals.cases, 'case')}: catching a defect ${totals.byDefect}, a wrong service ${totals.byService}, nothing ${totals.byNothing}.`,
    ...(narrowed.defects
      ? []
      : [`Wrong services told from a right one: ${told.length} of ${services.length}.`]),
  ];
}

import type { Advice } from '../model/advice.js';
import type { Family } from '../model/family.js';
import { explain } from '../explain/explain.js';
import type { Reception } from '../service/fault.js';
import { requestDate } from '../service/recompute.js';
import type { Finding } from '../types/diagnosis.js';
import { byForm } from './faults.js';

/** What the service's answer says by itself, where it is not the signature that it speaks of. */
export function answerOf(
  text: string,
  { families, advice }: { readonly families: ReadonlyMap<string, Family>; readonly advice: Advice },
  known: readonly Finding[],
): Finding[] {
  const { kind, condition, advice: said, drift, neighbour } = explain(text, families, advice);
  if (neighbour !== null)
    return [byForm('reply', `The service's reply tells no fault of the signature. ${neighbour.says}`, '')];
  if (kind === 'unknown' || condition === null || condition === 'signature-mismatch' || said === null)
    return [];
  if (known.some(({ part }) => part === condition)) return [];
  const clock = drift === null ? '' : ` ${drift.words.charAt(0).toUpperCase()}${drift.words.slice(1)}`;
  return [
    byForm(
      condition,
      `The service answered ${condition}: ${said.title}. ${said.compared}${clock}`,
      said.mends[0] ?? '',
    ),
  ];
}

/** What a clock has to do with it. */
export function clockRemarks(reception: Reception, now: Date, isRight: boolean): string[] {
  const { presented, endpoint } = reception;
  const date = requestDate(presented, endpoint);
  if (date === null) return [];
  const seconds = Number(presented.expires ?? Number.NaN);
  if (presented.carrier === 'query' && Number.isInteger(seconds) && seconds >= 0 && seconds < 1e9) {
    const end = new Date(date.getTime() + seconds * 1000);
    const span = `from ${iso(date)} to ${iso(end)}`;
    return [`The URL is valid ${span}${now > end ? ', and has expired by now' : ''}.`];
  }
  const { windowMinutes } = endpoint.service;
  const away = Math.abs(now.getTime() - date.getTime()) / 60_000;
  if (away <= windowMinutes || !isRight) return [];
  return [
    `The request is dated ${iso(date)}: a service takes it only within ${windowMinutes} minutes of that, on its own clock.`,
  ];
}

function iso(time: Date): string {
  return time.toISOString().replace(/\.\d+Z$/, 'Z');
}

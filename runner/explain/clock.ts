import type { Printed } from './forms.js';
import type { Values } from './values.js';

/** What a reply says of two clocks. */
export interface Drift {
  /** The signer's clock less the service's, whole seconds: negative where the signer's is behind. null: not told. */
  readonly seconds: number | null;
  /** How far they may lie apart, seconds; null: the reply does not say. */
  readonly allowed: number | null;
  /** In plain words. */
  readonly words: string;
}

/** Reads what a reply says of the clocks; null: nothing. */
export function driftOf(values: Values, printed: readonly Printed[]): Drift | null {
  const told = toldTimes(values, printed);
  const service = timeOf(told['serverNow'] ?? told['serverTime']);
  const request = timeOf(told['requestDate'] ?? told['requestMilliseconds'] ?? told['date']);
  const expires = timeOf(told['expiresAt']);
  if (service === null) return null;
  if (request !== null) {
    const seconds = Math.round((request - service) / 1000);
    const allowed = allowedOf(told);
    return { seconds, allowed, words: driftWords(seconds, allowed) };
  }
  if (expires === null) return null;
  return {
    seconds: null,
    allowed: null,
    words: expiryWords(Math.round((service - expires) / 1000), told['expires']),
  };
}

/** Values by the names of places: those of the message, and those that the reply's elements are made of. */
function toldTimes(
  values: Values,
  printed: readonly Printed[],
): Readonly<Record<string, string | undefined>> {
  const told: Record<string, string | undefined> = { ...values };
  for (const { name, value } of printed.flatMap(({ wording }) => wording.elements)) {
    const place = /^\{(\w+)\}$/.exec(value)?.[1];
    if (place !== undefined && values[name] !== undefined) told[place] ??= values[name];
  }
  return told;
}

function allowedOf(told: Readonly<Record<string, string | undefined>>): number | null {
  const { windowMinutes = '', windowMilliseconds = '' } = told;
  if (/^\d{1,6}$/.test(windowMinutes)) return Number(windowMinutes) * 60;
  return /^\d{1,12}$/.test(windowMilliseconds) ? Math.round(Number(windowMilliseconds) / 1000) : null;
}

/** Milliseconds since 1970 of a date as AWS prints or echoes it; null: it cannot be read. */
export function timeOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const basic = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/i.exec(text.replace(/\s+/g, ''));
  const told =
    basic === null
      ? /^\d{13}$/.test(text)
        ? Number(text)
        : /^\d{4}-\d\d-\d\dT[\d:.]+Z$|^[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} [\d:]{8} (?:GMT|UTC)$/.test(
              text,
            )
          ? Date.parse(text)
          : Number.NaN
      : Date.UTC(
          ...([1, 2, 3, 4, 5, 6].map((part) => Number(basic[part]) - (part === 2 ? 1 : 0)) as UtcParts),
        );
  return Number.isNaN(told) ? null : told;
}

type UtcParts = [year: number, month: number, day: number, hour: number, minute: number, second: number];

function driftWords(seconds: number, allowed: number | null): string {
  const limit = allowed === null ? '' : `; ${duration(allowed)} are allowed`;
  if (seconds === 0) return `the signer's clock and the service's clock agree to the second${limit}.`;
  if (seconds > 0) {
    return `the signer's clock is ${duration(seconds)} ahead of the service's clock${limit}.`;
  }
  return (
    `the signer's clock is ${duration(-seconds)} behind the service's clock${limit}. ` +
    'Behind may equally mean that the request was made that long ago and sent late: retried, queued, replayed or cached.'
  );
}

function expiryWords(late: number, lifetime: string | undefined): string {
  const valid = /^\d{1,9}$/.test(lifetime ?? '') ? `, after a life of ${duration(Number(lifetime))}` : '';
  const made =
    valid === ''
      ? ''
      : ` By the service's clock it was signed ${duration(late + Number(lifetime))} before it was used.`;
  if (late < 0)
    return `the presigned URL is valid for ${duration(-late)} more by the service's clock${valid}.`;
  return (
    `the presigned URL ended ${duration(late)} before the service received it${valid}.${made} ` +
    "Either it was used late, or the signer's clock was behind when it was signed."
  );
}

/** `18 min 21 s`, `2 d 3 h`, `0 s`: at most three units. */
export function duration(seconds: number): string {
  const units: [number, string][] = [
    [Math.floor(seconds / 86_400), 'd'],
    [Math.floor(seconds / 3_600) % 24, 'h'],
    [Math.floor(seconds / 60) % 60, 'min'],
    [seconds % 60, 's'],
  ];
  const told = units.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`);
  return told.length === 0 ? '0 s' : told.slice(0, 3).join(' ');
}

/** `-18 min 21 s`, `+5 min 1 s`. */
export function signed(seconds: number): string {
  return `${seconds < 0 ? '-' : '+'}${duration(Math.abs(seconds))}`;
}

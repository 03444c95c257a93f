import { ConformError } from '../model/conform-error.js';
import { unitMs } from '../model/units.js';

/**
 * A clock that --clock or --clock-offset moves.
 * @param offset `+15m`: so far ahead of (`-`: behind) the present; s, m, h or d
 * @param start RFC 3339: the clock begins there, and runs on
 * @throws ConformError usage
 */
export function movedClock(
  { clockOffset: offset, clock: start }: { readonly clockOffset?: string; readonly clock?: string },
  now: () => Date,
): () => Date {
  if (offset !== undefined && start !== undefined) {
    throw new ConformError('usage', '--clock and --clock-offset: give one of them');
  }
  const ms = offset !== undefined ? offsetOf(offset) : start !== undefined ? distanceTo(start, now()) : 0;
  return () => new Date(now().getTime() + ms);
}

function offsetOf(text: string): number {
  const [, sign = '', digits = '', unit = ''] = /^([+-]?)(\d{1,9})([smhd])$/.exec(text) ?? [];
  const size = unitMs[unit];
  const ms = Number(digits) * (size ?? 0) * (sign === '-' ? -1 : 1);
  if (size === undefined || Math.abs(ms) > 50 * 365 * 86_400_000) {
    throw new ConformError(
      'usage',
      `--clock-offset ${text}: write a sign, a whole number and s, m, h or d, such as +20m or -1d (at most 50 years)`,
    );
  }
  return ms;
}

function distanceTo(text: string, now: Date): number {
  const isTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/.test(text);
  const time = isTime ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time)) {
    throw new ConformError('usage', `--clock ${text}: write a time in UTC, such as 2015-08-30T12:36:00Z`);
  }
  return time - now.getTime();
}

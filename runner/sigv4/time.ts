/** A Date as YYYYMMDD'T'HHMMSS'Z', UTC: the form of x-amz-date. */
export function amzDate(time: Date): string {
  return time
    .toISOString()
    .replace(/\.\d{3}Z$/, 'Z')
    .replace(/[-:]/g, '');
}

/** A Date as YYYYMMDD, UTC: the day of a credential scope. */
export function scopeDay(time: Date): string {
  return amzDate(time).slice(0, 8);
}

/**
 * Reads YYYYMMDD'T'HHMMSS'Z', and with `extended` also YYYY-MM-DD'T'HH:MM:SS'Z' (ISO 8601, basic and
 * extended format).
 * @returns null if the text is no such date
 */
export function parseAmzDate(text: string, extended = false): Date | null {
  const basic = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/.exec(text);
  const match = basic ?? (extended ? /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})Z$/.exec(text) : null);
  if (match === null) return null;
  const [, year, month, day, hour, minute, second] = match;
  const date = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  // Date takes 30 February for 1 March: only a date that reads back the same exists.
  return !Number.isNaN(date.getTime()) && amzDate(date) === `${year}${month}${day}T${hour}${minute}${second}Z`
    ? date
    : null;
}

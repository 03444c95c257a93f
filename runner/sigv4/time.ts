import { remembered } from './remembered.js';

/** A Date as YYYYMMDD'T'HHMMSS'Z', UTC: the form of x-amz-date. */
export function amzDate(time: Date): string {
  return amzDateAt(time.getTime());
}

const amzDateAt = remembered((milliseconds: number) => {
  const iso = new Date(milliseconds).toISOString();
  // Counted from the end, YYYY-MM-DDTHH:MM:SS.mmmZ: a year may have more than four digits.
  const date = iso.slice(0, -20) + iso.slice(-19, -17) + iso.slice(-16, -14);
  return `${date}T${iso.slice(-13, -11)}${iso.slice(-10, -8)}${iso.slice(-7, -5)}Z`;
});

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
  // What is longer is no date, and nothing to be remembered.
  if (text.length > 20) return null;
  const milliseconds = (extended ? readExtended : readBasic)(text);
  return Number.isNaN(milliseconds) ? null : new Date(milliseconds);
}

/** Milliseconds since the epoch, or NaN. */
const readBasic = remembered((text: string) =>
  timeOf(/^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/.exec(text)),
);

const readExtended = remembered((text: string) => {
  const milliseconds = readBasic(text);
  return Number.isNaN(milliseconds)
    ? timeOf(/^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})Z$/.exec(text))
    : milliseconds;
});

function timeOf(match: RegExpExecArray | null): number {
  if (match === null) return Number.NaN;
  const [, year, month, day, hour, minute, second] = match;
  const date = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  // Date takes 30 February for 1 March, and 24 o'clock for the next day: only a day that reads back exists.
  return date.getUTCDate() === Number(day) ? date.getTime() : Number.NaN;
}

/** A Date as HTTP writes it: IMF-fixdate (RFC 9110, section 5.6.7). */
export function httpDate(time: Date): string {
  return httpDateAt(Math.floor(time.getTime() / 1_000));
}

/** By seconds since the epoch: a server answers many requests in each. */
const httpDateAt = remembered((seconds: number) => new Date(seconds * 1_000).toUTCString());

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * Reads the three dates of HTTP: IMF-fixdate, RFC 850 and asctime (RFC 9110, section 5.6.7), all of them UTC;
 * the day of the week is not checked.
 * @returns null if the text is no such date
 */
export function parseHttpDate(text: string): Date | null {
  const parts =
    /^\w{3}, (?<day>\d\d) (?<month>\w{3}) (?<year>\d{4}) (?<time>\d\d:\d\d:\d\d) (?:GMT|UTC)$/.exec(text) ??
    /^\w{6,9}, (?<day>\d\d)-(?<month>\w{3})-(?<year>\d\d) (?<time>\d\d:\d\d:\d\d) (?:GMT|UTC)$/.exec(text) ??
    /^\w{3} (?<month>\w{3}) (?<day>[ \d]\d) (?<time>\d\d:\d\d:\d\d) (?<year>\d{4})$/.exec(text);
  const { day = '', month = '', year = '', time = '' } = parts?.groups ?? {};
  const number = months.indexOf(month) + 1;
  if (parts === null || number === 0) return null;
  const whole = year.length === 2 ? `${Number(year) < 70 ? '20' : '19'}${year}` : year;
  const two = (text: string | number) => String(text).trim().padStart(2, '0');
  return parseAmzDate(`${whole}${two(number)}${two(day)}T${time.replaceAll(':', '')}Z`);
}

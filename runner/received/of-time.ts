import type { Header, WireRequest } from '../model/request.js';
import { amzDate, parseAmzDate } from '../sigv4/time.js';
import type { Alteration, Terms } from './terms.js';

const mend =
  'Read the clock once for each signing, and use that time in x-amz-date, in the scope and in the string to sign.';

/** Another time than the request now shows, with the day of its scope as it is. */
export function* ofTime(terms: Terms): Iterable<Alteration> {
  const time = parseAmzDate(terms.date);
  if (time === null) return;
  for (const seconds of offsets()) {
    const other = amzDate(new Date(time.getTime() + seconds * 1000));
    const moved = `${other}, ${words(seconds)} than the ${terms.date} that the request shows`;
    yield {
      changed: { date: other, request: dated(terms.request, terms.date, other) },
      says: `The signature is that of the time ${moved}: the date was changed after signing.`,
      mend,
    };
    yield {
      changed: { date: other },
      says: `The string to sign has the time ${moved}.`,
      mend,
    };
  }
}

/** Every second of a quarter of an hour, every minute of an hour, the quarters of a day and the days of a week. */
function* offsets(): Iterable<number> {
  for (let away = 1; away <= 900; away++) yield* [-away, away];
  for (let away = 960; away <= 3600; away += 60) yield* [-away, away];
  for (let away = 4500; away <= 86_400; away += 900) yield* [-away, away];
  for (let away = 172_800; away <= 604_800; away += 86_400) yield* [-away, away];
}

function words(seconds: number): string {
  const away = Math.abs(seconds);
  const [count, unit] =
    away % 86_400 === 0 ? [away / 86_400, 'day'] : away % 60 === 0 ? [away / 60, 'minute'] : [away, 'second'];
  return `${count} ${unit}${count === 1 ? '' : 's'} ${seconds < 0 ? 'earlier' : 'later'}`;
}

function dated(request: WireRequest, shown: string, other: string): WireRequest {
  return {
    ...request,
    target: request.target.replace(`X-Amz-Date=${shown}`, `X-Amz-Date=${other}`),
    headers: request.headers.map(([name, value]): Header => [
      name,
      name.toLowerCase() === 'x-amz-date' && value.trim() === shown ? other : value,
    ]),
  };
}

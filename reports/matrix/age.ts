import { markup, type Markup } from '../html/markup.js';

const day = 86_400_000;
/** Days after which a result is marked as old: most signers have a release in that time. */
export const oldAfter = 180;

/**
 * A day and its age. The age is that at the making of the site, and says so; the script puts that of the day of
 * reading in its place.
 * @param date YYYY-MM-DD in UTC; null: not known
 */
export function dated(date: string | null, builtAt: Date): Markup {
  if (date === null) return markup`<span class="soft">not dated</span>`;
  const days = Math.max(0, Math.floor((builtAt.getTime() - Date.parse(`${date}T00:00:00Z`)) / day));
  return markup`<time datetime="${date}">${date}</time>
    <small data-age="${date}" class="${days > oldAfter && 'old'}">${days === 0 ? 'new' : `${days} d old`} when made</small>`;
}

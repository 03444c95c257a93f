import type { Served } from '../../runner/types/served.js';
import { seenJson } from '../json.js';

/** What a session of `serve` came to, in a line or two. */
export function servedSummary({ totals, conditions }: Pick<Served, 'totals' | 'conditions'>): string {
  const { accepted, rejected, unsupported, unreadable } = totals;
  const parts = [
    `${totals.requests} request${totals.requests === 1 ? '' : 's'}`,
    `${accepted} accepted`,
    `${rejected} rejected`,
    ...(unsupported === 0 ? [] : [`${unsupported} unsupported`]),
    ...(unreadable === 0 ? [] : [`${unreadable} unreadable`]),
  ];
  const named = Object.entries(conditions).map(([condition, count]) => `${condition} ${count}`);
  return `${parts.join(', ')}${named.length === 0 ? '' : `\nrejected for: ${named.join(', ')}`}\n`;
}

/** The report of a session, indented by two. */
export function servedJson(served: Served): string {
  return `${seenJson(JSON.stringify(served, null, 2))}\n`;
}

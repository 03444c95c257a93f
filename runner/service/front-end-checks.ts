import { firstHeader } from '../model/request.js';
import { splitTarget } from '../sigv4/url.js';
import { fault, type Check } from './fault.js';

/** What the HTTP front end of the query services refuses before it looks at credentials. */
export const frontEndChecks = {
  'path-form': ({ request }) => {
    const { path } = splitTarget(request.target);
    const sound = path.startsWith('/') && illegalEscape(path) === null && !climbsAboveRoot(path);
    return sound ? null : fault('path-malformed');
  },

  method: ({ request }) => (['GET', 'POST'].includes(request.method) ? null : fault('method-not-allowed')),

  'content-type': ({ request }) => {
    const type = firstHeader(request.headers, 'content-type');
    const isForm = type === undefined || /^application\/x-www-form-urlencoded\s*(;|$)/i.test(type.trim());
    return request.method !== 'POST' || isForm ? null : fault('content-type');
  },

  'query-escape': ({ request }) => {
    const twoChars = illegalEscape(splitTarget(request.target).query);
    if (twoChars === null) return null;
    return twoChars.length < 2 ? fault('query-escape') : fault('query-escape', { twoChars }, 'illegal-hex');
  },
} as const satisfies Record<string, Check>;

/** The (up to) two characters after the first % that two hex digits do not follow; null if there is none. */
function illegalEscape(text: string): string | null {
  return /%(?![0-9A-Fa-f]{2})([^]{0,2})/.exec(text)?.[1] ?? null;
}

function climbsAboveRoot(path: string): boolean {
  let depth = 0;
  for (const segment of path.split('/')) {
    if (segment === '..') depth--;
    else if (segment !== '' && segment !== '.') depth++;
    if (depth < 0) return true;
  }
  return false;
}

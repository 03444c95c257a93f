import coerce from 'semver/functions/coerce.js';
import parse from 'semver/functions/parse.js';
import satisfies from 'semver/functions/satisfies.js';
import intersects from 'semver/ranges/intersects.js';
import validRange from 'semver/ranges/valid.js';

// A version under development (2.3.1-dev) belongs to the range that its release will belong to.
const options = { includePrerelease: true } as const;

/**
 * The version of a signer, as semver has it: `v2.3.1`, `2.3.1rc1`, `2.3` and `2.3.1.0` count as well.
 * @returns null for whatever cannot be put in order
 */
export function versionOf(text: string | null): string | null {
  if (text === null || text.length > 100) return null;
  const exact = parse(text, { ...options, loose: true });
  if (exact !== null) return exact.version;
  return /^v?\d+(\.\d+){0,3}$/.test(text) ? (coerce(text)?.version ?? null) : null;
}

/** Whether a text is a semver range. */
export function isRange(text: string): boolean {
  return validRange(text, options) !== null;
}

/** Whether a version lies in a range. */
export function isInRange(version: string, range: string): boolean {
  return satisfies(version, range, options);
}

/** Whether some version lies in both ranges; null is the range of every version. */
export function rangesMeet(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return true;
  return intersects(one, other, options);
}

import type { Selftest } from '../../runner/types/selftest.js';
import { seenJson } from '../json.js';

/** The selftest itself (schemas/selftest.schema.json), indented by two; `runner/selftest` orders the members. */
export function renderJson(selftest: Selftest): string {
  return `${seenJson(JSON.stringify(selftest, null, 2))}\n`;
}

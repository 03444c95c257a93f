import type { Comparison } from '../../runner/types/comparison.js';
import { seenJson } from '../json.js';

/** The comparison itself (schemas/comparison.schema.json), indented by two. */
export function renderJson(comparison: Comparison): string {
  return `${seenJson(JSON.stringify(comparison, null, 2))}\n`;
}

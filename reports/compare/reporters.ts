import type { Comparison } from '../../runner/types/comparison.js';
import type { Reporter } from '../reporter.js';

const list: readonly Reporter<Comparison>[] = [
  { name: 'terminal', file: null, load: async () => (await import('./terminal.js')).renderTerminal },
  { name: 'json', file: null, load: async () => (await import('./json.js')).renderJson },
  { name: 'markdown', file: null, load: async () => (await import('./markdown.js')).renderMarkdown },
];

/** What draws a comparison, by the name that `--reporter` takes. */
export const comparisonReporters: ReadonlyMap<string, Reporter<Comparison>> = new Map(
  list.map((one) => [one.name, one]),
);

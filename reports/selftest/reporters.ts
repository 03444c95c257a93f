import type { Selftest } from '../../runner/types/selftest.js';
import type { Reporter } from '../reporter.js';

const list: readonly Reporter<Selftest>[] = [
  { name: 'terminal', file: null, load: async () => (await import('./terminal.js')).renderTerminal },
  { name: 'json', file: 'selftest.json', load: async () => (await import('./json.js')).renderJson },
  { name: 'html', file: 'selftest.html', load: async () => (await import('./html.js')).renderHtml },
  { name: 'markdown', file: 'selftest.md', load: async () => (await import('./markdown.js')).renderMarkdown },
];

/** What draws a selftest, by the name that `--reporter` takes. */
export const selftestReporters: ReadonlyMap<string, Reporter<Selftest>> = new Map(
  list.map((one) => [one.name, one]),
);

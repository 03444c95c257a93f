import type { Render, Reporter } from './reporter.js';

/** Each is loaded when it draws: a run draws one or two of them, and the large ones bring much along. */
const list: readonly Reporter[] = [
  { name: 'terminal', file: null, load: async () => (await import('./terminal.js')).renderTerminal },
  { name: 'json', file: 'report.json', load: async () => (await import('./json.js')).renderJson },
  { name: 'ndjson', file: null, load: async () => (await import('./ndjson.js')).renderNdjson },
  { name: 'junit', file: 'junit.xml', load: async () => (await import('./junit.js')).renderJunit },
  { name: 'ctrf', file: null, load: async () => (await import('./ctrf.js')).renderCtrf },
  { name: 'html', file: 'report.html', load: async () => (await import('./html.js')).renderHtml },
  { name: 'markdown', file: 'report.md', load: async () => (await import('./markdown.js')).renderMarkdown },
  { name: 'github', file: null, load: async () => (await import('./github.js')).renderGithub },
  { name: 'tap', file: null, load: async () => (await import('./tap.js')).renderTap },
  { name: 'badge', file: null, load: badge },
];

async function badge(): Promise<Render> {
  const { renderBadge } = await import('./badge.js');
  return (report) => renderBadge(report);
}

/** Every reporter by the name that `--reporter` takes. */
export const reporters: ReadonlyMap<string, Reporter> = new Map(list.map((one) => [one.name, one]));

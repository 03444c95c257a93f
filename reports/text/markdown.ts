import { visible } from './visible.js';

// GitHub renders HTML, mentions and references in a comment, so text of a signer goes into code, where none of
// that happens, and text of a suite is escaped.

/** Text as code on one line, also inside a table. */
export function code(text: string): string {
  const shown = visible(text);
  if (shown.trim() === '') return '` `';
  // In a table no renderer agrees with the next on what a backslash before a bar is, so there is none.
  if (shown.includes('|')) return `<code>${prose(shown)}</code>`;
  const fence = '`'.repeat(longestRun(shown) + 1);
  const room = /^[` ]|[` ]$/.test(shown) ? ' ' : '';
  return `${fence}${room}${shown}${room}${fence}`;
}

/** Text that says nothing but itself: no markup, no link, no mention. */
export function prose(text: string): string {
  return visible(text)
    .replace(/[\\`*_{}[\]()<>#+.!~&:$=/-]/g, '\\$&')
    .replaceAll('|', '&#124;')
    .replaceAll('@', '<span>@</span>');
}

/** Lines as a block of code. They must be visible already. */
export function codeBlock(lines: readonly string[]): string[] {
  const fence = '`'.repeat(Math.max(3, ...lines.map((line) => longestRun(line) + 1)));
  return [`${fence}text`, ...lines, fence];
}

/** A table; its cells are Markdown without a line feed. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)];
}

/** Something to be unfolded; the summary is Markdown's HTML, the body Markdown. */
export function folded(summary: string, body: readonly string[]): string[] {
  return ['<details>', `<summary>${summary}</summary>`, '', ...body, '', '</details>'];
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
}

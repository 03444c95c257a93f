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

/** Text within a line that says nothing but itself: no markup, no link, no mention, no reference. */
export function prose(text: string): string {
  return visible(text).replace(/[\\`*_[\]<>~&$|@#]|:(?! )|(?<=www)\./gi, (char) => {
    if (char === '|') return '&#124;';
    // A backslash does not keep GitHub from finding a name or a number behind these.
    return char === '@' || char === '#' ? `<span>${char}</span>` : `\\${char}`;
  });
}

/** Lines as a block of code. They must be visible already. */
export function codeBlock(lines: readonly string[]): string[] {
  const fence = '`'.repeat(Math.max(3, ...lines.map((line) => longestRun(line) + 1)));
  return [`${fence}text`, ...lines, fence];
}

/**
 * A table; its cells are Markdown without a line feed. Rows that would make it longer than `room` characters are
 * left out, and counted.
 */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  room = Number.POSITIVE_INFINITY,
): string[] {
  const written: string[] = [];
  let left = room;
  for (const cells of rows) {
    const line = rowOf(cells);
    left -= line.length + 1;
    if (left < 0) break;
    written.push(line);
  }
  const more = rows.length - written.length;
  return [
    rowOf(head),
    rowOf(head.map(() => '---')),
    ...written,
    ...(more > 0 ? ['', `… and ${more} more, which the other report formats have.`] : []),
  ];
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Something to be unfolded; the summary is Markdown's HTML, the body Markdown. */
export function folded(summary: string, body: readonly string[]): string[] {
  return ['<details>', `<summary>${summary}</summary>`, '', ...body, '', '</details>'];
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
}

import pc from 'picocolors';
import { exactCells, visible } from '../text/visible.js';
import { textWidth } from '../text/width.js';

/** What `list` and `show` are written with. */
export interface Page {
  /** Columns for prose. What people copy or compare (requests, canonical requests, keys) is never broken. */
  readonly width: number;
  readonly paint: ReturnType<typeof pc.createColors>;
  /** The words that add the same suite on a command line: `['--suite', 'mine.yaml']`. */
  readonly suiteWords: readonly string[];
}

/** A page as wide as the terminal, within what can be read: 80 columns where its width is not known. */
export function showPage(options: {
  readonly columns: number;
  readonly color: boolean;
  readonly suiteWords: readonly string[];
}): Page {
  const { columns, color, suiteWords } = options;
  const width = Number.isFinite(columns) && columns > 0 ? Math.min(120, Math.max(60, columns)) : 80;
  return { width, paint: pc.createColors(color), suiteWords };
}

const usualWidth = 12;

/** A label and what there is to say, wrapped beside it. Several texts begin a line each; none: nothing. */
export function fact(
  label: string,
  texts: string | readonly string[],
  page: Page,
  labelWidth = usualWidth,
): string[] {
  const room = page.width - labelWidth - 4;
  return [texts]
    .flat()
    .filter((text) => text !== '')
    .flatMap((text) => wrapWords(visible(text), room))
    .map((line, index) => `  ${(index === 0 ? label : '').padEnd(labelWidth)}  ${line}`);
}

/** Prose below a heading. */
export function prose(text: string, page: Page): string[] {
  return wrapWords(visible(text), page.width - 2).map((line) => `  ${line}`);
}

/** Lines of at most `width` columns, broken at blanks alone: ids and addresses stay whole, to be copied or clicked. */
export function wrapWords(text: string, width: number): string[] {
  const lines: string[] = [];
  let line: string | null = null;
  for (const word of text.split(' ')) {
    if (line === null) line = word;
    else if (textWidth(line) + 1 + textWidth(word) <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line ?? ''].map((one) => one.trimEnd());
}

/** A text line by line, numbered as the report numbers the lines of a canonical request. */
export function numbered(text: string): string[] {
  const lines = text.split('\n');
  const digits = String(lines.length).length;
  return lines.map((line, index) => `    ${String(index + 1).padStart(digits)}  ${visible(line)}`.trimEnd());
}

/** Lines as they are, indented; empty ones stay empty, and are left out at the end. */
export function literal(lines: readonly string[]): string[] {
  return lines
    .slice(0, lines.findLastIndex((line) => line !== '') + 1)
    .map((line) => (line === '' ? '' : `    ${visible(line)}`));
}

/** A name, and what there is to say of it. */
export type Item = readonly [name: string, words: string];

/** Two columns where everything fits on one line each, else the words under their name. */
export function items(list: readonly Item[], page: Page, indent = ''): string[] {
  const shown = list.map(([name, words]): Item => [visible(name), visible(words)]);
  const column = Math.max(0, ...shown.map(([name]) => textWidth(name))) + 2;
  const room = page.width - indent.length;
  const fits = shown.every(([, words]) => column + textWidth(words) <= room);
  return shown.flatMap(([name, words]) =>
    fits
      ? [`${indent}${name}${' '.repeat(column - textWidth(name))}${words}`]
      : [indent + page.paint.bold(name), ...wrapWords(words, room - 4).map((line) => `${indent}    ${line}`)],
  );
}

/** A message, exact to the blank: those at its ends, which could be overlooked, are written as `\x20`. */
export function exact(message: string): string {
  return message === '' ? '(empty)' : exactCells(message).join('');
}

/** A label and a message that is exact to the blank, on one line. */
export function exactFact(label: string, message: string): string {
  return `  ${label.padEnd(usualWidth)}  ${exact(message)}`;
}

/** Sections with an empty line between them, ended by a line feed. */
export function written(sections: readonly (readonly string[])[]): string {
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

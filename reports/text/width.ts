/** Blocks of characters that take two columns: East Asian wide and full-width forms, pictographs. */
const wide: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1faff],
  [0x20000, 0x3fffd],
];

/** Columns that a visible text takes in a terminal; it has no colours in it yet. */
export function textWidth(text: string): number {
  let width = 0;
  for (const point of text) width += pointWidth(point);
  return width;
}

function pointWidth(point: string): number {
  const code = point.codePointAt(0) ?? 0;
  if (code < 0x300) return 1;
  if (/\p{M}/u.test(point)) return 0;
  return wide.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
}

/** The text, or what fits of it with `…` at its end. */
export function cut(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  return `${fitting(text, Math.max(0, width - 1))}…`;
}

/** Lines of at most `width` columns, broken at blanks where there are any, inside a word where there are none. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let rest = text;
  while (textWidth(rest) > width) {
    const head = fitting(rest, width);
    const blank = rest[head.length] === ' ' ? head.length : head.lastIndexOf(' ');
    // A break that would leave less than a quarter of the line wastes more than a broken word costs.
    const end = blank > head.length / 4 ? blank : Math.max(head.length, 1);
    lines.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  lines.push(rest.trimEnd());
  return lines;
}

function fitting(text: string, width: number): string {
  let used = 0;
  let end = 0;
  for (const point of text) {
    used += pointWidth(point);
    if (used > width) break;
    end += point.length;
  }
  return text.slice(0, end);
}

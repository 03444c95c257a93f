// Signer output is hostile and goes to terminals and logs: what a terminal would obey, hide or reorder is
// written as an escape instead.

/** Controls, formats (bidi overrides among them), lone surrogates, odd blanks, letters that show nothing. */
const unseen = /[\p{C}\p{Zl}\p{Zp}\u115f\u1160\u2800\u3164\uffa0]|[^\S ]|(?<=\p{M}{4})\p{M}/gu;

const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\' };

/**
 * Text of people on one line: letters of any script stay, what cannot be seen becomes `\n`, `\x1b`, `\u{202e}`.
 * A backslash stays as it is, so this cannot be read back; `exactCells` can.
 */
export function visible(text: string): string {
  // Most texts are printable ASCII.
  return /^[ -~]*$/.test(text) ? text : text.replace(unseen, escaped);
}

/** The lines of a text, each visible. */
export function visibleLines(text: string): string[] {
  return text.split(/\r?\n/).map(visible);
}

/**
 * Text to compare character by character: one cell for each code point, printable ASCII as it is and all else
 * escaped (two forms of é look alike), a blank as `\x20` where it could be overlooked: first, last, after another.
 */
export function exactCells(text: string): string[] {
  const points = Array.from(text);
  return points.map((point, index) => {
    if (point === ' ') {
      const overlooked = index === 0 || index === points.length - 1 || points[index - 1] === ' ';
      return overlooked ? '\\x20' : ' ';
    }
    return /^[!-[\]-~]$/.test(point) ? point : escaped(point);
  });
}

function escaped(point: string): string {
  const code = point.codePointAt(0) ?? 0;
  const digits = code.toString(16);
  return short[point] ?? (code <= 0xff ? `\\x${digits.padStart(2, '0')}` : `\\u{${digits}}`);
}

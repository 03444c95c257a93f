import type { Fault } from './fault.js';

/** Lines that are shown before and after the marked one. */
const around = 2;

/** Columns of a line that are shown; longer ones are cut around the marked place. */
const widest = 100;

/** A fault as it is shown: file:line:column, the lines around it with a caret under the place, the rule, the cure. */
export function frame(fault: Fault): string {
  const head = `${plain(fault.file)}:${fault.line}:${fault.column}`;
  return [head, ...excerpt(fault), `  ${plain(fault.message)}`, `  Cure: ${plain(fault.cure)}`].join('\n');
}

function excerpt({ text, line, column, length }: Fault): string[] {
  if (text === null || text === '') return [];
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  const first = Math.max(1, line - around);
  const last = Math.max(line, Math.min(lines.length, line + around));
  const digits = String(last).length;
  const from = Math.max(0, column - 1 + Math.min(length, 40) - widest);
  const shown: string[] = [];
  for (let n = first; n <= last; n++) {
    const content = cut(lines[n - 1] ?? '', from);
    shown.push(`${n === line ? '>' : ' '} ${String(n).padStart(digits)} | ${content}`.trimEnd());
    if (n === line) {
      const room = Math.max(1, Math.min(length, widest - (column - 1 - from)));
      shown.push(`  ${' '.repeat(digits)} | ${' '.repeat(column - 1 - from)}${'^'.repeat(room)}`);
    }
  }
  return shown;
}

function cut(line: string, from: number): string {
  const part = line.slice(from, from + widest);
  return plain(part, '→') + (line.length > from + widest ? '…' : '');
}

/**
 * Text without what a terminal would obey or what would move the caret: controls, line ends, direction marks.
 * A tab is shown, for in YAML it is often the fault itself.
 */
function plain(text: string, tab = ' '): string {
  return text
    .replaceAll('\t', tab)
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, '�');
}

// The table in README.md: its marks, its rows.
const begin = '<!-- bench:discrimination begins -->';
const end = '<!-- bench:discrimination ends -->';

/** The cells of the rows between the marks, without the head. */
export function rowsOf(text) {
  return linesIn(text).slice(2);
}

/** The cells of the head between the marks. */
export function headIn(text) {
  return linesIn(text)[0] ?? [];
}

function linesIn(text) {
  return between(text)
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

/** What the columns say, with how many signers are judged. */
export function headOf({ defects, harmless }) {
  return [
    'practice',
    'asks',
    `caught, of ${defects} defects`,
    'named',
    `false alarms, of ${harmless} right signers`,
  ];
}

/** Whether two rows have the same figures. */
export function sameFigures(one, other) {
  return other !== undefined && one.join('|') === other.join('|');
}

/** The table, with the day that it is of. */
export function tableOf(rows, { day, ...sizes }) {
  const head = headOf(sizes);
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line), '', `Measured on ${day}.`].join('\n');
}

/** The text with another table between the marks. */
export function withTable(text, table) {
  const [from, to] = marksOf(text);
  return `${text.slice(0, from)}\n\n${table}\n\n${text.slice(to)}`;
}

function between(text) {
  return text.slice(...marksOf(text));
}

/** Where the text between the marks begins and ends. */
function marksOf(text) {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md lacks ${begin} and ${end}`);
  return [from + begin.length, to];
}

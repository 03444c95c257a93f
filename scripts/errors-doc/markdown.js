// Text as Markdown that says nothing but itself. It is for files of a repository, where names and numbers are no links.

/** Text within a line; addresses in it are links. */
export function prose(text) {
  return visible(text)
    .split(/(https?:\/\/[^\s<>"'()]*[^\s<>"'().,;:])/)
    .map((part, index) => (index % 2 === 1 ? `<${part}>` : escaped(part)))
    .join('');
}

function escaped(text) {
  return text.replace(/[\\`*_[\]{}<>|~&$]/g, '\\$&').replace(/^(\s*)([#+-]|\d+[.)])/, '$1\\$2');
}

/** Text as code on one line. */
export function code(text) {
  if (text.trim() === '') throw new Error('nothing to be shown as code');
  const fence = '`'.repeat(longestRun(text) + 1);
  const room = /^[` ]|[` ]$/.test(text) ? ' ' : '';
  return `${fence}${room}${visible(text)}${room}${fence}`;
}

/** Text as a block, to the last blank: `␣` stands for a blank at the end of a line, `↵` for a line feed at the end. */
export function exactBlock(text) {
  const ended = text.endsWith('\n');
  const lines = (ended ? text.slice(0, -1) : text).split('\n').map(endShown);
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return [`${fence}text`, ...lines.slice(0, -1), `${lines.at(-1)}${ended ? '↵' : ''}`, fence];
}

function endShown(line) {
  const kept = line.replace(/ +$/, '');
  return visible(kept) + '␣'.repeat(line.length - kept.length);
}

/** @param rows cells that are Markdown without a line feed or a bar of their own */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}

/** The catalogue has no text that a reader would not see. */
function visible(text) {
  if (/[\p{C}␣↵]/u.test(text))
    throw new Error(`a character that cannot be shown, in ${JSON.stringify(text)}`);
  return text;
}

function longestRun(text) {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
}

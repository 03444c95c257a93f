/**
 * The command that runs one case again, for a POSIX shell: lines of at most `width` columns where words allow,
 * joined by a backslash, so that they can be copied as they stand.
 */
export function rerunCommand(command: readonly string[], caseId: string, width: number): string[] {
  return spelt(command, [`--case ${shellWord(caseId)}`], width);
}

/** The command line of these words, for a POSIX shell; as above. */
export function commandWords(command: readonly string[], width: number): string[] {
  return spelt(command, [], width);
}

function spelt(command: readonly string[], more: readonly string[], width: number): string[] {
  const dashes = command.indexOf('--');
  const end = dashes === -1 ? command.length : dashes;
  const parts = ['npx sigv4-conform'];
  for (const word of command.slice(0, end)) {
    const previous = parts.at(-1) ?? '';
    // An option and its value stay on one line.
    if (!word.startsWith('-') && parts.length > 1 && previous.startsWith('-') && !previous.includes(' ')) {
      parts[parts.length - 1] = `${previous} ${shellWord(word)}`;
    } else {
      parts.push(shellWord(word));
    }
  }
  parts.push(...more);
  const [program, ...words] = command.slice(end + 1).map(shellWord);
  if (program !== undefined) parts.push(`-- ${program}`, ...words);
  return folded(parts, width);
}

/** The command that shows what is to be signed in a case, worked out; as above. */
export function showCommand(caseId: string, width: number): string[] {
  return folded(['npx sigv4-conform show', shellWord(caseId)], width);
}

function folded(parts: readonly string[], width: number): string[] {
  const lines: string[] = [];
  let line = '';
  parts.forEach((part, index) => {
    const room = index === parts.length - 1 ? width : width - 2;
    if (line === '') line = part;
    else if (line.length + 1 + part.length <= room) line += ` ${part}`;
    else {
      lines.push(`${line} \\`);
      line = `  ${part}`;
    }
  });
  return [...lines, line];
}

/** A word as a POSIX shell reads it back; what a terminal must not see is put in by printf. */
export function shellWord(word: string): string {
  if (/^[A-Za-z0-9_@%+=:,./-]+$/.test(word)) return word;
  if (!/\p{C}|[^\S ]/u.test(word)) return `'${word.replaceAll("'", "'\\''")}'`;
  let format = '';
  for (const byte of Buffer.from(word, 'utf8')) {
    const char = String.fromCharCode(byte);
    if (char === '%') format += '%%';
    else format += /^[ -&(-[\]-~]$/.test(char) ? char : `\\${byte.toString(8).padStart(3, '0')}`;
  }
  return `"$(printf '${format}')"`;
}

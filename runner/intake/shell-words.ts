import { Unreadable } from './intake.js';

/** The characters that a backslash stands before in $'…'. */
const ansi: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/**
 * The words of a command line as a POSIX shell cuts them, $'…' of bash among them; nothing is expanded or run. What
 * follows an operator (a pipe, a redirection) is left out.
 * @throws Unreadable: an open quote, something that a shell would put in place
 */
export function shellWords(text: string): string[] {
  const words: string[] = [];
  // The word that is being read; null between words.
  const open: { word: string | null } = { word: null };
  let at = 0;
  const add = (more: string) => {
    open.word = (open.word ?? '') + more;
  };
  while (at < text.length) {
    const rest = text.slice(at, at + 2);
    const char = rest.charAt(0);
    if (/^[\\^]\r?\n?$/.test(rest) && /^[\\^]\r?\n/.test(text.slice(at, at + 3))) {
      at = text.indexOf('\n', at) + 1;
    } else if (char === '\\') {
      add(rest.charAt(1));
      at += 2;
    } else if (char === "'") {
      const end = closing(text, at + 1, "'");
      add(text.slice(at + 1, end));
      at = end + 1;
    } else if (rest === "$'") {
      const [read, end] = ansiQuoted(text, at + 2);
      add(read);
      at = end;
    } else if (char === '"') {
      const [read, end] = doubleQuoted(text, at + 1);
      add(read);
      at = end;
    } else if (char === '$' || char === '`') {
      unexpanded(text, at);
      add(char);
      at++;
    } else if (/\s/.test(char)) {
      if (open.word !== null) words.push(open.word);
      open.word = null;
      at++;
      // A line that ends without a backslash ends the command.
      if (char === '\n' && words.length > 0) return words;
    } else if (/[|;<>()]/.test(char) || (char === '&' && open.word === null) || rest === '&&') {
      break;
    } else {
      add(char);
      at++;
    }
  }
  return open.word === null ? words : [...words, open.word];
}

function closing(text: string, from: number, quote: string): number {
  const end = text.indexOf(quote, from);
  if (end < 0) throw new Unreadable(`a quote (${quote}) is not closed: paste the whole command line`);
  return end;
}

function doubleQuoted(text: string, from: number): [read: string, end: number] {
  let read = '';
  for (let at = from; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '"') return [read, at + 1];
    if (char === '\\') {
      at++;
      const next = text.charAt(at);
      read += /["\\$`]/.test(next) ? next : next === '\n' ? '' : `\\${next}`;
    } else {
      if (char === '$' || char === '`') unexpanded(text, at);
      read += char;
    }
  }
  return [read, closing(text, text.length, '"')];
}

function ansiQuoted(text: string, from: number): [read: string, end: number] {
  const bytes: Buffer[] = [];
  let at = from;
  while (at < text.length) {
    const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (char === "'") return [Buffer.concat(bytes).toString('utf8'), at + 1];
    if (char !== '\\') {
      bytes.push(Buffer.from(char));
      at += char.length;
      continue;
    }
    const [whole, hex, short, long, octal] =
      /^\\(?:x([\da-f]{1,2})|u([\da-f]{1,4})|U([\da-f]{1,8})|([0-7]{1,3}))/i.exec(text.slice(at, at + 10)) ??
      [];
    const next = text.charAt(at + 1);
    const code = parseInt(short ?? long ?? '', 16);
    if (hex !== undefined) bytes.push(Buffer.from([parseInt(hex, 16)]));
    else if (octal !== undefined) bytes.push(Buffer.from([parseInt(octal, 8)]));
    else if (!Number.isNaN(code))
      bytes.push(Buffer.from(code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code)));
    else bytes.push(Buffer.from(ansi[next] ?? (/['"\\?]/.test(next) ? next : `\\${next}`)));
    at += whole?.length ?? 2;
  }
  return ['', closing(text, text.length, "'")];
}

/** What a shell would put in place is not in the paste. */
function unexpanded(text: string, at: number): void {
  const name = /^\$\{?([A-Za-z_]\w{0,63})/.exec(text.slice(at, at + 70))?.[1];
  if (name !== undefined) {
    throw new Unreadable(`the shell variable ${name} stands in it: paste the command line with its value`);
  }
  if (text.charAt(at) === '`' || text.startsWith('$(', at)) {
    throw new Unreadable(
      'a shell command stands in it ($(…) or `…`): paste the command line with its result',
    );
  }
}

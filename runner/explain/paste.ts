/** What a person pasted, made readable for a comparison that does not mind how it was printed. */
export interface Paste {
  /** Without escapes, entities, colours and marks of quoting. */
  readonly text: string;
  /** The text in small letters, without blanks and line breaks, with one sort of quote and of dash. */
  readonly squeezed: string;
  /** For each character of `squeezed` its offset in `text`, and one more for the end. */
  readonly offsets: Uint32Array;
}

/** Reads a paste: a message, a reply, a line of a terminal or a log. In linear time. */
export function readPaste(pasted: string): Paste {
  const text = plain(pasted);
  return { text, ...squeeze(text) };
}

/** What a terminal, a logger, JSON, XML or a mail has put around or into a text is taken off. */
function plain(pasted: string): string {
  return (
    pasted
      .replace(escape, (whole, wide: string | undefined, narrow: string | undefined, letter: string) => {
        const hex = wide ?? narrow;
        return hex === undefined ? (letters[letter] ?? whole) : String.fromCharCode(parseInt(hex, 16));
      })
      .replace(entity, (whole, name: string) => characterOf(name) ?? whole)
      // An entity of an entity: &amp;quot;
      .replace(entity, (whole, name: string) => characterOf(name) ?? whole)
      .replace(colours, '')
      .replace(quoting, '')
  );
}

// A text that was escaped more than once has several backslashes; a bound keeps a run of them linear.
const escape = /\\{1,8}(?:u([\da-f]{4})|x([\da-f]{2})|([nrt"'/`]))/gi;
const letters: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '"': '"',
  "'": "'",
  '/': '/',
  '`': '`',
};

const entity = /&(#\d{1,7}|#x[\da-f]{1,6}|quot|apos|lt|gt|amp|nbsp|hellip|ndash|mdash|[lr][sd]quo);/gi;
const entities: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  amp: '&',
  nbsp: ' ',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};

function characterOf(name: string): string | undefined {
  if (!name.startsWith('#')) return entities[name.toLowerCase()];
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** ECMA-48 sequences, and the title of a terminal's window. */
const colours = /\x1b\[[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)?|\x1b[@-Z\\^_]/g;

/** The bar or angle before each line of a quoted text. */
const quoting = /^[ \t]{0,8}(?:[>|][ \t]){1,4}/gm;

/** A template's literal text, squeezed as a paste is. */
export function squeezed(literal: string): string {
  return squeeze(literal).squeezed;
}

function squeeze(text: string): Pick<Paste, 'squeezed' | 'offsets'> {
  const kept: string[] = [];
  // The widest character, …, becomes three.
  const offsets = new Uint32Array(text.length * 3 + 1);
  for (let at = 0; at < text.length; at++) {
    const shown = squeezedAs(text.charAt(at));
    if (shown === '-' && kept.at(-1) === '-') continue;
    for (const one of shown) {
      offsets[kept.length] = at;
      kept.push(one);
    }
  }
  offsets[kept.length] = text.length;
  return { squeezed: kept.join(''), offsets: offsets.subarray(0, kept.length + 1) };
}

function squeezedAs(character: string): string {
  const code = character.charCodeAt(0);
  if (code > 0x20 && code < 0x7f) {
    if (code >= 0x41 && code <= 0x5a) return String.fromCharCode(code + 0x20);
    return character === '"' || character === '`' ? "'" : character;
  }
  if (/[\s\p{Cc}\p{Cf}]/u.test(character)) return '';
  if (/[‘’‚‛“”„‟′″«»]/.test(character)) return "'";
  if (/[‐‑‒–—―−]/.test(character)) return '-';
  return character === '…' ? '...' : character;
}

/** The text of a stretch of `squeezed`, as it was pasted. */
export function stretch({ text, offsets }: Paste, from: number, to: number): string {
  return to <= from ? '' : text.slice(offsets[from], (offsets[to - 1] ?? 0) + 1);
}

/** The first place of `squeezed` that lies at or behind an offset of `text`. */
export function squeezedAt({ offsets }: Paste, offset: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

import type { Form, Piece } from './forms.js';
import { squeezedAt, type Paste } from './paste.js';

/** Where a form stands in a paste; offsets count characters of the squeezed text. */
export interface Match {
  readonly form: Form;
  readonly start: number;
  readonly end: number;
  readonly values: readonly Value[];
  /** How many characters of its literal text are there. */
  readonly literal: number;
  /** The text ends before the message does. */
  readonly cut: boolean;
}

/** What stands in a place of the template. */
export interface Value {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** A log that repeats itself says nothing new; with the bound on values this keeps the search linear. */
const mostTries = 50;
/** Characters of a literal that a search looks for: so many may stand at the end of a text that was cut. */
const headLength = 20;
const longest: Readonly<Record<string, number>> = {
  authorizationHeader: 8_192,
  canonicalRequest: 131_072,
  stringToSign: 4_096,
};
const longestOther = 1_024;

/** The places where a form stands in a paste, or begins before the text ends. */
export function findForm(form: Form, paste: Paste): Match[] {
  const { squeezed } = paste;
  const anchor = form.pieces.findIndex((piece) => piece.kind !== 'place' && lengthOf(piece) >= 8);
  const piece = form.pieces[anchor];
  if (piece === undefined) return [];
  const heads = (piece.kind === 'sentences' ? piece.texts : piece.kind === 'literal' ? [piece.text] : []).map(
    (text) => text.slice(0, headLength),
  );
  const found: Match[] = [];
  let from = 0;
  for (let tries = 0; tries < mostTries; tries++) {
    const start = firstOf(squeezed, heads, from);
    if (start < 0) break;
    const match = readOn(form, anchor, start, paste);
    if (match !== null) found.push(match);
    from = match === null ? start + 1 : Math.max(match.end, start + 1);
  }
  return found;
}

function lengthOf(piece: Piece): number {
  if (piece.kind === 'place') return 0;
  return piece.kind === 'literal' ? piece.text.length : (piece.texts[0]?.length ?? 0);
}

function firstOf(text: string, heads: readonly string[], from: number): number {
  const places = heads.map((head) => text.indexOf(head, from)).filter((at) => at >= 0);
  return places.length === 0 ? -1 : Math.min(...places);
}

function readOn(form: Form, anchor: number, start: number, paste: Paste): Match | null {
  const values: Value[] = [];
  const reader = new Reader(paste, start);
  for (const [index, piece] of form.pieces.entries()) {
    if (index < anchor || reader.state !== 'reading') continue;
    if (piece.kind === 'place') {
      const next = form.pieces[index + 1];
      const from = reader.at;
      const most = longest[piece.name] ?? longestOther;
      if (next?.kind === 'literal') reader.valueBefore(next.text, most);
      else reader.openValue(most);
      values.push({ name: piece.name, from, to: reader.at });
    } else if (piece.kind === 'literal') reader.literal(piece.text);
    else reader.sentences(piece.texts);
  }
  if (reader.state === 'other' || (reader.state === 'cut' && reader.literals < headLength)) return null;
  const before = readBack(form.pieces.slice(0, anchor), start, paste.squeezed);
  return {
    form,
    start: before.start,
    end: reader.at,
    values: [...before.values, ...values],
    literal: reader.literals,
    cut: reader.state === 'cut' || paste.squeezed.startsWith('...', reader.at),
  };
}

/** A place before the anchor, with a short literal such as a quote before it. */
function readBack(pieces: readonly Piece[], start: number, text: string): Pick<Match, 'start' | 'values'> {
  const [opening, place] = pieces;
  if (opening?.kind !== 'literal' || place?.kind !== 'place') return { start, values: [] };
  const window = Math.max(0, start - longestOther);
  const at = text.slice(window, start).lastIndexOf(opening.text);
  if (at < 0) return { start, values: [] };
  const from = window + at + opening.text.length;
  return { start: window + at, values: [{ name: place.name, from, to: start }] };
}

/** Reads the pieces of a form one after the other, as far as they are there. */
class Reader {
  state: 'reading' | 'cut' | 'other' = 'reading';
  literals = 0;
  private readonly text: string;

  constructor(
    private readonly paste: Paste,
    public at: number,
  ) {
    this.text = paste.squeezed;
  }

  literal(literal: string): void {
    // The first dot of an ellipsis is no full stop.
    const isDotted = literal.endsWith('.') && this.text.startsWith('...', this.at + literal.length - 1);
    const same = Math.min(this.same(literal), literal.length - (isDotted ? 1 : 0));
    this.at += same;
    this.literals += same;
    if (same < literal.length) this.state = endsAt(this.text, this.at) ? 'cut' : 'other';
  }

  /** The one or more of these that follow; the last may be cut. */
  sentences(texts: readonly string[]): void {
    const before = this.at;
    for (const text of texts) {
      const same = this.same(text);
      const isCut = same > 0 && endsAt(this.text, this.at + same);
      if (same < text.length && !isCut) continue;
      this.at += same;
      this.literals += same;
      if (same < text.length) this.state = 'cut';
      if (this.state === 'cut') return;
    }
    if (this.at === before) this.state = 'other';
  }

  valueBefore(next: string, most: number): void {
    const rest = this.text.slice(this.at, this.at + most + next.length);
    const end = rest.indexOf(next);
    if (end >= 0) {
      this.at += end;
      return;
    }
    const dots = rest.indexOf('...');
    this.state = dots >= 0 || this.at + rest.length >= this.text.length ? 'cut' : 'other';
    // What is there of the next literal is no part of the value.
    const length = dots >= 0 ? dots : rest.length;
    let begun = Math.min(next.length - 1, length);
    while (begun > 0 && !next.startsWith(rest.slice(length - begun, length))) begun--;
    this.at += length - begun;
    this.literals += begun;
  }

  /** A value at a message's end: up to what ends a line, an element or a string. */
  openValue(most: number): void {
    const { text, offsets } = this.paste;
    const from = offsets[this.at] ?? text.length;
    const rest = text.slice(from, from + most);
    const end = rest.search(/[\r\n<]|"\s{0,8}[,}]/);
    this.at = squeezedAt(this.paste, from + (end < 0 ? rest.length : end));
  }

  private same(literal: string): number {
    let same = 0;
    while (same < literal.length && this.text[this.at + same] === literal[same]) same++;
    return same;
  }
}

/** Whether a text ends here, by itself or by the marks of one who cut it. */
export function endsAt(text: string, at: number): boolean {
  return at >= text.length || /^(?:\.\.\.|[[(<]?(?:truncated|snip))/.test(text.slice(at, at + 16));
}

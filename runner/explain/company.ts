import type { Neighbour } from '../model/advice.js';
import type { Match } from './match.js';
import { squeezed, stretch, type Paste } from './paste.js';

/** Literal characters of a message that nobody else prints by chance. */
export const enough = 38;
/** So many are enough for a message that stands by itself, as the value of a field or on a line. */
const some = 20;

/**
 * Whether a match is one. A long message speaks for itself. A short one (`Access Denied`, `Request has expired`)
 * is also said by others: it needs its code beside it, or to be all there is, or at least to stand by itself.
 */
export function isCredible(match: Match, paste: Paste, codes: ReadonlySet<string>): boolean {
  if (match.literal >= enough) return true;
  if (!isSpelt(match, paste)) return false;
  if (match.form.printed.some(({ wording }) => codes.has(wording.code))) return true;
  const before = paste.squeezed.slice(0, match.start);
  const after = paste.squeezed.slice(match.end);
  const isAlone = isPunctuation(before) && isPunctuation(after);
  return isAlone || (match.literal >= some && (standsByItself(match, paste) || hasMark(paste)));
}

/** `AccessDenied` is a code and `access denied` another's message: a short one has its blanks and its capitals. */
function isSpelt({ form, start, end, cut }: Match, paste: Paste): boolean {
  const shown = stretch(paste, start, end);
  const [begin = ''] = form.template.split('{');
  const hasBlanks = /\S\s+\S/.test(shown) || !/\S\s+\S/.test(form.template);
  return (cut || hasBlanks) && withoutBlanks(shown).startsWith(withoutBlanks(begin).slice(0, 12));
}

function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '').replace(/["`‘’“”]/g, "'");
}

function isPunctuation(text: string): boolean {
  return text.length <= 16 && /^[^\p{L}\p{N}]*$/u.test(text);
}

function standsByItself({ start, end }: Match, { text, offsets }: Paste): boolean {
  const from = offsets[start] ?? 0;
  const to = (offsets[end - 1] ?? 0) + 1;
  const before = text.slice(Math.max(0, from - 8), from);
  const after = text.slice(to, to + 8);
  return /(?:^|[>"'`\n]\s*|:\s+)$/.test(before) && /^(?:$|\.\.\.|…|\s*[<"'`\n]|\s+\()/.test(after);
}

/** What only AWS's replies and tools print. */
function hasMark({ text }: Paste): boolean {
  return /amazonaws|x-amzn?-|\bAWS4-HMAC-SHA256\b|<HostId>|AmazonS3|\bbotocore\b|when calling the \w+ operation/i.test(
    text,
  );
}

/** The fault, none of the signature, that a text tells by one of its phrases. */
export function neighbourIn(paste: Paste, neighbours: readonly Neighbour[]): Neighbour | null {
  return (
    neighbours.find(({ phrases }) => phrases.some((phrase) => paste.squeezed.includes(squeezed(phrase)))) ??
    null
  );
}

import leven from 'leven';

/** The known words nearest to a misspelt one: at most `most`, the nearest first; none that is mostly different. */
export function nearest(word: string, known: Iterable<string>, most = 3): string[] {
  const limit = Math.max(2, Math.floor(word.length / 2));
  return closest(word, known, most).filter(
    (candidate) => leven(word.slice(0, longest), candidate, { maxDistance: limit + 1 }) <= limit,
  );
}

/** The known words nearest to a given one, however far they are. */
export function closest(word: string, known: Iterable<string>, most = 3): string[] {
  const short = word.slice(0, longest);
  return [...new Set(known)]
    .map((candidate) => ({ candidate, distance: leven(short, candidate) }))
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** Words beyond this many characters are cut before they are compared: the distance costs their product. */
const longest = 200;

/** What to write instead of an unknown word: the nearest known one, or which there are. */
export function cureByName(word: string, known: Iterable<string>): string {
  const all = [...known];
  const [near] = nearest(word, all, 1);
  if (near !== undefined) return `write ${quoted(near)}`;
  if (all.length === 0) return 'there is none to name';
  const rest = all.length > 12 ? `, and ${all.length - 12} more` : '';
  return `write one of: ${all.slice(0, 12).join(', ')}${rest}`;
}

/** A word of a user or a file in a message: in quotes, cut to 60 characters, what a terminal would obey or hide as `\u{1b}`. */
export function quoted(word: string): string {
  const shown = (word.length > 60 ? `${word.slice(0, 60)}…` : word).replace(
    /[\p{C}\p{Zl}\p{Zp}]/gu,
    (point) => `\\u{${point.codePointAt(0)?.toString(16) ?? ''}}`,
  );
  return `"${shown}"`;
}

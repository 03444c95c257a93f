import leven from 'leven';
import type { Printed } from './forms.js';

/** An entry of the catalogue that a text may have meant. */
export interface NearestEntry {
  readonly condition: string;
  readonly families: readonly string[];
  readonly message: string;
}

/** A word beyond this many characters names nothing; the distance costs the product of both lengths. */
const longestWord = 64;
const most = 3;
/** The share of a message's words, by their weight, that a text has to have in common with it. */
const leastShare = 0.4;

/** The entries whose condition or code is nearest to a misspelt word. */
export function nearestByName(word: string, printed: readonly Printed[]): NearestEntry[] {
  const small = word.slice(0, longestWord).toLowerCase();
  const limit = Math.max(2, Math.floor(small.length / 3));
  return best(printed, ({ condition, wording: { code } }) => {
    const distance = Math.min(
      leven(small, condition),
      code === '' ? Infinity : leven(small, code.toLowerCase()),
    );
    return distance <= limit ? 1 / (1 + distance) : 0;
  });
}

/** The entries whose messages have most words in common with a text, rare words weighing more. */
export function nearestByWords(text: string, printed: readonly Printed[]): NearestEntry[] {
  const said = new Set(wordsOf(text));
  const messages = printed.map(({ wording }) => new Set(wordsOf(spelt(wording))));
  const frequency = new Map<string, number>();
  for (const words of messages) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const weigh = (words: Iterable<string>) => {
    let sum = 0;
    for (const word of words) sum += 1 / (frequency.get(word) ?? 1);
    return sum;
  };
  return best(printed, (_, index) => {
    const words = messages[index] ?? new Set();
    const common = [...words].filter((word) => said.has(word));
    return common.length < 2 || weigh(common) < leastShare * weigh(words) ? 0 : weigh(common) / weigh(words);
  });
}

/** The entries with one of these codes, one for each condition. */
export function entriesOf(codes: ReadonlySet<string>, printed: readonly Printed[]): NearestEntry[] {
  return best(
    printed.filter(({ era }) => era === ''),
    ({ wording }) => (codes.has(wording.code) ? 1 : 0),
    12,
  );
}

function best(
  printed: readonly Printed[],
  scoreOf: (one: Printed, index: number) => number,
  limit = most,
): NearestEntry[] {
  const scored = printed
    .map((one, index) => ({ one, score: scoreOf(one, index) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const conditions = [...new Set(scored.map(({ one }) => one.condition))].slice(0, limit);
  return conditions.map((condition) => {
    const own = scored.filter(({ one }) => one.condition === condition);
    return {
      condition,
      families: [...new Set(own.map(({ one }) => one.family))],
      message: own[0] === undefined ? '' : spelt(own[0].one.wording),
    };
  });
}

/** A message with its sentences in it. */
export function spelt({ message, sentences }: Printed['wording']): string {
  return message.replace('{sentences}', () => sentences.map(({ text }) => text).join(''));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z0-9]{2,32}/g) ?? [];
}

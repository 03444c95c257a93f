import leven from 'leven';

/** At most three of the candidates that are likely to have been meant, nearest first. */
export function nearest(word: string, candidates: Iterable<string>): string[] {
  const most = Math.max(2, Math.floor(word.length / 3));
  return [...new Set(candidates)]
    .map((candidate) => ({ candidate, distance: leven(word, candidate) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** "; did you mean a, b?", or nothing. */
export function didYouMean(candidates: readonly string[]): string {
  return candidates.length === 0 ? '' : `; did you mean ${candidates.join(', ')}?`;
}

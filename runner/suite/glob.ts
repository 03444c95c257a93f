/**
 * Matches an id against a glob: `*` is any text within a segment, `**` any text across segments, all else stands
 * for itself. No regular expression is made of what a user wrote.
 */
export function globMatches(glob: string, id: string): boolean {
  // Most ids differ from most globs before any star: a suite has thousands of ids.
  const star = glob.indexOf('*');
  if (star < 0) return glob === id;
  if (!id.startsWith(glob.slice(0, star))) return false;
  // reachable[i]: the pieces so far can match the first i characters.
  let reachable: boolean[] = Array.from({ length: id.length + 1 }, (_, i) => i === 0);
  for (const piece of glob.match(/\*+|[^*]/gs) ?? []) {
    const next = new Array<boolean>(id.length + 1).fill(false);
    for (let i = 0; i <= id.length; i++) {
      if (!piece.startsWith('*')) next[i] = i > 0 && reachable[i - 1] === true && id[i - 1] === piece;
      else next[i] = reachable[i] === true || (i > 0 && next[i - 1] === true && crosses(piece, id[i - 1]));
    }
    reachable = next;
  }
  return reachable[id.length] === true;
}

function crosses(stars: string, character: string | undefined): boolean {
  return stars.length > 1 || character !== '/';
}

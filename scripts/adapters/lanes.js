// Two things at a time, as many as there are cores here.

/**
 * Runs `work` on every item, at most `width` at once; the results in the items' order. `groupOf` names what an item
 * would have to wait for, or nothing: items of a group that is at work come later, as long as there are others.
 */
export async function inLanes(items, width, groupOf, work) {
  const results = new Array(items.length);
  const waiting = items.map((_, index) => index);
  const busy = [];
  const lane = async () => {
    while (waiting.length > 0) {
      const free = waiting.findIndex((index) => !busy.includes(groupOf(items[index])));
      const [index] = waiting.splice(Math.max(free, 0), 1);
      const group = groupOf(items[index]);
      if (group !== undefined) busy.push(group);
      results[index] = await work(items[index]);
      if (group !== undefined) busy.splice(busy.indexOf(group), 1);
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, lane));
  return results;
}

const last = new Map();

/** Runs `work` when everything of the same name that was asked before has ended. */
export function oneAtATime(name, work) {
  const before = last.get(name) ?? Promise.resolve();
  const now = before.then(work, work);
  last.set(
    name,
    now.catch(() => {}),
  );
  return now;
}

// Two things at a time, as many as there are cores here.

/** Runs `work` on every item, at most `width` at once; the results in the items' order. */
export async function inLanes(items, width, work) {
  const results = new Array(items.length);
  let next = 0;
  const lane = async () => {
    while (next < items.length) {
      const index = next++;
      results[index] = await work(items[index]);
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

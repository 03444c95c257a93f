/**
 * A pure function that remembers what it made: the cases of a suite ask for the same few hundreds of times. The
 * number of results that are kept is bounded, for a signer may send whatever it likes.
 * @param make given the same key, it must make the same, which nobody may change
 */
export function remembered<Key, Made>(make: (key: Key) => Made, most = 256): (key: Key) => Made {
  const known = new Map<Key, Made>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    if (known.size === most) known.clear();
    known.set(key, made);
    return made;
  };
}

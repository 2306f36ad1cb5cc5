/** The last few results of a costly question, by what it was asked with. */
export const keeping = <T>(most: number): ((key: string, make: () => T) => T) => {
  const held = new Map<string, T>();
  return (key, make) => {
    let found = held.get(key);
    if (found === undefined) {
      found = make();
      if (held.size >= most) held.delete(held.keys().next().value ?? "");
    } else held.delete(key);
    held.set(key, found);
    return found;
  };
};

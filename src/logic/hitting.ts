/** The sets of which no other is a part, each once. */
const minimalSets = (sets: Iterable<readonly number[]>): readonly (readonly number[])[] => {
  const distinct = new Map([...sets].map((set) => [set.join(), set]));
  const kept: (readonly number[])[] = [];
  for (const set of [...distinct.values()].sort((a, b) => a.length - b.length)) {
    if (!kept.some((smaller) => smaller.every((member) => set.includes(member)))) kept.push(set);
  }
  return kept;
};

/** How many of the sets share no member, found greedily: no fewer members can hit them all. */
const apart = (sets: readonly (readonly number[])[]): number => {
  const seen = new Set<number>();
  let count = 0;
  for (const set of sets) {
    if (set.some((member) => seen.has(member))) continue;
    for (const member of set) seen.add(member);
    count++;
  }
  return count;
};

const choose = (
  sets: readonly (readonly number[])[],
  candidates: readonly number[],
  size: number,
): readonly number[] | undefined => {
  if (sets.length === 0) return [];
  if (apart(sets) > size) return undefined;
  for (const [at, candidate] of candidates.entries()) {
    const left = sets.filter((set) => !set.includes(candidate));
    const rest = choose(left, candidates.slice(at + 1), size - 1);
    if (rest !== undefined) return [candidate, ...rest];
    if (sets.some((set) => set.every((member) => member <= candidate))) return undefined;
  }
  return undefined;
};

/**
 * The smallest set that has a member in common with each of the given non-empty sets, in ascending order; of several,
 * the one with the lowest members. Where a set has one member there is nothing to choose, which is the usual case.
 */
export const smallestHitting = (sets: Iterable<readonly number[]>): readonly number[] => {
  const minimal = minimalSets(sets);
  const needed = minimal.filter((set) => set.length === 1).flat();
  const open = minimal.filter((set) => set.length > 1);
  const candidates = [...new Set(open.flat())].sort((a, b) => a - b);
  for (let size = 0; size <= candidates.length; size++) {
    const chosen = choose(open, candidates, size);
    if (chosen !== undefined) return [...needed, ...chosen].sort((a, b) => a - b);
  }
  throw new Error("an empty set cannot be hit");
};

/**
 * The smallest set of candidates that suffices, where more never hurts and all together do; of several, the one with the
 * lowest members. Each set found not to suffice is grown until any further candidate would make it suffice: every
 * sufficient set has one of those that are left, so the smallest set that meets all such remainders is tried next.
 * @param candidates in ascending order
 */
export const smallestSufficient = (
  candidates: readonly number[],
  suffices: (set: ReadonlySet<number>) => boolean,
): readonly number[] => {
  const all = new Set(candidates);
  const remainders = candidates.filter((one) => !suffices(all.difference(new Set([one])))).map((one) => [one]);
  for (;;) {
    const tried = smallestHitting(remainders);
    const grown = new Set(tried);
    if (suffices(grown)) return tried;
    for (const candidate of candidates) {
      grown.add(candidate);
      if (suffices(grown)) grown.delete(candidate);
    }
    remainders.push([...all.difference(grown)]);
  }
};

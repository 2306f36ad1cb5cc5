/** Numbers that look random and are not: the same seed and label give the same sequence on every machine. */
export interface Random {
  /** At least 0, less than 1. */
  readonly next: () => number;
  /** A whole number, at least 0 and less than `below`. */
  readonly below: (below: number) => number;
  /** A number from `from` to less than `to`, whole. */
  readonly between: (from: number, to: number) => number;
  /** @throws when there is nothing to pick from. */
  readonly pick: <T>(list: readonly T[]) => T;
  /** A whole number that is `wanted` on average: 2.3 gives 2 or 3. */
  readonly about: (wanted: number) => number;
  /** Lower-case hexadecimal digits. */
  readonly hex: (digits: number) => string;
  readonly shuffled: <T>(list: readonly T[]) => T[];
}

/** Four words of state from a text (a mixing of xxHash's kind, 32 bits at a time). */
const stateOf = (text: string): [number, number, number, number] => {
  const state: [number, number, number, number] = [0x9e3779b9, 0x243f6a88, 0xb7e15162, text.length];
  for (let at = 0; at < text.length; at++) {
    const slot = at & 3;
    const mixed = Math.imul((state[slot] ?? 0) ^ text.charCodeAt(at), 0x85ebca6b);
    state[slot] = ((mixed << 13) | (mixed >>> 19)) ^ (state[(slot + 1) & 3] ?? 0);
  }
  return state;
};

/**
 * A generator of its own for each label (`171 be/ex/service-a logs`), so that what one file draws never shifts another.
 * The algorithm is sfc32 of Chris Doty-Humphrey (PractRand), twelve rounds thrown away after seeding.
 */
export const randomOf = (...label: readonly (string | number)[]): Random => {
  let [a, b, c, counter] = stateOf(label.join(" "));
  const word = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let round = 0; round < 12; round++) word();
  const next = (): number => word() / 0x1_0000_0000;
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    between: (from, to) => from + below(Math.max(1, to - from)),
    pick: (list) => {
      const [first] = list;
      if (first === undefined) throw new Error("nothing to pick from");
      return list[below(list.length)] ?? first;
    },
    about: (wanted) => Math.floor(wanted + next()),
    hex: (digits) => {
      let text = "";
      while (text.length < digits) text += word().toString(16).padStart(8, "0");
      return text.slice(0, digits);
    },
    shuffled: (list) => {
      const order = [...list];
      for (let at = order.length - 1; at > 0; at--) {
        const other = below(at + 1);
        const [here, there] = [order[at], order[other]];
        if (here === undefined || there === undefined) continue;
        order[at] = there;
        order[other] = here;
      }
      return order;
    },
  };
};

/** Whole parts of a total in proportion to weights, by largest remainder: they add up to the total exactly. */
export const apportion = (total: number, weights: readonly number[]): readonly number[] => {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  if (all === 0) return weights.map(() => 0);
  const exact = weights.map((weight) => (total * weight) / all);
  const parts = exact.map(Math.floor);
  const missing = total - parts.reduce((sum, part) => sum + part, 0);
  const first = exact
    .map((share, place) => ({ place, rest: share - Math.floor(share) }))
    .sort((one, other) => other.rest - one.rest || one.place - other.place)
    .slice(0, missing);
  for (const { place } of first) parts[place] = (parts[place] ?? 0) + 1;
  return parts;
};

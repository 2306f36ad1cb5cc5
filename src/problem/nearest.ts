import type { Problem } from "./problem.ts";

/**
 * How many letters must be typed, left out, changed or swapped with their neighbour to make one word of another
 * (Damerau and Levenshtein, each place touched once).
 */
export const distance = (a: string, b: string): number => {
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const changed = (last[j - 1] ?? 0) + (same ? 0 : 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : changed;
      row.push(Math.min(changed, swapped, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? a.length;
};

/** Words that are longer than this are no slips of the pen of each other. */
const longest = 80;

/** What people mix up without noticing: capitals, and what joins words. */
const plain = (word: string): string => word.toLowerCase().replaceAll(/[\s_]+/g, "-");

/** One slip in a short word, two in a longer one, three in a very long one. */
const allowed = (letters: number): number => (letters < 3 ? 0 : letters < 6 ? 1 : letters < 16 ? 2 : 3);

/** What follows the first dot of an id: `owner` of `device.owner`. */
const tail = (id: string): string => id.slice(id.indexOf(".") + 1);

/**
 * The word that was probably meant: the nearest of those known, the first of several; undefined when none is near. The end of
 * a dotted id (`owner` for `device.owner`) is near when only one id ends so.
 */
export const nearest = (wrong: string, known: Iterable<string>): string | undefined => {
  if (wrong.length > longest) return undefined;
  const word = plain(wrong);
  const words = [...new Set(known)].filter((one) => one !== wrong && one.length <= longest);
  let best: { readonly word: string; readonly far: number } | undefined;
  for (const one of words) {
    const far = distance(word, plain(one));
    if (
      far <= allowed(Math.max(one.length, word.length)) &&
      far < one.length &&
      far < (best?.far ?? Number.POSITIVE_INFINITY)
    )
      best = { word: one, far };
  }
  if (best !== undefined) return best.word;
  const [only, ...others] = words.filter((one) => tail(one) !== one && tail(one) === word);
  return others.length === 0 ? only : undefined;
};

/** The problem with the word that was probably meant, where one is near. */
export const meant = (problem: Problem, wrong: string, known: Iterable<string>): Problem => {
  const near = nearest(wrong, known);
  return near === undefined ? problem : Object.freeze({ ...problem, near });
};

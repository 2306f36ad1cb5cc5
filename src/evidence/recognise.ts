import type { Match, Matcher } from "../catalogue/matcher.ts";

const none: readonly Match[] = Object.freeze([]);

/** Names repeat from device to device; what a matcher said of them is kept, up to this many. */
const mostKept = 100_000;

const kept = new WeakMap<Matcher, Map<string, readonly Match[]>>();

/** Gives the products that a label resembles: the matcher's answer, looked up once for each label of a fleet. */
export const labeller = (matcher: Matcher): ((label: string) => readonly Match[]) => {
  const answers = kept.get(matcher) ?? new Map<string, readonly Match[]>([["", none]]);
  kept.set(matcher, answers);
  return (label) => {
    let answer = answers.get(label);
    if (answer === undefined) {
      answer = matcher.label(label);
      if (answers.size < mostKept) answers.set(label, answer);
    }
    return answer;
  };
};

/** The product that an id of an unknown kind belongs to. Ids of applications have a dot or an underscore; keys and digests have not. */
export const identified = (matcher: Matcher, id: string): readonly Match[] => {
  if (!id.includes(".") && !id.includes("_")) return none;
  for (const kind of ["android-package", "ios-bundle", "windows-package-family"] as const) {
    const found = matcher.app(kind, id);
    if (found.length > 0) return found;
  }
  return none;
};

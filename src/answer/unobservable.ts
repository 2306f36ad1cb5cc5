import type { Verdict } from "../posture/posture.ts";
import type { Unobservable } from "./answer.ts";
import { same, written } from "./said.ts";
import { unobservableWords } from "./words/results.ts";

const prefix = "unobservable-";

/** Units that no declared source could ever show clean, by reason, the most first. */
export const unobservableOf = (verdicts: readonly Verdict[]): readonly Unobservable[] => {
  const byReason = new Map<string, number>();
  for (const { because } of verdicts.filter(({ verdict }) => verdict === "unobservable")) {
    const key = because.find((reason) => reason.key.startsWith(prefix))?.key.slice(prefix.length) ?? "own-device";
    byReason.set(key, (byReason.get(key) ?? 0) + 1);
  }
  return [...byReason]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([key, units]) => ({ reason: written(unobservableWords[key] ?? same(key)), units }));
};

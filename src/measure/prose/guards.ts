import type { Guard } from "../measure.ts";
import { anyOf, type Speaker } from "./condition.ts";
import { type MarkedTest, splitRows } from "./marked.ts";
import { nothing, type Phrase } from "./phrase.ts";

/** Whether an item of a clause counts: certainly, under a reading that is open, or only under one that is not chosen. */
export interface Guarded {
  readonly under: "none" | "open" | "other";
  readonly reading: Phrase;
  /** The choices that it rests on. */
  readonly settled: readonly MarkedTest[];
}

/** A guard at a path of the measure. */
export const guarded = (guard: Guard | undefined, path: string, speaker: Speaker): Guarded => {
  const none = nothing;
  if (guard === undefined) return { under: "none", reading: none, settled: [] };
  const { now, otherwise } = splitRows(guard, path, speaker.chosen);
  const certain = now.find(({ tests }) => tests.length === 0);
  if (certain !== undefined) return { under: "none", reading: none, settled: certain.settled };
  return now.length > 0
    ? { under: "open", reading: anyOf(now, speaker), settled: [] }
    : { under: "other", reading: anyOf(otherwise, speaker), settled: [] };
};

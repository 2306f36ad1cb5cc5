import type { Value } from "../../logic/condition.ts";
import type { Instant } from "../../time/time.ts";
import { chosenIn } from "../chosen.ts";
import type { Post } from "../facts.ts";
import type { Measure } from "../measure.ts";
import { reachOf } from "../reach.ts";

/** The measures that speak to one of the posts in any way, or could. */
export const concerning = (
  measures: readonly Measure[],
  posts: readonly Post[],
  knownAt: Instant,
  choices: ReadonlyMap<string, Value>,
): readonly Measure[] =>
  measures.filter((measure) => {
    const chosen = chosenIn(measure, knownAt, choices);
    return measure.clauses.some((clause) =>
      posts.some((post) => ["bound", "invited", "unknown"].includes(reachOf(clause, post, chosen).role)),
    );
  });

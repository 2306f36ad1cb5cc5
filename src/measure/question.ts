import type { Value } from "../logic/condition.ts";
import type { Post, Surroundings } from "./facts.ts";
import type { Measure } from "./measure.ts";
import type { Asked } from "./ruling.ts";

/** What is asked of measures about the posts of one person. */
export interface Question {
  readonly asked: Asked;
  readonly measures: readonly Measure[];
  readonly posts: readonly Post[];
  readonly productFacts: Surroundings["productFacts"];
}

/** A variable of the question, with what it stands for outside. */
export interface Open {
  readonly key: string;
  /** The id in answers: `device.owner`, `keep`, `claim.ban.from`, `date.…`, `body.response.…`. */
  readonly id: string;
  readonly kind: "fact" | "text";
  readonly values: readonly Value[];
  /** Which post, measure or ancestor it is of, where another variable may have the same id. */
  readonly of: string;
}

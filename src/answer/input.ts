import type { Measure } from "../measure/measure.ts";
import type { Asked } from "../posture/asked.ts";
import type { World } from "../register/body.ts";
import type { Register } from "../register/register.ts";
import type { Instant } from "../time/time.ts";
import type { Answer, Made } from "./answer.ts";
import type { Question } from "./question.ts";

/** What is asked: a question about one of the two worlds, as known at an instant, as the ledger stood at an entry. */
export interface Wanted {
  readonly question: string;
  readonly world: World;
  /** In place of the instants that the question names. */
  readonly at?: Instant;
  readonly knownAt: Instant;
  /** The entry of the ledger up to which records count; absent: all. */
  readonly upTo?: number;
}

/** All that an answer is made from; nothing else enters it. */
export interface Input {
  readonly wanted: Wanted;
  readonly question: Question;
  readonly measure: Measure;
  readonly register: Register;
  /** The question to the stage below, without the instant. */
  readonly asked: Omit<Asked, "at" | "clauses">;
  /** Bodies from which a file was received. */
  readonly heardFrom: ReadonlySet<string>;
  readonly head: Made["head"];
  readonly versions: Omit<Answer["versions"], "policy">;
  readonly evidence: Answer["evidence"];
}

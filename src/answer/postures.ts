import type { Asked } from "../posture/asked.ts";
import type { Posture, Verdict } from "../posture/posture.ts";
import { postureOf, verdictsOf } from "../posture/posture-of.ts";
import type { Instant } from "../time/time.ts";
import type { Input } from "./input.ts";

/** A part of the question to the stage below. */
export type Narrowing = Pick<Asked, "clauses" | "bodies" | "channel">;

/** The question to the stage below at an instant, as known at that of the answer. */
export const askedAt = ({ asked }: Input, at: Instant, narrowing: Narrowing): Asked => ({ ...asked, ...narrowing, at });

/** Where everybody stands at an instant. */
export const postureAt = (input: Input, at: Instant, narrowing: Narrowing): Posture =>
  postureOf(askedAt(input, at, narrowing));

export const verdictsAt = (input: Input, at: Instant, narrowing: Narrowing): readonly Verdict[] =>
  verdictsOf(askedAt(input, at, narrowing));

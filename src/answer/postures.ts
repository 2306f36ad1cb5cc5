import type { Value } from "../logic/condition.ts";
import type { Asked } from "../posture/asked.ts";
import { postureOf, verdictsOf } from "../posture/posture-of.ts";
import type { Posture, Verdict } from "../posture/posture.ts";
import type { Instant } from "../time/time.ts";
import type { Input } from "./input.ts";

type Narrowing = Pick<Asked, "clauses" | "bodies"> & { readonly choose?: readonly [string, Value] };

const askedAt = ({ asked }: Input, at: Instant, { choose, ...narrowing }: Narrowing): Asked => ({
  ...asked,
  ...narrowing,
  at,
  choices: choose === undefined ? asked.choices : new Map([...asked.choices, choose]),
});

/** Where everybody stands at an instant, as known at that of the answer; `choose` puts one reading in the place of another. */
export const postureAt = (input: Input, at: Instant, narrowing: Narrowing): Posture => postureOf(askedAt(input, at, narrowing));

export const verdictsAt = (input: Input, at: Instant, narrowing: Narrowing): readonly Verdict[] => verdictsOf(askedAt(input, at, narrowing));

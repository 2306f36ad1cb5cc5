import type { Value } from "../logic/condition.ts";
import { factsOfBody, withinFact } from "../register/facts.ts";
import type { At, Register } from "../register/register.ts";
import type { Instant } from "../time/time.ts";
import type { Post } from "./facts.ts";

/** A body as the register has it on a day, seen as the post of nobody in particular: what clauses say of bodies can be asked of it. */
export const postOfBody = (register: Register, id: string, at: At, knownAt?: Instant): Post => ({
  body: id,
  facts: new Map<string, Value>([...factsOfBody(register, id, at, knownAt), ["body", id]]),
  within: (ancestor) => withinFact(register, id, ancestor, at, knownAt),
});

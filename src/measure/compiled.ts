import { toNumberFunction } from "../logic/index.ts";
import { ok, type Result } from "../problem/problem.ts";
import { diagramsOf } from "./diagrams.ts";
import type { Post } from "./facts.ts";
import { highest } from "./levels.ts";
import { piecesOf } from "./pieces.ts";
import type { Question } from "./question.ts";
import { answerOf, type RulingToken, tokenOf } from "./ruling.ts";
import { sized } from "./sized.ts";

const nothingKnown: Post = { facts: new Map(), within: () => undefined };

const open = -1;

/** Two rulings that can both still follow: where they answer alike the lower one, as in `rule`. */
const join = (a: number, b: number): number =>
  a === open || b === open || answerOf(tokenOf(a)) !== answerOf(tokenOf(b)) ? open : Math.min(a, b);

/** A ruling as a function of one object, keyed by the variables of the question (`device.owner`, `body.within=…`). */
type CompiledRuling = (facts: object) => RulingToken | "undetermined";

/**
 * The rulings of measures on one action at one instant, made ready for many posts: exactly what `rule` gives each of them, without what
 * surrounds it. What is open in the texts is read from the object too, and left out of it, stays open. Refused with E-RULE-SIZE.
 */
export const compileRuling = (question: Omit<Question, "posts">): Result<CompiledRuling> => {
  const made = sized(() => {
    const posts = [nothingKnown];
    const { d, effects, possible } = diagramsOf(piecesOf({ ...question, posts }), posts);
    return toNumberFunction(d, highest(d, effects), possible, join);
  });
  if (!made.ok) return made;
  const level = made.value;
  return ok((facts) => {
    const found = level(facts);
    return found === open ? "undetermined" : tokenOf(found);
  });
};

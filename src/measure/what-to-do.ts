import type { Facts, Value } from "../logic/condition.ts";
import { diagramsOf } from "./diagrams.ts";
import { highest } from "./levels.ts";
import { piecesOf } from "./pieces.ts";
import type { Question } from "./question.ts";
import { type AnswerClass, answerOf, tokenOf } from "./ruling.ts";
import { vocabulary } from "./vocabulary/attributes.ts";

/** The facts about the device that its holder or body can change. */
const changeable = [...vocabulary.keys()].filter(
  (id) => id.startsWith("device.") && !["device.form", "device.in-contract", "device.paid-purchase"].includes(id),
);

/** The facts of which a single change makes the action free (semantics §3.1, line 35), with the value to change them to. `answer`: as things are. */
export const whatToDo = (
  question: Question,
  answer: AnswerClass | "undetermined",
): readonly ReadonlyMap<string, Value>[] => {
  const [post, ...others] = question.posts;
  if (answer === "free" || post === undefined || others.length > 0) return [];
  return changeable.flatMap((id) => {
    const now = post.facts.get(id);
    if (now === undefined) return [];
    const open = { ...post, facts: new Map([...post.facts].filter(([fact]) => fact !== id)) };
    const { d, effects, possible, order } = diagramsOf(piecesOf({ ...question, posts: [open] }), [open]);
    if (!order.some((variable) => variable.id === id)) return [];
    const all = highest(d, effects);
    const free = (facts: Facts): boolean => {
      const levels = d.leavesUnder(d.restrict(all, facts), d.restrict(possible, facts));
      return levels.length > 0 && levels.every((one) => answerOf(tokenOf(one)) === "free");
    };
    return (vocabulary.get(id)?.values ?? [])
      .filter((value) => value !== now)
      .map((value) => new Map([[id, value]]))
      .filter(free);
  });
};

import { matchesOnly } from "./decide.ts";
import type { Post, Surroundings } from "./facts.ts";
import { askedMeasure, factsAt } from "./known.ts";
import { lateWritten } from "./late.ts";
import type { Clause, Measure } from "./measure.ts";
import { reachOf } from "./reach.ts";
import type { Asked } from "./ruling.ts";
import { stands } from "./stands.ts";
import { subjectOf, subjectsUsed } from "./subject.ts";
import { windows } from "./window.ts";

/** What a case may expect of a duty, in words: `none` where the clause gives none. */
export type Duty = Readonly<Record<string, string>>;

/** What is asked about a duty: what does this clause ask of this post at T, as known at K, under these choices? */
interface DutyQuestion {
  readonly clause: Clause;
  readonly measure: Measure;
  readonly post: Post;
  readonly asked: Omit<Asked, "action">;
  readonly productFacts: Surroundings["productFacts"];
}

const agreed = <T>(values: readonly T[], otherwise: string): T | string | undefined =>
  new Set(values).size > 1 ? otherwise : values[0];

/** The actions of a clause that it asks of this post, device and product; one that hangs on something open ends in `?`. */
const doesOf = ({ clause, measure, post, asked, productFacts }: DutyQuestion): readonly string[] =>
  [...new Set(clause.actions.map(({ action }) => action))].flatMap((action) => {
    // What a letter asks to be adopted has products and devices; the adopting has none.
    if (clause.model.length > 0) return [action];
    const question = { asked: { ...asked, action }, measures: [measure], posts: [post], productFacts };
    const matches = matchesOnly(question, clause.id);
    if (!matches.ok) return [];
    return matches.value.includes(true) ? [action] : matches.value.includes(null) ? [`${action}?`] : [];
  });

/**
 * What a clause asks of a body at T: `role` (bound, invited, informed, outside, unknown; `none` where the instrument is not known yet), `because`
 * (why it is outside), `state`, `last-day`, `late-from`, `owed-by`, and `does`: the actions that apply to the facts given.
 */
export const dutyOf = (question: DutyQuestion): Duty => {
  const { clause, measure, post, asked, productFacts } = question;
  const { at, knownAt } = asked;
  if (!stands(clause, measure, knownAt)) return { role: "none" };
  const within = askedMeasure(measure, asked, productFacts);
  const { chosen, product } = within;
  const fact = factsAt(post, within);
  const subject = subjectOf(subjectsUsed(clause, measure), clause, { measure, post, product, fact, at, knownAt });
  const found = windows(clause, at, { measure, knownAt, reading: chosen, subject }).map(({ window }) => window);
  const reach = reachOf(clause, post, chosen);
  const because = reach.because?.because;
  return {
    role: reach.role,
    because: because === undefined ? "none" : typeof because === "string" ? because : because.en,
    state:
      agreed(
        found.map(({ state }) => state),
        "open",
      ) ?? "none",
    "last-day":
      agreed(
        found.map(({ lastDay }) => lastDay),
        "open",
      ) ?? "none",
    "late-from":
      agreed(
        found.map((window) => lateWritten(window, measure.zone)),
        "open",
      ) ?? "none",
    "owed-by": clause.owedBy,
    // A ruling for each action: only for a case that asks for it.
    get does() {
      return doesOf(question).join(", ") || "none";
    },
  };
};

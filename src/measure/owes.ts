import type { Value } from "../logic/condition.ts";
import { everKnown } from "./case.ts";
import { lateWritten, matchesOnly } from "./decide.ts";
import type { Post, Surroundings } from "./facts.ts";
import type { Case, Clause, Measure } from "./measure.ts";
import { reachOf } from "./reach.ts";
import { chosenIn } from "./rule.ts";
import { subjectOf, subjectsUsed } from "./subject.ts";
import { windows } from "./window.ts";

/** What a case may expect of a duty, in words: `none` where the clause gives none. */
export type Duty = Readonly<Record<string, string>>;

const agreed = <T>(values: readonly T[], otherwise: string): T | string | undefined =>
  new Set(values).size > 1 ? otherwise : values[0];

/** The actions of a clause that it asks of this post, device and product; one that hangs on something open ends in `?`. */
const doesOf = (
  one: Case,
  clause: Clause,
  measure: Measure,
  post: Post,
  choices: ReadonlyMap<string, Value>,
  product: string | undefined,
  around: Surroundings,
): readonly string[] =>
  [...new Set(clause.actions.map(({ action }) => action))].flatMap((action) => {
    // What a letter asks to be adopted has products and devices; the adopting has none.
    if (clause.model.length > 0) return [action];
    const matches = matchesOnly(
      {
        asked: {
          action,
          at: one.at,
          knownAt: one.known ?? everKnown,
          choices,
          ...(product === undefined ? {} : { product }),
        },
        measures: [measure],
        posts: [post],
        productFacts: around.productFacts,
      },
      clause.id,
    );
    if (!matches.ok) return [];
    return matches.value.includes(true) ? [action] : matches.value.includes(null) ? [`${action}?`] : [];
  });

/**
 * What a clause asks of a body at the instant of a case: `role` (bound, invited, informed, outside, unknown; `none` where the instrument is not known yet), `because`
 * (why it is outside), `state`, `last-day`, `late-from`, `owed-by`, and `does`: the actions that apply to the facts given.
 */
export const dutyOf = (
  one: Case,
  clause: Clause,
  measure: Measure,
  post: Post,
  choices: ReadonlyMap<string, Value>,
  product: string | undefined,
  around: Surroundings,
): Duty => {
  const knownAt = one.known ?? everKnown;
  const chosen = chosenIn(measure, knownAt, choices);
  if ((measure.instruments.get(clause.by)?.known ?? knownAt) > knownAt) return { role: "none" };
  const about = product ?? measure.product;
  const own = about === undefined ? undefined : around.productFacts(about);
  const subject = subjectOf(subjectsUsed(clause, measure), clause, {
    measure,
    post,
    product: about,
    fact: (attribute) => (attribute === "product" ? about : (post.facts.get(attribute) ?? own?.get(attribute))),
    at: one.at,
    knownAt,
  });
  const found = windows(clause, one.at, { measure, knownAt, reading: chosen, subject }).map(({ window }) => window);
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
      return doesOf(one, clause, measure, post, choices, product, around).join(", ") || "none";
    },
  };
};

import { type Catalogue, factsOfProduct } from "../catalogue/catalogue.ts";
import type { Decisions } from "../deed/control.ts";
import type { HeldExemption } from "../deed/exemption.ts";
import type { Value } from "../logic/condition.ts";
import { isDate, variableOf } from "../measure/attribute-names.ts";
import { chosenIn } from "../measure/chosen.ts";
import type { Post } from "../measure/facts.ts";
import type { Clause, Measure } from "../measure/measure.ts";
import { withDays } from "../measure/open-days.ts";
import type { Instant } from "../time/time.ts";
import { type Ground, type Mandate, mandateOf } from "./mandate.ts";
import {
  type Assumed,
  type Authority,
  coverageOf,
  type Restriction,
  restrictionOf,
  type Withdrawn,
} from "./restriction.ts";

/** What may be enforced for a body under a measure on a day (design law 6): a restriction, its withdrawal, or why neither. */
export type Standing = Restriction | Withdrawn | Exclude<Mandate, { kind: "mandate" | "withdrawal" }>;

export interface StandingQuestion {
  readonly measure: Measure;
  readonly post: Post;
  readonly catalogue: Catalogue;
  readonly authority: Authority;
  readonly at: Instant;
  readonly knownAt: Instant;
  /** Choices on record, by variable. */
  readonly choices: ReadonlyMap<string, Value>;
  readonly assumed: readonly Assumed[];
  /** The body’s own decisions to block under a clause (`decisionsToBlock` of src/deed). */
  readonly decisions: (clause: Clause) => Decisions;
  /** The exemptions of the body that hold under a clause at the instant (`exemptionsOfBody` of src/deed). */
  readonly exemptionsUnder: (clause: Clause) => readonly HeldExemption[];
  /** Only what lets one of these actions be stopped: those of the point for which it is asked (`mandatedAt`). */
  readonly stopping?: readonly string[];
}

/** The choices on record, with the readings that somebody assumes over them: by variable. */
export const choicesWith = ({
  choices,
  assumed,
}: Pick<StandingQuestion, "choices" | "assumed">): ReadonlyMap<string, Value> => {
  const readings = assumed.map(({ id, value }) => [variableOf(id), value] as const);
  return new Map([...choices, ...readings.filter(([variable]) => !isDate(variable))]);
};

/** The measure with the days that somebody assumes as if they were established. */
export const measureWith = (measure: Measure, assumed: readonly Assumed[]): Measure =>
  withDays(measure, new Map(assumed.filter(({ id }) => isDate(id)).map(({ id, value }) => [id, value] as const)));

/** Under a clause from which the whole body is exempt, and not for some names only, there is nothing to enforce. */
export const unlessExempt = (
  grounds: readonly Ground[],
  exemptionsUnder: StandingQuestion["exemptionsUnder"],
): readonly Ground[] =>
  grounds.filter(({ clause }) => !exemptionsUnder(clause).some(({ blanket, names }) => blanket && names.length === 0));

/** What is enforced under a measure at an instant: nothing that is not certain, unless somebody assumes it by name. */
export const standingOf = (question: StandingQuestion): Standing => {
  const { measure, post, catalogue, authority, at, knownAt, assumed, decisions, exemptionsUnder, stopping } = question;
  const chosen = chosenIn(measure, knownAt, choicesWith(question));
  const mandate = mandateOf({
    measure,
    post,
    at,
    knownAt,
    chosen,
    decisions,
    covered: ({ products }) =>
      [...catalogue.products.keys()]
        .filter((product) => coverageOf(products, product, { measure, catalogue, at, knownAt, chosen }) === "yes")
        .map((product) => {
          const facts = factsOfProduct(catalogue, product);
          return { product, fact: (attribute) => facts.get(attribute) };
        }),
    ...(stopping === undefined ? {} : { stopping }),
  });
  switch (mandate.kind) {
    case "mandate": {
      const grounds = unlessExempt(mandate.grounds, exemptionsUnder);
      if (grounds.length === 0) return { kind: "none", because: "exempt" };
      return restrictionOf({ measure, authority, grounds, catalogue, at, knownAt, chosen, exemptionsUnder, assumed });
    }
    case "withdrawal":
      return { kind: "withdrawn", measure: measure.id, version: measure.version, state: mandate.state, assumed };
    default:
      return mandate;
  }
};

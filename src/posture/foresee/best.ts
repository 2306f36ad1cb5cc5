import { type Condition, condition, type Facts, row, type Test } from "../../logic/condition.ts";
import { Diagrams } from "../../logic/index.ts";
import { isText } from "../../measure/attribute-names.ts";
import type { Clause, Measure } from "../../measure/measure.ts";
import type { Reading } from "../../measure/times.ts";
import { unobservableBecause } from "../observable.ts";
import { factsNamed, neverAmong, variablesOf } from "../variables.ts";
import { groundOf, proofOf } from "./provable.ts";

/** The best that can ever be said of a device under a clause, whatever evidence comes. */
const bests = ["shown", "to-observe", "on-word", "attested", "open", "not-covered"] as const;

/**
 * shown: in order, or not, on a tool's record · to-observe: so, once a tool states a fact of it · on-word: so, if the body's own word that
 * it is covered is taken · attested: only stated, nothing can observe it · open: a text or a fact that nobody can state decides.
 */
export type Best = (typeof bests)[number];

export interface Verdict {
  readonly best: Best;
  /** What would have to be known, by attribute or text. */
  readonly settledBy: readonly string[];
}

/** The attributes that tools see: what kind of device it is, to the eye of evidence. */
export const seen = ["device.owner", "device.managed", "device.form"] as const;

/** A clause with another word in the place of one, or without it. */
export const withWord = (
  clause: Clause,
  place: { readonly row: number; readonly test: number },
  by: Test | undefined,
): Clause => ({
  ...clause,
  ...(clause.where === undefined
    ? {}
    : {
        where: condition(
          clause.where.rows.map((one, at) =>
            at === place.row
              ? row(
                  one.tests.flatMap((test, n) => (n === place.test ? (by === undefined ? [] : [by]) : [test])),
                  one.name,
                )
              : one,
          ),
        ),
      }),
});

const everything: Condition = condition([row([])]);

/** Makes a function that says, of a device of which only this is known, the best that can be said under the clause in a channel. */
export const bestUnder = (
  clause: Clause,
  channel: string,
  actions: readonly string[],
  { measure, chosen, knownAt }: { readonly measure: Measure; readonly chosen: Reading; readonly knownAt: number },
): ((kind: Facts) => Verdict) => {
  const own: Clause = { ...clause, to: everything, products: everything, actions: [], over: [] };
  const d = new Diagrams(variablesOf([own], [], { measure, knownAt }));
  const covers = d.restrict(d.rows(clause.where ?? everything), chosen);
  const possible = d.not(d.rows(condition(neverAmong(factsNamed([own])))));
  const shown = actions.some((action) => proofOf(action).disproves.length > 0);
  const known = new Map<string, Verdict>();
  const decide = (kind: Facts): Verdict => {
    const here = d.restrict(covers, kind);
    const within = d.restrict(possible, kind);
    const leaves = d.leavesUnder(here, within);
    if (leaves.length > 0 && leaves.every((leaf) => leaf === 0)) return { best: "not-covered", settledBy: [] };
    const settledBy = leaves.length > 1 ? d.settle(here, within) : [];
    if (settledBy.some((id) => isText(id) || groundOf(id).ground === "nobody")) return { best: "open", settledBy };
    if (!shown || unobservableBecause(kind, channel) !== undefined) return { best: "attested", settledBy };
    if (settledBy.length === 0) return { best: "shown", settledBy };
    return { best: settledBy.every((id) => groundOf(id).ground === "observed") ? "to-observe" : "on-word", settledBy };
  };
  return (kind) => {
    const key = JSON.stringify([...kind]);
    const found = known.get(key) ?? decide(kind);
    known.set(key, found);
    return found;
  };
};

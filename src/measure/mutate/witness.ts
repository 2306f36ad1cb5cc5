import { dayOf } from "../../time/time.ts";
import { withoutChoices } from "../chosen.ts";
import type { Surroundings } from "../facts.ts";
import type { Measure } from "../measure.ts";
import type { Question } from "../question.ts";
import type { CaseFile } from "../schema.ts";
import { actions as actionTable } from "../vocabulary/attributes.ts";
import { productsSeen, representatives } from "./bodies.ts";
import { differenceOf } from "./differ.ts";
import { digestOf } from "./digest.ts";
import { type Asking, caseAt } from "./draft-ruling.ts";
import { type Around, dutyWitness } from "./duty-witness.ts";
import { meaningOf } from "./meaning.ts";
import { type Clocks, clocksOf, ofTime } from "./moments.ts";
import { anybodyIn, plain, type Situation, withDays, withExemptions } from "./situations.ts";
import { inForceIn, windowsSeen } from "./windows-seen.ts";

/** What separates two texts: a case that only one of them gives; nothing; or a difference that no case can say. */
type Witness =
  | { readonly kind: "case"; readonly case: CaseFile }
  | { readonly kind: "equivalent" }
  | { readonly kind: "unsaid" };

/** Two measures to tell apart: as they are, and as they are compared, with their choices left open where that is where they differ. */
interface Pair {
  readonly measures: readonly [Measure, Measure];
  readonly compared: readonly [Measure, Measure];
}

/** Points at which two texts differ and no case says so: after as many, none will. */
const mostTried = 40;

/** A product that no condition names: what is said of it is open. */
const another = "another";

/** The actions that people may ask about and that measures name, also as what a duty ends. */
export const actionsOf = (measures: readonly Measure[]): readonly string[] => {
  const named = measures.flatMap(({ clauses }) =>
    clauses.flatMap(({ actions, model }) => [...actions, ...model.flatMap((one) => one.actions)]),
  );
  const duals = named.flatMap(({ action }) => [action, ...(actionTable.get(action)?.dual ?? "").split(" ")]);
  return [...new Set(duals)].filter((id) => actionTable.get(id)?.use === "asked");
};

const later = (a: number, b: number): number => (a === b ? 0 : a > b ? -1 : 1);

/** The clocks at which the difference of two texts can show, one for each constellation of windows. */
const clocksToTry = (
  { compared: [a, b] }: Pair,
  situation: Situation,
  seen: (measure: Measure, clocks: Clocks, situation: Situation) => string,
) => {
  const same = meaningOf(a, ofTime) === meaningOf(b, ofTime);
  const found = new Map<string, Clocks>();
  for (const clocks of clocksOf([a, b], a.zone, situation)) {
    const [left, right] = [seen(a, clocks, situation), seen(b, clocks, situation)];
    const key = `${left}\n${right}`;
    if ((!same || left !== right) && !found.has(key)) found.set(key, clocks);
  }
  // What is in force is asked about first: it is what a reader would try.
  const told = [...found.values()].map((clocks) => ({ clocks, inForce: inForceIn(seen(a, clocks, situation)) }));
  return told
    .sort((x, y) => later(x.clocks.knownAt, y.clocks.knownAt) || y.inForce - x.inForce || x.clocks.at - y.clocks.at)
    .map(({ clocks }) => clocks);
};

/** The first difference in rulings that a case can say; `true` where there is one that none can. */
const rulingWitness = (
  { measures, compared }: Pair,
  clocks: readonly Clocks[],
  { bodies, products, situation, around }: Around,
): CaseFile | boolean => {
  const seen = new Set<string>();
  const anybody = anybodyIn(situation);
  let tried = 0;
  for (const { at, knownAt } of clocks)
    for (const product of products)
      for (const action of actionsOf(compared)) {
        const asking: Asking = { action, at, knownAt, situation, ...(product === undefined ? {} : { product }) };
        const [left, right] = compared.map(
          (measure): Question => ({
            asked: { ...asking, choices: new Map() },
            measures: [measure],
            posts: [anybody],
            productFacts: around.productFacts,
          }),
        );
        if (left === undefined || right === undefined) continue;
        const digests = [digestOf(left), digestOf(right)];
        const key = digests.join("\n");
        if (digests[0] === digests[1] || seen.has(key)) continue;
        seen.add(key);
        const difference = differenceOf(left, right, bodies);
        for (const point of difference?.points ?? []) {
          const found = caseAt(point, difference?.open ?? [], asking, measures, bodies, around);
          if (found !== undefined) return found;
          tried += 1;
        }
        if (tried >= mostTried) return true;
      }
  return tried > 0;
};

/** What only says to whom a clause speaks and who must act: no ruling on an action reads it. */
const ofDuties = ["informs", "outside", "owedBy"];

/**
 * A case that holds on a measure and fails on a changed one, as short as it can be made: facts, an action and an instant at which
 * their rulings differ, or a duty of a body. The search is exact over all facts, readings and claims in every stretch of time in which
 * neither turns; where it finds no difference the two are equivalent. `catalogue` lists the ids of products.
 */
export const witnesses = (original: Measure, catalogue: readonly string[], around: Surroundings) => {
  const bare = withoutChoices(original);
  const seen = windowsSeen([bare, original]);
  const clocks = clocksOf([original], original.zone, plain);
  const busy = clocks.map((one) => ({ at: one.at, inForce: inForceIn(seen(original, one, plain)) }));
  const [{ at: busiest } = { at: 0 }] = busy.toSorted((a, b) => b.inForce - a.inForce);
  const moments = [...new Set(clocks.map(({ at }) => at))];
  const bodiesSeen = representatives(original, busiest, moments, around);
  /** The exemptions that two texts may judge otherwise, on a day on which as much as possible is in force. */
  const exempted = (pair: Pair): readonly Situation[] => {
    const [a, b] = pair.compared.map(({ clauses }) => meaningOf(clauses.map(({ exceptions }) => exceptions)));
    const [clocks] = a === b ? [] : clocksToTry(pair, plain, seen);
    return clocks === undefined ? [] : withExemptions(pair.compared, clocks.at);
  };
  const inSituation = (pair: Pair, situation: Situation): CaseFile | boolean => {
    const { measures, compared } = pair;
    const clocks = clocksToTry(pair, situation, seen).slice(0, situation.exemption === undefined ? undefined : 2);
    if (clocks.length === 0) return false;
    // Where only times differ, the product that is asked about by itself meets every clause that has no products of its own.
    const ownProducts = new Set(original.clauses.map(({ products }) => meaningOf(products))).size > 1;
    const timely = meaningOf(compared[0], ofTime) === meaningOf(compared[1], ofTime) && !ownProducts;
    const products = timely ? [undefined] : [...productsSeen(measures, catalogue, around), another];
    const all: Around = { bodies: bodiesSeen(measures), products, situation, around };
    const ruled = meaningOf(compared[0], ofDuties) !== meaningOf(compared[1], ofDuties);
    const ruling = ruled && rulingWitness(pair, clocks, all);
    // What a body owes does not hang on an exemption.
    if (typeof ruling === "object" || situation.exemption !== undefined) return ruling;
    return dutyWitness(measures, clocks, all) ?? ruling;
  };
  return (changed: Measure): Witness => {
    const open = withoutChoices(changed);
    const ofChoice = meaningOf(open) === meaningOf(bare);
    const measures = [original, changed] as const;
    const pair: Pair = { measures, compared: ofChoice ? measures : [bare, open] };
    const situations = [...withDays(pair.compared, dayOf(busiest, original.zone)), ...exempted(pair)];
    let unsaid = false;
    for (const situation of situations) {
      const found = inSituation(pair, situation);
      if (typeof found === "object") return { kind: "case", case: found };
      unsaid ||= found;
    }
    return { kind: unsaid ? "unsaid" : "equivalent" };
  };
};

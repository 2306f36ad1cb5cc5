import { condition, row, test, type Value } from "../../logic/condition.ts";
import { Diagrams, type Variable } from "../../logic/diagram.ts";
import type { Diagram } from "../../logic/node.ts";
import { withinSize } from "../../logic/size.ts";
import type { Result } from "../../problem/problem.ts";
import type { Measure } from "../measure.ts";
import { rulings } from "../ruling.ts";
import { vocabulary } from "../vocabulary/attributes.ts";
import { type Box, firstIn } from "./box.ts";
import { coverOf, impossibleCode, sameCode } from "./cover.ts";
import { another, anywhere, bodiesThatStood, byKind, type Moment, ofOneOf, ownTerritory, realBodies } from "./frame.ts";
import { naturally } from "./natural.ts";
import {
  type Answered,
  answered,
  askedActions,
  isPointFact,
  levelBits,
  type Outcome,
  outcomeCodeOf,
  outcomeCount,
  outcomeOf,
  settlingOf,
  unite,
} from "./outcome.ts";
import {
  askedProduct,
  type Profile,
  productIds,
  productRows,
  productVariable,
  profiles,
  withProductFacts,
} from "./products.ts";
import { project } from "./project.ts";
import { openAt, standingFor, type Wanted } from "./standing.ts";
import { givenOf, type Witness, writtenAt } from "./witness.ts";

/** Two measures put side by side at T, as known at K. */
export interface Comparison extends Moment {
  readonly a: Measure;
  readonly b: Measure;
  /** Default: the product that both are about by default, else any, the same for both. */
  readonly product?: string;
  /** Every body of the register that stood, instead of a body of each measure's own territory. */
  readonly everywhere: boolean;
}

/** A box of points on which two measures differ in one and the same way. */
export interface Difference {
  readonly when: ReadonlyMap<string, readonly Value[]>;
  readonly a: Outcome;
  readonly b: Outcome;
  /** The product, where one is asked about; where any is, `when` may name it. */
  readonly product?: string;
  /**
   * The texts, claims, dates and answers of bodies that settle the answer of the one or the other at the witness, as `rule` gives them; none
   * where it is determined. All of the box is undetermined then, and elsewhere in it others may settle the answer.
   */
  readonly aTexts: readonly string[];
  readonly bTexts: readonly string[];
  readonly witness: Witness;
}

/** The variable of the asked action; every other is a fact. */
export const actionVariable = "action";

/** The facts on which one of the answers depends, and those by which products are told apart, with all their values, in the order of the vocabulary. */
const factsOf = (all: readonly Answered[], told: readonly Profile[]): readonly Variable[] => {
  const found = new Map<string, readonly Value[]>();
  for (const { facts } of told)
    for (const [id, value] of facts) found.set(id, [...new Set([...(found.get(id) ?? []), value])]);
  for (const { built, total } of all) {
    const support = new Set(built.d.support(total));
    for (const { id, values } of built.d.order) {
      if (!support.has(id) || !isPointFact(id)) continue;
      const before = found.get(id) ?? [];
      const both = [...new Set([...before, ...values])];
      const named = both.filter((value) => value !== another);
      found.set(id, id === "body" ? [...named, another] : both);
    }
  }
  const rank = new Map([...vocabulary.keys()].map((id, place) => [id, place]));
  const place = (id: string) => rank.get(id) ?? rank.size;
  return [...found]
    .map(([id, values]) => ({ id, values }))
    .sort((x, y) => place(x.id) - place(y.id) || (x.id < y.id ? -1 : 1));
};

/** The order in which differences are given. */
const severest: readonly Outcome[] = [...[...rulings].reverse(), "undetermined"];

/** A point by variable, and the values that a box allows by variable; `whole` keeps those that it does not narrow. */
const allowedIn = (d: Diagrams, box: Box): ReadonlyMap<string, readonly Value[]> =>
  new Map(
    d.order.flatMap(({ id, values }, level) => {
      const places = box[level] ?? [];
      return places.length === values.length && id !== actionVariable
        ? []
        : [[id, places.flatMap((at) => values[at] ?? [])] as const];
    }),
  );

/**
 * Where two measures differ: disjoint boxes, together exactly the possible points at which they do, none of which can be joined with
 * another of the same outcomes. Decided on diagrams, so exact; refused with E-LOGIC-SIZE where too many boxes would come of it.
 */
export const compare = (comparison: Comparison): Result<readonly Difference[]> =>
  withinSize(() => differences(comparison));

/** Two outcomes as one class, and back. */
const pair = (x: number, y: number): number =>
  x === 0 || y === 0 ? impossibleCode : x === y ? sameCode : 2 + x * (outcomeCount + 1) + y;

const codesOf = (code: number): readonly [number, number] => [
  Math.floor((code - 2) / (outcomeCount + 1)),
  (code - 2) % (outcomeCount + 1),
];

const differences = (comparison: Comparison): readonly Difference[] => {
  const { a, b, at, knownAt, around, everywhere } = comparison;
  const { productFacts } = around;
  const post = everywhere ? anywhere : ownTerritory;
  const about = askedProduct([a, b], comparison.product, productFacts);
  const products = productIds(about);
  const [ofA, ofB] = everywhere ? [a, b] : [byKind(a, comparison), byKind(b, comparison)];
  const told = profiles(about, [a, b], productFacts);
  const answer = (measure: Measure, action: string, { ids: [product = ""], facts: known }: Profile): Answered =>
    answered({
      asked: { action, at, knownAt, choices: new Map(), product },
      measures: [measure],
      posts: [{ ...post, facts: known }],
      productFacts,
    });
  const questions = askedActions.flatMap((action) =>
    told.map((profile) => ({
      action,
      profile,
      sides: [answer(ofA, action, profile), answer(ofB, action, profile)] as const,
    })),
  );
  const says = ({ built, total }: Answered) => built.d.leaves(total).some((leaf) => leaf > 0);
  const said = [...new Set(questions.flatMap(({ action, sides }) => (sides.some(says) ? [action] : [])))];
  if (said.length === 0) return [];

  const asked = questions.filter(({ action }) => said.includes(action));
  const facts = factsOf(
    asked.flatMap(({ sides }) => sides),
    told,
  );
  const several = products.length > 1 ? [{ id: productVariable, values: products }] : [];
  const d = new Diagrams([{ id: actionVariable, values: said }, ...several, ...facts]);
  const bodies = everywhere ? bodiesThatStood(facts, realBodies(comparison), comparison) : [];
  const real = several.length > 0 ? d.rows(condition(productRows(about, facts, productFacts))) : d.leaf(1);
  const stood = everywhere ? d.apply("and", real, d.rows(ofOneOf(bodies))) : real;
  const outcome = ({ built, total }: Answered): Diagram => {
    const united = project(built.d, levelBits(built.d, built.possible, total), d, unite);
    return d.apply((one) => outcomeCodeOf(one), united, united);
  };
  const nowhere: Diagram = d.leaf(impossibleCode);
  let [whole, alone, against] = [nowhere, nowhere, nowhere];
  for (const { action, profile, sides } of asked) {
    const of = [
      ...several.map((one) => test(one.id, profile.ids)),
      ...[...profile.facts].map(([id, v]) => test(id, [v])),
    ];
    const here = d.rows(condition([row([test(actionVariable, [action]), ...of])]));
    const [x, y] = [outcome(sides[0]), outcome(sides[1])];
    whole = d.ite(here, d.apply(pair, x, y), whole);
    alone = d.ite(here, x, alone);
    against = d.ite(here, y, against);
  }
  whole = d.ite(stood, whole, d.leaf(impossibleCode));

  const preferred = (level: number, places: readonly number[]): readonly number[] => {
    const values = d.order[level]?.values ?? [];
    const order = naturally(d.order[level]?.id ?? "", values);
    return [...places].sort((x, y) => order.indexOf(values[x] ?? "") - order.indexOf(values[y] ?? ""));
  };
  const classes = new Map<number, Diagram>();
  const inClass = (code: number): Diagram => {
    const one = classes.get(code) ?? only(whole, code);
    classes.set(code, one);
    return one;
  };
  const only = (side: Diagram, code: number): Diagram => d.apply((one) => (one === code ? 1 : 0), side, side);
  const sidesOf = (code: number): readonly Diagram[] => {
    const [x, y] = codesOf(code);
    return [d.apply("and", stood, only(alone, x)), only(against, y)];
  };
  const found = coverOf(d, whole, sidesOf).map(({ code, box }): Difference => {
    const [x, y] = codesOf(code);
    const outcomes = [outcomeOf(x), outcomeOf(y)] as const;
    const when = allowedIn(d, box);
    const places = firstIn(inClass(code), box, preferred) ?? [];
    const point = new Map(
      d.order.flatMap(({ id, values }, level) => {
        const value = values[places[level] ?? -1];
        return value === undefined ? [] : [[id, value] as const];
      }),
    );
    const action = String(point.get(actionVariable));
    const product = String(point.get(productVariable) ?? products[0]);
    const wanted: Wanted = { ...comparison, product, outcomes, action, bodies };
    const own = withProductFacts(new Map([...point].filter(([id]) => id !== actionVariable)), product, productFacts);
    const given = standingFor(own, wanted, (known, stated) => givenOf(known, stated, product));
    const question = asked.find(
      ({ action: other, profile }) =>
        other === action &&
        profile.ids.includes(product) &&
        [...profile.facts].every(([id, value]) => point.get(id) === value),
    );
    const texts = (side: 0 | 1, measure: Measure): readonly string[] => {
      if (outcomes[side] !== "undetermined" || question === undefined) return [];
      const open = openAt(measure, given, wanted);
      return open.length > 0 ? open : settlingOf(question.sides[side], own);
    };
    return Object.freeze({
      when,
      a: outcomes[0],
      b: outcomes[1],
      aTexts: texts(0, a),
      bTexts: texts(1, b),
      ...(about.kind === "one" ? { product: about.id } : {}),
      witness: { given, action, product, at: writtenAt(at) },
    });
  });
  const place = ({ a: x, b: y }: Difference): number => severest.indexOf(x) * outcomeCount + severest.indexOf(y);
  return found.sort((x, y) => place(x) - place(y));
};

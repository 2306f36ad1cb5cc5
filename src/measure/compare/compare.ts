import type { Value } from "../../logic/condition.ts";
import { condition } from "../../logic/condition.ts";
import { Diagrams, type Variable } from "../../logic/diagram.ts";
import type { Diagram } from "../../logic/node.ts";
import { withinSize } from "../../logic/size.ts";
import type { Result } from "../../problem/problem.ts";
import type { Measure } from "../measure.ts";
import type { Question } from "../rule.ts";
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
  textsUnder,
  unite,
} from "./outcome.ts";
import { project } from "./project.ts";
import { standingFor, type Wanted } from "./standing.ts";
import { givenOf, type Witness, writtenAt } from "./witness.ts";

/** Two measures put side by side at T, as known at K. */
export interface Comparison extends Moment {
  readonly a: Measure;
  readonly b: Measure;
  /** Default: each measure's own product. */
  readonly product?: string;
  /** Every body of the register that stood, instead of a body of each measure's own territory. */
  readonly everywhere: boolean;
}

/** A box of points on which two measures differ in one and the same way. */
export interface Difference {
  readonly when: ReadonlyMap<string, readonly Value[]>;
  readonly a: Outcome;
  readonly b: Outcome;
  /** What leaves the answer of the one or the other open somewhere in the box, where it is undetermined. */
  readonly aTexts: readonly string[];
  readonly bTexts: readonly string[];
  readonly witness: Witness;
}

/** The variable of the asked action; every other is a fact. */
export const actionVariable = "action";

/** The facts on which one of the answers depends, with all their values, in the order of the vocabulary. */
export const factsOf = (all: readonly Answered[]): readonly Variable[] => {
  const found = new Map<string, readonly Value[]>();
  for (const { built, total } of all) {
    const support = new Set(built.d.support(total));
    for (const { id, values } of built.d.order) {
      if (!support.has(id) || !isPointFact(id)) continue;
      const before = found.get(id) ?? [];
      const both = [...new Set([...before, ...values])];
      const named = both.filter((value) => value !== another);
      found.set(id, id === "body" || id === "product" ? [...named, another] : both);
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
  const { a, b, at, knownAt, around, product, everywhere } = comparison;
  const post = everywhere ? anywhere : ownTerritory;
  const sideOf = (measure: Measure) => {
    const local = everywhere ? measure : byKind(measure, comparison);
    const question = (action: string): Question => ({
      asked: { action, at, knownAt, choices: new Map(), ...(product === undefined ? {} : { product }) },
      measures: [local],
      posts: [post],
      productFacts: around.productFacts,
    });
    return new Map(askedActions.map((action) => [action, answered(question(action))]));
  };
  const [ofA, ofB] = [sideOf(a), sideOf(b)];
  const says = (one: Answered | undefined) => one?.built.d.leaves(one.total).some((leaf) => leaf > 0) === true;
  const said = askedActions.filter((action) => says(ofA.get(action)) || says(ofB.get(action)));
  if (said.length === 0) return [];

  const facts = factsOf(said.flatMap((action) => [ofA.get(action) ?? [], ofB.get(action) ?? []].flat()));
  const d = new Diagrams([{ id: actionVariable, values: said }, ...facts]);
  const bodies = everywhere ? bodiesThatStood(facts, realBodies(comparison), comparison) : [];
  const stood = everywhere ? d.rows(ofOneOf(bodies)) : d.leaf(1);
  const outcome = ({ built, total }: Answered): Diagram => {
    const united = project(built.d, levelBits(built.d, built.possible, total), d, unite);
    return d.apply((one) => outcomeCodeOf(one), united, united);
  };
  const nowhere: Diagram = d.leaf(impossibleCode);
  let [whole, alone, against] = [nowhere, nowhere, nowhere];
  for (const action of said) {
    const [one, other] = [ofA.get(action), ofB.get(action)];
    if (one === undefined || other === undefined) continue;
    const here = d.rows(condition([{ tests: [{ attribute: actionVariable, values: [action] }] }]));
    const [x, y] = [outcome(one), outcome(other)];
    whole = d.ite(here, d.apply(pair, x, y), whole);
    alone = d.ite(here, x, alone);
    against = d.ite(here, y, against);
  }
  whole = d.ite(stood, whole, d.leaf(impossibleCode));

  const held = new Map<Answered, Map<string, readonly string[]>>();
  const texts = (side: ReadonlyMap<string, Answered>, when: ReadonlyMap<string, readonly Value[]>, found: Outcome) => {
    if (found !== "undetermined") return [];
    const ids = (when.get(actionVariable) ?? []).flatMap((action) => {
      const one = side.get(String(action));
      if (one === undefined) return [];
      const before = held.get(one) ?? new Map<string, readonly string[]>();
      held.set(one, before);
      return textsUnder(one, when, before);
    });
    return [...new Set(ids)];
  };
  const preferred = (level: number, places: readonly number[]): readonly number[] => {
    const values = d.order[level]?.values ?? [];
    const order = naturally(d.order[level]?.id ?? "", values);
    return [...places].sort((x, y) => order.indexOf(values[x] ?? "") - order.indexOf(values[y] ?? ""));
  };
  const shared = product ?? (a.product === b.product ? a.product : undefined);
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
    const wanted: Wanted = { ...comparison, outcomes, action, bodies };
    return Object.freeze({
      when,
      a: outcomes[0],
      b: outcomes[1],
      aTexts: texts(ofA, when, outcomes[0]),
      bTexts: texts(ofB, when, outcomes[1]),
      witness: {
        given: standingFor(new Map([...point].filter(([id]) => id !== actionVariable)), wanted, (known, stated) =>
          givenOf(known, stated, shared),
        ),
        action,
        ...(shared === undefined ? {} : { product: shared }),
        at: writtenAt(at),
      },
    });
  });
  const place = ({ a: x, b: y }: Difference): number => severest.indexOf(x) * outcomeCount + severest.indexOf(y);
  return found.sort((x, y) => place(x) - place(y));
};

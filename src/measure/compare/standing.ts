import type { Value } from "../../logic/condition.ts";
import { factsOfBody } from "../../register/facts.ts";
import { body as latest } from "../../register/register.ts";
import { readFacts } from "../facts.ts";
import type { Clause, Given, Measure } from "../measure.ts";
import { ancestorOf } from "../rows.ts";
import { effectOf } from "../ruling.ts";
import type { Comparison } from "./compare.ts";
import { another, conditionsIn, type Standing } from "./frame.ts";
import {
  type Answered,
  answered,
  askedActions,
  levelBits,
  type Outcome,
  outcomeCodeOf,
  outcomeOf,
  settlingOf,
  unite,
} from "./outcome.ts";
import type { StatedBody } from "./witness.ts";

/** What a witness must show: these outcomes for this action. */
export interface Wanted extends Comparison {
  readonly outcomes: readonly [Outcome, Outcome];
  readonly action: string;
  readonly product: string;
  readonly bodies: readonly Standing[];
}

/** The clauses of a measure that rule on anything that may be asked, themselves or by what they ask to be adopted. */
const speaking = (measure: Measure): readonly Clause[] =>
  measure.clauses.filter(({ modality, actions, model }) =>
    [{ modality, actions }, ...model].some((one) =>
      askedActions.some((action) => effectOf(one.modality, one.actions, action) !== undefined),
    ),
  );

const testsOf = (measure: Measure) =>
  speaking(measure)
    .flatMap((clause) => conditionsIn(clause))
    .flatMap(({ rows }) => rows)
    .flatMap(({ tests }) => tests);

/** One measure alone asked about these facts. */
const askedAlone = (
  measure: Measure,
  given: Given,
  { at, knownAt, around, product, action }: Wanted,
): Answered | undefined => {
  const posts = readFacts(given, { at, knownAt }, around);
  if (!posts.ok) return undefined;
  return answered({
    asked: { action, at, knownAt, choices: new Map(), product },
    measures: [measure],
    posts: posts.value,
    productFacts: around.productFacts,
  });
};

/** What `rule` answers on one measure alone for these facts. */
const ruledAlone = (measure: Measure, given: Given, wanted: Wanted): Outcome | undefined => {
  const found = askedAlone(measure, given, wanted);
  if (found === undefined) return undefined;
  const { built, total } = found;
  const levels = built.d.leaves(levelBits(built.d, built.possible, total));
  return outcomeOf(outcomeCodeOf(levels.reduce(unite, 0)));
};

/** What settles the answer of one measure alone for these facts; none where it is determined. */
export const openAt = (measure: Measure, given: Given, wanted: Wanted): readonly string[] => {
  const found = askedAlone(measure, given, wanted);
  return found === undefined ? [] : settlingOf(found);
};

/** How many bodies of the register are tried where a measure names some and the point is about none of them. */
const triedBodies = 8;

/**
 * The facts of a point with a body that they can be of, checked with `rule` on each measure alone. Where measures name bodies, one that is
 * named is preferred, then one of each measure as two posts, then a body of that kind that neither names.
 */
export const standingFor = (
  point: ReadonlyMap<string, Value>,
  wanted: Wanted,
  write: (facts: ReadonlyMap<string, Value>, bodies: readonly StatedBody[]) => Given,
): Given => {
  const { a, b, outcomes, at, knownAt, around, everywhere, bodies } = wanted;
  const facts = new Map([...point].filter(([id]) => id !== "body" && ancestorOf(id) === undefined));
  const holds = (given: Given): boolean =>
    ruledAlone(a, given, wanted) === outcomes[0] && ruledAlone(b, given, wanted) === outcomes[1];
  if (everywhere) {
    const met = bodies.filter(({ row }) =>
      row.tests.every(({ attribute, values }) => agrees(attribute, values, point)),
    );
    const given = met.slice(0, triedBodies).map(({ id, row }) => {
      // What the register says of a body need not be stated.
      const said = new Set(row.tests.map(({ attribute }) => attribute));
      return write(new Map([...facts].filter(([attribute]) => !said.has(attribute))), [{ id, within: [] }]);
    });
    return given.find(holds) ?? given[0] ?? write(facts, []);
  }
  const [inA, inB] = [testsOf(a), testsOf(b)];
  const within = [...new Set([...inA, ...inB].flatMap(({ attribute }) => ancestorOf(attribute) ?? []))];
  const named = (tests: typeof inA) =>
    tests
      .filter(({ attribute }) => attribute === "body")
      .flatMap(({ values }) => values.map(String))
      .filter((id) => around.register.byId.has(id));
  const [namedA, namedB] = [named(inA), named(inB)];
  if (namedA.length + namedB.length === 0) return write(facts, [{ within }]);
  const kind = point.get("body.kind");
  /** No fact of the point is other than the register says of the body. */
  const fits = (id: string): boolean => {
    const said = factsOfBody(around.register, id, at, knownAt);
    const others = [...said].some(([attribute, value]) => (point.get(attribute) ?? value) !== value);
    return !others && (kind === undefined || latest(around.register, id)?.kind === kind);
  };
  const all = [...new Set([...namedA, ...namedB])];
  const others = [...around.register.byId.keys()].filter((id) => !all.includes(id) && fits(id)).slice(0, triedBodies);
  const candidates: readonly (readonly StatedBody[])[] = [
    ...all.filter(fits).map((id) => [{ id, within }]),
    ...namedA.filter(fits).flatMap((x) =>
      namedB.filter(fits).map((y) => [
        { id: x, within: [] },
        { id: y, within: [] },
      ]),
    ),
    ...others.map((id) => [{ id, within }]),
    [{ within }],
  ];
  const given = candidates.map((one) => write(facts, one));
  return given.find(holds) ?? write(facts, [{ within }]);
};

const agrees = (attribute: string, values: readonly Value[], point: ReadonlyMap<string, Value>): boolean => {
  const value = point.get(attribute);
  if (value === undefined || values.includes(value)) return true;
  return attribute === "body" && value === another;
};

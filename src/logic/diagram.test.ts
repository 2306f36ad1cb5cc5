import fc from "fast-check";
import { expect, test as it } from "vitest";
import { conditionsOver, factsOver, spaces } from "./arbitrary.ts";
import { type Condition, condition, row, type Space, test } from "./condition.ts";
import { Diagrams } from "./diagram.ts";
import type { Diagram } from "./node.ts";
import { completions, dependsOn, holds, type State, settling } from "./reference.ts";
import { SizeExceeded, withinSize } from "./size.ts";

interface Clause {
  readonly where: Condition;
  readonly effect: number;
}

/** Clauses with effects from 0 to 4: the highest one rules. */
const measures = spaces.chain((space) =>
  fc.record({
    space: fc.constant(space),
    clauses: fc.array(fc.record({ where: conditionsOver(space.domain), effect: fc.nat(4) }), { maxLength: 4 }),
    facts: factsOver(space.domain),
  }),
);

const rulingOf = (clauses: readonly Clause[], state: State): number =>
  Math.max(0, ...clauses.filter(({ where }) => holds(where, state)).map(({ effect }) => effect));

const factory = ({ domain }: Space) =>
  new Diagrams([...domain].map(([id, values]) => ({ id, values: [...new Set(values)] })));

const rulings = (diagrams: Diagrams, clauses: readonly Clause[]): Diagram =>
  clauses
    .map(({ where, effect }) => diagrams.ite(diagrams.rows(where), diagrams.leaf(effect), diagrams.leaf(0)))
    .reduce((a, b) => diagrams.apply("max", a, b), diagrams.leaf(0));

const possibleIn = (diagrams: Diagrams, { never }: Space): Diagram => diagrams.not(diagrams.rows({ rows: never }));

const ascending = (numbers: Iterable<number>): readonly number[] => [...new Set(numbers)].sort((a, b) => a - b);

it("law: a diagram gives the reference's number in every state", () => {
  fc.assert(
    fc.property(measures, ({ space, clauses }) => {
      const diagrams = factory(space);
      const node = rulings(diagrams, clauses);
      for (const state of completions(new Map(), { ...space, never: [] })) {
        expect(diagrams.restrict(node, state)).toBe(diagrams.leaf(rulingOf(clauses, state)));
      }
    }),
    { numRuns: 200 },
  );
});

it("law: the same function is the same object, however it was made", () => {
  fc.assert(
    fc.property(measures, ({ space, clauses }) => {
      const diagrams = factory(space);
      const [a, b] = [rulings(diagrams, clauses), rulings(diagrams, clauses.toReversed())];
      expect(a).toBe(b);
      for (const { where } of clauses) {
        const one = diagrams.rows(where);
        expect(diagrams.not(diagrams.not(one))).toBe(one);
        expect(diagrams.apply("and", one, diagrams.not(one))).toBe(diagrams.leaf(0));
        expect(diagrams.apply("or", one, diagrams.not(one))).toBe(diagrams.leaf(1));
        expect(diagrams.apply("min", one, a)).toBe(diagrams.apply((x, y) => Math.min(x, y), a, one));
      }
    }),
    { numRuns: 200 },
  );
});

it("law: support and leaves are what the listed states show", () => {
  fc.assert(
    fc.property(measures, ({ space, clauses, facts }) => {
      const diagrams = factory(space);
      const node = diagrams.restrict(rulings(diagrams, clauses), facts);
      const ruling = (state: State) => rulingOf(clauses, state);
      const states = completions(facts, { ...space, never: [] });
      expect(diagrams.support(node)).toEqual(dependsOn(states, [...space.domain.keys()], ruling));
      expect(diagrams.leaves(node)).toEqual(ascending(states.map(ruling)));
      expect(diagrams.leavesUnder(node, diagrams.restrict(possibleIn(diagrams, space), facts))).toEqual(
        ascending(completions(facts, space).map(ruling)),
      );
    }),
    { numRuns: 300 },
  );
});

it("law: settle finds the first smallest set on which the class of possible states depends", () => {
  fc.assert(
    fc.property(measures, fc.boolean(), ({ space, clauses, facts }, merge) => {
      const diagrams = factory(space);
      const node = diagrams.restrict(rulings(diagrams, clauses), facts);
      const possible = diagrams.restrict(possibleIn(diagrams, space), facts);
      const classify = (value: number) => (merge ? value > 2 : value).toString();
      const unknown = [...space.domain.keys()].filter((attribute) => !facts.has(attribute));
      const expected = settling(completions(facts, space), unknown, (state) => classify(rulingOf(clauses, state)));
      expect(diagrams.settle(node, possible, classify)).toEqual(expected);
      expect(diagrams.settle(node, diagrams.leaf(1))).toEqual(diagrams.support(node));
    }),
    { numRuns: 600 },
  );
});

it("law: settle keeps to the variables that it may choose", () => {
  fc.assert(
    fc.property(measures, ({ space, clauses }) => {
      const diagrams = factory(space);
      const node = rulings(diagrams, clauses);
      const among = diagrams.support(node);
      const expected = settling(completions(new Map(), space), among, (state) => rulingOf(clauses, state));
      expect(diagrams.settle(node, possibleIn(diagrams, space), String, among)).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

it("law: under lists each possible combination once, with what can follow", () => {
  fc.assert(
    fc.property(measures, ({ space, clauses, facts }) => {
      const diagrams = factory(space);
      const variables = [...space.domain.keys()].slice(0, 2);
      const expected = Map.groupBy(completions(facts, space), (state) =>
        JSON.stringify(variables.map((id) => state.get(id))),
      );
      const given = diagrams.under(
        diagrams.restrict(rulings(diagrams, clauses), facts),
        diagrams.apply(
          "and",
          possibleIn(diagrams, space),
          diagrams.rows({ rows: [row([...facts].map(([id, value]) => test(id, [value])))] }),
        ),
        variables,
      );
      expect(new Map(given.map(({ values, leaves }) => [JSON.stringify([...values.values()]), leaves]))).toEqual(
        new Map(
          [...expected].map(([key, states]) => [key, ascending(states.map((state) => rulingOf(clauses, state)))]),
        ),
      );
    }),
    { numRuns: 200 },
  );
});

const many = Array.from({ length: 40 }, (_, at) => ({ id: `v${at}`, values: ["a", "b", "c"] }));

it("settles forty unknown variables without listing their completions", () => {
  const diagrams = new Diagrams(many);
  const clauses = many.slice(1).map(({ id }, at) => ({
    where: condition([row([test(id, ["a"]), test(`v${at}`, ["a", "b"])])]),
    effect: at % 5,
  }));
  const node = rulings(diagrams, clauses);
  const possible = diagrams.not(
    diagrams.rows({ rows: many.slice(1).map(({ id }, at) => row([test(id, ["b"]), test(`v${at}`, ["c"])])) }),
  );
  expect(diagrams.leavesUnder(node, possible)).toEqual([0, 1, 2, 3, 4]);
  // Seven clauses have effect 4; each names two variables that it shares with none of the other six.
  expect(diagrams.settle(node, possible, (value) => (value === 4 ? "most" : "less"))).toHaveLength(14);
});

it("refuses to grow past its limit", () => {
  const diagrams = new Diagrams(many, 500);
  const apart = () =>
    diagrams.rows(condition(many.slice(0, 20).map(({ id }, at) => row([test(id, ["a"]), test(`v${at + 20}`, ["a"])]))));
  expect(apart).toThrow(SizeExceeded);
  const refused = withinSize(apart);
  expect(refused.ok ? [] : refused.problems.map(({ code, args }) => [code, args])).toEqual([
    ["E-LOGIC-SIZE", { limit: 500, what: "nodes" }],
  ]);
});

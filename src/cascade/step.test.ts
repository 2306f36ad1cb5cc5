import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inOrder, type Leg, type Party, partyKey, type Step } from "./step.ts";

const authority: Party = { body: "be/ex/authority" };
const party = fc
  .integer({ min: 0, max: 9 })
  .map((n): Party => (n === 0 ? authority : n > 7 ? { described: `somebody ${n}` } : { body: `be/ex/b${n}` }));

const leg: fc.Arbitrary<Leg> = fc
  .record({
    from: party,
    to: party,
    deed: fc.constantFrom("r1", "r2", "r3"),
    channel: fc.option(fc.constantFrom("letter", "portal"), { nil: undefined }),
  })
  .filter(({ from, to }) => partyKey(from) !== partyKey(to))
  .map(({ from, to, deed, channel }) => ({
    from,
    to,
    ground: { kind: "route", deed, basis: "record" },
    ...(channel === undefined ? {} : { channel }),
    by: null,
  }));
const legs = fc.uniqueArray(leg, { maxLength: 30, selector: (one) => JSON.stringify(one) });

const bare = ({ depth: _, back: __, ...one }: Step): Leg => one;
const asText = (some: readonly object[]): readonly string[] => some.map((one) => JSON.stringify(one)).sort();

/** The parties that can be walked to from a start. */
const walk = (some: readonly Leg[], start: Party): ReadonlySet<string> => {
  const found = new Set([partyKey(start)]);
  for (const key of found) for (const { from, to } of some) if (partyKey(from) === key) found.add(partyKey(to));
  return found;
};

const step = (from: string, to: string): Leg => ({
  from: { body: from },
  to: { body: to },
  ground: { kind: "route", deed: `${from}>${to}`, basis: "record" },
  by: null,
});
const a = "be/ex/authority";

describe("legs in order", () => {
  it("law: every leg is a step or adrift, none is lost and none is made", () => {
    fc.assert(
      fc.property(legs, (given) => {
        const { steps, adrift } = inOrder(authority, given);
        expect(asText([...steps.map(bare), ...adrift])).toEqual(asText(given));
        const reached = walk(given, authority);
        for (const { from } of steps) expect(reached).toContain(partyKey(from));
        for (const { from } of adrift) expect(reached).not.toContain(partyKey(from));
      }),
    );
  });

  it("law: without the steps that close a cycle nothing goes round, and everybody is still reached", () => {
    fc.assert(
      fc.property(legs, (given) => {
        const forward = inOrder(authority, given)
          .steps.filter(({ back }) => !back)
          .map(bare);
        for (const one of forward) expect(walk(forward, one.to)).not.toContain(partyKey(one.from));
        expect(walk(forward, authority)).toEqual(walk(given, authority));
      }),
    );
  });

  it("law: a step is marked only where it lies on a cycle", () => {
    fc.assert(
      fc.property(legs, (given) => {
        for (const { from, to, back } of inOrder(authority, given).steps)
          if (back) expect(walk(given, to)).toContain(partyKey(from));
      }),
    );
  });

  it("law: the order of the legs does not matter", () => {
    fc.assert(
      fc.property(legs, fc.infiniteStream(fc.nat()), (given, order) => {
        const shuffled = given
          .map((one) => ({ one, key: order.next().value ?? 0 }))
          .sort((x, y) => x.key - y.key)
          .map(({ one }) => one);
        expect(inOrder(authority, shuffled)).toEqual(inOrder(authority, given));
      }),
    );
  });

  it("a diamond keeps all its sides, and none of them is a cycle", () => {
    const { steps } = inOrder(authority, [step(a, "x"), step(a, "y"), step("x", "z"), step("y", "z"), step("x", "y")]);
    expect(steps).toHaveLength(5);
    expect(steps.filter(({ back }) => back)).toEqual([]);
  });

  it("a cycle is cut where it closes", () => {
    const { steps } = inOrder(authority, [step(a, "x"), step("x", "y"), step("y", "x"), step("y", a)]);
    expect(steps.filter(({ back }) => back).map(({ from, to }) => `${partyKey(from)} ${partyKey(to)}`)).toEqual([
      `y ${a}`,
      "y x",
    ]);
  });
});

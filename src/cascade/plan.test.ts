import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleRegister, instant, records } from "../deed/example.test-help.ts";
import { recordsKnown } from "../deed/known.ts";
import { readMeasure } from "../measure/read.ts";
import type { Plan } from "./plan.ts";
import { planOf } from "./plan.ts";
import { partyKey } from "./step.ts";

const four = (text: string) => `{fr: "${text}", nl: "${text}", de: "${text}", en: "${text}"}`;
const read = readMeasure(
  "example.yaml",
  `measure: be/r/example
title: ${four("Exemple")}
authority: be/r/government
sources: {s: {held: full}}
instruments:
  decision: {kind: decision, title: ${four("Décision")}, decided: "2023-03-01", by: be/r/government, source: [s]}
products: {named: {product: tiktok}}
clauses:
  - id: ban
    by: decision
    modality: prohibit
    actions: [use]
    to: {body.within: be/r, body.kind: [government, cabinet, service, uap]}
    from: decision.decided
    comply-by: "2023-03-31"
    source: [s]
  - id: pass-on
    by: decision
    modality: oblige
    actions: [relay]
    to: {body.within: be/r, body.kind: cabinet}
    owed-by: body
    from: decision.decided
    audience: ["an association"]
    source: [s]
`,
);
if (!read.ok) throw new Error(JSON.stringify(read.problems.map(({ code, args, place }) => [code, args, place])));
const measure = read.value;
const register = exampleRegister();

const plan = (texts: readonly string[], bodies?: readonly string[]): Plan =>
  planOf({
    measure,
    others: [],
    register,
    known: recordsKnown(records(texts), instant("2030-01-01")),
    at: instant("2023-05-01"),
    knownAt: instant("2030-01-01"),
    choices: new Map(),
    world: "real",
    ...(bodies === undefined ? {} : { bodies }),
  });

const route = (id: string, more: string): string =>
  `kind: route, id: ${id}, measure: be/r/example, at: 2023-03-10, source: s, ${more}`;
const ends = (
  some: readonly { readonly from: Parameters<typeof partyKey>[0]; readonly to: Parameters<typeof partyKey>[0] }[],
) => some.map(({ from, to }) => `${partyKey(from)} > ${partyKey(to)}`);
const others = ["be/r/agency", "be/r/cabinet", "be/r/institute", "be/r/service"];

describe("the plan of a measure", () => {
  it("names everybody but the authority, which only owes; nobody has an address, and all are listed", () => {
    const found = plan([]);
    expect(found.planned.map(({ addressee }) => addressee.body)).toEqual(others);
    expect(found.own?.owed.map(({ clause }) => clause.id)).toEqual(["ban"]);
    expect(found.withoutAddress).toEqual(others);
    expect(ends(found.way.steps)).toEqual([
      ...others.map((body) => `be/r/government > ${body}`),
      'be/r/cabinet > "an association"',
    ]);
    expect(found.way.steps[0]).toMatchObject({ ground: { kind: "authority" }, by: "2023-03-31" });
    expect(found.described.map(({ party }) => partyKey(party))).toEqual(['"an association"']);
  });

  it("takes a route in the place of the authority, keeps both channels of two, and says what is adrift", () => {
    const found = plan([
      route("one", "by: be/r/cabinet, to: be/r/service, channel: letter"),
      route("two", "by: be/r/cabinet, to: be/r/service, channel: portal"),
      route("three", "by: {capacity: somebody}, to: be/r/agency"),
    ]);
    expect(found.planned.find(({ addressee }) => addressee.body === "be/r/service")?.steps).toMatchObject([
      { channel: "letter", from: { body: "be/r/cabinet" } },
      { channel: "portal", from: { body: "be/r/cabinet" } },
    ]);
    expect(found.diamonds.map(({ to }) => partyKey(to))).toEqual(["be/r/service"]);
    expect(ends(found.way.adrift)).toEqual(['"somebody" > be/r/agency']);
    expect(found.adriftOnly).toEqual(["be/r/agency"]);
  });

  it("tells of the other clauses itself where a route carries one only", () => {
    const found = plan([route("one", "by: be/r/government, to: be/r/cabinet, clause: pass-on")]);
    expect(found.planned.find(({ addressee }) => addressee.body === "be/r/cabinet")?.steps).toMatchObject([
      { ground: { kind: "authority" }, clauses: ["ban"], by: "2023-03-31" },
      { ground: { kind: "route", deed: "one" }, clauses: ["pass-on"], by: null },
    ]);
    expect(found.diamonds).toEqual([]);
  });

  it("leads neither to nor from a body that has ended or is still to come; whom such a route was to reach, the authority tells", () => {
    const { bodies } = register;
    const ending = bodies.map((one) => (one.id === "be/r/cabinet" ? { ...one, validTo: "2023-04-30" } : one));
    const changed = { ...register, bodies: ending, byId: Map.groupBy(ending, ({ id }) => id) };
    const texts = [
      route("one", "by: be/r/cabinet, to: be/r/service"),
      route("two", "by: be/r/agency, to: be/r/cabinet"),
    ];
    const stepsOn = (day: string) => {
      const known = recordsKnown(records(texts), instant("2030-01-01"));
      const asked = { measure, others: [], register: changed, known, choices: new Map(), world: "real" as const };
      const { way, broken } = planOf({ ...asked, at: instant(day), knownAt: instant("2030-01-01") });
      return [...ends(way.steps), ...ends(broken)].filter((step) => step.includes("be/r/cabinet"));
    };
    expect(stepsOn("2023-04-30")).toContain("be/r/cabinet > be/r/service");
    expect(stepsOn("2023-05-01")).toEqual([]);
  });

  it("a clause has a body tell those whom it supervises that day, not those whom it will", () => {
    const under = [{ body: "be/r/cabinet", since: "2023-04-30" }];
    const bodies = register.bodies.map((one) => (one.id === "be/r/service" ? { ...one, supervisedBy: under } : one));
    const changed = { ...register, bodies, byId: Map.groupBy(bodies, ({ id }) => id) };
    const known = recordsKnown([], instant("2030-01-01"));
    const stepsOn = (day: string) => {
      const asked = { measure, others: [], register: changed, known, choices: new Map(), world: "real" as const };
      return ends(planOf({ ...asked, at: instant(day), knownAt: instant("2030-01-01") }).way.steps);
    };
    expect(stepsOn("2023-04-29")).not.toContain("be/r/cabinet > be/r/service");
    expect(stepsOn("2023-04-30")).toContain("be/r/cabinet > be/r/service");
  });

  it("a term of a route runs from the day on which its beginning was told", () => {
    const told =
      "kind: dispatch, by: be/r/government, about: be/r/cabinet, measure: be/r/example, at: 2023-03-06, source: s";
    const due = (texts: readonly string[]) =>
      plan([...texts, route("one", "by: be/r/cabinet, to: be/r/service, within: P5D")]).way.steps.find(
        ({ ground }) => ground.kind === "route",
      )?.by;
    expect(due([told])).toBe("2023-03-11");
    expect(due([])).toBeNull();
    for (const state of ["prepared", "uncertain", "bounced"])
      expect(due([told.replace("source", `state: ${state}, source`)])).toBeNull();
  });

  it("no such body under it: an answer, which takes out what the clause would have it pass on", () => {
    const all = plan([route("none", "by: be/r/cabinet, none: true")]);
    expect(all.none).toMatchObject([{ by: { body: "be/r/cabinet" }, of: [] }]);
    expect(all.way.steps.some(({ ground }) => ground.kind === "clause")).toBe(false);
    const some = plan([route("none", 'by: be/r/cabinet, none: true, to: {described: "nobody else"}')]);
    expect(some.way.steps.some(({ ground }) => ground.kind === "clause")).toBe(true);
    const entered = plan([route("none", "by: be/r/government, from: be/r/cabinet, none: true")]);
    expect(entered.none).toMatchObject([{ by: { body: "be/r/cabinet" }, of: [] }]);
    expect(entered.way.steps.some(({ ground }) => ground.kind === "clause")).toBe(false);
  });

  it("the relay breaks off where somebody knew and nothing shows that it was passed on", () => {
    const told =
      "kind: dispatch, by: be/r/government, about: be/r/cabinet, measure: be/r/example, at: 2023-03-06, source: s";
    const passed =
      "kind: relay, by: be/r/cabinet, to: be/r/service, measure: be/r/example, at: 2023-03-07, source: s, basis: stated";
    const way = route("one", "by: be/r/cabinet, to: be/r/service");
    expect(ends(plan([way]).broken)).not.toContain("be/r/cabinet > be/r/service");
    expect(ends(plan([way, told]).broken)).toContain("be/r/cabinet > be/r/service");
    expect(ends(plan([way, told, passed]).broken)).not.toContain("be/r/cabinet > be/r/service");
    const prepared = told.replace("source", "state: prepared, source");
    const unsent = plan([way, prepared]);
    expect(ends(unsent.broken)).toContain("be/r/government > be/r/cabinet");
    expect(unsent.planned.every(({ told: one }) => !one.dispatchHeld)).toBe(true);
    expect(plan([told], ["be/r/cabinet"]).planned.map(({ told: one }) => one.dispatchHeld)).toEqual([true]);
  });

  it("of bodies asked for by name the others are left out, and those outside are named", () => {
    const found = plan([], ["be/r/service", "be/r"]);
    expect(found.planned.map(({ addressee }) => addressee.body)).toEqual(["be/r/service"]);
    expect(found.notAddressed).toEqual(["be/r"]);
    expect(found.way.steps).toHaveLength(5);
  });

  const bodies = ["be/r/government", ...others];
  const routes = fc.uniqueArray(
    fc.record({
      from: fc.constantFrom(...bodies),
      to: fc.constantFrom(...bodies),
      clause: fc.constantFrom("", ", clause: ban", ", clause: pass-on"),
      none: fc.constantFrom("", "", "", ", none: true"),
    }),
    { maxLength: 8, selector: (one) => JSON.stringify(one) },
  );
  const written = (some: readonly { from: string; to: string; clause: string; none: string }[]): readonly string[] =>
    some.map(({ from, to, clause, none }, n) => route(`r${n}`, `by: ${from}, to: ${to}${clause}${none}`));

  it("law: every addressee is reached by a step, or by nothing but steps adrift", () => {
    fc.assert(
      fc.property(routes, (given) => {
        for (const { steps, adrift } of plan(written(given)).planned)
          expect(steps.length + adrift.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  it("law: the order of the records does not matter", () => {
    fc.assert(
      fc.property(routes, (given) => {
        const texts = written(given);
        expect(plan(texts.toReversed())).toEqual(plan(texts));
      }),
      { numRuns: 40 },
    );
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import type { Rule } from "../deed/deed.ts";
import type { Value } from "../logic/condition.ts";
import { everKnown } from "../measure/case.ts";
import { chosenIn } from "../measure/chosen.ts";
import { type Post, readFacts, type Surroundings } from "../measure/facts.ts";
import { readInvented, surroundings } from "../measure/invented.test-help.ts";
import type { Measure } from "../measure/measure.ts";
import { parseInstant } from "../time/time.ts";
import { mandateOf } from "./mandate.ts";

let around: Surroundings;
beforeAll(async () => {
  around = await surroundings();
});

const body = "be/wal/wbi";

const rule = (more: Partial<Rule> = {}): Rule => ({
  kind: "rule",
  id: "own",
  by: { body },
  about: [body],
  alsoAbout: [],
  measure: "be/ex/invented",
  at: { kind: "day", day: "2026-01-01", last: 0 },
  known: 0,
  basis: "record",
  source: { title: "Decision" },
  none: false,
  namesBlock: true,
  ...more,
});

/** A measure decided on 1 February 2026 with one clause until the end of June, and perhaps more. */
const measure = (
  clause: string,
  { head = "", clauses = "" }: { readonly head?: string; readonly clauses?: string } = {},
) =>
  readInvented(`${head}
products: {named: {product: tiktok}}
instruments:
  d: {kind: decision, decided: "2026-02-01", known: "2026-02-01", source: [s]}
clauses:
  - {id: c, by: d, ${clause}, from: d.decided, until: "2026-06-30", says: FOUR, source: [s]}
${clauses}
`);

const postAt = (at: number, facts: Readonly<Record<string, unknown>> = {}): Post => {
  const posts = readFacts({ body: { id: body, ...facts } }, { at, knownAt: everKnown }, around);
  if (!posts.ok || posts.value[0] === undefined) throw new Error("the body is in the register");
  return posts.value[0];
};

const found = (
  clause: string,
  day: string,
  rules: readonly Rule[] = [],
  more: {
    readonly facts?: Readonly<Record<string, unknown>>;
    readonly openRules?: readonly Rule[];
    readonly stopping?: readonly string[];
    readonly of?: Measure;
    readonly knownAt?: number;
    readonly choices?: ReadonlyMap<string, Value>;
  } = {},
) => {
  const { of = measure(clause), knownAt = everKnown, choices = new Map() } = more;
  const at = parseInstant(day) ?? 0;
  return mandateOf({
    measure: of,
    post: postAt(at, more.facts),
    at,
    knownAt,
    chosen: chosenIn(of, knownAt, choices),
    covered: () => [],
    ...(more.stopping === undefined ? {} : { stopping: more.stopping }),
    decisions: ({ id }) => {
      const about = (some: readonly Rule[]) => some.filter(({ clause }) => clause === undefined || clause === id);
      return { decided: about(rules), open: about(more.openRules ?? []) };
    },
  });
};

const prohibition = "modality: prohibit, actions: [use], to: {body.within: be/wal}";
const prevention = "modality: prevent, actions: [carry-traffic], to: {body.within: be/wal}";
const duty = "modality: oblige, actions: [block], to: {body.within: be/wal}";

describe("a mandate to block", () => {
  it("is a clause that prevents, for what it prevents, or a duty to block, on a body that it binds", () => {
    expect(found(prevention, "2026-03-01")).toMatchObject({
      kind: "mandate",
      grounds: [{ id: "be/ex/invented#c", actions: ["carry-traffic"] }],
    });
    expect(found(duty, "2026-03-01")).toMatchObject({
      kind: "mandate",
      grounds: [{ actions: ["carry-traffic", "reach-web", "use"] }],
    });
    expect(found(prevention.replace("be/wal", "be/vlg"), "2026-03-01")).toEqual({ kind: "none", because: "nothing" });
  });

  it("is no prohibition and no recommendation, not even to block", () => {
    expect(found(prohibition, "2026-03-01")).toEqual({ kind: "none", because: "prohibition" });
    expect(found(duty.replace("oblige", "recommend"), "2026-03-01")).toEqual({
      kind: "none",
      because: "recommendation",
    });
  });

  it("is the body’s own decision, which serves a prohibition or a recommendation", () => {
    for (const clause of [prohibition, duty.replace("oblige", "recommend"), prohibition.replace("be/wal", "be/vlg")])
      expect(found(clause, "2026-03-01", [rule()])).toMatchObject({ kind: "mandate", grounds: [{ id: "own" }] });
    expect(found(prohibition, "2026-03-01", [rule({ clause: "other" })])).toMatchObject({ kind: "none" });
  });

  it("begins and ends with the measure, and with the decision", () => {
    const kinds = (days: readonly string[], own: Rule) =>
      days.map((day) => {
        const { kind } = found(prohibition, day, [own]);
        return kind;
      });
    expect(kinds(["2026-01-31", "2026-02-01", "2026-06-30", "2026-07-01"], rule())).toEqual([
      "not-yet",
      "mandate",
      "mandate",
      "withdrawal",
    ]);
    const days = ["2026-03-09", "2026-03-10", "2026-03-20", "2026-03-21"];
    expect(kinds(days, rule({ from: "2026-03-10", until: "2026-03-20" }))).toEqual([
      "not-yet",
      "mandate",
      "mandate",
      "withdrawal",
    ]);
    expect(found(prohibition, "2026-03-15", [rule({ until: "2026-03-20" })])).toMatchObject({
      grounds: [{ until: parseInstant("2026-03-21T00:00") }],
    });
  });

  it("reaches a point only where something that the point stops may be stopped", () => {
    const at = (clause: string, stopping: readonly string[], rules: readonly Rule[] = []) =>
      found(clause, "2026-03-01", rules, { stopping });
    expect(at(prevention, ["reach-web"])).toEqual({ kind: "none", because: "action" });
    expect(at(prevention, ["use", "carry-traffic"])).toMatchObject({ kind: "mandate" });
    expect(at(prohibition, ["reach-web"], [rule()])).toMatchObject({ kind: "mandate" });
    expect(at(prohibition, ["reach-web"])).toEqual({ kind: "none", because: "prohibition" });
    const open = prevention.replace("{body.within: be/wal}", "{body.within: be/wal, body.it: shared}");
    expect(at(open, ["install"])).toEqual({ kind: "none", because: "action" });
  });

  it("is open where it is not known whether the clause binds the body, or when the decision was taken", () => {
    const shared = prevention.replace("{body.within: be/wal}", "{body.within: be/wal, body.it: shared}");
    expect(found(shared, "2026-03-01")).toEqual({ kind: "open", settles: ["body.it"] });
    expect(found(shared, "2026-03-01", [], { facts: { it: "shared" } })).toMatchObject({ kind: "mandate" });
    expect(found(shared, "2026-03-01", [], { facts: { it: "own" } })).toMatchObject({ kind: "none" });
    expect(found(prohibition, "2026-03-01", [], { openRules: [rule()] })).toEqual({ kind: "open", settles: ["own"] });
  });

  it("is not held up by an open clause that lets nothing more be blocked, and is by one that does", () => {
    const shared = (products: string) =>
      measure(prohibition, {
        clauses: `  - {id: shared, by: d, modality: prevent, actions: [carry-traffic], to: {body.within: be/wal, body.it: shared}, products: {product: ${products}}, from: d.decided, says: FOUR, source: [s]}`,
      });
    const own = [rule({ clause: "c" })];
    expect(found("", "2026-03-01", own, { of: shared("tiktok") })).toMatchObject({
      kind: "open",
      settles: ["body.it"],
    });
    const same = measure(prohibition, {
      clauses:
        "  - {id: shared, by: d, modality: prevent, actions: [carry-traffic], to: {body.within: be/wal, body.it: shared}, from: d.decided, says: FOUR, source: [s]}",
    });
    expect(found("", "2026-03-01", own, { of: same })).toMatchObject({ kind: "mandate", grounds: [{ id: "own" }] });
  });

  it("does not hang on a body or a text while the clause is not in force under any reading", () => {
    const shared = prevention.replace("{body.within: be/wal}", "{body.within: be/wal, body.it: shared}");
    expect(found(shared, "2026-01-01")).toMatchObject({ kind: "not-yet" });
    expect(found(shared, "2026-07-01")).toMatchObject({ kind: "withdrawal", state: "lapsed" });
  });

  it("is no clause of which nobody could know yet", () => {
    const knownAt = parseInstant("2026-01-31") ?? 0;
    const dated = measure(prevention);
    expect(found("", "2026-03-01", [], { of: dated, knownAt })).toEqual({ kind: "none", because: "nothing" });
    expect(found("", "2026-03-01", [rule()], { of: dated, knownAt })).toMatchObject({ kind: "none" });
  });

  it("hangs on the claim or text by which a clause prevents at all", () => {
    const contested =
      "modality: {claims: {hard: {value: prevent, by: [s]}, soft: {value: prohibit, by: [s]}}}, actions: [use], to: {body.within: be/wal}";
    expect(found(contested, "2026-03-01")).toEqual({ kind: "open", settles: ["claim.c.modality"] });
    const under = (claim: string) =>
      found(contested, "2026-03-01", [], { choices: new Map([["claim.c.modality", claim]]) });
    expect(under("hard")).toMatchObject({ kind: "mandate", grounds: [{ actions: ["use"] }] });
    expect(under("soft")).toEqual({ kind: "none", because: "prohibition" });
    const text = measure("modality: prevent, actions: [{use: web}], to: {body.within: be/wal}", {
      head: "texts: {web: {ask: FOUR, values: [true, false], names: {true: FOUR, false: FOUR}}}",
    });
    expect(found("", "2026-03-01", [], { of: text })).toEqual({ kind: "open", settles: ["text.web"] });
    expect(found("", "2026-03-01", [], { of: text, choices: new Map([["text.web", false]]) })).toMatchObject({
      kind: "none",
    });
  });

  it("counts the days of a decision in the measure’s zone", () => {
    const far = measure(prohibition, { head: "zone: America/New_York" });
    const kindAt = (instant: string) => found("", instant, [rule({ until: "2026-03-20" })], { of: far }).kind;
    expect([kindAt("2026-03-21T03:59Z"), kindAt("2026-03-21T04:00Z")]).toEqual(["mandate", "withdrawal"]);
  });

  it("has ended with the decision, also where the measure is still to come", () => {
    expect(found(prohibition, "2026-01-20", [rule({ until: "2026-01-10" })])).toMatchObject({ kind: "withdrawal" });
  });
});

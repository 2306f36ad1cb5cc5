import { describe, expect, it } from "vitest";
import { languages } from "../language/language.ts";
import { expectedOf, type Result } from "../problem/problem.ts";
import { readRegister } from "../register/read.ts";
import { readFacts } from "./facts.ts";
import { readGivens } from "./given.ts";
import { readExemptions } from "./given-exemption.ts";
import type { Given } from "./measure.ts";
import { readMeasure } from "./read.ts";

const clause = (more = ""): string =>
  `{id: ban, by: decision, modality: prohibit, actions: [use], to: {person.as: member}, from: decision.decided${more}}`;

const measure = (clauses: string, more = ""): string => `measure: xx/sample
title: {fr: a, nl: b, de: c, en: d}
authority: xx/government
products: {product: zazou}
sources: {letter: {held: full}}
instruments: {decision: {kind: decision, decided: 2023-03-17}}
texts: {web: {ask: {fr: a, nl: b, de: c, en: d}}}
clauses: [${clauses}]
${more}`;

const codes = (text: string): readonly string[] => {
  const read = readMeasure("measure.yaml", text);
  return read.ok ? [] : read.problems.map(({ code }) => code);
};

describe("a measure", () => {
  it("is read", () => {
    expect(codes(measure(clause()))).toEqual([]);
  });

  it.each([
    ["two actions in one item", measure(clause().replace("[use]", "[{use: web, install: web}]")), "E-MEASURE-SHAPE"],
    ["a contested date without claims", measure(clause(", comply-by: {claims: {}}")), "E-MEASURE-SHAPE"],
    ["a text that every object has", measure(clause(", where: {text.constructor: true}")), "E-MEASURE-ATTRIBUTE"],
    ["a date that every object has", measure(clause(", until: constructor.name")), "E-MEASURE-REFERENCE"],
    ["a date that instruments cannot have", measure(clause(", until: decision.kind")), "E-MEASURE-REFERENCE"],
    [
      "a chosen claim that every object has",
      measure(
        clause(
          ", until: {claims: {a: {value: 2023-05-01, by: letter}}, chosen: {claim: toString, why: a, by: b, on: 2023-05-01}}",
        ),
      ),
      "E-MEASURE-REFERENCE",
    ],
    ["a period past every calendar", measure(clause(", until: 2023-03-17 + P99999999Y")), "E-MEASURE-TIME"],
    ["a zone that is none", measure(clause(), "zone: Mars/Base"), "E-YAML-FORM"],
    ["a bound that does not exist", measure(clause(", until: {unknown: end, after: 2023-02-30}")), "E-MEASURE-TIME"],
    ["an empty id", measure(clause(", products: {product: ''}")), "E-MEASURE-VALUE"],
    [
      "a case about no action",
      measure(clause(), "cases: [{name: a, given: {}, at: 2023-04-15, ruling: prohibited}]"),
      "E-MEASURE-SHAPE",
    ],
    [
      "a case about an action that is none",
      measure(clause(), "cases: [{name: a, given: {}, action: usee, at: 2023-04-15, ruling: not-covered}]"),
      "E-MEASURE-VALUE",
    ],
    [
      "readings that look alike",
      measure(clause()).replace("{web: {ask", "{web: {values: [true, 'true'], ask"),
      "E-MEASURE-SHAPE",
    ],
  ])("with %s is refused", (_, text, code) => {
    expect(codes(text)).toEqual([code]);
  });
});

const register = readRegister([
  {
    name: "r.yaml",
    text: "sources: {s: {title: s}}\nbodies: [{id: xx, kind: state, names: [{en: x}], status: confirmed, source: [s]}, {id: xx/late, kind: service, names: [{en: y}], within: [xx], valid-from: 1970-01-02, status: confirmed, source: [s]}]",
  },
]);

const nested = (open: string, close: string): unknown => JSON.parse(`${open.repeat(50_000)}1${close.repeat(50_000)}`);

describe("facts", () => {
  const problems = (given: Given): readonly string[] => {
    if (!register.ok) return ["no register"];
    const read = readFacts(given, { at: 0, knownAt: 0 }, { register: register.value, productFacts: () => undefined });
    return read.ok ? [] : read.problems.map(({ code, place }) => `${code} ${place.field}`);
  };

  it.each<readonly [Given, string | undefined]>([
    [{ body: "xx", device: { owner: "person" } }, undefined],
    [{ body: { id: "xx", within: ["xx"] } }, undefined],
    [{ product: { id: "zazou", on: { list: true } } }, undefined],
    [{ device: { ownr: null } }, "E-MEASURE-ATTRIBUTE device.ownr"],
    [{ device: { owner: ["person"] } }, "E-MEASURE-VALUE device.owner"],
    [{ product: { on: { list: "true" } } }, "E-MEASURE-VALUE product.on.list"],
    [{ "body.response.xx#a": "perhaps" }, "E-MEASURE-VALUE body.response.xx#a"],
    [{ product: 5 }, "E-FACTS-SHAPE product"],
    [{ product: { id: {} } }, "E-FACTS-SHAPE product"],
    [{ body: { id: 5 }, posts: [{ body: "xx" }] }, "E-FACTS-SHAPE body"],
    [{ body: { within: "nowhere" } }, "E-FACTS-BODY body.within"],
    [{ body: "constructor" }, "E-FACTS-BODY body"],
    [{ body: "xx/late" }, "E-FACTS-STANDING body"],
    [{ posts: [{ body: "xx" }, { body: { id: "xx/late" } }] }, "E-FACTS-STANDING body"],
    [{ body: { id: "xx/late", kind: "service" } }, undefined],
    [{ body: { id: "xx/late", within: "xx" } }, undefined],
    [{ posts: [{ body: "xx", rôle: "minister" }] }, "E-FACTS-SHAPE posts"],
    [{ posts: {} }, "E-FACTS-SHAPE posts"],
    [{ device: { owner: "authority" }, "device.owner": "person" }, "E-FACTS-SHAPE device.owner"],
    [{ device: { owner: "person" }, "device.owner": "person" }, undefined],
    [{ device: { owner: null }, "device.owner": "person" }, undefined],
    [{ body: { kind: "local" }, "body.kind": "uap" }, "E-FACTS-SHAPE body.kind"],
    [{ body: "xx", "body.id": "xx/late" }, "E-FACTS-SHAPE body.id"],
    [{ "body.id": "xx/late", "body.kind": "service" }, undefined],
    [{ "body.within": "nowhere" }, "E-FACTS-BODY body.within"],
    [{ product: "zazou", "product.id": "zozo" }, "E-FACTS-SHAPE product.id"],
    [{ "body.notified": "2024-05-31", body: { id: "xx", notified: "2024-06-01" } }, "E-FACTS-SHAPE body.notified"],
    [{ exemptions: { from: "2024-05-31" } }, "E-MEASURE-ATTRIBUTE exemptions.from"],
    [{ exemption: { ground: "whim", from: "2024-05-31" } }, "E-FACTS-SHAPE exemption.ground"],
    [{ exemption: { form: "2024-05-31", requested: "2024-05-31" } }, "E-FACTS-SHAPE exemption.form"],
    [{ exemption: { from: "2024-02-30" } }, "E-FACTS-SHAPE exemption.from"],
    [{ exemption: { from: "2024-05-31", mitigations: { a: true } } }, "E-FACTS-SHAPE exemption.mitigations.a"],
    [{ exemption: "yes" }, "E-FACTS-SHAPE exemption"],
    [{ exemption: null }, undefined],
    [{ exemption: [] }, "E-FACTS-SHAPE exemption"],
    [{ exemption: {} }, "E-FACTS-SHAPE exemption"],
    [{ exemption: { ground: "inspection", until: "2024-05-31" } }, "E-FACTS-SHAPE exemption"],
    [{ exemption: { from: "2024-06-01", until: "2024-05-31" } }, "E-FACTS-SHAPE exemption.until"],
    [{ exemption: [{ from: "2024-05-31", until: "2024-05-31" }, {}] }, "E-FACTS-SHAPE exemption"],
    [{ exemption: { from: "2024-05-31", until: "2024-05-31" } }, undefined],
    [{ exemption: { requested: "2024-05-31" } }, undefined],
    [{ exemption: { status: "refused" } }, undefined],
    [JSON.parse('{"__proto__": {"x": "y"}}'), "E-MEASURE-ATTRIBUTE __proto__.x"],
  ])("%j", (given, expected) => {
    expect(problems(given)).toEqual(expected === undefined ? [] : [expected]);
  });

  it.each(languages)("say in %s what is wrong with an exemption, and which key stands twice", (language) => {
    const said = (result: Result<unknown>) =>
      result.ok ? "" : result.problems.map((one) => expectedOf(one, language)).join();
    const exemptions: readonly unknown[] = [[], {}, { ground: "whim" }];
    const all = [...exemptions.map(readExemptions), readGivens("f", '{"a": 1, "a": 2}')].map(said);
    expect(new Set(all).size).toBe(4);
    expect(all[1]).toMatch(/requested/);
  });

  it("given dotted say the same as given nested, also against the register", () => {
    if (!register.ok) throw new Error("the register can be read");
    const around = { register: register.value, productFacts: () => undefined };
    const read = (given: Given) => readFacts(given, { at: 0, knownAt: 0 }, around);
    const facts = (given: Given) => {
      const posts = read(given);
      return posts.ok ? posts.value.map((post) => [[...post.facts].sort(), post.within("xx")]) : [];
    };
    const nested = facts({ body: { id: "xx/late", kind: "uap", within: "xx" }, device: { owner: "person" } });
    expect(nested[0]?.[0]).toContainEqual(["body.kind", "uap"]);
    expect(nested[0]?.[1]).toBe(true);
    for (const given of [
      { "body.id": "xx/late", "body.kind": "uap", "body.within": ["xx"], "device.owner": "person" },
      { body: "xx/late", "body.kind": "uap", "body.within": "xx", device: { owner: "person" } },
    ])
      expect(facts(given)).toEqual(nested);
  });

  it("are named as they were read, and not without end", () => {
    const said = (given: Given): readonly unknown[] => {
      if (!register.ok) return ["no register"];
      const surroundings = { register: register.value, productFacts: () => undefined };
      const read = readFacts(given, { at: 0, knownAt: 0 }, surroundings);
      return read.ok ? [] : read.problems.map(({ args, place }) => [place.field, args["id"], args["value"]]);
    };
    expect(said(JSON.parse('{"device": {"owner": 1e999}}'))).toEqual([["device.owner", "device.owner", "Infinity"]]);
    const cut = `${"x".repeat(80)}…`;
    expect(said({ ["x".repeat(300)]: true })).toEqual([[cut, cut, undefined]]);
  });

  it("may be nested without end, in vain", () => {
    expect(problems({ device: nested('{"a":', "}") })).toEqual(["E-FACTS-SHAPE device.a.a.a.a.a.a.a"]);
    expect(problems({ device: { owner: nested("[", "]") } })).toEqual(["E-MEASURE-VALUE device.owner"]);
  });

  it.each([
    ["{}", 1],
    ["[{}, {}]", 2],
    ["{}\r\n\r\n{}\n", 2],
    ["", undefined],
    ["[]", undefined],
    ["5", undefined],
    ["{}\n{", undefined],
    ["[[{}]]", undefined],
    ['{"body": "a", "body": "b"}', undefined],
    ['{"device": {"a": 1, "\\u0061": 2}}', undefined],
    ['{"a": 1}\n{"a": 1}', 2],
    ['[{"a": {"a": "\\"a\\": {"}}, {"a": ["a", "a"]}]', 2],
  ])("come as one object, a list or lines: %j", (text, count) => {
    const read = readGivens("facts.json", text);
    expect(read.ok ? read.value.length : undefined).toBe(count);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languages } from "../language/language.ts";
import { expectedOf, mendOf } from "../problem/problem.ts";
import { deedKinds, isDeed } from "./deed.ts";
import { readDeeds, readDeedsAsFarAsPossible } from "./deeds.ts";
import { exampleRegister, instant, records } from "./example.test-help.ts";
import { type Ground, readRecords } from "./read.ts";

const register = exampleRegister();
const ground: Ground = {
  register,
  received: instant("2023-01-01"),
  clausesOf: (measure) => (measure === "m" ? ["ban"] : undefined),
};
const read = (text: string, more: Partial<Ground> = {}) =>
  readRecords([{ name: "f.yaml", text }], { ...ground, ...more });
const good = "{kind: position, by: be/r/service, measure: m, at: 2023-03-24, source: s}";

/** The place expected is where the sign § stands. */
const damaged: readonly (readonly [string, string])[] = [
  ["{§kind: foo}".replace("§", ""), "E-RECORD-KIND"],
  ["{by: be/r/service}", "E-RECORD-KIND"],
  ["just a text", "E-RECORD-KIND"],
  ["{kind: position, by: be/r/service, measure: m, at: §2023-02-30, source: s}", "E-YAML-FORM"],
  ["{kind: position, by: be/r/service, measure: m, at: §soon, source: s}", "E-YAML-FORM"],
  ["{kind: position, by: be/r/service, measure: m, at: 2023-03-24, source: s, §extra: 1}", "E-YAML-UNKNOWN-KEY"],
  ["§{kind: position, by: be/r/service, measure: m, at: 2023-03-24}", "E-YAML-MISSING"],
  ["{kind: dispatch, by: be/r/service, measure: m, at: 2023-03-24, source: s, state: §lost}", "E-YAML-VALUE"],
  ["{kind: position, by: be/r/service, measure: §3, at: 2023-03-24, source: s}", "E-YAML-TYPE"],
  [
    "{kind: position, by: be/r/service, measure: m, at: 2023-03-24, source: s, says: {fr: §[a], nl: b, de: c, en: d}}",
    "E-YAML-TYPE",
  ],
  [
    "§{kind: position, by: be/r/service, measure: m, at: 2023-03-24, source: s, basis: record, stated: {by: x}}",
    "E-YAML-VALUE",
  ],
  ["§{kind: position, by: be/r/nobody, measure: m, at: 2023-03-24, source: s}", "E-RECORD-BODY"],
  [
    "§{kind: position, by: be/r/service, about: {within: be/q}, measure: m, at: 2023-03-24, source: s}",
    "E-RECORD-BODY",
  ],
  [
    "§{kind: position, by: be/r/service, about: {within: be/r, kind: school}, measure: m, at: 2023-03-24, source: s}",
    "E-RECORD-NOBODY",
  ],
  ["§{kind: position, by: a mayor, measure: m, at: 2023-03-24, source: s}", "E-RECORD-WHOSE"],
  [
    "§{kind: dispatch, by: be/r/government, about: be/ex/service, measure: m, at: 2023-03-24, source: s}",
    "E-RECORD-WORLDS",
  ],
  ["§{kind: population, body: be/ex/service, declared: 3, by: be/r/service, on: 2023-03-24}", "E-RECORD-WORLDS"],
  ["§{kind: position, by: be/r/service, measure: m, clause: bna, at: 2023-03-24, source: s}", "E-RECORD-CLAUSE"],
  [
    "§{kind: position, by: be/r/service, measure: m, at: {claims: {a: {value: 2023-03-24, by: x}}, chosen: {claim: b, why: w, by: e, on: 2026-01-01}}, source: s}",
    "E-RECORD-CLAIM",
  ],
  ["{kind: control, by: be/r/service, measure: m, at: 2023-03-24, source: s, covers: {n: §9, of: 3}}", "E-YAML-FORM"],
  [
    "{kind: rule, by: be/r/service, measure: m, at: 2023-03-24, source: s, from: 2023-04-02, until: §2023-04-01}",
    "E-YAML-FORM",
  ],
  ["{kind: population, body: be/r/service, declared: §-1, by: x, on: 2023-03-24}", "E-YAML-FORM"],
  ["§{kind: points, body: be/q, points: [], by: x, on: 2023-03-24}", "E-RECORD-BODY"],
  [
    "{kind: points, body: be/r/service, points: [{point: a, address: §10.0.0.53 10.0.0.54}], by: x, on: 2023-03-24}",
    "E-YAML-FORM",
  ],
];

describe("damaged records", () => {
  it.each(damaged)("%s", (marked, code) => {
    const text = `- ${good}\n- ${marked}\n- ${good.replace("position", "awareness")}\n`;
    const { kept, rejected, count } = read(text.replace("§", ""));
    expect([count, kept.length, rejected.length]).toEqual([3, 2, 1]);
    const [problem] = rejected[0] ?? [];
    expect(problem).toMatchObject({ code, place: { file: "f.yaml", line: 2, record: 2 } });
    if (marked.includes("§")) expect(problem?.place.column).toBe(marked.indexOf("§") + 3);
    for (const language of languages)
      if (problem !== undefined) expect(expectedOf(problem, language) + mendOf(problem, language)).toMatch(/\S/);
  });

  it.each([
    ["[", "E-YAML-SYNTAX"],
    ["- {kind: position, kind: rule}", "E-YAML-DUPLICATE-KEY"],
    ["", "E-RECORD-NONE"],
    ["a text", "E-RECORD-NONE"],
    ["measure: be/x", "E-RECORD-NONE"],
    ["deeds: {a: 1}", "E-RECORD-NONE"],
    [`deeds: []\nmore: 1`, "E-YAML-UNKNOWN-KEY"],
  ])("a file that is not one of records is refused whole: %s", (text, code) => {
    const { refused, kept, count } = readRecords(
      [
        { name: "bad.yaml", text },
        { name: "f.yaml", text: `[${good}]` },
      ],
      ground,
    );
    expect(refused.map((problem) => [problem.code, problem.place.file])).toEqual([[code, "bad.yaml"]]);
    expect([kept.length, count]).toEqual([1, 1]);
  });

  it("one record, a list, deeds and records are the same", () => {
    const ids = [good, `- ${good}`, `deeds: [${good}]`, `records: [${good}]`].map((text) =>
      read(text).kept.map(({ record }) => record.id),
    );
    expect(new Set(ids.map(String)).size).toBe(1);
    expect(ids[0]).toHaveLength(1);
  });

  it("a record about a measure that the corpus does not hold is kept, with a warning", () => {
    const { kept, rejected } = read(good.replace("measure: m", "measure: other"));
    expect(rejected).toEqual([]);
    expect(kept[0]?.warnings).toMatchObject([{ code: "E-RECORD-MEASURE", severity: "warning" }]);
  });

  it("law: hostile texts never throw, and good neighbours are kept", () => {
    const value = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.integer(),
      fc.constant(null),
      fc.constant([[]]),
      fc.constant({ __proto__: 1, constructor: 2 }),
    );
    const key = fc.constantFrom(
      "kind",
      "by",
      "about",
      "measure",
      "clause",
      "at",
      "known-at",
      "says",
      "source",
      "__proto__",
      "toString",
    );
    const kind = fc.constantFrom(...deedKinds, "population", "points", "retraction", "choice", "x");
    fc.assert(
      fc.property(fc.dictionary(key, value), kind, (record, k) => {
        const text = `[${good}, ${JSON.stringify({ ...record, kind: k })}, ${good.replace("position", "awareness")}]`;
        const { kept, count } = read(text);
        expect(count).toBe(3);
        expect(kept.map((each) => each.record.kind)).toEqual(expect.arrayContaining(["position", "awareness"]));
      }),
    );
  });
});

describe("what is read", () => {
  it("bodies described are those of the day of the deed, of the world of its author", () => {
    const about = (by: string, query: string) => {
      const [record] = records([`kind: position, by: ${by}, about: ${query}, measure: m, at: 2023-03-24, source: s`]);
      return record !== undefined && isDeed(record) ? record.about : [];
    };
    expect(about("be/r/government", "{within: be/r, kind: [government, cabinet, service]}")).toEqual([
      "be/r/cabinet",
      "be/r/government",
      "be/r/service",
    ]);
    expect(about("be/r/government", "[{within: be/r, kind: uap, uap-type: one}, be/r/agency]")).toEqual([
      "be/r/institute",
      "be/r/agency",
    ]);
    expect(about("be/ex/service", "{within: be/r, kind: uap, uap-type: one}")).toEqual(["be/ex/agency"]);
    expect(about("be/r/service", "[{described: others}]")).toEqual([]);
  });

  it("the second clock of what users enter is never before its receipt; of the public record it must be given", () => {
    const text = (knownAt: string) =>
      `[{kind: position, by: be/r/service, measure: m, at: 2022-03-24, source: s${knownAt}}]`;
    const known = (knownAt: string) => read(text(knownAt)).kept[0]?.record.known;
    expect(known("")).toBe(instant("2023-01-01"));
    expect(known(", known-at: 2022-04-01")).toBe(instant("2023-01-01"));
    expect(known(", known-at: 2023-04-01")).toBe(instant("2023-04-01"));
    const shipped = (knownAt: string) => readDeeds([{ name: "f.yaml", text: text(knownAt) }], { register });
    expect(shipped("")).toMatchObject({ ok: false, problems: [{ code: "E-YAML-MISSING", args: { key: "known-at" } }] });
    expect(shipped(", known-at: 2022-04-01")).toMatchObject({ ok: true, value: [{ known: instant("2022-04-01") }] });
  });

  it("the public record has each id once", () => {
    const text =
      "{kind: position, id: a, by: be/r/service, measure: m, at: 2022-03-24, known-at: 2022-04-01, source: s}";
    expect(readDeeds([{ name: "f.yaml", text: `[${text}, ${text}]` }], { register })).toMatchObject({
      ok: false,
      problems: [{ code: "E-RECORD-ID" }],
    });
  });

  it("the public record holds deeds alone: a choice or a retraction in it is refused, not passed over", () => {
    const retraction = "{kind: retraction, of: a, why: w, by: editor, on: 2022-05-01}";
    const found = readDeedsAsFarAsPossible([{ name: "f.yaml", text: `[${good}, ${retraction}]` }], ground);
    expect(found).toMatchObject({ deeds: [{ kind: "position" }], problems: [{ code: "E-RECORD-KIND" }] });
  });

  it("a record without an id has one from its content", () => {
    const [first, again, other] = records(
      ["kind: position", "kind: position", "kind: awareness"].map(
        (kind) => `${kind}, by: be/r/service, measure: m, at: 2022-03-24, source: s`,
      ),
    );
    expect(first?.id).toBe(again?.id);
    expect(first?.id).not.toBe(other?.id);
  });

  it("populations, choices and retractions", () => {
    expect(
      records([
        "kind: population, body: be/r/service, row: service, known: 8, declared: 10, complete: yes, by: head of IT, on: 2023-03-31",
        "kind: choice, measure: m, id: keep, value: true, why: w, by: legal service, on: 2023-03-31",
        "kind: retraction, of: [a, 'sha256:00ff'], why: w, by: be/r/service",
      ]),
    ).toMatchObject([
      { kind: "population", listed: 8, declared: 10, complete: "yes", by: { capacity: "head of IT" } },
      { kind: "choice", variable: "keep", value: "true" },
      { kind: "retraction", of: ["a", "00ff"], by: { body: "be/r/service" } },
    ]);
  });
});

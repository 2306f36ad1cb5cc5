import { beforeAll, describe, expect, it } from "vitest";
import type { Surroundings } from "./facts.ts";
import { faultsOf, readInvented, ruled, surroundings } from "./invented.test-help.ts";

let around: Surroundings;
beforeAll(async () => {
  around = await surroundings();
});

const instruments = `
instruments: {rule: {kind: rule, decided: 2024-01-01}}
`;
const clause = (rest: string) => `
clauses:
  - {id: remove, by: rule, modality: oblige, actions: [remove], to: {}, ${rest}}
`;
const living = `${instruments}
lists:
  banned:
    cadence: P3M
    versions:
      - {on: 2024-06-01, products: {product.vendor: bytedance}}
      - {on: 2024-02-10, products: [tiktok]}
      - {on: 2024-04-10, products: [telegram]}
products: {product.on.banned: true}
${clause("from: product.listed, comply-by: product.listed + P15D")}`;

const have = (measure: ReturnType<typeof readInvented>, product: string, at: string) =>
  ruled(measure, around, {}, at, "have", product);

describe("a list with versions", () => {
  it("counts as it stands at the instant, whole, whatever the order in the file", () => {
    const measure = readInvented(living);
    expect(have(measure, "tiktok", "2024-02-09").ruling).toBe("not-covered");
    expect(have(measure, "tiktok", "2024-02-10").ruling).toBe("to-remove");
    // The second version no longer names it, the third one does by its vendor.
    expect(have(measure, "tiktok", "2024-04-10").ruling).toBe("not-covered");
    expect(have(measure, "telegram", "2024-04-10").ruling).toBe("to-remove");
    expect(have(measure, "tiktok", "2024-06-01").ruling).toBe("to-remove");
  });

  it("gives the day from which a term counts: the first of the unbroken spell", () => {
    const measure = readInvented(living);
    expect(have(measure, "tiktok", "2024-02-12")).toMatchObject({ removeBy: "2024-02-25", lateFrom: "2024-02-26" });
    expect(have(measure, "tiktok", "2024-06-02")).toMatchObject({ removeBy: "2024-06-16" });
  });

  it("that is not public leaves the product to be asked", () => {
    const measure = readInvented(`${instruments}
lists: {secret: {public: false}}
products: {product.on.secret: true}
${clause("from: immediate")}`);
    expect(have(measure, "tiktok", "2024-02-01")).toMatchObject({
      ruling: "undetermined",
      asks: ["product.on.secret"],
    });
    const told = { product: { on: { secret: true } } };
    expect(ruled(measure, around, told, "2024-02-01", "have", "tiktok").ruling).toBe("to-remove");
  });

  it("has a complement: what an allow-list does not name", () => {
    const measure = readInvented(`${instruments}
lists: {allowed: {versions: [{on: 2024-01-01, products: [olvid]}]}}
products: {product.on.allowed: false}
${clause("from: immediate")}`);
    expect(have(measure, "tiktok", "2024-02-01").ruling).toBe("to-remove");
    expect(have(measure, "olvid", "2024-02-01").ruling).toBe("not-covered");
  });
});

describe("days of the subject", () => {
  const notified = `${instruments}
products: {product: tiktok}
${clause("from: body.notified, comply-by: body.notified + 10 working days")}`;

  it("ten working days from notification leave out Easter Monday and 1 May", () => {
    const given = { body: { id: "be/wal/spw", notified: "2024-03-25" } };
    expect(ruled(readInvented(notified), around, given, "2024-03-26", "have")).toMatchObject({
      ruling: "to-remove",
      // 26–29 March, 2–5 and 8–9 April: Monday 1 April 2024 is Easter Monday.
      removeBy: "2024-04-09",
      lateFrom: "2024-04-10",
    });
  });

  it("not known, they are asked, and the answer is given on either side", () => {
    const found = ruled(readInvented(notified), around, { body: "be/wal/spw" }, "2024-03-26", "have");
    expect(found).toMatchObject({ ruling: "undetermined", asks: ["body.notified"], texts: [] });
    expect(found.under.map(({ ruling }) => ruling).sort()).toEqual(["not-in-force", "to-remove"]);
  });

  it("a day before the body was told is not in force", () => {
    const given = { body: { id: "be/wal/spw", notified: "2024-03-25" } };
    expect(ruled(readInvented(notified), around, given, "2024-03-24", "have").ruling).toBe("not-in-force");
  });
});

describe("what the text counts otherwise", () => {
  it.each([
    ["rule.decided + P6M", "2024-06-30"],
    ["rule.decided + P6M, first day not counted", "2024-07-01"],
    ["rule.decided + P6M, first day counted", "2024-06-30"],
  ])("until %s: the last day is %s", (until, last) => {
    const measure = readInvented(
      `${instruments}\nproducts: {product: tiktok}\n${clause(`from: immediate, until: "${until}"`)}`,
    );
    const state = (at: string) => ruled(measure, around, {}, at, "have").clauses[0]?.state;
    expect(state(last)).toBe("in-force");
    const next = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);
    expect(state(next)).toBe("lapsed");
  });

  it("at least six months: in force until then, open after", () => {
    const measure = readInvented(
      `${instruments}\nproducts: {product: tiktok}\n${clause("from: immediate, until: {unknown: end, after: rule.decided + P6M}")}`,
    );
    const state = (at: string) => ruled(measure, around, {}, at, "have").clauses[0]?.state;
    expect(state("2024-06-30")).toBe("in-force");
    expect(state("2024-07-01")).toBe("open");
  });
});

describe("what does not hang together is refused", () => {
  it.each([
    [
      "a date that counts from itself",
      "instruments: {a: {kind: x, decided: b.decided + P1D}, b: {kind: x, decided: a.decided}}",
      ["E-MEASURE-CYCLE"],
    ],
    [
      "instruments that extend each other",
      "instruments: {a: {kind: x, decided: 2024-01-01, links: [{does: extends, instrument: b}]}, b: {kind: x, links: [{does: extends, instrument: a}]}}",
      ["E-MEASURE-CYCLE"],
    ],
  ])("%s", (_, parts, codes) => {
    expect(faultsOf(`${parts}\nproducts: {product: tiktok}\nclauses: []`)).toEqual(codes);
  });

  it.each([
    ["immediate, without a date of the instrument", "from: immediate", "E-MEASURE-SHAPE"],
    ["working days that are none", "from: 2024-01-01 + 5 workdays", "E-MEASURE-TIME"],
    ["a counting without a period", 'from: "2024-01-01, first day counted"', "E-MEASURE-TIME"],
  ])("%s", (_, rest, code) => {
    expect(faultsOf(`instruments: {rule: {kind: x}}\nproducts: {product: tiktok}\n${clause(rest)}`)).toEqual([code]);
  });

  it("an announcement starts nothing, an advice its own recommendation", () => {
    const faults = (dates: string) =>
      faultsOf(`instruments: {rule: {kind: x, ${dates}}}\nproducts: {product: tiktok}\n${clause("from: immediate")}`);
    expect(faults("announced: 2024-01-01")).toEqual(["E-MEASURE-SHAPE"]);
    expect(faults("announced: 2024-01-01, advised: 2024-01-03")).toEqual([]);
    expect(faults("announced: 2024-01-01, decided: 2024-01-03")).toEqual([]);
  });
});

describe("a clause that counts from a fact", () => {
  const measure = () =>
    readInvented(`
instruments: {rule: {kind: rule, decided: {claims: {march: {value: 2024-03-17, by: s}, april: {value: 2024-04-20, by: s}}}}}
products: {product: tiktok}
clauses:
  - {id: ban, by: rule, modality: prohibit, actions: [use], to: {}, from: device.installed}
`);
  const at = (installed: string, day: string) => ruled(measure(), around, { device: { installed } }, day);

  it("is not older than its instrument, whatever the fact says (semantics N9)", () => {
    expect(at("2022-01-01", "2022-06-01").ruling).toBe("not-in-force");
    expect(at("2024-03-20", "2024-03-25")).toMatchObject({ ruling: "undetermined", texts: ["claim.rule.decided"] });
    expect(at("2024-05-02", "2024-05-01").ruling).toBe("not-in-force");
    expect(at("2024-05-02", "2024-05-02").ruling).toBe("prohibited");
  });

  it("two instants that count from one unknown day, its start and its end, are two questions", () => {
    const found = ruled(
      readInvented(`
instruments: {rule: {kind: rule, decided: {unknown: rule.decided}}}
products: {product: tiktok}
clauses:
  - {id: advice, by: rule, modality: recommend-against, actions: [use], to: {}, from: 2024-01-01, until: "rule.decided + P1M, first day not counted"}
  - {id: ban, by: rule, modality: prohibit, actions: [use], to: {}, from: 2024-01-01, until: rule.decided + P1M}
`),
      around,
      {},
      "2024-06-15",
    );
    expect(found.under.map(({ ruling }) => ruling).sort()).toEqual(["advised-against", "not-in-force", "prohibited"]);
  });
});

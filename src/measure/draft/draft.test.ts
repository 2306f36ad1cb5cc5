import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type Catalogue, factsOfProduct } from "../../catalogue/catalogue.ts";
import { loadCatalogue } from "../../catalogue/load.ts";
import { languages } from "../../language/language.ts";
import { loadRegister } from "../../register/load.ts";
import type { Register } from "../../register/register.ts";
import { runCase } from "../case.ts";
import { readMeasure } from "../read.ts";
import { type Answers, answersSchema, deviceChoices, kinds, verbs } from "./answers.ts";
import { draft, territoryOf } from "./draft.ts";

let register: Register;
let catalogue: Catalogue;
beforeAll(async () => {
  const [bodies, products] = await Promise.all([loadRegister("/nonexistent"), loadCatalogue()]);
  if (!bodies.ok || !products.ok) throw new Error("the register and the catalogue can be read");
  register = bodies.value;
  catalogue = products.value;
});

const text = fc.oneof(
  fc.string({ minLength: 1, maxLength: 40, unit: "grapheme" }),
  fc.constantFrom(
    "TikTok",
    "tiktok",
    "no",
    "{a: b}",
    '"',
    "# not a comment",
    "- x",
    "a: b",
    "’",
    "\\",
    "日本",
    "{x, select, y {z}}",
    "<b>",
  ),
);
const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const authority = fc.oneof(
  fc.constantFrom(
    "be/wal/government",
    "be/fed/government",
    "us/fl/dms",
    "eu/commission",
    "xx/nowhere/office",
    "no",
    "716",
  ),
  fc.stringMatching(/^[a-z0-9][a-z0-9./-]{0,12}$/),
);
const some = (from: readonly string[], minLength = 0) =>
  fc.uniqueArray(fc.constantFrom(...from), { minLength, maxLength: 4 });

const written = fc.record(
  {
    id: fc.constantFrom("be/wal/2023-x", "716", "no", "a.b/c-d"),
    product: text,
    authority,
    decided: day,
    force: fc.constantFrom("binding", "advice"),
    within: fc.constantFrom("be/wal", "be", "xx/none"),
    kinds: some(kinds),
    devices: some(deviceChoices),
    actions: some(verbs, 1),
    "comply-by": day,
    until: fc.oneof(day, fc.constantFrom("P6M", "P30D", "P1Y2M", "P0D")),
    unclear: fc.array(
      fc.record({ question: text, action: fc.constantFrom(...verbs) }, { requiredKeys: ["question"] }),
      { maxLength: 3 },
    ),
    source: text,
  },
  { requiredKeys: ["product", "authority", "decided", "force", "actions"] },
);

const around = () => ({ register, productFacts: (product: string) => factsOfProduct(catalogue, product) });

const made = (answers: Answers, language: (typeof languages)[number] = "en"): string =>
  draft(answers, { register, catalogue, language, schema: "measure.schema.json" });

describe("a draft", () => {
  it("of any answers is a measure that can be read, with first cases that hold", () => {
    fc.assert(
      fc.property(written, fc.constantFrom(...languages), (given, language) => {
        const answers = answersSchema.safeParse(given);
        fc.pre(answers.success);
        const found = readMeasure("draft.yaml", made(answers.data, language));
        expect(found.ok ? [] : found.problems).toEqual([]);
        if (!found.ok) return;
        expect(found.value.cases.length).toBeGreaterThan(0);
        expect(found.value.cases.flatMap((one) => runCase(one, found.value, around()))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  const answers = answersSchema.parse({
    product: "TIKTOK",
    authority: "be/wal/government",
    decided: "2023-03-17",
    force: "binding",
    kinds: ["cabinet"],
    devices: ["service"],
    actions: ["install", "use"],
    until: "P6M",
    unclear: [{ question: "Is the site meant?", action: "reach-web" }],
  });

  it("says what it was told", () => {
    const read = readMeasure("draft.yaml", made(answers));
    const [clause] = read.ok ? read.value.clauses : [];
    expect(read.ok && read.value).toMatchObject({
      id: "be/wal/2023-tiktok",
      product: "tiktok",
      title: { fr: "Interdiction de TikTok (Gouvernement wallon)" },
    });
    expect(clause).toMatchObject({ modality: "prohibit", by: "decision", source: ["text"] });
    expect(clause?.actions.map(({ action, guard }) => [action, guard !== undefined])).toEqual([
      ["install", false],
      ["use", false],
      ["reach-web", true],
    ]);
    const rulings = read.ok ? read.value.cases.map(({ expect: wanted }) => wanted.ruling) : [];
    expect(rulings).toEqual([
      "prohibited",
      "not-covered",
      "undetermined",
      "not-in-force",
      "prohibited",
      "not-in-force",
      "undetermined",
    ]);
  });

  it("tells an editor where its schema is, and guides in the language of the asker", () => {
    for (const [language, word] of [
      ["fr", "La veille"],
      ["nl", "De dag ervoor"],
      ["de", "Am Tag davor"],
      ["en", "The eve"],
    ] as const) {
      const lines = made(answers, language).split("\n");
      expect(lines[0]).toBe("# yaml-language-server: $schema=measure.schema.json");
      expect(lines.filter((line) => line.trimStart().startsWith("#")).length).toBeGreaterThan(6);
      expect(lines.join("\n").toLowerCase()).toContain(word.toLowerCase());
    }
  });

  it("addresses what surrounds its authority in the register", () => {
    expect(territoryOf("be/wal/government", register)).toBe("be/wal");
    expect(territoryOf("be/wal/nobody/at-all", register)).toBe("be/wal");
    expect(territoryOf("xx/government", register)).toBeUndefined();
  });
});

import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, it } from "vitest";
import { condition, row, test } from "../../logic/condition.ts";
import { parseInstant } from "../../time/time.ts";
import { everKnown } from "../case.ts";
import { loadCorpus } from "../corpus.ts";
import { canonicalText } from "./canonical.ts";
import { clauseColumns, clausesCsv } from "./clauses-csv.ts";

const lookups = { body: (id: string) => id, product: (id: string) => id };
const csvAt = (day: string, knownAt = everKnown, measures = loadCorpus().measures) =>
  clausesCsv(measures, {
    at: parseInstant(day) ?? 0,
    knownAt,
    language: "en",
    lookups,
    fictional: () => false,
  });
const read = (text: string): readonly Readonly<Record<string, string>>[] =>
  parse(text, { columns: true, recordDelimiter: "\r\n" });

let rows: readonly Readonly<Record<string, string>>[] = [];
beforeAll(() => {
  rows = read(csvAt("2023-04-15"));
});
const clause = (measure: string, id: string, among = rows) =>
  among.find((one) => one["measure"] === measure && one["clause"] === id);

describe("clauses as CSV", () => {
  it("has one row for each clause of the corpus, whatever stands in its sentences", () => {
    const clauses = loadCorpus().measures.flatMap((measure) => measure.clauses.map(({ id }) => `${measure.id}#${id}`));
    expect(rows.map((one) => `${one["measure"]}#${one["clause"]}`)).toEqual(clauses);
    expect(Object.keys(rows[0] ?? {})).toEqual([...clauseColumns]);
  });

  it("gives the days that are established and names what others hang on", () => {
    expect(clause("be/wal/2023-tiktok", "ban")).toMatchObject({
      from: "",
      "comply-by": "2023-03-31",
      until: "",
      state: "in-force",
      at: "2023-04-15",
      open: "claim.ban.from, date.extension-2.decided",
    });
    expect(clause("be/wal/2023-tiktok", "free")).toMatchObject({ from: "2023-03-17" });
    expect(clause("be/federal/2023-tiktok", "b")).toMatchObject({
      from: "2023-03-17",
      "comply-by": "2023-03-31",
      until: "",
    });
  });

  it("reads the second clock: in June nobody knew of an extension", () => {
    const walloon = loadCorpus().measures.filter(({ id }) => id === "be/wal/2023-tiktok");
    const june = read(csvAt("2023-06-12", parseInstant("2023-06-12") ?? 0, walloon));
    expect(clause("be/wal/2023-tiktok", "free", june)).toMatchObject({
      until: "2023-09-16",
      state: "in-force",
      open: "",
    });
  });

  it("gives conditions in words and as canonical text", () => {
    expect(clause("be/wal/2023-tiktok", "ban")?.["products-rows"]).toBe(
      "product.variant-of=tiktok & text.variants=true ; product=tiktok",
    );
    expect(clause("be/wal/2023-tiktok", "ban")?.["to"]).toContain("the body is part of");
  });
});

it("canonical text does not depend on the order in which a file writes", () => {
  const a = row([test("x", ["b", "a"]), test("body.within=be/wal", [true])]);
  const b = row([test("y", [true])], "named");
  expect(canonicalText(condition([a, b]))).toBe("body.within=be/wal & x=a|b ; y=true");
  expect(canonicalText(condition([b, a, a]))).toBe(canonicalText(condition([a, b])));
  expect(canonicalText(condition([row([])]))).toBe("*");
  expect(canonicalText(condition([]))).toBe("");
  expect(canonicalText(condition([row([test("x", ["a|b", "c & d"])])]))).toBe('x="a|b"|"c & d"');
});

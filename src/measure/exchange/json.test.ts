import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { loadCorpus, repository } from "../corpus.ts";
import type { Measure } from "../measure.ts";
import { readMeasure } from "../read.ts";
import { jsonOf } from "./json.ts";

/** What a measure says, without where its file says it. */
const said = (measure: Measure): unknown => {
  const { file, version, ...rest } = measure;
  const strip = (value: unknown): unknown => {
    if (value instanceof Map) return [...value].map(([key, one]) => [key, strip(one)]);
    if (Array.isArray(value)) return value.map(strip);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, one]) => (key === "place" ? [] : [[key, strip(one)] as const])),
    );
  };
  return strip(rest);
};

const throughJson = (file: string, text: string): string => {
  const value = jsonOf(file, text);
  if (!value.ok) throw new Error(file);
  return JSON.stringify(value.value, undefined, 2);
};

it.each(loadCorpus().measures.map((measure) => [measure.id, measure] as const))(
  "%s written as JSON is read back as the same measure",
  (_, measure) => {
    const text = throughJson(measure.file, readFileSync(`${repository}${measure.file}`, "utf8"));
    const again = readMeasure("again.json", text);
    expect(again.ok ? [] : again.problems).toEqual([]);
    expect(again.ok && said(again.value)).toEqual(said(measure));
  },
);

it("characters that JSON escapes, anchors and numbers keep their meaning", () => {
  const four = (text: string) => Object.fromEntries(["fr", "nl", "de", "en"].map((one) => [one, text]));
  const yaml = `measure: x/y
title: ${JSON.stringify(four('quote " back \\ tab \t line\n emoji 🚫 \u2028'))}
authority: be/wal/government
products: &p {product: tiktok}
sources: {s: {held: none, dated: "2023-03-17"}}
instruments: {d: {kind: decision, decided: 2023-03-17, source: s}}
clauses: [{id: "1", by: d, modality: prohibit, actions: [use], to: {}, products: *p, from: d.decided, source: s}]
cases: [{name: n, given: {}, action: use, at: 2023-03-18, choose: {}, ruling: undetermined}]
`;
  const first = readMeasure("a.yaml", yaml);
  const again = readMeasure("b.json", throughJson("a.yaml", yaml));
  expect(first.ok ? [] : first.problems).toEqual([]);
  expect(first.ok && again.ok && said(again.value)).toEqual(first.ok && said(first.value));
});

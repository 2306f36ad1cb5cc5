import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { parseDocument } from "yaml";
import { runCase } from "../src/measure/case.ts";
import { editorSchema } from "../src/measure/json-schema.ts";
import { loadSurroundings } from "../src/measure/load.ts";
import { readMeasure } from "../src/measure/read.ts";
import { page, recipes } from "./measures-page/page.ts";
import { root, type Shape } from "./measures-page/reference.ts";

const file = fileURLToPath(new URL("../docs/measures.md", import.meta.url));

it("docs/measures.md is made from the schema, the vocabulary and files that are checked (UPDATE=1 writes it)", () => {
  const made = page();
  if (process.env["UPDATE"] === "1") writeFileSync(file, made);
  expect(readFileSync(file, "utf8")).toBe(made);
});

it.each(readdirSync(recipes))("the recipe %s is accepted, and all its cases hold", async (name) => {
  const around = await loadSurroundings("/nonexistent");
  if (!around.ok) throw new Error("the register");
  const measure = readMeasure(name, readFileSync(`${recipes}${name}`, "utf8"));
  expect(measure.ok ? [] : measure.problems).toEqual([]);
  if (!measure.ok) return;
  expect(measure.value.cases.length).toBeGreaterThan(2);
  expect(measure.value.cases.flatMap((one) => runCase(one, measure.value, around.value))).toEqual([]);
});

it("every key of the schema has a meaning, which editors show", () => {
  const without = (shape: Shape, path: string): readonly string[] => [
    ...Object.entries(shape.properties ?? {}).flatMap(([key, value]) =>
      value.description === undefined && !["fr", "nl", "de", "en"].includes(key) ? [`${path}${key}`] : [],
    ),
    ...Object.entries(shape).flatMap(([key, value]) =>
      typeof value === "object" && value !== null ? without(value as Shape, `${path}${key}/`) : [],
    ),
  ];
  expect(without(root, "/")).toEqual([]);
  expect(JSON.stringify(editorSchema())).not.toContain('"absent":');
});

it("every piece of YAML on the page is YAML", () => {
  for (const [, yaml = ""] of page().matchAll(/```yaml\n([\s\S]*?)```/g)) {
    const errors = parseDocument(yaml, { version: "1.2", uniqueKeys: false }).errors;
    expect(errors.map(({ message }) => message)).toEqual([]);
  }
});

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { loadCorpus, repository } from "../src/measure/corpus.ts";
import { measureSchema } from "../src/measure/schema.ts";

const file = fileURLToPath(new URL("../docs/schema/measure.schema.json", import.meta.url));
const made = `${JSON.stringify({ $id: "measure.schema.json", title: "A measure of Interdict", ...z.toJSONSchema(measureSchema, { unrepresentable: "any" }) }, undefined, 2)}\n`;

it("the JSON Schema for editors is the one that the reader checks with (UPDATE=1 writes it)", () => {
  if (process.env["UPDATE"] === "1") writeFileSync(file, made);
  expect(readFileSync(file, "utf8")).toBe(made);
});

it("a validator that we did not write accepts every measure, and refuses an unknown key", () => {
  const validate = new Ajv2020({ strict: false, allErrors: true }).compile(JSON.parse(made));
  for (const measure of loadCorpus().measures) {
    const value: unknown = parse(readFileSync(`${repository}${measure.file}`, "utf8"), { schema: "core" });
    validate(value);
    expect(validate.errors ?? []).toEqual([]);
    expect(validate({ ...(value as object), surprise: 1 })).toBe(false);
  }
});

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { loadCorpus, repository } from "../src/measure/corpus.ts";
import { editorSchema } from "../src/measure/json-schema.ts";
import { actions, vocabulary } from "../src/measure/vocabulary/attributes.ts";

const file = fileURLToPath(new URL("../docs/schema/measure.schema.json", import.meta.url));
const made = `${JSON.stringify(editorSchema(), undefined, 2)}\n`;
const validate = new Ajv2020({ strict: false, allErrors: true }).compile(JSON.parse(made));

const fileAt = (path: string): Readonly<Record<string, unknown>> =>
  parse(readFileSync(`${repository}${path}`, "utf8"), { schema: "core" });

it("the JSON Schema for editors is the shape that the reader checks, with the vocabulary (UPDATE=1 writes it)", () => {
  if (process.env["UPDATE"] === "1") writeFileSync(file, made);
  expect(readFileSync(file, "utf8")).toBe(made);
});

it.each(loadCorpus().measures.map((measure) => [measure.id, measure.file] as const))(
  "a validator that we did not write accepts %s, and refuses an unknown key",
  (_, path) => {
    const value = fileAt(path);
    validate(value);
    expect(validate.errors ?? []).toEqual([]);
    expect(validate({ ...value, surprise: 1 })).toBe(false);
  },
);

it("knows every attribute and action, and no other, wherever a condition or an action stands", () => {
  const base = fileAt("measures/be/wal/2023-tiktok.yaml");
  const withClause = (clause: object) => validate({ ...base, clauses: [{ id: "x", ...clause }] });
  for (const { id, values } of vocabulary.values()) {
    expect(withClause({ where: { [id]: values[0] ?? "an-id" } })).toBe(true);
    expect(withClause({ where: { row: { [id]: [values[0] ?? "an-id"] } } })).toBe(true);
    expect(withClause({ where: { [id]: "no such value" } })).toBe(values.length === 0);
  }
  for (const id of actions.keys()) expect(withClause({ actions: [id, { [id]: "keep" }] })).toBe(true);
  expect(withClause({ where: { "device.colour": "red" } })).toBe(false);
  expect(withClause({ to: { "person.as": "member", any: { staff: { "person.role": "staff" } } } })).toBe(true);
  expect(withClause({ where: { claims: { a: { value: { "device.owner": "person" }, by: "q170" } } } })).toBe(true);
  expect(withClause({ names: ["app-core", "tracker"] })).toBe(true);
  expect(withClause({ names: ["shared-cdn"] })).toBe(false);
  expect(withClause({ actions: ["sing"] })).toBe(false);
  expect(withClause({ actions: [{ sing: "keep" }] })).toBe(false);
});

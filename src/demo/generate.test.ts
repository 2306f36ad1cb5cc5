import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { loadCatalogue } from "../catalogue/load.ts";
import { loadRegister } from "../register/load.ts";
import { fleetsOf } from "./fleet.ts";
import { generate } from "./generate.ts";
import { loadScenario, readScenario, type Scenario } from "./scenario.ts";

const scenarioRead = await loadScenario();
const catalogueRead = await loadCatalogue();
if (!scenarioRead.ok || !catalogueRead.ok) throw new Error("the exercise or the catalogue cannot be read");
const scenario: Scenario = scenarioRead.value;
const catalogue: Catalogue = catalogueRead.value;

const filesOf = (seed: number, devices: number) => [...generate(scenario, catalogue, { seed, devices })];

const digestOf = (seed: number, devices: number): string => {
  const hash = createHash("sha256");
  for (const { path, text, receivedAt, observedAt } of filesOf(seed, devices))
    hash.update(`${path} ${receivedAt} ${observedAt}\n${text}`);
  return hash.digest("hex");
};

const here = fileURLToPath(new URL(".", import.meta.url));

test("the same seed gives the same bytes, another seed others", () => {
  fc.assert(
    fc.property(fc.integer(), fc.nat({ max: 60 }), (seed, devices) => {
      expect(digestOf(seed, devices)).toBe(digestOf(seed, devices));
    }),
    { numRuns: 10 },
  );
  expect(digestOf(1, 37)).not.toBe(digestOf(2, 37));
  expect(digestOf(-1, 37)).not.toBe(digestOf(1, 37));
});

test("the same bytes in every time zone and language", () => {
  const program = `
    import { createHash } from "node:crypto";
    import { loadCatalogue } from ${JSON.stringify(join(here, "../catalogue/load.ts"))};
    import { generate } from ${JSON.stringify(join(here, "generate.ts"))};
    import { loadScenario } from ${JSON.stringify(join(here, "scenario.ts"))};
    const hash = createHash("sha256");
    for (const { path, text, receivedAt, observedAt } of generate((await loadScenario()).value, (await loadCatalogue()).value, { seed: 170, devices: 400 }))
      hash.update(\`\${path} \${receivedAt} \${observedAt}\\n\${text}\`);
    process.stdout.write(hash.digest("hex"));`;
  const elsewhere = execFileSync(process.execPath, ["--input-type=module-typescript", "-e", program], {
    env: { ...process.env, TZ: "Pacific/Auckland", LANG: "de_DE.UTF-8", LC_ALL: "de_DE.UTF-8" },
    encoding: "utf8",
  });
  expect(elsewhere).toBe(digestOf(170, 400));
});

test("the devices of all bodies add up to what was asked for, each with an id of its own", () => {
  for (const devices of [0, 1, 2, 37, 1234, 12_000]) {
    const fleets = fleetsOf(scenario, { seed: 3, devices });
    const ids = fleets.flatMap((fleet) => fleet.devices.map(({ id }) => id));
    expect(ids.length).toBe(devices);
    expect(new Set(ids).size).toBe(devices);
  }
});

test("every file says that it is invented, in its first line where the form has room for it", () => {
  for (const file of filesOf(170, 600)) {
    expect(file.text.toLowerCase(), file.path).toContain("fictif");
    const isTable = file.path.endsWith(".csv");
    const [first = ""] = file.text.split("\n", 1);
    if (!isTable) expect(first.toLowerCase(), file.path).toContain("fictif");
  }
});

test("every document of an inventory, every row of a list and every device of an export says so too", () => {
  for (const { source, text, path } of filesOf(170, 600)) {
    const lines = text.split("\n").filter((line) => line !== "");
    const records =
      source === "intune-devices"
        ? (JSON.parse(text).value as unknown[]).map((each) => JSON.stringify(each))
        : source === "unbound-log"
          ? []
          : lines.slice(path.endsWith(".csv") ? 1 : 0);
    if (source === "attestation" || source === undefined) continue;
    for (const record of records) expect(record.toLowerCase(), path).toMatch(/fictif|^"?ex-\d{5};/);
  }
});

test("nobody real is in it: no body of the real register, no domain but reserved ones and the product’s, no telephone", async () => {
  const register = await loadRegister();
  if (!register.ok) throw new Error("register");
  const real = new Set(register.value.bodies.map(({ id }) => id));
  for (const { text, path, body } of filesOf(170, 600)) {
    expect(real.has(body ?? ""), path).toBe(false);
    expect(text, path).not.toMatch(/(?:\+32|\b04\d{2}[ /.]\d)/);
    for (const [, domain = ""] of text.matchAll(/[\w.-]+@([\w.-]+)/g))
      if (/[a-z]/.test(domain)) expect(domain, path).toMatch(/\.invalid$/);
  }
});

test("the share of damaged records is the same whatever the size", () => {
  for (const devices of [1000, 3000, 6000]) {
    let [records, damaged] = [0, 0];
    for (const file of generate(scenario, catalogue, { seed: 5, devices })) {
      records += file.kind === "evidence" ? file.records : 0;
      damaged += file.damaged;
    }
    expect(Math.abs(damaged - (records * scenario.damaged) / 10_000)).toBeLessThanOrEqual(1);
  }
});

test("the code of the generator names no product, measure, body or date of an exercise", async () => {
  const register = await loadRegister();
  if (!register.ok) throw new Error("register");
  const words = [
    ...[...catalogue.products.values()].flatMap(({ id, name, identifiers }) => [
      id,
      name,
      ...identifiers.map(({ value }) => value),
    ]),
    ...register.value.bodies.flatMap(({ id }) => (id.split("/").length > 2 ? [id] : [])),
    scenario.measure,
    ...scenario.bodies.map(({ id }) => id),
  ].filter((word) => word.length > 3);
  for (const name of readdirSync(here).filter((each) => each.endsWith(".ts") && !each.endsWith(".test.ts"))) {
    const code = readFileSync(join(here, name), "utf8").replace(/\/\*\*[\s\S]*?\*\/|\/\/.*/g, "");
    const found = words.filter((word) => new RegExp(`(?<![a-z0-9])${RegExp.escape(word)}(?![a-z0-9])`, "i").test(code));
    expect(found, name).toEqual([]);
    expect(code.match(/\b20[1-9]\d-\d{2}-\d{2}\b/g), name).toBeNull();
  }
});

test("a name that the file of an exercise does not define is a problem with its place", () => {
  const text = readFileSync(join(here, "../../exercises/2023-tiktok.yaml"), "utf8").replace(
    "mix: cabinet",
    "mix: nothing",
  );
  const read = readScenario("exercise.yaml", text);
  if (read.ok) throw new Error("accepted");
  expect(read.problems.map(({ code, args }) => [code, args.name])).toEqual([["E-DEMO-NAME", "nothing"]]);
  expect(read.problems[0]?.place.line).toBeGreaterThan(100);
});
